package org.dragoman.language.corenlp;

import java.util.Locale;
import java.util.Set;
import org.dragoman.language.Grammar;

/**
 * Pasts that the tagger took for participles. Behind a noun and right before an object ("a farm where the army bombed a camp") it
 * can be nothing else, but for what one is given ("a man handed a letter") or called; and where the sentence has no other
 * verb that could be its main one, before a bare noun too ("A court in Lima on Thursday sentenced former ministers"), and
 * without an object if the verb never has any.
 */
final class PastTags {
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> SUBJECT = Set.of("NN", "NNS", "NNP", "NNPS", "WDT", "WP");
    private static final Set<String> PRONOUN = Set.of("i", "he", "she", "we", "they");
    private static final Set<String> BEFORE = Set.of("CD", "RB", ",", "CC", ")", "-RRB-");
    private static final Set<String> MARKED_OBJECT = Set.of("DT", "PRP$", "PRP", "CD", "NNP", "$", "PDT");
    /** Before these stands no adjective: "Qatar footed the bill". */
    private static final Set<String> OWNED = Set.of("DT", "PRP$");

    private static final Set<String> BARE_OBJECT = Set.of("NNS", "NN", "JJ");
    private static final Set<String> PHRASE = Set.of("IN", "TO", "RB", ".");
    /** What may stand between a comma and the verb that says who told all before it: ", the minister of Chad said". */
    private static final Set<String> TELLER =
            Set.of("DT", "PRP$", "PRP", "JJ", "NN", "NNS", "NNP", "NNPS", "CD", "POS", "IN", "HYPH");
    /** How many words back a form of "have" or "be" may stand that makes it a participle: "has in the past year bombed". */
    private static final int FAR = 4;

    private final Grammar grammar;

    PastTags(Grammar grammar) {
        this.grammar = grammar;
    }

    /** The tags as they should be: the same array where nothing is to be put right. */
    String[] put(String[] words, String[] lemmas, String[] tags) {
        int end = isSentence(words) ? told(lemmas, tags) : 0;
        boolean verbless = end > 0 && !hasFinite(tags, end);
        String[] right = tags;
        for (int i = 1; i < words.length - 1; i++) {
            boolean past = isParticiple(i, words, lemmas, tags)
                    && (hasMarkedObject(i, lemmas, tags) || verbless && i < end && isMain(i, lemmas, tags));
            if (past) {
                right = right == tags ? tags.clone() : right;
                right[i] = "VBD";
            }
        }
        return right;
    }

    private static boolean isSentence(String[] words) {
        int last = words.length - 1;
        return last > 2 && (words[last].equals(".") || words[last - 1].equals("."));
    }

    /** Where what is told ends: at the comma before who says so ("…, the company said in a statement"), or with the sentence. */
    private int told(String[] lemmas, String[] tags) {
        for (int comma = 2; comma < tags.length - 2; comma++) {
            int at = comma + 1;
            while (tags[comma].equals(",") && at < tags.length - 1 && TELLER.contains(tags[at])) {
                at++;
            }
            boolean says = at > comma + 1 && FINITE.contains(tags[at]) && grammar.is("saying", lemmas[at]);
            if (says && !tags[comma + 1].equals("IN")) {
                return comma;
            }
        }
        return tags.length;
    }

    private static boolean hasFinite(String[] tags, int end) {
        for (int i = 0; i < end; i++) {
            boolean infinitive = i > 0 && tags[i - 1].equals("TO") || i > 1 && tags[i - 2].equals("TO");
            if (FINITE.contains(tags[i]) || tags[i].equals("VB") && !infinitive) {
                return true;
            }
        }
        return false;
    }

    /** What the tagger took for a participle, and not behind a form of "have" or "be" nor before who does it. */
    private boolean isParticiple(int i, String[] words, String[] lemmas, String[] tags) {
        boolean adjective = tags[i].equals("JJ") && words[i].endsWith("ed") && OWNED.contains(tags[i + 1]);
        if (!tags[i].equals("VBN") && !adjective
                || words[i + 1].equals("by")
                || lemmas[i].equals("be")
                || grammar.is("participle_preposition", lemmas[i])
                || grammar.is("called", lemmas[i])) {
            return false;
        }
        for (int before = i - 1; before >= 0 && before >= i - FAR; before--) {
            if (lemmas[before].equals("have") || lemmas[before].equals("be") || lemmas[before].equals("get")) {
                return false;
            }
        }
        return true;
    }

    private boolean hasMarkedObject(int i, String[] lemmas, String[] tags) {
        int before = i > 1 && tags[i - 1].equals("RB") ? i - 2 : i - 1;
        boolean split =
                i > 2 && tags[i - 1].equals("HYPH") && tags[i - 2].startsWith("NN"); // "Iran test-fired two rockets"
        before = split ? i - 3 : before;
        return isSubject(before, lemmas, tags)
                && MARKED_OBJECT.contains(tags[i + 1])
                && !grammar.is("ditransitive", lemmas[i])
                && !isDate(i + 1, lemmas, tags);
    }

    /** What stands between a comma and another, or "and", may be one of several things: "killings, forced recruitment and looting". */
    private boolean isMain(int i, String[] lemmas, String[] tags) {
        boolean behindSubject = isSubject(i - 1, lemmas, tags);
        if (!behindSubject && !BEFORE.contains(tags[i - 1])) {
            return false;
        }
        int next = tags[i + 1].equals("RP") && i + 2 < tags.length ? i + 2 : i + 1;
        boolean series = tags[i - 1].equals(",") || tags[i - 1].equals("CC");
        boolean modifier = tags[next].equals("JJ") && !isNominal(next + 1, tags);
        boolean object = MARKED_OBJECT.contains(tags[next])
                || BARE_OBJECT.contains(tags[next]) && !modifier && !(series && isListed(next, tags));
        return object && !isDate(next, lemmas, tags)
                || grammar.is("intransitive", lemmas[i]) && PHRASE.contains(tags[i + 1]) && behindSubject;
    }

    private static boolean isSubject(int i, String[] lemmas, String[] tags) {
        return SUBJECT.contains(tags[i])
                || PRONOUN.contains(lemmas[i].toLowerCase(Locale.ROOT)) && tags[i].equals("PRP");
    }

    private static boolean isListed(int noun, String[] tags) {
        int end = noun;
        while (isNominal(end, tags)) {
            end++;
        }
        return end == tags.length || tags[end].equals("CC") || tags[end].equals(",") || tags[end].equals(".");
    }

    private static boolean isNominal(int i, String[] tags) {
        return i < tags.length && (tags[i].startsWith("NN") || tags[i].equals("JJ"));
    }

    /** "Released Monday", "made this week", "published May 3". */
    private boolean isDate(int i, String[] lemmas, String[] tags) {
        boolean numbered = tags[i].equals("NNP") && i + 1 < tags.length && tags[i + 1].equals("CD");
        return numbered
                || grammar.is("temporal", lemmas[i].toLowerCase(Locale.ROOT))
                || i + 1 < lemmas.length && grammar.is("temporal", lemmas[i + 1].toLowerCase(Locale.ROOT))
                || i + 2 < lemmas.length
                        && tags[i].equals("DT")
                        && grammar.is("temporal", lemmas[i + 2].toLowerCase(Locale.ROOT));
    }
}
