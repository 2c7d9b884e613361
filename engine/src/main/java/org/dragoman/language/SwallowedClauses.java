package org.dragoman.language;

import java.util.Set;

/** Clauses that were hung on the noun before them as if they described it, or that took the whole sentence for what describes it. */
final class SwallowedClauses {
    private static final Set<String> LOOSE = Set.of("dep", "parataxis", "ccomp", "conj");

    private final Arcs arcs;

    SwallowedClauses(Arcs arcs) {
        this.arcs = arcs;
    }

    void mend() {
        for (int verb = 1; verb < arcs.size(); verb++) {
            if (!arcs.isTold(verb) || arcs.hasSubject(verb)) {
                continue;
            }
            switch (arcs.relation(verb)) {
                case "orphan" -> orphan(verb);
                case "acl" -> behindDay(verb);
                case "dep", "parataxis" -> listed(verb);
                default -> {}
            }
        }
        relativeAtRoot();
        objectAtRoot();
    }

    /** "Rallies were banned, and police on Monday raided two offices": the verb was taken for what is left of a clause without one. */
    private void orphan(int verb) {
        int noun = arcs.head(verb);
        if (noun >= 0 && noun < verb && arcs.isNoun(noun) && !arcs.isDate(noun)) {
            int conjunction = arcs.child(noun, "cc");
            arcs.hang(verb, arcs.head(noun), arcs.relation(noun));
            arcs.hangSubject(noun, verb);
            if (conjunction >= 0) {
                arcs.hang(conjunction, verb, "cc");
            }
        }
    }

    /** "Offered a reward for the leader and on Monday charged him": the day was joined to the leader. */
    private void behindDay(int verb) {
        int day = arcs.head(verb);
        int conjunction = day < 0 || day > verb || !arcs.isDate(day) ? -1 : arcs.child(day, "cc");
        int above = conjunction < 0 || !arcs.relation(day).equals("conj") ? -1 : arcs.teller(day);
        if (above >= 0 && above < day && arcs.child(verb, "obj") > verb) {
            arcs.hang(verb, above, "conj");
            arcs.hang(conjunction, verb, "cc");
            arcs.hang(day, verb, "obl");
        }
    }

    /** "Dockers refused to load the ship, teachers in Oran gave food": who does the second was taken for what the ship is. */
    private void listed(int verb) {
        int end = arcs.first(verb) - 1;
        for (int noun = end; noun > 1; noun = arcs.head(noun)) {
            if (arcs.relation(noun).equals("appos")
                    && arcs.s.tag(noun).equals("NNS")
                    && arcs.word(arcs.begin(noun) - 1).equals(",")
                    && arcs.last(noun) == end) {
                int above = arcs.teller(noun);
                if (above >= 0 && above < noun) {
                    arcs.hang(verb, above, "parataxis");
                    arcs.hangSubject(noun, verb);
                }
                return;
            }
        }
    }

    /** "Residents of Daha, who blame the refugees, set fire to a shelter": the relative clause was taken for the main one. */
    private void relativeAtRoot() {
        int relative = arcs.root();
        int which = relative < 0 ? -1 : arcs.child(relative, "nsubj");
        if (which < 2
                || which > relative
                || !arcs.s.tag(which).startsWith("W")
                || !arcs.word(which - 1).equals(",")) {
            return;
        }
        int noun = -1;
        for (int i = arcs.dependent(relative); i >= 0 && i < which; i = arcs.next(i)) {
            noun = arcs.isNoun(i) && arcs.child(i, "case") < 0 ? i : noun;
        }
        for (int main = arcs.dependent(relative); main >= 0 && noun >= 0; main = arcs.next(main)) {
            if (main > relative
                    && LOOSE.contains(arcs.relation(main))
                    && (arcs.isTold(main) || arcs.isPast(main))
                    && !arcs.hasSubject(main)
                    && arcs.word(arcs.first(main) - 1).equals(",")) {
                arcs.hang(main, -1, "root");
                arcs.takeBefore(noun, relative);
                arcs.hangSubject(noun, main);
                arcs.takeBehind(main, relative);
                arcs.hang(relative, noun, "acl:relcl");
                return;
            }
        }
    }

    /** "Iran test-fired a missile": what stands before the object's article tells, and describes nothing. */
    private void objectAtRoot() {
        int object = arcs.root();
        int verb = object < 0 || !arcs.isNoun(object) || !arcs.s.isVerbless() ? -1 : arcs.child(object, "amod");
        int subject = arcs.dependent(Math.max(object, 0));
        if (verb < 0
                || !arcs.isPast(verb)
                || !arcs.isDetermined(verb, object)
                || subject >= verb
                || !arcs.isNoun(subject)
                || !arcs.word(arcs.size() - 1).equals(".")) {
            return;
        }
        arcs.hang(verb, -1, "root");
        arcs.takeBefore(verb, object);
        arcs.hang(subject, verb, "nsubj");
        arcs.hang(object, verb, "obj");
        for (int i = object + 1; i < arcs.size(); i++) {
            boolean when = arcs.relation(i).equals("nmod") && arcs.isDate(i);
            if (arcs.head(i) == object && (when || arcs.relation(i).equals("punct"))) {
                arcs.hang(i, verb, when ? "obl" : "punct");
            }
        }
    }
}
