package org.dragoman.language.lean;

/**
 * The maximum-entropy tagger of Toutanova, Klein, Manning and Singer (2003), as trained: a feature is a kind ("word before",
 * "suffix of three") and a value, and weighs for some tags.
 *
 * @param tags the tag set
 * @param openTags tags that an unknown word may have
 * @param endTag the tag of the end of a sentence
 * @param rareBelow words seen less often than this have the features of rare words
 * @param words hashes of the known words
 * @param counts how often each was seen
 * @param wordTags the tags of each known word
 * @param firstTag the most frequent of them
 * @param features hash of kind and value of each feature, see {@link #feature}
 * @param starts where each feature's weights begin, and one more
 * @param weightTags the tag of each weight
 * @param weights the weights
 * @param clusters of words
 * @param noCluster what stands for the class of a word without
 */
public record TaggerModel(
        String[] tags,
        int[] openTags,
        int endTag,
        int rareBelow,
        long[] words,
        int[] counts,
        byte[][] wordTags,
        byte[] firstTag,
        long[] features,
        int[] starts,
        byte[] weightTags,
        double[] weights,
        Clusters clusters,
        String noCluster) {
    /** The kinds of features, in the model's order. */
    public enum Kind {
        WORD_BEFORE,
        WORD,
        WORD_AFTER,
        TWO_TAGS_BEFORE,
        TAG_BEFORE,
        SHAPE_BEFORE,
        SHAPE,
        SHAPE_AFTER,
        CLUSTER_BEFORE,
        CLUSTER,
        CLUSTER_AFTER,
        CLUSTERS,
        UPPER,
        DIGIT,
        DASH,
        LETTER_DIGIT_DASH,
        COMPANY,
        ALL_CAPITALS,
        UPPER_DIGIT_DASH,
        FIRST_CAPITALISED,
        LATER_CAPITALISED,
        FIRST_UPPER,
        PREFIX,
        SUFFIX,
        UNICODE_SHAPE,
        NO_LETTER_OR_DIGIT
    }

    static final int AFFIXES = 10;
    static final String TOO_SHORT = "######";

    /**
     * The hash of a feature.
     *
     * @param length of the prefix or suffix, else 0
     */
    public static long feature(Kind kind, int length, Piece value) {
        return feature(kind, length).then(value).hash();
    }

    static Piece feature(Kind kind, int length) {
        return Piece.of(new StringBuilder().append((char) kind.ordinal()).append((char) length));
    }
}
