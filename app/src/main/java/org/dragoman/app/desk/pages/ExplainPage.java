package org.dragoman.app.desk.pages;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.app.desk.coding.Coder;
import org.dragoman.app.desk.evidence.EventCard;
import org.dragoman.app.desk.evidence.EvidenceReader;
import org.dragoman.app.view.ExplainView;
import org.dragoman.article.Article;
import org.dragoman.event.Event;
import org.dragoman.event.FrameTrace;
import org.dragoman.record.CodedArticle;
import org.dragoman.store.Store;
import org.dragoman.store.export.Records;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Why a few sentences are coded as they are: the frames that fired, those that nearly did, the whole tree. Of a stored article
 * the sentence of one event, read with the rest of the article: that tells who "he" is and where the article is from.
 */
public final class ExplainPage implements Page {
    private static final int LONGEST = 2_000;

    private final Coder coder;
    private final Records records;

    public ExplainPage(Store store, Coder coder) {
        this.coder = coder;
        records = new Records(store);
    }

    /** One sentence and what frames made of it. */
    public record Looked(String text, List<FrameTrace> frames) {}

    /**
     * The page.
     *
     * @param article the stored article that the sentence is from; null of words that somebody typed
     * @param tree the whole answer as text; empty for an article
     */
    public record Model(
            String text,
            String published,
            @Nullable Long article,
            List<Looked> sentences,
            List<EventCard> events,
            String tree) {}

    @Override
    public String path() {
        return "/explain";
    }

    @Override
    public String about() {
        return "What the rules make of a few sentences (text, published), or of the sentence of a stored event (article, report).";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                new Parameter("text", "a few sentences"),
                new Parameter("published", "a day, as 2024-08-06"),
                new Parameter("article", "or the key of a stored article"),
                new Parameter("report", "and the id of an event in its record"));
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
        Model model = asked.text("article").isPresent()
                ? stored(asked.longNumber("article"), asked.text("report").orElse(""))
                : text.isEmpty() ? new Model("", published, null, List.of(), List.of(), "") : explain(text, published);
        Table table = Table.of(List.of("sentence", "frame", "type", "predicate", "fired", "why"));
        for (Looked looked : model.sentences()) {
            table = table.rows(
                    looked.frames(),
                    f -> List.of(looked.text(), f.frame(), f.type(), f.predicate(), f.fired(), f.why()));
        }
        return new Answer("Try a sentence", "explain.jte", model, table);
    }

    private Model explain(String text, String published) {
        Coder.Traced traced = coder.trace(Article.ofText("text", text, published.isEmpty() ? null : published));
        String tree = ExplainView.show(traced.analysis(), traced.coded(), traced.why());
        return new Model(text, published, null, sentences(traced, new Span(0, text.length())), events(traced), tree);
    }

    private Model stored(long number, String report) {
        CodedArticle stored =
                records.find(number).orElseThrow(() -> Refusal.missing("There is no article " + number + "."));
        Span sentence = stored.events().stream()
                .filter(e -> e.id().equals(report))
                .map(Event::sentence)
                .findFirst()
                .orElseThrow(() -> Refusal.missing("Article " + number + " has no event '" + report + "'."));
        Article article = stored.article();
        // the store does not keep where paragraphs are; lines of the text tell
        Coder.Traced traced = coder.trace(article.withParagraphsOfText());
        String words = sentence.of(article.text());
        List<EventCard> cards = events(traced).stream()
                .filter(card -> words.contains(card.before() + card.trigger() + card.after()))
                .toList();
        String published = article.published() == null ? "" : article.published();
        return new Model(words, published, number, sentences(traced, sentence), cards, "");
    }

    /** What frames made of each sentence that stands within. */
    private static List<Looked> sentences(Coder.Traced traced, Span within) {
        List<Looked> sentences = new ArrayList<>();
        String text = traced.coded().article().text();
        for (int i = 0; i < traced.why().frames().size(); i++) {
            Span span = traced.analysis().sentences().get(i).span();
            if (span.start() < within.end() && span.end() > within.start()) {
                sentences.add(new Looked(span.of(text), traced.why().frames().get(i)));
            }
        }
        return sentences;
    }

    private static List<EventCard> events(Coder.Traced traced) {
        return EvidenceReader.read(EvidenceReader.json(traced.coded())).events();
    }
}
