package org.dragoman.app.eval;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;

/** What a gold file holds, found by looking at it. */
public enum GoldKind {
    /** One annotated article: a JSON object that names its text in {@code file}. */
    ARTICLE,
    /** Articles with all their attributions: a JSON object a line with {@code text} and {@code attributions}. */
    ATTRIBUTIONS,
    /** Sentences with a marked pair and its type: tab-separated values. */
    PAIRS,
    /** The codebook's records: a JSON list of sentences with their type. */
    RECORDS,
    /** Phrases for actors with country and sector: tab-separated values. */
    PHRASES,
    /** Sentences with bracketed times: tab-separated values. */
    TIMES,
    /** Articles with annotated places: XML. */
    PLACES;

    /** The field of an annotated article that names its text. */
    static final String FILE = "file";

    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * @param file the name to use in the error
     * @throws IllegalArgumentException where the text is none of them
     */
    public static GoldKind of(String file, String text) {
        String start = text.stripLeading();
        if (start.startsWith("{")) {
            if (attributions(start.lines().findFirst().orElse(""))) {
                return ATTRIBUTIONS;
            }
            checkArticle(file, start);
            return ARTICLE;
        }
        if (start.startsWith("[")) {
            return RECORDS;
        }
        if (start.startsWith("<")) {
            return PLACES;
        }
        String header = text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .findFirst()
                .orElse("");
        List<String> columns = List.of(header.split("\t", -1));
        if (columns.containsAll(List.of(PairScore.SENTENCE, PairScore.TYPE))) {
            return PAIRS;
        }
        if (columns.containsAll(PhraseScore.COLUMNS)) {
            return PHRASES;
        }
        if (columns.containsAll(TimeScore.COLUMNS)) {
            return TIMES;
        }
        throw new IllegalArgumentException(file
                + ":1: no gold file: neither JSON, nor XML, nor tab-separated values with the columns "
                + PairScore.SENTENCE + " and " + PairScore.TYPE + ", or " + String.join(", ", PhraseScore.COLUMNS)
                + ", or " + String.join(", ", TimeScore.COLUMNS));
    }

    /** File and line of what is no JSON; the file alone where it is refused for its size. */
    public static String place(String file, JsonProcessingException e) {
        return e.getLocation() == null ? file : file + ":" + e.getLocation().getLineNr();
    }

    private static void checkArticle(String file, String text) {
        try {
            if (JSON.readTree(text).path(FILE).asText().isBlank()) {
                throw new IllegalArgumentException(file + ": no gold file: its field 'file' names no article");
            }
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(place(file, e) + ": not JSON: " + e.getOriginalMessage(), e);
        }
    }

    /** Whether the line is a whole object with attributions: an annotated article runs over many lines, or has none. */
    private static boolean attributions(String line) {
        try {
            return JSON.readTree(line).path("attributions").isArray();
        } catch (JsonProcessingException e) {
            return false;
        }
    }
}
