package org.dragoman.language.lean;

/**
 * The conditional random field of Finkel, Grenager and Manning (2005) for names, as trained. A feature's name is what it saw
 * ("Paris-WORD|C"); it weighs for each label, or for each pair of labels.
 *
 * @param labels the labels; the first stands for no name, also before the sentence
 * @param nodes hashes of the names of features of one label
 * @param nodeWeights a row of weights for each such feature, by label
 * @param edges hashes of the names of features of two labels
 * @param edgeWeights a row of weights for each such feature, by label before and label
 * @param unseen for each pair of labels whether it never came together, and so never may
 * @param longestAffix the most characters that a prefix or suffix among the features has
 * @param lowerCase hashes of the words known in lower case, ascending
 * @param clusters of words, by their lower-case form with digits as 9
 * @param noCluster the class of a word without
 */
public record NamerModel(
        String[] labels,
        long[] nodes,
        float[] nodeWeights,
        long[] edges,
        float[] edgeWeights,
        boolean[] unseen,
        int longestAffix,
        long[] lowerCase,
        Clusters clusters,
        String noCluster) {}
