package org.dragoman.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.article.ReadResult.Kind;
import org.dragoman.article.ReadResult.Problem;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What one record of a corpus tells of its article, by the names that JSON Lines, JSON arrays and tables share.
 *
 * @param told values by name; what is not told is not in it
 * @param authors one name each
 */
record Fields(Map<String, String> told, List<String> authors) {
    static final String TEXT = "text";
    static final String AUTHORS = "authors";
    static final String PUBLISHED = "published";
    static final String DATE = "date";

    /** To be said to whoever has no text. */
    static final String HINT = " (--fields text=NAME says which holds the text)";

    /** All names that are read; of {@code id} and quanteda's {@code doc_id}, of {@code published} and {@code date} the first. */
    static final Set<String> NAMES =
            Set.of("id", "doc_id", TEXT, "title", PUBLISHED, DATE, "updated", "publisher", "url", AUTHORS, "language");

    /** The article, or a problem where the record tells no text. */
    ReadResult article(String source, String place) {
        String words = CleanText.inPlace(told.getOrDefault(TEXT, ""));
        if (words.isBlank()) {
            return new Problem(Kind.EMPTY, source, place, "its text is empty");
        }
        Draft draft = new Draft();
        draft.id = either("id", "doc_id");
        draft.url = line("url");
        draft.title(line("title"));
        draft.publisher(line("publisher"));
        draft.language = line("language");
        draft.published = draft.date(PUBLISHED, either(PUBLISHED, DATE));
        draft.updated = draft.date("updated", line("updated"));
        draft.authors.addAll(authors);
        return new ReadResult.Read(draft.toArticle(source, words, paragraphs(words)), place, draft.notes);
    }

    private @Nullable String either(String name, String other) {
        String value = line(name);
        return value == null ? line(other) : value;
    }

    private @Nullable String line(String name) {
        String value = told.get(name);
        return value == null || value.isBlank() ? null : CleanText.line(value);
    }

    /** The text is clean already and stays as it is, so that the offsets given are its owner's: only paragraphs are found. */
    private static List<Paragraph> paragraphs(String text) {
        String end = text.strip().contains("\n\n") ? "\n\n" : "\n";
        List<Paragraph> paragraphs = new ArrayList<>();
        for (int start = 0; start < text.length(); ) {
            int stop = text.indexOf(end, start);
            stop = stop < 0 ? text.length() : stop;
            String words = text.substring(start, stop);
            if (!words.isBlank()) {
                int from = start + words.length() - words.stripLeading().length();
                Span span = new Span(from, from + words.strip().length());
                boolean first = paragraphs.isEmpty();
                int lead = Datelines.of(words.strip(), first)
                        .map(Datelines.Dateline::end)
                        .orElseGet(() -> first ? Datelines.bare(words.strip()) : 0);
                paragraphs.add(new Paragraph(span, new Span(from + lead, span.end()), Paragraph.Kind.BODY));
            }
            start = stop + end.length();
        }
        return paragraphs;
    }
}
