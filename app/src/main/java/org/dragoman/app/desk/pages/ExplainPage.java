package org.dragoman.app.desk.pages;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.app.desk.coding.Coder;
import org.dragoman.app.desk.evidence.EventCard;
import org.dragoman.app.desk.evidence.EvidenceReader;
import org.dragoman.app.view.ExplainView;
import org.dragoman.article.Article;
import org.dragoman.event.FrameTrace;
import org.dragoman.record.RecordJson;

/** Why a few sentences are coded as they are: the frames that fired, those that nearly did, the whole tree. */
public final class ExplainPage implements Page {
    private static final int LONGEST = 2_000;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Coder coder;

    public ExplainPage(Coder coder) {
        this.coder = coder;
    }

    /** One sentence and what frames made of it. */
    public record Looked(String text, List<FrameTrace> frames) {}

    /**
     * The page.
     *
     * @param tree the whole answer as text
     */
    public record Model(String text, String published, List<Looked> sentences, List<EventCard> events, String tree) {}

    @Override
    public String path() {
        return "/explain";
    }

    @Override
    public String about() {
        return "What the rules make of a few sentences: text, and published as a day.";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(new Parameter("text", "a few sentences"), new Parameter("published", "a day, as 2024-08-06"));
    }

    @Override
    public Class<?> answers() {
        return Model.class;
    }

    @Override
    public Answer answer(Asked asked) {
        String text = asked.longText("text").orElse("");
        String published = asked.day("published").map(Object::toString).orElse("");
        if (text.length() > LONGEST) {
            throw Refusal.tooLarge("No more than " + LONGEST + " characters are explained; paste longer texts.");
        }
        Model model = text.isEmpty() ? new Model("", published, List.of(), List.of(), "") : explain(text, published);
        Table table = Table.of(List.of("sentence", "frame", "type", "predicate", "fired", "why"));
        for (Looked looked : model.sentences()) {
            table = table.rows(
                    looked.frames(),
                    f -> List.of(looked.text(), f.frame(), f.type(), f.predicate(), f.fired(), f.why()));
        }
        return new Answer("Try a sentence", "explain.jte", model, table);
    }

    private Model explain(String text, String published) {
        Article article = Article.ofText("text", text, published.isEmpty() ? null : published);
        Coder.Traced traced = coder.trace(article);
        List<Looked> sentences = new ArrayList<>();
        for (int i = 0; i < traced.why().frames().size(); i++) {
            sentences.add(new Looked(
                    traced.analysis().sentences().get(i).span().of(text),
                    traced.why().frames().get(i)));
        }
        try {
            List<EventCard> events = EvidenceReader.read(JSON.readTree(RecordJson.line(traced.coded())))
                    .events();
            String tree = ExplainView.show(traced.analysis(), traced.coded(), traced.why());
            return new Model(text, published, sentences, events, tree);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a record that is no JSON", e);
        }
    }
}
