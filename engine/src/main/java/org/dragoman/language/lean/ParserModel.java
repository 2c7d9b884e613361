package org.dragoman.language.lean;

import org.dragoman.rule.FloatRows;

/**
 * The weights of the feed-forward parser of Chen and Manning (2014): embeddings of words, tags and relations, one hidden
 * layer over 48 of them, one output for each transition.
 *
 * @param words known words; their embeddings come first, in this order
 * @param tags known tags; their embeddings follow the words'
 * @param relations the relations; their embeddings follow the tags'. The first stands for none, the second is the root's
 * @param embeddings one row for each word, tag and relation
 * @param hidden one row for each input number, of one weight for each hidden unit
 * @param bias of each hidden unit
 * @param output one row for each transition: a left arc by relation, a right arc by relation, shift
 * @param precomputed inputs ({@code token * 48 + feature}) whose share of the hidden layer CoreNLP keeps in double
 *     precision, where it rounds the others to float
 */
public record ParserModel(
        Vocabulary words,
        String[] tags,
        String[] relations,
        FloatRows embeddings,
        float[][] hidden,
        float[] bias,
        float[][] output,
        int[] precomputed) {
    static final int FEATURES = 48;

    static final String UNKNOWN = "-UNKNOWN-";
    static final String ROOT = "-ROOT-";
    static final String NULL = "-NULL-";

    public ParserModel {
        int tokens = words.size() + tags.length + relations.length;
        if (embeddings.count() != tokens) {
            throw new IllegalArgumentException(embeddings.count() + " embeddings for " + tokens + " tokens");
        }
        if (hidden.length != FEATURES * embeddings.width()) {
            throw new IllegalArgumentException(hidden.length + " inputs of embeddings of " + embeddings.width());
        }
        if (output.length != 2 * (relations.length - 1) + 1) {
            throw new IllegalArgumentException(output.length + " transitions for " + relations.length + " relations");
        }
    }

    int embeddingSize() {
        return embeddings.width();
    }

    int hiddenSize() {
        return bias.length;
    }

    int tagOffset() {
        return words.size();
    }

    int relationOffset() {
        return words.size() + tags.length;
    }
}
