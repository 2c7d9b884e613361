package org.dragoman.language;

import java.util.Set;

/**
 * "Arrested in May, the editor was freed": a participle that opens the sentence is said of the subject of the main clause, which
 * the parser may take for a sentence beside it, or for what hangs on it.
 */
final class FrontedParticiples {
    private static final Set<String> LOOSE = Set.of("parataxis", "dep", "ccomp", "csubj", "advcl", "conj");

    private final Arcs arcs;

    FrontedParticiples(Arcs arcs) {
        this.arcs = arcs;
    }

    void mend() {
        int participle = 0;
        while (participle < arcs.size() && arcs.s.tag(participle).equals("RB")) {
            participle++;
        }
        if (participle >= arcs.size() || !isParticiple(participle)) {
            return;
        }
        int main = arcs.head(participle);
        if (main > participle && LOOSE.contains(arcs.relation(participle)) && isMain(main, participle)) {
            arcs.hang(participle, main, "advcl");
        } else if (main < 0) {
            mainBehind(participle);
        }
    }

    private boolean isParticiple(int token) {
        String tag = arcs.s.tag(token);
        return (tag.equals("VBN") || tag.equals("VBG")) && !arcs.hasSubject(token) && !arcs.hasAuxiliary(token);
    }

    /** Whether the clause has a subject of its own behind a comma. */
    private boolean isMain(int verb, int participle) {
        int subject = arcs.subject(verb);
        int first = subject;
        while (first > participle && arcs.isUnder(first - 1, subject)) {
            first--;
        }
        return first > participle + 1 && arcs.word(first - 1).equals(",") && arcs.isTold(verb);
    }

    /** The participle was taken for the root: the clause behind the comma is. */
    private void mainBehind(int participle) {
        for (int verb = participle + 1; verb < arcs.size(); verb++) {
            if (arcs.head(verb) == participle && LOOSE.contains(arcs.relation(verb)) && isMain(verb, participle)) {
                arcs.hang(verb, -1, "root");
                arcs.hang(participle, verb, "advcl");
                return;
            }
        }
    }
}
