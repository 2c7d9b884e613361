package org.dragoman.app.desk.pages;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.app.desk.coding.Coder;
import org.dragoman.app.desk.evidence.Evidence;
import org.dragoman.app.desk.evidence.EvidenceReader;
import org.dragoman.article.Article;

/** Codes a text or the page at an address. Nothing of it is stored unless {@link KeepAction} is asked to. */
public final class PasteAction implements Action {
    private final Coder coder;
    private final PastedArticles articles;

    public PasteAction(Coder coder, PastedArticles articles) {
        this.coder = coder;
        this.articles = articles;
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
        return PastedArticles.PARAMETERS;
    }

    @Override
    public boolean writes() {
        return false;
    }

    @Override
    public Reply act(Asked asked) {
        List<String> notes = new ArrayList<>();
        Article article = articles.read(asked, notes);
        if (article.published() == null) {
            notes.add("No day of publication is known: words like \"on Monday\" cannot be placed on the calendar.");
        }
        JsonNode record = EvidenceReader.json(coder.code(article));
        Evidence evidence = EvidenceReader.read(record);
        Pasted model = new Pasted(
                asked.longText("text").orElse(""),
                asked.text("address").orElse(""),
                asked.day("published").map(Object::toString).orElse(""),
                notes,
                evidence);
        return new Reply.Show(new Answer("Pasted text", "paste.jte", model, record, Table.of(List.of())));
    }
}
