package org.dragoman.app.desk.pages;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.dragoman.article.Article;
import org.dragoman.article.ArticleReader;
import org.dragoman.article.Inputs;
import org.dragoman.article.Limits;
import org.dragoman.article.ReadResult;

/** The article that a form gives: its text, or the page at an address. */
public final class PastedArticles {
    /** What its form may hold. */
    static final List<Page.Parameter> PARAMETERS = List.of(
            new Page.Parameter("text", "an article"),
            new Page.Parameter("address", "or its address"),
            new Page.Parameter("published", "day of publication, as 2024-08-06"));

    private static final int LONGEST = 200_000;

    private final Limits limits;

    /** @param limits what fetching may cost, and whether private addresses may be fetched (never, but in tests) */
    public PastedArticles(Limits limits) {
        this.limits = limits;
    }

    /**
     * The article, in English.
     *
     * @param notes takes what a reader should know of it
     */
    Article read(Asked asked, List<String> notes) {
        String text = asked.longText("text").orElse("");
        String address = asked.text("address").orElse("");
        String published = asked.day("published").map(Object::toString).orElse("");
        if (text.isEmpty() == address.isEmpty()) {
            throw Refusal.wrong("Paste a text, or give an address: one of the two.");
        }
        if (text.length() > LONGEST) {
            throw Refusal.tooLarge("A text of no more than " + LONGEST + " characters can be pasted.");
        }
        Article found = text.isEmpty() ? fetched(address, notes) : pasted(text, notes);
        Article article = published.isEmpty() ? found : found.withPublished(published);
        if (!article.isEnglish()) {
            throw Refusal.wrong("The text is in language '" + article.language() + "', and only English is coded.");
        }
        return article;
    }

    private Article fetched(String address, List<String> notes) {
        String lower = address.toLowerCase(Locale.ROOT);
        if (!lower.startsWith("http://") && !lower.startsWith("https://")) {
            throw Refusal.wrong("An address begins with http:// or https://, and this is '" + address + "'.");
        }
        try (Inputs inputs = Inputs.open(List.of(address), InputStream.nullInputStream(), limits)) {
            return first(inputs.stream().limit(1).toList(), notes);
        }
    }

    private static Article pasted(String text, List<String> notes) {
        return first(new ArticleReader().read(text.getBytes(StandardCharsets.UTF_8), "pasted text"), notes);
    }

    private static Article first(List<ReadResult> results, List<String> notes) {
        for (ReadResult result : results) {
            if (result instanceof ReadResult.Read read) {
                notes.addAll(read.notes());
                return read.article();
            }
            if (result instanceof ReadResult.Problem problem) {
                throw Refusal.wrong(problem.message());
            }
        }
        throw Refusal.wrong("No article was found in it.");
    }
}
