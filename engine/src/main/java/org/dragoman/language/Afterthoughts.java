package org.dragoman.language;

import java.util.Set;

/**
 * What is added behind a comma, taken for the object of the verb: when it was ("handed in his resignation, hours before a vote"), or
 * who the subject is ("quit over a remark, the third minister to go this year").
 */
final class Afterthoughts {
    private static final Set<String> OPENERS = Set.of("the", "his", "her", "its", "their");

    private final Arcs arcs;

    Afterthoughts(Arcs arcs) {
        this.arcs = arcs;
    }

    void mend() {
        for (int noun = 3; noun < arcs.size() - 1; noun++) {
            int verb = arcs.relation(noun).equals("obj") ? arcs.head(noun) : -1;
            if (verb >= 0 && verb < noun && arcs.word(arcs.begin(noun) - 1).equals(",")) {
                if (isSpan(noun)) {
                    time(noun, verb);
                } else if (isCounted(noun) && arcs.subject(verb) >= 0) {
                    arcs.hang(noun, arcs.subject(verb), "appos");
                }
            }
        }
    }

    private boolean isSpan(int noun) {
        String next = arcs.word(noun + 1);
        return arcs.is("time_span", noun) && (next.equals("before") || next.equals("after"));
    }

    /** "The third minister to go", "its first such visit": one of a row, and no thing that is done to. */
    private boolean isCounted(int noun) {
        int begin = arcs.begin(noun);
        return OPENERS.contains(arcs.word(begin))
                && begin < noun
                && arcs.is("ordinal", begin + 1)
                && (arcs.child(noun, "acl") > noun || arcs.word(noun + 1).equals("in"));
    }

    private void time(int noun, int verb) {
        int given = arcs.child(verb, "iobj");
        if (given > verb) {
            arcs.hang(given, verb, "obj");
        }
        arcs.hang(noun, verb, "obl:tmod");
    }
}
