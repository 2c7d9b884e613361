package org.dragoman.store.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dragoman.actor.Actor;
import org.dragoman.actor.Mention;
import org.dragoman.article.Article;
import org.dragoman.event.Event;
import org.dragoman.speech.Statement;
import org.dragoman.text.CodePoints;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * W3C Web Annotation: one annotation for the word of each event, each mention of its actors, each stretch of a statement.
 * Positions count code points of the text with the hash; the words themselves are given only on request.
 */
final class WebAnnotations implements Format {
    private static final int AROUND = 32;

    private final boolean withText;
    private final JsonArray items = new JsonArray();

    WebAnnotations(boolean withText) {
        this.withText = withText;
    }

    @Override
    public String header() {
        return "{\"@context\":\"http://www.w3.org/ns/anno.jsonld\",\"type\":\"AnnotationPage\",\"items\":[\n";
    }

    @Override
    public List<String> rows(Told told) {
        Article article = told.coded().article();
        CodePoints codePoints = new CodePoints(article.text());
        List<String> rows = new ArrayList<>();
        for (Event event : told.reports()) {
            List<String> tags = new ArrayList<>(List.of(event.type()));
            tags.addAll(event.modes());
            tags.addAll(event.contexts());
            tags.add(lower(event.status()));
            rows.add(item(article, codePoints, event.id(), "tagging", tags, event.trigger()));
        }
        for (Actor actor : told.coded().actors()) {
            int number = 0;
            for (Mention mention : actor.mentions()) {
                String id = actor.id() + "." + ++number;
                rows.add(item(article, codePoints, id, "identifying", List.of(actor.name()), mention.span()));
            }
        }
        for (Statement statement : told.coded().statements()) {
            int number = 0;
            for (Span content : statement.content()) {
                String id = statement.id() + "." + ++number;
                List<String> tags = List.of(lower(statement.stance()));
                rows.add(item(article, codePoints, id, "classifying", tags, content));
            }
        }
        return rows;
    }

    @Override
    public String footer() {
        return "\n]}\n";
    }

    @Override
    public String file(Told told) {
        return "annotations.jsonld";
    }

    private String item(
            Article article, CodePoints codePoints, String id, String purpose, List<String> values, Span span) {
        List<Object> bodies = new ArrayList<>();
        for (String value : values) {
            Map<String, @Nullable Object> body = new LinkedHashMap<>();
            body.put("type", "TextualBody");
            body.put("purpose", purpose);
            body.put("value", value);
            bodies.add(body);
        }
        Map<String, @Nullable Object> source = new LinkedHashMap<>();
        source.put("id", "urn:sha256:" + article.hash());
        source.put("type", "Text");
        source.put("via", article.url());
        Map<String, @Nullable Object> target = new LinkedHashMap<>();
        target.put("source", source);
        target.put("selector", selectors(article.text(), codePoints, span));
        Map<String, @Nullable Object> item = new LinkedHashMap<>();
        item.put("id", "urn:dragoman:" + article.hash() + ":" + id);
        item.put("type", "Annotation");
        item.put("motivation", purpose);
        item.put("body", bodies);
        item.put("target", target);
        return items.next(item);
    }

    private List<Object> selectors(String text, CodePoints codePoints, Span span) {
        List<Object> selectors = new ArrayList<>();
        Map<String, @Nullable Object> position = new LinkedHashMap<>();
        position.put("type", "TextPositionSelector");
        position.put("start", codePoints.at(span.start()));
        position.put("end", codePoints.at(span.end()));
        selectors.add(position);
        if (withText) {
            int start = codePoints.at(span.start());
            int end = codePoints.at(span.end());
            int all = codePoints.at(text.length());
            Map<String, @Nullable Object> quote = new LinkedHashMap<>();
            quote.put("type", "TextQuoteSelector");
            quote.put("exact", span.of(text));
            quote.put("prefix", text.substring(codePoints.unit(Math.max(0, start - AROUND)), span.start()));
            quote.put("suffix", text.substring(span.end(), codePoints.unit(Math.min(all, end + AROUND))));
            selectors.add(quote);
        }
        return selectors;
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
