package org.dragoman.language.corenlp;

import java.util.Arrays;
import java.util.Set;
import org.dragoman.language.Grammar;
import org.jspecify.annotations.Nullable;

/**
 * Verbs that the tagger took for nouns or adjectives where the words around leave no doubt: "managed to ambush a patrol", "could
 * rebuff the envoy", "accused of bombing it", "Fiji sacks a coach", "would back Kyiv". They are put right between tagger and parser, so that the tree
 * needs no mending.
 */
final class VerbTags {
    private static final Set<String> NOUN = Set.of("NN", "JJ", "RB");
    private static final Set<String> BEHIND_NAME = Set.of("IN", "TO", ".");
    private static final Set<String> OBJECT = Set.of("DT", "PRP$", "PRP", "PDT");
    private static final Set<String> BARE_OBJECT = Set.of("NN", "NNS", "NNP", "NNPS", "CD", "$");
    private static final Set<String> BEFORE_GERUND = Set.of("IN", ",", "VBD", "VBN", "VBZ", "VBP", "VB", "CC");

    /** What follows a noun phrase and no participle before its noun. */
    private static final Set<String> PHRASE_ENDS =
            Set.of("IN", ",", ".", "CC", "VBD", "VBP", "MD", "WP", "WDT", "TO", ":");

    private final Grammar grammar = Grammar.english();
    private final Infinitives infinitives = new Infinitives(grammar);
    private final PastTags pastTags = new PastTags(grammar);
    private final TitleTags titleTags = new TitleTags(grammar);

    /**
     * The tags as they should be: the same array where nothing is to be put right.
     *
     * @param lemmas those of the words with the tags given
     */
    String[] put(String[] words, String[] lemmas, String[] tags) {
        String[] right = splitNouns(words, tags);
        for (int i = 1; i < words.length - 1; i++) {
            String tag = Character.isLowerCase(words[i].charAt(0)) ? verbTag(i, words, lemmas, tags) : null;
            if (tag != null) {
                right = right == tags ? tags.clone() : right;
                right[i] = tag;
                if (tag.equals("VB") && words[i - 1].equals("to")) {
                    right[i - 1] = "TO";
                }
            }
        }
        return titleTags.put(words, pastTags.put(words, lemmas, right));
    }

    /** "A sit-in by pupils", "the call-up of reservists": cut at the hyphen, the verb's noun was taken for a verb and its particle. */
    private String[] splitNouns(String[] words, String[] tags) {
        String[] right = tags;
        for (int i = 0; i + 2 < words.length; i++) {
            boolean noun = tags[i + 1].equals("HYPH")
                    && grammar.is("hyphen_particle", words[i + 2])
                    && grammar.is("hyphen_noun", words[i])
                    && !(tags[i].equals("NN") && tags[i + 2].equals("NN"));
            if (noun) {
                right = right == tags ? tags.clone() : right;
                right[i] = "NN";
                right[i + 2] = "NN";
            }
        }
        return right;
    }

    private @Nullable String verbTag(int i, String[] words, String[] lemmas, String[] tags) {
        if (words[i - 1].equals("the") && tags[i].matches("VB[GN]") && grammar.is("sufferer", words[i])) {
            return PHRASE_ENDS.contains(tags[i + 1]) ? "NNS" : null;
        }
        boolean plural = tags[i].equals("NNS");
        if (!plural && !NOUN.contains(tags[i])) {
            return null;
        }
        boolean object = OBJECT.contains(tags[i + 1]) && !isDate(i + 1, lemmas);
        if (plural) {
            boolean third = object && tags[i - 1].equals("NNP") && !tags[i + 1].equals("PRP")
                    || tags[i - 1].equals("PRP") && (object || tags[i + 1].startsWith("NNP"))
                    || isSecondOfTwo(i, tags);
            return third && (isVerb(lemmas[i]) || isVerb(withoutEnding(words[i]))) ? "VBZ" : null;
        }
        if (tags[i].equals("RB") && !object && !tags[i + 1].startsWith("NNP")) {
            return null;
        }
        if (words[i].endsWith("ing")) {
            boolean gerund = object && BEFORE_GERUND.contains(tags[i - 1]) || isDeed(i, lemmas, tags);
            return gerund && !grammar.is("no_gerund", words[i]) ? "VBG" : null;
        }
        boolean modal = tags[i - 1].equals("MD") && isVerb(words[i]);
        boolean infinitive = i > 1
                && words[i - 1].equals("to")
                && infinitives.isInfinitive(i, isVerb(words[i]), object, lemmas, tags);
        return modal || infinitive ? "VB" : null;
    }

    /** "welcomes the dispatch of police and thanks Benin for its offer": behind "and" and a verb in the present, before a name. */
    private static boolean isSecondOfTwo(int i, String[] tags) {
        int behind = i + 1;
        while (behind < tags.length && tags[behind].startsWith("NNP")) {
            behind++;
        }
        return behind > i + 1
                && behind < tags.length
                && BEHIND_NAME.contains(tags[behind])
                && tags[i - 1].equals("CC")
                && Arrays.asList(tags).subList(0, i).contains("VBZ");
    }

    /** What somebody is accused of, before what it is done to: "accused of smuggling weapons and of planning to flee". */
    private boolean isDeed(int i, String[] lemmas, String[] tags) {
        boolean thing = BARE_OBJECT.contains(tags[i + 1]) && !grammar.is("gerund_noun", lemmas[i + 1]);
        return tags[i - 1].equals("IN")
                && (thing || lemmas[i + 1].equals("to"))
                && infinitives.isBehind("gerund_oblique", i - 1, lemmas, tags);
    }

    private boolean isVerb(String word) {
        return grammar.is("noun_or_verb", word) || grammar.is("verb_or_noun", word);
    }

    /** "thanks", a noun without a singular. */
    private static String withoutEnding(String plural) {
        return plural.endsWith("s") ? plural.substring(0, plural.length() - 1) : plural;
    }

    /** "The next day", "a year later". */
    private boolean isDate(int determiner, String[] lemmas) {
        return determiner + 1 < lemmas.length && grammar.is("temporal", lemmas[determiner + 1])
                || determiner + 2 < lemmas.length && grammar.is("temporal", lemmas[determiner + 2]);
    }
}
