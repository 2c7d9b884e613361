package org.dragoman.article;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One article as it was read: clean text and what is known of it.
 *
 * @param id the input's own id, or the hash
 * @param hash SHA-256 (hex) of the normalised text
 * @param source where it was read from (file name, address)
 * @param published ISO 8601 date, with time where known ({@code 2024-04-28T11:45})
 * @param updated like published
 * @param language ISO 639-1, {@code en} where it will be coded
 * @param text the body; every span of every stage points into it
 * @param paragraphs the parts of the text, in order, not overlapping
 */
public record Article(
        String id,
        String hash,
        String source,
        @Nullable String url,
        @Nullable String publisher,
        @Nullable String title,
        List<String> authors,
        @Nullable String published,
        @Nullable String updated,
        String language,
        String text,
        List<Paragraph> paragraphs)
        implements Serializable {
    private static final String ENGLISH = "en";

    public Article {
        authors = List.copyOf(authors);
        paragraphs = List.copyOf(paragraphs);
    }

    /** An article from text that is clean already: paragraphs end at empty lines, nothing is taken away. */
    public static Article ofText(String id, String text, @Nullable String published) {
        return new Article(
                id, hash(text), id, null, null, null, List.of(), published, null, ENGLISH, text, paragraphs(text));
    }

    /** Line by line: a pattern for it would call itself once a line, and a poem of some thousand lines fill its stack. */
    private static List<Paragraph> paragraphs(String text) {
        List<Paragraph> paragraphs = new ArrayList<>();
        int start = word(text, 0, text.length());
        while (start < text.length()) {
            int end = lineEnd(text, start);
            while (end < text.length() && !isBlank(text, end + 1, lineEnd(text, end + 1))) {
                end = lineEnd(text, end + 1);
            }
            Span span = new Span(start, end);
            paragraphs.add(new Paragraph(span, span, Paragraph.Kind.BODY));
            start = word(text, end, text.length());
        }
        return Chronicle.apart(paragraphs, text);
    }

    /** Where the first character stands that is no blank, or the end. */
    private static int word(String text, int from, int end) {
        int at = from;
        while (at < end && " \t\n\u000b\f\r".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static boolean isBlank(String text, int from, int end) {
        return word(text, from, end) == end;
    }

    private static int lineEnd(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    /** The same with another day of publication. */
    public Article withPublished(String day) {
        return new Article(id, hash, source, url, publisher, title, authors, day, updated, language, text, paragraphs);
    }

    /** The same with paragraphs that end at empty lines of the text, where nobody knows better. */
    public Article withParagraphsOfText() {
        List<Paragraph> found = ofText(id, text, published).paragraphs();
        return new Article(id, hash, source, url, publisher, title, authors, published, updated, language, text, found);
    }

    /** Whether it is in the one language that the rules are written for; no other is coded. */
    public boolean isEnglish() {
        return language.equals(ENGLISH);
    }

    /** SHA-256 of the text in UTF-8, as hex. */
    public static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The day of publication, against which relative dates are resolved. */
    public Optional<LocalDate> publishedOn() {
        return published == null ? Optional.empty() : Optional.of(LocalDate.parse(published.substring(0, 10)));
    }

    /** The dateline of the first paragraph that has one ("ANKARA, March 5 (Agency) —"). */
    public Optional<Span> dateline() {
        return paragraphs.stream()
                .filter(p -> p.kind() == Paragraph.Kind.BODY
                        && p.body().start() > p.span().start())
                .map(p -> new Span(p.span().start(), p.body().start()))
                .findFirst();
    }
}
