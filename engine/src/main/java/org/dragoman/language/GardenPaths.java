package org.dragoman.language;

/**
 * Participles behind the subject that the parser took for the main verb, and the main verb for a clause of the noun before it:
 * "Officers deployed to Haiti under a mandate raided a stronghold". A past with an object of its own needs a subject.
 */
final class GardenPaths {
    private final Arcs arcs;

    GardenPaths(Arcs arcs) {
        this.arcs = arcs;
    }

    void mend() {
        int participle = arcs.root();
        int subject = participle < 0 ? -1 : arcs.child(participle, "nsubj");
        if (subject < 0
                || subject > participle
                || !arcs.s.tag(participle).equals("VBN")
                || arcs.hasAuxiliary(participle)) {
            return;
        }
        int object = arcs.child(participle, "obj");
        if (object >= 0) {
            modifying(participle, subject, object);
            return;
        }
        for (int verb = participle + 2; verb < arcs.size(); verb++) {
            if (arcs.s.tag(verb).equals("VBD")
                    && arcs.relation(verb).equals("acl")
                    && arcs.head(verb) == verb - 1
                    && arcs.isUnder(verb, participle)
                    && arcs.child(verb, "obj") > verb
                    && !arcs.hasSubject(verb)) {
                raise(verb, participle, subject);
                return;
            }
        }
    }

    /** "Villagers armed with spears fought off thieves": a past that is told was taken for what describes its object. */
    private void modifying(int participle, int subject, int object) {
        int verb = arcs.child(object, "amod");
        if (subject == participle - 1
                && verb > participle + 1
                && verb < object
                && arcs.s.tag(verb).equals("VBD")
                && arcs.isNoun(verb - 1)) {
            arcs.hang(verb, -1, "root");
            raise(verb, participle, subject);
            arcs.hang(object, verb, "obj");
        }
    }

    private void raise(int verb, int participle, int subject) {
        arcs.hang(verb, -1, "root");
        arcs.hang(subject, verb, "nsubj");
        arcs.hang(participle, subject, "acl");
        for (int i = 0; i < arcs.size(); i++) {
            if (arcs.head(i) == participle && (i > verb || i < subject)) {
                arcs.hang(i, verb, arcs.relation(i));
            }
        }
    }
}
