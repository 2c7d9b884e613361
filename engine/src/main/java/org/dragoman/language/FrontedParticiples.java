package org.dragoman.language;

import java.util.Set;

/**
 * "Arrested in May, the editor was freed": a participle that opens the sentence is said of the subject of the main clause, which
 * the parser may take for a sentence beside it, or for what hangs on it.
 */
final class FrontedParticiples {
    private static final Set<String> LOOSE = Set.of("parataxis", "dep", "ccomp", "csubj", "advcl", "advmod", "conj");

    private final Arcs arcs;

    FrontedParticiples(Arcs arcs) {
        this.arcs = arcs;
    }

    void mend() {
        underPreposition();
        asAdjective();
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
        } else if (main > participle && arcs.relation(participle).equals("nsubj")) {
            asSubject(participle, main);
        }
    }

    /** "Yielding to pressure from Rome, Peru's premier withdrew a bill": the subject right before the verb was taken for an apposition. */
    private void asSubject(int participle, int main) {
        int before = arcs.first(main) - 1;
        for (int noun = before; noun > participle; noun = arcs.head(noun)) {
            boolean apposed = arcs.relation(noun).equals("appos")
                    && arcs.last(noun) == before
                    && arcs.word(arcs.begin(noun) - 1).equals(",");
            if (apposed && arcs.isUnder(noun, participle) && arcs.isTold(main)) {
                arcs.hang(participle, main, "advcl");
                arcs.hangSubject(noun, main);
                return;
            }
        }
    }

    /** "After beating two men, the guards left": the preposition was taken for the root. */
    private void underPreposition() {
        boolean opened = isGerundBehindPreposition()
                && (arcs.root() == 0 && arcs.head(1) == 0 || arcs.root() == 1 && arcs.head(0) == 1);
        if (!opened) {
            return;
        }
        for (int verb = 2; verb < arcs.size(); verb++) {
            if (LOOSE.contains(arcs.relation(verb)) && isMain(verb, 1)) {
                arcs.hang(verb, -1, "root");
                arcs.hang(1, verb, "advcl");
                arcs.hang(0, 1, "mark");
                arcs.hang(arcs.size() - 1, verb, arcs.relation(arcs.size() - 1));
                return;
            }
        }
    }

    private boolean isGerundBehindPreposition() {
        return arcs.size() > 2 && arcs.s.tag(0).equals("IN") && arcs.s.tag(1).equals("VBG");
    }

    /** "While arresting two men, soldiers met no resistance": a gerund taken for an adjective of its object. */
    private void asAdjective() {
        boolean opened = isGerundBehindPreposition();
        if (opened && asNoun()) {
            return;
        }
        int noun = opened ? arcs.head(1) : -1;
        int main = noun < 2 ? -1 : arcs.head(noun);
        if (main < 0
                || main < noun
                || !arcs.relation(1).equals("amod")
                || !(arcs.relation(noun).startsWith("nsubj")
                        || arcs.relation(noun).equals("obl"))
                || !arcs.isTold(main)
                || arcs.is("intransitive", 1)
                || arcs.is("gerund_compound", 1)) {
            return;
        }
        int subject = subjectBehind(noun, main);
        if (subject >= 0) {
            beforeMain(noun, main, subject);
        }
    }

    /** "After praising the president, Peru left": the gerund hangs on the verb as a noun, and the subject on its object. */
    private boolean asNoun() {
        int main = arcs.head(1);
        boolean loose = main > 1
                && (arcs.relation(1).startsWith("nsubj") || arcs.relation(1).startsWith("obl"));
        int object = loose ? arcs.child(1, "obj") : -1;
        object = loose && object < 0 ? arcs.child(main, "nsubj") : object;
        int subject = object < 2 ? -1 : arcs.child(object, "appos");
        boolean apart = subject > object && subject < main && arcs.last(subject) < main && arcs.isTold(main);
        if (apart) {
            beforeMain(object, main, subject);
        }
        return apart;
    }

    /** Makes the gerund at the front a clause with its object, and gives the main clause its subject. */
    private void beforeMain(int object, int main, int subject) {
        arcs.hang(object, 1, "obj");
        arcs.hang(1, main, "advcl");
        arcs.hang(0, 1, "mark");
        arcs.hangSubject(subject, main);
    }

    /** The subject of the main clause behind the comma, which may have been taken for an apposition; or -1. */
    private int subjectBehind(int noun, int main) {
        int apposition = arcs.child(noun, "appos");
        if (apposition > noun && apposition < main && !arcs.isUnder(main - 1, noun)) {
            return -1;
        }
        if (apposition > noun && apposition < main && arcs.last(apposition) < main) {
            return apposition;
        }
        for (int i = arcs.dependent(main); i >= 0; i = arcs.next(i)) {
            boolean apart = arcs.word(arcs.last(noun) + 1).equals(",");
            if (i > noun && apart && arcs.relation(i).startsWith("nsubj")) {
                return i;
            }
        }
        return -1;
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
            if (arcs.isUnder(verb, participle) && LOOSE.contains(arcs.relation(verb)) && isMain(verb, participle)) {
                arcs.hang(verb, -1, "root");
                arcs.hang(participle, verb, "advcl");
                return;
            }
        }
    }
}
