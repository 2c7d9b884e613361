package org.dragoman.app.eval;

import java.util.List;

/** What a gold file holds, found by looking at it. */
public enum GoldKind {
    /** One annotated article: a JSON object that names its text in {@code file}. */
    ARTICLE,
    /** Sentences with a marked pair and its type: tab-separated values. */
    PAIRS,
    /** The codebook's records: a JSON list of sentences with their type. */
    RECORDS;

    /**
     * @param file the name to use in the error
     * @throws IllegalArgumentException where the text is none of them
     */
    public static GoldKind of(String file, String text) {
        String start = text.stripLeading();
        if (start.startsWith("{")) {
            return ARTICLE;
        }
        if (start.startsWith("[")) {
            return RECORDS;
        }
        List<String> columns = List.of(text.lines().findFirst().orElse("").split("\t", -1));
        if (columns.containsAll(List.of(PairScore.SENTENCE, PairScore.TYPE))) {
            return PAIRS;
        }
        throw new IllegalArgumentException(
                file + ":1: no gold file: neither JSON nor tab-separated values with the columns " + PairScore.SENTENCE
                        + " and " + PairScore.TYPE);
    }
}
