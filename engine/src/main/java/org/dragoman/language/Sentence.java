package org.dragoman.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One sentence: tokens by index from 0, with basic Universal Dependencies arcs. Arrays inside, for speed; nobody changes
 * them after construction. The arcs may be found when somebody first looks at one: parsing costs more than all before it,
 * and of a sentence that tells nothing nobody asks for them.
 */
public final class Sentence {
    private static final Pattern YEAR = Pattern.compile("(?:1[89]|20)\\d{2}");

    private final int index;
    private final int paragraph;
    private final int[] starts;
    private final int[] ends;
    private final String[] words;
    private final String[] lemmas;
    private final String[] lowerWords;
    private final String[] lowerLemmas;
    private final String[] tags;
    private final String[] ner;
    private final Supplier<Parse> parser;
    private @Nullable Parse parse;

    /**
     * @param index of the sentence in the article
     * @param paragraph index of the paragraph that it stands in
     * @param starts UTF-16 offsets in the article's text
     * @param ner CoNLL labels: PERSON, LOCATION, ORGANIZATION, MISC, O
     * @param heads the index of each token's head, -1 for the root
     * @param relations UD relation to the head, {@code root} for the root
     */
    public Sentence(
            int index,
            int paragraph,
            int[] starts,
            int[] ends,
            String[] words,
            String[] lemmas,
            String[] tags,
            String[] ner,
            int[] heads,
            String[] relations) {
        this(index, paragraph, starts, ends, words, lemmas, tags, ner, () -> new Parse(heads, relations));
        parse();
    }

    /** @param parser gives the arcs, the same whenever and on whatever thread it is asked */
    public Sentence(
            int index,
            int paragraph,
            int[] starts,
            int[] ends,
            String[] words,
            String[] lemmas,
            String[] tags,
            String[] ner,
            Supplier<Parse> parser) {
        this(index, paragraph, starts, ends, words, lemmas, lower(words), lower(lemmas), tags, ner, parser);
    }

    private Sentence(
            int index,
            int paragraph,
            int[] starts,
            int[] ends,
            String[] words,
            String[] lemmas,
            String[] lowerWords,
            String[] lowerLemmas,
            String[] tags,
            String[] ner,
            Supplier<Parse> parser) {
        this.index = index;
        this.paragraph = paragraph;
        this.starts = starts;
        this.ends = ends;
        this.words = words;
        this.lemmas = lemmas;
        this.lowerWords = lowerWords;
        this.lowerLemmas = lowerLemmas;
        this.tags = tags;
        this.ner = ner;
        this.parser = parser;
    }

    /** Word lists are asked for nearly every token, many times over: in lower case each string is made, and hashed, once. */
    private static String[] lower(String[] strings) {
        String[] lower = new String[strings.length];
        for (int i = 0; i < lower.length; i++) {
            lower[i] = strings[i].toLowerCase(Locale.ROOT);
        }
        return lower;
    }

    Parse parse() {
        Parse known = parse;
        if (known == null) {
            known = parser.get();
            parse = known;
        }
        return known;
    }

    /** Whether somebody has looked at an arc. */
    public boolean isParsed() {
        return parse != null;
    }

    /** The same words under other arcs, found when somebody looks. */
    Sentence with(Supplier<Parse> other) {
        return new Sentence(index, paragraph, starts, ends, words, lemmas, lowerWords, lowerLemmas, tags, ner, other);
    }

    /** The same words under other labels of names. */
    Sentence labelled(String[] labels) {
        return new Sentence(
                index, paragraph, starts, ends, words, lemmas, lowerWords, lowerLemmas, tags, labels, this::parse);
    }

    public int index() {
        return index;
    }

    public int paragraph() {
        return paragraph;
    }

    public int size() {
        return words.length;
    }

    public String word(int i) {
        return words[i];
    }

    public String lemma(int i) {
        return lemmas[i];
    }

    /** The word in lower case. */
    public String lower(int i) {
        return lowerWords[i];
    }

    /** The lemma in lower case: those of names keep their capitals. */
    public String lowerLemma(int i) {
        return lowerLemmas[i];
    }

    /** Whether the token is a day, month or year, or a word like "week": "Friday", "March", "mid-March", "2021". */
    public boolean isDate(int i) {
        String lemma = lowerLemma(i);
        return Grammar.english().is("temporal", lemma.startsWith("mid-") ? lemma.substring(4) : lemma)
                || isMay(i)
                || tag(i).equals("CD") && YEAR.matcher(word(i)).matches();
    }

    /** A number, or a word like "dozens". */
    public boolean isCount(int i) {
        return tag(i).equals("CD") || Grammar.english().is("bare_count", lower(i));
    }

    /** "Arrested eleven", "took away a dozen": a count, where no noun says of whom. */
    public boolean isBareCount(int i) {
        boolean count = isCount(i);
        for (int c = firstChild(i); c >= 0 && count; c = nextSibling(c)) {
            count = !relation(c).startsWith("nmod") && !relation(c).equals("compound");
        }
        return count
                && (i + 1 >= size() || !word(i + 1).equals("%") && !tag(i + 1).startsWith("N"));
    }

    /** "in May", "5 May", "May 2021": the month, whatever else can be called so. */
    private boolean isMay(int i) {
        return word(i).equals("May")
                && !ner(i).equals("PERSON")
                && (i > 0 && (tag(i - 1).equals("CD") || Grammar.english().is("before_month", lower(i - 1)))
                        || i + 1 < size() && tag(i + 1).equals("CD"));
    }

    /** Whether the verb is told in the present perfect: "has sent", "have since been murdered". */
    public boolean isPerfect(int verb) {
        for (int c = firstChild(verb); c >= 0; c = nextSibling(c)) {
            if (relation(c).startsWith("aux") && (word(c).equals("has") || word(c).equals("have"))) {
                return true;
            }
        }
        return false;
    }

    /** Whether no word is tagged as a finite verb or modal: a fragment, or a sentence whose verb the tagger missed. */
    public boolean isVerbless() {
        for (int i = 0; i < size(); i++) {
            String tag = tag(i);
            if (tag.equals("VBZ") || tag.equals("VBP") || tag.equals("VBD") || tag.equals("MD")) {
                return false;
            }
        }
        return true;
    }

    /** Penn Treebank part-of-speech tag. */
    public String tag(int i) {
        return tags[i];
    }

    /** PERSON, LOCATION, ORGANIZATION, MISC or O. */
    public String ner(int i) {
        return ner[i];
    }

    /** The head's index, or -1 for the root. */
    public int head(int i) {
        return parse().heads[i];
    }

    /** UD relation to the head: {@code nsubj:pass}, {@code nmod}, {@code compound:prt}. */
    public String relation(int i) {
        return parse().relations[i];
    }

    public int root() {
        return parse().root;
    }

    public int start(int i) {
        return starts[i];
    }

    public int end(int i) {
        return ends[i];
    }

    public Span span() {
        return new Span(starts[0], ends[size() - 1]);
    }

    /** The span of tokens {@code first} to {@code last}, both included. */
    public Span span(int first, int last) {
        return new Span(starts[first], ends[last]);
    }

    /** The first dependent in text order, or -1; go on with {@link #nextSibling}. */
    public int firstChild(int i) {
        return parse().firstChild[i];
    }

    /** The next dependent of the same head in text order, or -1. */
    public int nextSibling(int i) {
        return parse().nextSibling[i];
    }

    /** The first dependent with this relation, or -1. */
    public int child(int i, String relation) {
        Parse a = parse();
        for (int c = a.firstChild[i]; c >= 0; c = a.nextSibling[c]) {
            if (a.relations[c].equals(relation)) {
                return c;
            }
        }
        return -1;
    }

    /** The leftmost token of the phrase headed by {@code i}. */
    public int left(int i) {
        int first = i;
        for (int c = firstChild(i); c >= 0; c = nextSibling(c)) {
            first = Math.min(first, left(c));
        }
        return first;
    }

    /** The rightmost token of the phrase headed by {@code i}. */
    public int right(int i) {
        int last = i;
        for (int c = firstChild(i); c >= 0; c = nextSibling(c)) {
            last = Math.max(last, right(c));
        }
        return last;
    }

    /** The token that covers the offset, or -1. */
    public int tokenAt(int offset) {
        int at = Arrays.binarySearch(starts, offset);
        int i = at >= 0 ? at : -at - 2;
        return i >= 0 && offset < ends[i] ? i : -1;
    }

    @Override
    public String toString() {
        return String.join(" ", words);
    }
}
