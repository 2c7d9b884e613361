package org.dragoman.language;

import java.util.Set;

/**
 * "Officials said the union called for a law": without "that", the subject of what is said may be taken for what is said, and
 * its verb for something beside it. Nobody says a union.
 */
final class BareReports {
    private static final Set<String> APART = Set.of("dep", "obj", "parataxis");

    private final Arcs arcs;

    BareReports(Arcs arcs) {
        this.arcs = arcs;
    }

    void mend() {
        for (int say = 1; say + 1 < arcs.size(); say++) {
            if (say + 2 < arcs.size()
                    && arcs.isTold(say)
                    && arcs.is("saying_clause", say)
                    && arcs.child(say, "ccomp") < 0) {
                behind(say);
            }
            closing(say);
            fronted(say);
        }
    }

    /** "Residents who stay will be removed, the minister warned": what is told before the report was taken for its circumstance. */
    private void fronted(int say) {
        int speaker = arcs.child(say, "nsubj");
        int said = speaker < 0 || !arcs.is("saying", say) ? -1 : arcs.child(say, "advcl");
        int comma = speaker < 0 ? -1 : arcs.begin(speaker) - 1;
        if (said >= 0
                && said < comma
                && arcs.word(comma).equals(",")
                && arcs.isTold(said)
                && arcs.hasSubject(said)
                && arcs.child(said, "mark") < 0
                && !arcs.s.tag(arcs.begin(said)).startsWith("W")
                && arcs.child(say, "ccomp") < 0
                && arcs.child(say, "obj") < 0) {
            arcs.hang(said, say, "ccomp");
        }
    }

    /** "…, the American envoy announced.": behind a comma no clause without a pronoun is about the noun before it. */
    private void closing(int say) {
        int speaker = arcs.child(say, "nsubj");
        int comma = speaker < 0 ? -1 : arcs.first(speaker) - 1;
        if (comma > 0
                && arcs.relation(say).equals("acl:relcl")
                && arcs.head(say) < comma
                && arcs.word(comma).equals(",")
                && arcs.s.tag(say).equals("VBD")
                && (arcs.is("saying", say) || arcs.is("speaking", say))
                && arcs.last(speaker) == say - 1
                && say == arcs.size() - 2
                && arcs.s.tag(say + 1).equals(".")) {
            arcs.hang(say, arcs.root(), "parataxis");
        }
    }

    private void behind(int say) {
        int noun = arcs.child(say, "obj");
        if (noun > say && arcs.isNoun(noun) && (participle(say, noun) || preposition(say, noun))) {
            return;
        }
        for (int verb = say + 2; verb < arcs.size(); verb++) {
            int be = arcs.child(verb, "cop"); // "said the army was to blame"
            boolean bound = be >= 0 && arcs.isFinite(be) && arcs.word(be + 1).equals("to");
            String relation = arcs.relation(verb);
            if (arcs.head(verb) != say || !(APART.contains(relation) || bound && relation.equals("xcomp"))) {
                continue;
            }
            int subject = arcs.child(verb, "nsubj");
            boolean told = bound || arcs.hasAuxiliary(verb) || arcs.isPast(verb) && isActive(verb);
            if (told && subject > say && subject < verb) {
                isSaid(say, subject, verb); // "said the union called for a law"
            } else if (told && subject < 0 && noun > say && isRightBefore(noun, bound ? be : arcs.first(verb))) {
                isSaid(say, noun, verb); // "said Ghana and Togo failed to agree", "are laying a line"
            }
        }
    }

    /** "the vote, in which it won seats, had been rigged": a comma may close what the noun's clause tells. */
    private boolean isRightBefore(int noun, int verb) {
        int behind = arcs.last(noun) + 1;
        return behind == verb
                || behind == verb - 1 && arcs.word(behind).equals(",") && arcs.child(noun, "acl:relcl") > noun;
    }

    /** Whether a past form has an object or a preposition of its own behind it, so that it does not tell what was done to its subject. */
    private boolean isActive(int verb) {
        return arcs.child(verb, "obj") > verb
                || arcs.child(verb, "xcomp") > verb
                || verb + 1 < arcs.size() && arcs.is("active_opener", verb + 1);
    }

    /** "said the warders laid into them": the verb was taken for a participle that describes its subject. */
    private boolean participle(int say, int noun) {
        int verb = arcs.child(noun, "acl");
        boolean told =
                verb > noun && arcs.isPast(verb) && !arcs.hasAuxiliary(verb) && arcs.isNoun(verb - 1) && isActive(verb);
        if (told) {
            isSaid(say, noun, verb);
        }
        return told;
    }

    /** "said the mayor compared Chad to Mali": the verb was taken for a preposition. */
    private boolean preposition(int say, int noun) {
        int object = arcs.child(noun, "nmod");
        int verb = object < 0 ? -1 : arcs.child(object, "case");
        boolean told = verb > noun && arcs.isPast(verb) && !arcs.is("participle_preposition", verb);
        if (told) {
            isSaid(say, noun, verb);
            arcs.hang(object, verb, "obj");
        }
        return told;
    }

    /** Makes the verb what is said, the noun its subject, and all that stands behind it its own. */
    private void isSaid(int say, int noun, int verb) {
        arcs.hang(verb, say, "ccomp");
        arcs.hangSubject(noun, verb);
        for (int i = verb + 1; i < arcs.size(); i++) {
            if (arcs.head(i) == say && !arcs.relation(i).equals("punct")) {
                arcs.hang(i, verb, arcs.relation(i));
            }
        }
    }
}
