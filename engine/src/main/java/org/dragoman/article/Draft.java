package org.dragoman.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/** An article while it is being read: each field is set by the first source that knows it. */
final class Draft {
    /**
     * The most UTF-16 units of an article's text, some fifty thousand words: a long report is whole, and what comes after costs
     * a bounded time.
     */
    static final int LONGEST = 300_000;

    /** Of a value that a note quotes. */
    private static final int LONGEST_SHOWN = 80;

    /** A piece of the body; {@code lead} characters of it are a dateline or a bullet. */
    record Block(Paragraph.Kind kind, String text, int lead) {
        Block(Paragraph.Kind kind, String text) {
            this(kind, text, 0);
        }
    }

    @Nullable
    String id;

    @Nullable
    String url;

    @Nullable
    String publisher;

    @Nullable
    String title;

    @Nullable
    String published;

    @Nullable
    String updated;

    @Nullable
    String language;

    final List<String> authors = new ArrayList<>();
    final List<Block> blocks = new ArrayList<>();
    final List<String> notes = new ArrayList<>();

    void title(@Nullable String value) {
        title = title == null ? orNull(value) : title;
    }

    void publisher(@Nullable String value) {
        publisher = publisher == null ? orNull(value) : publisher;
    }

    void published(@Nullable String iso) {
        published = published == null ? iso : richer(published, iso);
    }

    void updated(@Nullable String iso) {
        updated = updated == null ? iso : richer(updated, iso);
    }

    /** What a field's value says of a day; null, and a note, where it says nothing. */
    @Nullable
    String date(String field, @Nullable String value) {
        Optional<String> iso = value == null ? Optional.empty() : Dates.value(value);
        if (value != null && iso.isEmpty()) {
            String shown = value.length() > LONGEST_SHOWN ? value.substring(0, LONGEST_SHOWN) + "…" : value;
            notes.add(field + " \"" + CleanText.line(shown) + "\" is no date: left out");
        }
        return iso.orElse(null);
    }

    void authors(List<String> names) {
        if (authors.isEmpty()) {
            names.stream().distinct().forEach(authors::add);
        }
    }

    /** The same day with the time of day, where another place tells it. */
    private static String richer(String known, @Nullable String other) {
        return other != null && other.length() > known.length() && other.startsWith(known) ? other : known;
    }

    private static @Nullable String orNull(@Nullable String value) {
        return value == null || value.isBlank() ? null : CleanText.line(value);
    }

    /** The finished article: blocks become paragraphs, an empty line between them. */
    Article toArticle(String source) {
        StringBuilder text = new StringBuilder();
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Block block : blocks) {
            if (text.length() > 0) {
                text.append("\n\n");
            }
            int start = text.length();
            text.append(block.text());
            paragraphs.add(new Paragraph(
                    new Span(start, text.length()), new Span(start + block.lead(), text.length()), block.kind()));
        }
        String whole = text.toString();
        return toArticle(source, whole, Chronicle.apart(paragraphs, whole));
    }

    /** The finished article from a text whose paragraphs are known. */
    Article toArticle(String source, String body, List<Paragraph> paragraphs) {
        if (body.length() > LONGEST) {
            int end = Character.isHighSurrogate(body.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
            notes.add("longer than " + LONGEST + " characters: the rest, " + (body.length() - end) + ", was cut off");
            return toArticle(source, body.substring(0, end), within(paragraphs, end));
        }
        String hash = Article.hash(body);
        String spoken = Language.of(body, language);
        if (!spoken.equals("en")) {
            String name = Locale.forLanguageTag(spoken).getDisplayLanguage(Locale.ENGLISH);
            notes.add(
                    "not English but " + (spoken.equals("und") ? "a language not known" : name) + ": kept, not coded");
        }
        return new Article(
                id == null ? hash : id,
                hash,
                source,
                url,
                publisher,
                title,
                authors,
                published,
                updated,
                spoken,
                body,
                paragraphs);
    }

    /** The paragraphs that begin before an offset, none going on behind it. */
    private static List<Paragraph> within(List<Paragraph> paragraphs, int end) {
        return paragraphs.stream()
                .filter(paragraph -> paragraph.body().start() < end)
                .map(paragraph ->
                        new Paragraph(until(paragraph.span(), end), until(paragraph.body(), end), paragraph.kind()))
                .toList();
    }

    private static Span until(Span span, int end) {
        return new Span(span.start(), Math.min(span.end(), end));
    }
}
