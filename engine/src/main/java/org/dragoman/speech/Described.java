package org.dragoman.speech;

import org.dragoman.language.Sentence;

/**
 * Somebody described by a relative clause before the verb, where the tree took the main verb for that of the relative clause:
 * "A diplomat who asked not to be named said", "Anna Velde, who was in Oslo, said".
 */
final class Described {
    private Described() {}

    /** Who it is, with the relative clause; without a head for nobody. */
    static Subject by(Tree tree, int verb) {
        Sentence sentence = tree.sentence();
        int who = tree.is(verb, "acl:relcl") ? tree.head(verb) : -1;
        int pronoun = who < 0 || !tree.noun(who) ? -1 : pronoun(tree, who, verb);
        int own = pronoun < 0 ? -1 : tree.finiteBetween(pronoun + 1, verb);
        if (own < 0 || own >= verb - 1) {
            return Subject.NONE;
        }
        boolean added = sentence.word(pronoun - 1).equals(",");
        boolean closed = sentence.word(verb - 1).equals(",");
        boolean plain = !added && own == pronoun + 1 && pronoun == who + 1 && unbroken(tree, own, verb);
        boolean main =
                added ? closed && !tree.is(own, "aux", "aux:pass") : plain && !tree.is(own, "aux", "aux:pass", "cop");
        return main
                ? new Subject(who, tree.left(who), added ? Subject.alone(tree, who, verb - 2) : verb - 1, true)
                : Subject.NONE;
    }

    /** The "who" that the tree made a part of the main verb's clause. */
    private static int pronoun(Tree tree, int who, int verb) {
        for (int i = who + 1; i < verb; i++) {
            if (tree.sentence().tag(i).equals("WP")) {
                return i;
            }
        }
        return -1;
    }

    private static boolean unbroken(Tree tree, int from, int to) {
        for (int i = from; i < to; i++) {
            if (tree.punctuation(i) || tree.sentence().tag(i).equals("CC")) {
                return false;
            }
        }
        return true;
    }
}
