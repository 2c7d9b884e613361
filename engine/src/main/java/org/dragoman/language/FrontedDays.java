package org.dragoman.language;

/**
 * "On Monday Ghana and Togo failed to agree", "In April 2022 Denmark expelled an envoy": the day before the subject, with no comma
 * behind it, which the parser takes for a part of the subject's name.
 */
final class FrontedDays {
    private final Arcs arcs;

    FrontedDays(Arcs arcs) {
        this.arcs = arcs;
    }

    void mend() {
        for (int preposition = 0; preposition + 2 < arcs.size(); preposition++) {
            if (arcs.relation(preposition).equals("case") && arcs.is("day_opener", preposition)) {
                behind(preposition);
            }
        }
    }

    private void behind(int preposition) {
        int last = preposition;
        int day = -1;
        while (last + 1 < arcs.size() && isOfDate(last + 1)) {
            last++;
            day = day < 0 && !arcs.s.tag(last).equals("CD") ? last : day;
        }
        day = day < 0 ? last : day;
        int noun = arcs.head(preposition);
        int verb = noun <= last ? -1 : arcs.head(noun);
        if (last == preposition || verb < noun || !arcs.isNoun(noun) || !arcs.isTold(verb) || !isSubject(noun, verb)) {
            return;
        }
        arcs.hang(preposition, day, "case");
        arcs.hang(day, verb, "obl");
        for (int i = preposition + 1; i <= last; i++) {
            if (i != day) {
                arcs.hang(i, day, "nummod");
            }
        }
        arcs.hangSubject(noun, verb);
    }

    private boolean isOfDate(int token) {
        return arcs.isDate(token) || arcs.s.tag(token).equals("CD") && arcs.isDate(token - 1);
    }

    /** Whether it is told to do what the verb says, or hangs on it as the day should, which then has no other subject. */
    private boolean isSubject(int noun, int verb) {
        return arcs.relation(noun).startsWith("nsubj")
                || arcs.relation(noun).startsWith("obl") && !arcs.hasSubject(verb);
    }
}
