package org.dragoman.actor;

import java.util.Set;
import java.util.function.IntPredicate;
import org.dragoman.language.Sentence;

/**
 * Words that stand for somebody named elsewhere and name nobody themselves: pronouns, "the former", "the three", "the last of these".
 *
 * @param phrase whether a token may stand inside a noun phrase
 */
record StandIns(Sentence sentence, IntPredicate phrase) {
    private static final Set<String> ONE_OF_TWO = Set.of("former", "latter");
    private static final Set<String> ORDINALS = Set.of("first", "second", "third", "last");
    private static final Set<String> PRONOUNS = Set.of("both", "those", "neither", "these");

    /** How many tokens do so from this one on; 0 where none does. The last of them tells for whom. */
    int length(int i) {
        return pronoun(i) ? 1 : oneOfTwo(i) || countedOnly(i) ? 2 : 0;
    }

    private boolean pronoun(int i) {
        String tag = sentence.tag(i);
        if (tag.equals("PRP")) {
            return true;
        }
        if (tag.equals("WP")) {
            return sentence.lower(i).equals("whom")
                    && i > 0
                    && sentence.lower(i - 1).equals("of");
        }
        if (sentence.lower(i).equals("all")) {
            return sentence.relation(i).startsWith("nsubj") && (i + 1 == sentence.size() || !phrase.test(i + 1));
        }
        if (sentence.lower(i).equals("each")) {
            // "…, each accusing the other"
            return sentence.relation(i).startsWith("nsubj") && sentence.head(i) > i
                    || i + 1 < sentence.size() && sentence.tag(i + 1).equals("VBG") && sentence.head(i + 1) == i;
        }
        return tag.equals("DT")
                && PRONOUNS.contains(sentence.lower(i))
                && (i + 1 == sentence.size() || !phrase.test(i + 1) || sentence.head(i) < i);
    }

    /** "The former", "the latter", where no noun follows that they would describe. */
    private boolean oneOfTwo(int i) {
        if (ofThese(i)) {
            return true;
        }
        if (!sentence.word(i).equalsIgnoreCase("the")
                || i + 1 >= sentence.size()
                || !ONE_OF_TWO.contains(sentence.lower(i + 1))) {
            return false;
        }
        return i + 2 == sentence.size() || !sentence.tag(i + 2).matches("NN.*|JJ.*|CD|HYPH");
    }

    /** "The three were freed": so many, where no noun says of whom. */
    private boolean countedOnly(int i) {
        int number = i + 1;
        return number < sentence.size()
                && (sentence.lower(i).equals("the") || sentence.lower(i).equals("all"))
                && sentence.tag(number).equals("CD")
                && PhraseReader.number(sentence.lower(number)) > 1
                && (number + 1 == sentence.size() || !sentence.tag(number + 1).matches("NN.*|JJ.*|CD|HYPH|RB|\\$"))
                && (number + 1 == sentence.size() || !sentence.lower(number + 1).equals("of"))
                && sentence.relation(number).matches("nsubj.*|obj|iobj|obl");
    }

    /** "The last of these", "the first of the three". */
    private boolean ofThese(int i) {
        if (i + 3 >= sentence.size()
                || !sentence.word(i).equalsIgnoreCase("the")
                || !ORDINALS.contains(sentence.lower(i + 1))
                || !sentence.word(i + 2).equals("of")) {
            return false;
        }
        boolean counted = sentence.word(i + 3).equals("the")
                && i + 4 < sentence.size()
                && PhraseReader.number(sentence.lower(i + 4)) > 2
                && (i + 5 == sentence.size() || !sentence.tag(i + 5).startsWith("NN"));
        return counted || Set.of("these", "them", "those").contains(sentence.word(i + 3));
    }
}
