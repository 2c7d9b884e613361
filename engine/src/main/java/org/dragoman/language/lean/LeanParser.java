package org.dragoman.language.lean;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The greedy transition parser of Chen and Manning (2014), "A Fast and Accurate Dependency Parser using Neural Networks".
 * Gives the very arcs that CoreNLP's gives: sums are taken in another order, and where that could matter, the decision is
 * computed again in CoreNLP's. Immutable but for its table of vectors: share one between all threads.
 */
public final class LeanParser {
    private final ParserModel model;
    private final Map<String, Integer> tags = new HashMap<>();
    private final int relations;
    private final int unknown;
    private final int noWord;
    private final int noTag;
    private final HiddenLayer hidden;
    private final OutputLayer output;
    private final float[] ranges;
    private final ExactNet exact;

    /** @param tableSize how many vectors of 2 KB to keep */
    public LeanParser(ParserModel model, int tableSize) {
        this.model = model;
        for (int i = 0; i < model.tags().length; i++) {
            tags.put(model.tags()[i], model.tagOffset() + i);
        }
        relations = model.relations().length - 1;
        unknown = Math.max(0, model.words().number(ParserModel.UNKNOWN));
        noWord = word(ParserModel.NULL);
        noTag = tag(ParserModel.NULL);
        hidden = new HiddenLayer(model, noWord, noTag, tableSize);
        output = OutputLayer.of(model);
        ranges = Chooser.ranges(model);
        exact = new ExactNet(model, noneTokens());
    }

    /** A table for this machine: a quarter of the heap, between 24 and 384 MB. */
    public static int tableSize() {
        long vectors = Runtime.getRuntime().maxMemory() / 4 / 2048;
        return (int) Math.max(12 << 10, Math.min(192 << 10, vectors));
    }

    private int word(String word) {
        int id = model.words().number(word);
        return id >= 0 ? id : unknown;
    }

    private int tag(String tag) {
        Integer id = tags.get(tag);
        return id != null ? id : tags.getOrDefault(ParserModel.UNKNOWN, model.tagOffset());
    }

    /** The tokens of a decision that has no nodes. */
    private int[] noneTokens() {
        int[] tokens = new int[ParserModel.FEATURES];
        Arrays.fill(tokens, 0, HiddenLayer.PLACES, noWord);
        Arrays.fill(tokens, HiddenLayer.PLACES, 2 * HiddenLayer.PLACES, noTag);
        Arrays.fill(tokens, 2 * HiddenLayer.PLACES, tokens.length, model.relationOffset());
        return tokens;
    }

    /**
     * Finds each word's head and relation.
     *
     * @param heads receives the index of the head, -1 for the root
     * @param labels receives the relation
     */
    public void parse(String[] words, String[] tags, int[] heads, String[] labels) {
        Run run = new Run(words, tags);
        ArcStandard state = run.state;
        while (!state.finished()) {
            if (state.canAttach()) {
                run.move(run.decide());
            } else if (state.canShift()) {
                state.shift();
            } else {
                state.attachRight(1);
            }
        }
        for (int i = 0; i < words.length; i++) {
            heads[i] = state.head[i + 1] - 1;
            labels[i] = model.relations()[state.relation[i + 1]];
        }
        passiveSubjects(heads, labels);
    }

    /** As CoreNLP does after the parse: the subject of a word with a passive auxiliary is a passive subject. */
    private static void passiveSubjects(int[] heads, String[] labels) {
        boolean[] passive = new boolean[heads.length];
        for (int i = 0; i < heads.length; i++) {
            if (labels[i].equals("aux:pass") && heads[i] >= 0) {
                passive[heads[i]] = true;
            }
        }
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] >= 0 && passive[heads[i]] && (labels[i].equals("nsubj") || labels[i].equals("csubj"))) {
                labels[i] += ":pass";
            }
        }
    }

    /** One sentence under way, with its working memory. */
    private final class Run {
        final ArcStandard state;
        final int[] wordIds;
        final int[] tagIds;
        final int[] nodes = new int[HiddenLayer.PLACES];
        final short[][] rows = new short[2 * HiddenLayer.PLACES + 3][];
        final short[] sums = new short[model.hiddenSize()];
        final short[] ahead = new short[model.hiddenSize()];
        int aheadOf = ArcStandard.NONE - 1;
        final Chooser chooser = new Chooser(output, ranges, relations);

        Run(String[] words, String[] tags) {
            int n = words.length;
            state = new ArcStandard(n);
            wordIds = new int[n + 1];
            tagIds = new int[n + 1];
            wordIds[0] = word(ParserModel.ROOT);
            tagIds[0] = tag(ParserModel.ROOT);
            for (int i = 0; i < n; i++) {
                wordIds[i + 1] = word(words[i]);
                tagIds[i + 1] = tag(tags[i]);
            }
        }

        int decide() {
            state.look(nodes);
            if (nodes[HiddenLayer.BUFFER] != aheadOf) {
                hidden.ahead(nodes, wordIds, tagIds, rows, ahead);
                aheadOf = nodes[HiddenLayer.BUFFER];
            }
            hidden.sums(ahead, nodes, wordIds, tagIds, state.relation, rows, sums);
            int best = chooser.choose(sums, state.canShift());
            return best == Chooser.UNSURE ? exactly() : best;
        }

        private int exactly() {
            int[] tokens = noneTokens();
            for (int p = 0; p < HiddenLayer.PLACES; p++) {
                int node = nodes[p];
                if (node >= 0) {
                    tokens[p] = wordIds[node];
                    tokens[HiddenLayer.PLACES + p] = tagIds[node];
                    int relationFeature = HiddenLayer.relationFeature(p);
                    if (relationFeature >= 2 * HiddenLayer.PLACES) {
                        tokens[relationFeature] = model.relationOffset() + state.relation[node];
                    }
                }
            }
            double[] scores = exact.scores(tokens);
            int best = -1;
            for (int t = 0; t < scores.length; t++) {
                if (allowed(t) && (best < 0 || scores[t] > scores[best])) {
                    best = t;
                }
            }
            return best;
        }

        /** Between words the root's relation is not allowed. */
        private boolean allowed(int t) {
            return t == 2 * relations ? state.canShift() : t % relations != 0;
        }

        void move(int t) {
            if (t == 2 * relations) {
                state.shift();
            } else if (t < relations) {
                state.attachLeft(t + 1);
            } else {
                state.attachRight(t - relations + 1);
            }
        }
    }
}
