package org.dragoman.language.lean;

import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/**
 * The hidden layer's sums. An input is 18 nodes of a word, a tag and (for twelve of them) a relation; each node's share of
 * the sums is a vector of its word with its tag and, for the twelve, another of its relation, and most vectors come again and
 * again (Chen and Manning 2014 keep the most frequent). Reading vectors of words from memory is most of the cost, and those of
 * relations are few enough to stay in the processor's cache. Here a vector is what the node adds over having no node at that
 * place, so that places without a node cost nothing. Vectors are kept in a table shared by all threads.
 */
final class HiddenLayer {
    static final int PLACES = 18;

    /** The first place of the words that are still to come. */
    static final int BUFFER = 3;

    private static final int FIRST_WITH_RELATION = 6;

    /** Second keys of vectors of relations in the table; those of nodes, their tag and place, lie below. */
    private static final int RELATION_KEYS = 1 << 17;

    /**
     * Sums are whole numbers of this size: in half the memory of floats, a table holds twice as many vectors and half as
     * much is read. No sum of some six million came near 16, where the numbers would end; a choice strays by thousandths.
     */
    static final float UNIT = 1f / 2048;

    private final ParserModel model;
    private final int size;
    private final short[] none;
    private final short[] zero;
    private final float[] @Nullable [] tagSums;
    private final int noWord;
    private final int noTag;
    private final int noRelation;
    private final VectorTable table;

    HiddenLayer(ParserModel model, int noWord, int noTag, int tableSize) {
        this.model = model;
        this.noWord = noWord;
        this.noTag = noTag;
        this.noRelation = model.relationOffset();
        size = model.hiddenSize();
        float[] base = model.bias().clone();
        zero = new short[size];
        tagSums = new float[PLACES * model.tags().length][];
        for (int p = 0; p < PLACES; p++) {
            add(base, p, model.embeddings().get(noWord));
            add(base, PLACES + p, model.embeddings().get(noTag));
            if (p >= FIRST_WITH_RELATION) {
                add(base, relationFeature(p), model.embeddings().get(noRelation));
            }
        }
        none = new short[size];
        round(base, none);
        table = new VectorTable(tableSize, size);
    }

    static int relationFeature(int place) {
        return 2 * PLACES + place - FIRST_WITH_RELATION;
    }

    /** The sums for the words ahead alone, written to {@code sums}; they stay until a word is shifted. */
    void ahead(int[] nodes, int[] words, int[] tags, short[][] rows, short[] sums) {
        int n = 0;
        for (int p = BUFFER; p < FIRST_WITH_RELATION; p++) {
            if (nodes[p] >= 0) {
                rows[n++] = node(p, words[nodes[p]], tags[nodes[p]]);
            }
        }
        addAll(none, rows, n, sums);
    }

    /** The sums for these nodes, given those for the words ahead, written to {@code sums}. */
    void sums(short[] ahead, int[] nodes, int[] words, int[] tags, int[] relations, short[][] rows, short[] sums) {
        int n = 0;
        for (int p = 0; p < PLACES; p++) {
            int node = p >= BUFFER && p < FIRST_WITH_RELATION ? ArcStandard.NONE : nodes[p];
            if (node >= 0) {
                rows[n++] = node(p, words[node], tags[node]);
                if (p >= FIRST_WITH_RELATION && relations[node] != 0) {
                    rows[n++] = relation(p, relations[node]);
                }
            }
        }
        addAll(ahead, rows, n, sums);
    }

    /** Adds the rows to the base, four at a time; {@code rows} has room for three more. */
    private void addAll(short[] base, short[][] rows, int count, short[] sums) {
        int n = count;
        while (n % 4 != 0 || n == 0) {
            rows[n++] = zero;
        }
        add(base, rows[0], rows[1], rows[2], rows[3], sums);
        for (int k = 4; k < n; k += 4) {
            add(sums, rows[k], rows[k + 1], rows[k + 2], rows[k + 3], sums);
        }
    }

    private static void add(short[] base, short[] a, short[] b, short[] c, short[] d, short[] sums) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] = (short) (base[i] + (a[i] + b[i]) + (c[i] + d[i]));
        }
    }

    private short[] node(int place, int word, int tag) {
        int key = (tag - model.tagOffset()) * PLACES + place;
        short[] vector = table.get(word, key);
        if (vector == null) {
            float[] sums = tag(place, tag, key).clone();
            addDifference(sums, place, word, noWord);
            vector = kept(word, key, sums);
        }
        return vector;
    }

    private float[] tag(int place, int tag, int key) {
        float[] sums = tagSums[key];
        if (sums == null) {
            sums = new float[size];
            addDifference(sums, PLACES + place, tag, noTag);
            VarHandle.releaseFence();
            tagSums[key] = sums;
        }
        return sums;
    }

    private short[] relation(int place, int relation) {
        int key = RELATION_KEYS + place;
        short[] vector = table.get(relation, key);
        if (vector == null) {
            float[] sums = new float[size];
            addDifference(sums, relationFeature(place), noRelation + relation, noRelation);
            vector = kept(relation, key, sums);
        }
        return vector;
    }

    private short[] kept(int first, int second, float[] sums) {
        short[] vector = table.fresh();
        round(sums, vector);
        table.put(first, second, vector);
        return vector;
    }

    /** To the nearest whole number of units: beside so large a float there is room for no fraction. */
    private static void round(float[] sums, short[] rounded) {
        for (int i = 0; i < sums.length; i++) {
            rounded[i] = (short) Float.floatToRawIntBits(sums[i] / UNIT + 0x1.8p23f);
        }
    }

    private void addDifference(float[] sums, int feature, int token, int other) {
        if (token != other) {
            float[] a = model.embeddings().get(token);
            float[] b = model.embeddings().get(other);
            float[] difference = new float[a.length];
            for (int j = 0; j < a.length; j++) {
                difference[j] = a[j] - b[j];
            }
            add(sums, feature, difference);
        }
    }

    /** Adds the product of the feature's weights and an embedding. */
    private void add(float[] sums, int feature, float[] e) {
        int row = feature * e.length;
        int j = 0;
        for (; j + 4 < e.length; j += 5) {
            float[][] w = model.hidden();
            add5(sums, w[row + j], w[row + j + 1], w[row + j + 2], w[row + j + 3], w[row + j + 4], e, j);
        }
        for (; j < e.length; j++) {
            float[] w = model.hidden()[row + j];
            for (int i = 0; i < w.length; i++) {
                sums[i] += w[i] * e[j];
            }
        }
    }

    private static void add5(float[] sums, float[] a, float[] b, float[] c, float[] d, float[] f, float[] e, int j) {
        float ea = e[j];
        float eb = e[j + 1];
        float ec = e[j + 2];
        float ed = e[j + 3];
        float ef = e[j + 4];
        for (int i = 0; i < a.length; i++) {
            sums[i] += a[i] * ea + b[i] * eb + c[i] * ec + d[i] * ed + f[i] * ef;
        }
    }
}
