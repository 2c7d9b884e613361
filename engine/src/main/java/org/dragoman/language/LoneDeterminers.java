package org.dragoman.language;

/** Determiners taken for what is done or who does it, and the noun behind them for something else. */
final class LoneDeterminers {
    private final Arcs arcs;

    LoneDeterminers(Arcs arcs) {
        this.arcs = arcs;
    }

    void mend() {
        for (int article = 0; article + 1 < arcs.size(); article++) {
            if (arcs.word(article).equals("a")
                    || arcs.word(article).equals("an")
                    || arcs.word(article).equals("the")) {
                beforeVerb(article);
                beforeAdjective(article);
            }
        }
    }

    /** "A drone slammed into a block": a determiner alone taken for the subject, its noun for a verb. */
    private void beforeVerb(int article) {
        int noun = article + 1;
        int verb = arcs.head(article);
        if (arcs.relation(article).startsWith("nsubj")
                && arcs.head(noun) == verb
                && arcs.relation(noun).equals("dep")
                && noun < verb
                && arcs.dependent(noun) < 0) {
            arcs.hangSubject(noun, verb);
            arcs.hang(article, noun, "det");
        }
    }

    /** "Evacuated the wounded": people, by what has become of them. */
    private void beforeAdjective(int article) {
        int adjective = article + 1;
        if (arcs.head(adjective) == article
                && arcs.relation(adjective).equals("amod")
                && arcs.is("state_of_people", adjective)) {
            arcs.takePlace(adjective, article);
            arcs.hang(article, adjective, "det");
        }
    }
}
