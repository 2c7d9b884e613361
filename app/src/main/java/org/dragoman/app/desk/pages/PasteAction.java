package org.dragoman.app.desk.pages;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dragoman.app.desk.coding.Coder;
import org.dragoman.app.desk.evidence.Evidence;
import org.dragoman.app.desk.evidence.EvidenceReader;
import org.dragoman.article.Article;
import org.dragoman.article.ArticleReader;
import org.dragoman.article.Inputs;
import org.dragoman.article.Limits;
import org.dragoman.article.ReadResult;
import org.dragoman.record.RecordJson;

/** Codes a text or the page at an address. Nothing of it is stored. */
public final class PasteAction implements Action {
    private static final int LONGEST = 200_000;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Coder coder;
    private final Limits limits;

    /** @param limits what fetching may cost, and whether private addresses may be fetched (never, but in tests) */
    public PasteAction(Coder coder, Limits limits) {
        this.coder = coder;
        this.limits = limits;
    }

    @Override
    public String path() {
        return "/paste";
    }

    @Override
    public String about() {
        return "Codes a text, or the page at an address, and stores nothing.";
    }

    @Override
    public List<Page.Parameter> parameters() {
        return List.of(
                new Page.Parameter("text", "an article"),
                new Page.Parameter("address", "or its address"),
                new Page.Parameter("published", "day of publication, as 2024-08-06"));
    }

    @Override
    public boolean writes() {
        return false;
    }

    @Override
    public Reply act(Asked asked) {
        String text = asked.longText("text").orElse("");
        String address = asked.text("address").orElse("");
        String published = asked.day("published").map(Object::toString).orElse("");
        if (text.isEmpty() == address.isEmpty()) {
            throw Refusal.wrong("Paste a text, or give an address: one of the two.");
        }
        if (text.length() > LONGEST) {
            throw Refusal.tooLarge("A text of no more than " + LONGEST + " characters can be pasted.");
        }
        List<String> notes = new ArrayList<>();
        Article article = dated(text.isEmpty() ? fetched(address, notes) : pasted(text, notes), published);
        if (!article.language().equals("en")) {
            throw Refusal.wrong("The text is in language '" + article.language() + "', and only English is coded.");
        }
        if (article.published() == null) {
            notes.add("No day of publication is known: words like \"on Monday\" cannot be placed on the calendar.");
        }
        JsonNode record = record(article);
        Evidence evidence = EvidenceReader.read(record);
        Pasted model = new Pasted(text, address, published, notes, evidence, false);
        return new Reply.Show(new Answer("Pasted text", "paste.jte", model, record, Table.of(List.of())));
    }

    private JsonNode record(Article article) {
        try {
            return JSON.readTree(RecordJson.line(coder.code(article)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a record that is no JSON", e);
        }
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

    private static Article dated(Article a, String published) {
        return published.isEmpty()
                ? a
                : new Article(
                        a.id(),
                        a.hash(),
                        a.source(),
                        a.url(),
                        a.publisher(),
                        a.title(),
                        a.authors(),
                        published,
                        a.updated(),
                        a.language(),
                        a.text(),
                        a.paragraphs());
    }
}
