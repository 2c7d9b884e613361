package org.dragoman.language.corenlp.convert;

import edu.stanford.nlp.ie.AbstractSequenceClassifier;
import edu.stanford.nlp.ie.NERFeatureFactory;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ie.crf.CRFLabel;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.sequences.FeatureFactory;
import edu.stanford.nlp.util.Index;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.dragoman.language.lean.NamerModel;
import org.dragoman.language.lean.Piece;

/** From CoreNLP's name classifier in memory to ours. */
final class ConvertNamer {
    private final String[] labels;
    private final List<Index<CRFLabel>> labelIndices;

    private ConvertNamer(String[] labels, List<Index<CRFLabel>> labelIndices) {
        this.labels = labels;
        this.labelIndices = labelIndices;
    }

    static NamerModel convert(CRFClassifier<CoreLabel> crf) {
        Index<String> classes = crf.classIndex;
        List<Index<CRFLabel>> indices = Inside.of(crf, CRFClassifier.class, "labelIndices");
        if (indices.size() != 2 || !classes.get(0).equals(crf.flags.backgroundSymbol)) {
            throw new IllegalStateException("a classifier of another kind");
        }
        String[] labels = classes.objectsList().toArray(new String[0]);
        return new ConvertNamer(labels, indices).model(crf);
    }

    private NamerModel model(CRFClassifier<CoreLabel> crf) {
        Index<String> features = Inside.of(crf, CRFClassifier.class, "featureIndex");
        float[][] weights = Inside.of(crf, CRFClassifier.class, "weights");
        List<Long> nodes = new ArrayList<>();
        List<Long> edges = new ArrayList<>();
        List<float[]> nodeWeights = new ArrayList<>();
        List<float[]> edgeWeights = new ArrayList<>();
        int longestAffix = 0;
        for (int f = 0; f < features.size(); f++) {
            String name = features.get(f);
            boolean node = name.endsWith("|C");
            (node ? nodes : edges).add(Piece.of(name).hash());
            (node ? nodeWeights : edgeWeights).add(node ? byLabel(weights[f]) : byPair(weights[f]));
            if (node && name.startsWith("#") && name.endsWith("#|C")) {
                longestAffix = Math.max(longestAffix, name.length() - "##|C".length());
            }
        }
        Object known = Inside.of(crf, AbstractSequenceClassifier.class, "knownLCWords");
        List<String> lowerCase = new ArrayList<>();
        for (Object word : (Collection<?>) known) {
            lowerCase.add((String) word);
        }
        FeatureFactory<?> factory = Inside.<List<FeatureFactory<?>>>of(
                        crf, AbstractSequenceClassifier.class, "featureFactories")
                .get(0);
        return new NamerModel(
                labels,
                longs(nodes),
                joined(nodeWeights),
                longs(edges),
                joined(edgeWeights),
                unseen(),
                longestAffix,
                SortedWords.hashes(SortedWords.byHash(lowerCase)),
                SortedWords.clusters(Inside.of(factory, NERFeatureFactory.class, "lexicon")),
                crf.flags.unknownWordDistSimClass);
    }

    /** CoreNLP has the weights in the order in which it met the labels. */
    private float[] byLabel(float[] weights) {
        float[] ordered = new float[labels.length];
        for (int k = 0; k < weights.length; k++) {
            ordered[labelIndices.get(0).get(k).getLabel()[0]] = weights[k];
        }
        return ordered;
    }

    private float[] byPair(float[] weights) {
        float[] ordered = new float[labels.length * labels.length];
        for (int k = 0; k < weights.length; k++) {
            int[] pair = labelIndices.get(1).get(k).getLabel();
            ordered[pair[0] * labels.length + pair[1]] = weights[k];
        }
        return ordered;
    }

    private boolean[] unseen() {
        boolean[] unseen = new boolean[labels.length * labels.length];
        Arrays.fill(unseen, true);
        for (CRFLabel label : labelIndices.get(1)) {
            unseen[label.getLabel()[0] * labels.length + label.getLabel()[1]] = false;
        }
        return unseen;
    }

    private static long[] longs(List<Long> values) {
        return values.stream().mapToLong(Long::longValue).toArray();
    }

    private static float[] joined(List<float[]> rows) {
        int width = rows.get(0).length;
        float[] all = new float[rows.size() * width];
        for (int i = 0; i < rows.size(); i++) {
            System.arraycopy(rows.get(i), 0, all, i * width, width);
        }
        return all;
    }
}
