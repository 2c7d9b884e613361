package org.dragoman.actor;

import java.util.List;
import java.util.Set;
import org.dragoman.language.Grammar;
import org.dragoman.language.Sentence;

/** Who else takes part in what is said of a pronoun: whom it can, or cannot, stand for because of its own clause. */
record Coarguments(Antecedents sides) {
    private static final Set<String> PERSONS = Set.of("him", "her");

    /** Who does what is done to the pronoun ("he accused him"): not whom it stands for, unless it says "himself". */
    List<Entity> doers(Sentence sentence, int pronoun) {
        boolean own = sentence.lower(pronoun).endsWith("self")
                || sentence.tag(pronoun).equals("PRP$");
        int place = place(sentence, pronoun);
        int verb = sentence.head(place);
        if (verb >= 0
                && sentence.relation(pronoun).startsWith("nsubj")
                && Set.of("him", "them").contains(sentence.lower(pronoun))) {
            verb = sentence.head(verb); // "had him arrested"
        } else if (own || !Set.of("obj", "iobj", "obl").contains(sentence.relation(place))) {
            return List.of();
        }
        while (verb >= 0 && sentence.child(verb, "nsubj") < 0 && sentence.child(verb, "nsubj:pass") < 0) {
            boolean shared = sentence.relation(verb).equals("conj")
                    || sentence.relation(verb).equals("xcomp")
                            && Grammar.english().reachesTo(sentence.lemma(sentence.head(verb)), sentence.lemma(verb))
                    || sentence.relation(verb).equals("advcl")
                            && sentence.tag(verb).equals("VBG");
            verb = shared ? sentence.head(verb) : -1;
        }
        int subject = verb < 0 ? -1 : sentence.child(verb, "nsubj");
        return subject < 0 ? List.of() : sides.at(sentence.index(), subject);
    }

    /** Where the pronoun stands in its clause, with the number before it: "arrested three of them". */
    private static int place(Sentence sentence, int pronoun) {
        int head = sentence.head(pronoun);
        return head >= 0 && sentence.relation(pronoun).equals("nmod") && sentence.isCount(head) ? head : pronoun;
    }

    /** An object cannot be the subject of its own verb unless it says "himself". */
    static boolean clash(Sentence sentence, int pronoun, int other) {
        if (sentence.lower(pronoun).endsWith("self") || sentence.tag(pronoun).equals("PRP$")) {
            return false;
        }
        int verb = sentence.head(place(sentence, pronoun));
        if (verb < 0 || sentence.relation(pronoun).startsWith("nsubj")) {
            return false;
        }
        // "paid a call on him", "issued a warrant for him": not who did so either
        while (sentence.tag(verb).startsWith("NN")
                && sentence.head(verb) >= 0
                && sentence.relation(verb).equals("obj")) {
            verb = sentence.head(verb);
        }
        if (sentence.relation(other).equals("nmod:poss") && PERSONS.contains(sentence.lower(pronoun))) {
            return false; // "Almeida's lawyer defended him"
        }
        int top = other;
        while (sentence.head(top) >= 0 && sentence.head(top) != verb) {
            top = sentence.head(top);
        }
        return sentence.head(top) == verb
                && (top == other || sentence.relation(top).startsWith("nsubj"));
    }

    /**
     * The token of who says, thinks or is asked what the pronoun is the subject of, and is mostly meant by it: "a nurse said she
     * had seen him", "asked the officer why he had fired"; or -1. Whose lawyer or mother says something says it of others.
     */
    static int teller(Sentence sentence, int pronoun) {
        int say = verbAbove(sentence, pronoun);
        int object = say < 0 ? -1 : sentence.child(say, "obj");
        int teller = say < 0 ? -1 : sentence.child(say, "nsubj");
        boolean asks = say >= 0 && sentence.lemma(say).equals("ask");
        if (object >= 0 || asks) {
            teller = asks ? object : -1;
        }
        int called = teller >= 0 && Grammar.english().is("somebody", sentence.lower(teller))
                ? sentence.child(teller, "appos")
                : -1; // "one, a baker, said he"
        teller = called < 0 ? teller : called;
        boolean anothers = teller >= 0 && sentence.child(teller, "nmod:poss") >= 0;
        return teller < pronoun && !anothers ? teller : -1;
    }

    /** "A nurse said police had questioned her": whether the mention is of who says the clause that the pronoun stands in. */
    boolean isTeller(Sentence sentence, int pronoun, Antecedents.Ref ref) {
        int verb = sentence.head(pronoun);
        while (verb >= 0 && !sentence.relation(verb).equals("ccomp")) {
            verb = sentence.head(verb);
        }
        int say = verb < 0 ? -1 : sentence.head(verb);
        return say >= 0
                && ref.sentence() == sentence.index()
                && ref.token() < pronoun
                && sentence.child(say, "nsubj") == ref.token();
    }

    /** "Chad will pay if Mali does, its minister said": the subject of what is said before whoever says it; or -1. */
    static int subjectOfSaid(Sentence sentence, int pronoun) {
        int sayer = sentence.tag(pronoun).equals("PRP$") ? sentence.head(pronoun) : -1;
        int say = sayer >= 0 && sentence.relation(sayer).equals("nsubj") ? sentence.head(sayer) : -1;
        int said = say < 0 ? -1 : sentence.child(say, "ccomp");
        said = said < 0 && say >= 0 && sentence.relation(say).equals("parataxis") ? sentence.head(say) : said;
        int subject = said < 0 || said > pronoun ? -1 : sentence.child(said, "nsubj");
        return subject < pronoun ? subject : -1;
    }

    /** The verb of whose clause the pronoun is the subject: "said" of "a nurse said she had seen him"; or -1. */
    private static int verbAbove(Sentence sentence, int pronoun) {
        int said = sentence.relation(pronoun).equals("nsubj") ? sentence.head(pronoun) : -1;
        return said >= 0 && sentence.relation(said).equals("ccomp") ? sentence.head(said) : -1;
    }

    /** "Police said they had arrested 27": of what the police say they do, "they" are the police. */
    List<Entity> sayers(Sentence sentence, int pronoun) {
        int say = verbAbove(sentence, pronoun);
        int sayer = say < 0 ? -1 : sentence.child(say, "nsubj");
        List<Entity> who = sayer < 0 || sayer > pronoun ? List.of() : sides.at(sentence.index(), sayer);
        return who.size() == 1 && who.get(0).nouns.contains("police") ? who : List.of();
    }
}
