package org.dragoman.time;

import org.dragoman.language.Sentence;

/** Keeps numbers and words that only look like times apart from times: counts, ages, names. */
final class Plausible {
    private final Cues cues;
    private final KnownEvents events;

    Plausible(Cues cues, KnownEvents events) {
        this.cues = cues;
        this.events = events;
    }

    /** Whether this edge can be a time where it stands. */
    boolean test(Sentence s, Lattice lattice, Edge edge, int head) {
        Rule rule = edge.rule();
        if (rule == null) {
            return false;
        }
        return switch (rule.meaning()) {
            case "year" -> edge.parts().size() > 1 || year(s, lattice, edge, head);
            case "day-of-month" -> edge.has("month") || edge.has("REL") || !followedByNoun(s, lattice, edge);
            case "distance" -> !edge.has("from") || !previous(lattice, edge).equals("for");
            case "past-span" -> !previous(lattice, edge).equals("to"); // "is to last six weeks"
            case "reference" -> reference(s, lattice, edge);
            case "month" -> month(s, lattice, edge);
            case "frequency" -> edge.parts().size() > 1 || !capital(lattice, edge.first()) || edge.first() == 0;
            case "weekday" -> edge.parts().size() > 1 || weekday(s, lattice, edge, head);
            case "season" -> !next(lattice, edge).equals("of") || edge.has("YEAR");
            default -> true;
        };
    }

    /** Not "the now-defunct party", "the past two presidents", "the future king". */
    private static boolean reference(Sentence s, Lattice lattice, Edge edge) {
        boolean phrase = lattice.item(edge.first()).low().equals("the");
        return !next(lattice, edge).equals("-") && !(phrase && followedByNoun(s, lattice, edge));
    }

    private static boolean followedByNoun(Sentence s, Lattice lattice, Edge edge) {
        if (edge.last() + 1 >= lattice.size()) {
            return false;
        }
        String tag = s.tag(lattice.item(edge.last() + 1).token());
        return tag.startsWith("NN") || tag.startsWith("JJ") || tag.equals("CD");
    }

    private static boolean capital(Lattice lattice, int item) {
        return Character.isUpperCase(lattice.item(item).word().charAt(0));
    }

    private static String next(Lattice lattice, Edge edge) {
        return edge.last() + 1 < lattice.size() ? lattice.item(edge.last() + 1).low() : "";
    }

    private static String previous(Lattice lattice, Edge edge) {
        return edge.first() > 0 ? lattice.item(edge.first() - 1).low() : "";
    }

    private boolean year(Sentence s, Lattice lattice, Edge edge, int head) {
        int year = edge.number("YEAR");
        String previous = previous(lattice, edge);
        String next = next(lattice, edge);
        if (next.equals("%") || cues.is(previous, "amount")) {
            return false;
        }
        // "Agenda 2030", "Expo 2020": a name
        boolean afterName = edge.first() > 0
                && s.tag(lattice.item(edge.first() - 1).token()).startsWith("NNP");
        if (afterName) {
            return false;
        }
        int governor = s.head(head);
        boolean counts = s.relation(head).equals("nummod") && governor > head;
        if (counts) {
            // "the 2020 election" is of a year, "2000 people" is a count
            boolean determined = s.child(governor, "det") >= 0
                    || s.child(governor, "nmod:poss") >= 0
                    || s.tag(governor).startsWith("NNP");
            return year >= 1800
                    && (determined || !s.tag(governor).equals("NNS") || events.isEventNoun(s.lemma(governor)));
        }
        if (year >= 1900 && year <= 2060) {
            return true;
        }
        return year >= 1200 && cues.is(previous, "year");
    }

    private static boolean month(Sentence s, Lattice lattice, Edge edge) {
        if (edge.parts().size() > 1) {
            return true;
        }
        String low = lattice.item(edge.first()).low();
        if (!low.equals("may") && !low.equals("march")) {
            return true;
        }
        int token = lattice.item(edge.first()).token();
        boolean afterName = token > 0
                && (s.tag(token - 1).startsWith("NNP")
                        || s.tag(token - 1).equals("POS")
                        || s.tag(token - 1).startsWith("PRP"));
        boolean beforeName = token + 1 < s.size()
                && s.tag(token + 1).equals("NNP")
                && s.relation(token).equals("compound");
        boolean march = low.equals("march")
                && (previous(lattice, edge).equals("the") || next(lattice, edge).equals("on"));
        return !afterName && !beforeName && !march;
    }

    /** "Friday" inside a longer name, as of a person or a paper, is none. */
    private static boolean weekday(Sentence s, Lattice lattice, Edge edge, int head) {
        return !s.ner(head).equals("PERSON");
    }
}
