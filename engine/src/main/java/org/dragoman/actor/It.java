package org.dragoman.actor;

import java.util.Set;
import org.dragoman.language.Grammar;
import org.dragoman.language.Sentence;

/** An "it", which often stands for nobody who acts: "denied it", "it is clear that". */
record It(Sentence sentence, int pronoun, Antecedents sides) {

    boolean isNobody() {
        return isEmpty() || isObject() || meansObjectBefore();
    }

    /** "Denied it": a thing mostly; "urged it to", "accused it of", "sent it aid" are of somebody. */
    private boolean isObject() {
        int verb = sentence.head(pronoun);
        if (!sentence.relation(pronoun).equals("obj") || verb < 0) {
            return false;
        }
        for (int c = sentence.firstChild(verb); c >= 0; c = sentence.nextSibling(c)) {
            if (c > pronoun && Set.of("xcomp", "ccomp", "obj", "obl", "advcl").contains(sentence.relation(c))) {
                return false;
            }
        }
        return true;
    }

    /** "Refused to sign the law and vowed to challenge it in court": the object before it is nobody, and is meant. */
    private boolean meansObjectBefore() {
        int verb = sentence.head(pronoun);
        boolean judged = verb >= 0
                && sentence.relation(pronoun).equals("nsubj")
                && sentence.relation(verb).equals("xcomp")
                && sentence.child(verb, "cop") < 0; // "calling it absurd"
        verb = judged ? sentence.head(verb) : verb;
        if (verb < 0
                || !judged && !sentence.relation(pronoun).equals("obj")
                || asksOf(verb)
                || sentence.child(verb, "nsubj") >= 0) { // "and Mali thanked it"
            return false;
        }
        int noun = objectBefore(verb);
        return noun >= 0
                && sentence.tag(noun).equals("NN")
                && sides.in(sentence.index()).stream().noneMatch(ref -> ref.token() == noun);
    }

    /** "Gave Peru aid and urged it to sign": who is urged is somebody. */
    private boolean asksOf(int verb) {
        return sentence.child(verb, "xcomp") >= 0 && Grammar.english().is("object_control", sentence.lemma(verb));
    }

    /** The last object before the pronoun; of the verb above in "rejected his decision to recognise Peru, calling it absurd". */
    private int objectBefore(int verb) {
        if (sentence.relation(verb).equals("advcl") && sentence.tag(verb).equals("VBG")) {
            int object = sentence.child(sentence.head(verb), "obj");
            if (object >= 0 && object < pronoun) {
                return object;
            }
        }
        int object = pronoun - 1;
        while (object >= 0 && !sentence.relation(object).equals("obj")) {
            object--;
        }
        return object;
    }

    /** "It is clear that", "it rained". */
    private boolean isEmpty() {
        int governor = sentence.head(pronoun);
        return governor >= 0
                && sentence.relation(pronoun).startsWith("nsubj")
                && sentence.tag(governor).matches("JJ.*|NN.?")
                && sentence.child(governor, "cop") >= 0
                && sentence.child(governor, "case") < 0 // "it has been under sanctions since"
                && !Grammar.english().is("minded", sentence.lowerLemma(governor));
    }
}
