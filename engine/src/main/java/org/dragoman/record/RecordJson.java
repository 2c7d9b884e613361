package org.dragoman.record;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.dragoman.actor.Actor;
import org.dragoman.actor.Mention;
import org.dragoman.article.Article;
import org.dragoman.event.Event;
import org.dragoman.place.Place;
import org.dragoman.speech.Statement;
import org.dragoman.text.CodePoints;
import org.dragoman.text.Span;
import org.dragoman.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * Writes format 1: one coded article as one JSON object on one line. Every key is always there and always in the same
 * order, so the same record gives the same bytes. Offsets become code points here and nowhere else.
 */
public final class RecordJson {
    /** The number of the format; it changes when a field is renamed or dropped. */
    public static final int FORMAT = 1;

    private static final JsonFactory JSON = new JsonFactory();

    private final JsonGenerator json;
    private final CodePoints codePoints;

    private RecordJson(JsonGenerator json, CodePoints codePoints) {
        this.json = json;
        this.codePoints = codePoints;
    }

    /** The record as one line of JSON, without a line end. */
    public static String line(CodedArticle coded) {
        return line(coded, true);
    }

    /** The record likewise; the article's text, where it may not be passed on, is null. */
    public static String lineWithoutText(CodedArticle coded) {
        return line(coded, false);
    }

    private static String line(CodedArticle coded, boolean withText) {
        StringWriter out = new StringWriter(4 * coded.article().text().length() + 1024);
        try (JsonGenerator json = JSON.createGenerator(out)) {
            new RecordJson(json, new CodePoints(coded.article().text())).write(coded, withText);
        } catch (IOException e) {
            throw new UncheckedIOException(coded.article().source(), e);
        }
        return out.toString();
    }

    /** The article alone, with the keys that it has in a record. */
    public static String line(Article article) {
        StringWriter out = new StringWriter(article.text().length() + 1024);
        try (JsonGenerator json = JSON.createGenerator(out)) {
            new RecordJson(json, new CodePoints(article.text())).article(article, true);
        } catch (IOException e) {
            throw new UncheckedIOException(article.source(), e);
        }
        return out.toString();
    }

    private void write(CodedArticle coded, boolean withText) throws IOException {
        json.writeStartObject();
        json.writeNumberField("format", FORMAT);
        json.writeFieldName("article");
        article(coded.article(), withText);
        json.writeArrayFieldStart("actors");
        for (Actor actor : coded.actors()) {
            actor(actor);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("times");
        for (TimeExpression time : coded.times()) {
            time(time);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("places");
        for (Place place : coded.places()) {
            place(place);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("statements");
        for (Statement statement : coded.statements()) {
            statement(statement);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("events");
        for (Event event : coded.events()) {
            event(event);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void article(Article article, boolean withText) throws IOException {
        json.writeStartObject();
        text("id", article.id());
        text("hash", article.hash());
        text("source", article.source());
        text("url", article.url());
        text("publisher", article.publisher());
        text("title", article.title());
        texts("authors", article.authors());
        text("published", article.published());
        text("updated", article.updated());
        text("language", article.language());
        text("text", withText ? article.text() : null);
        json.writeEndObject();
    }

    private void actor(Actor actor) throws IOException {
        json.writeStartObject();
        text("id", actor.id());
        text("name", actor.name());
        text("kind", lower(actor.kind()));
        texts("countries", actor.countries());
        texts("sectors", actor.sectors());
        text("role", actor.role());
        text("member_of", actor.memberOf());
        text("known_as", actor.knownAs());
        json.writeArrayFieldStart("mentions");
        for (Mention mention : actor.mentions()) {
            json.writeStartObject();
            offsets(mention.span());
            text("form", lower(mention.form()));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void time(TimeExpression time) throws IOException {
        json.writeStartObject();
        text("id", time.id());
        offsets(time.span());
        text("type", time.type().name());
        text("value", time.value());
        text("from", time.from());
        text("to", time.to());
        json.writeEndObject();
    }

    private void place(Place place) throws IOException {
        json.writeStartObject();
        text("id", place.id());
        offsets(place.span());
        text("name", place.name());
        text("country", place.country());
        number("lat", place.lat());
        number("lon", place.lon());
        Long geonames = place.geonames();
        if (geonames == null) {
            json.writeNullField("geonames");
        } else {
            json.writeNumberField("geonames", geonames);
        }
        text("feature", place.feature());
        text("precision", lower(place.precision()));
        json.writeEndObject();
    }

    private void statement(Statement statement) throws IOException {
        json.writeStartObject();
        text("id", statement.id());
        text("speaker", statement.speaker());
        span("source", statement.source());
        texts("addressees", statement.addressees());
        texts("via", statement.via());
        json.writeBooleanField("direct", statement.direct());
        text("stance", lower(statement.stance()));
        Statement.Cue cue = statement.cue();
        if (cue == null) {
            json.writeNullField("cue");
        } else {
            json.writeObjectFieldStart("cue");
            offsets(cue.span());
            text("lemma", cue.lemma());
            json.writeEndObject();
        }
        json.writeArrayFieldStart("content");
        for (Span span : statement.content()) {
            json.writeStartObject();
            offsets(span);
            json.writeEndObject();
        }
        json.writeEndArray();
        if (statement.from() == null && statement.to() == null) {
            json.writeNullField("date");
        } else {
            json.writeObjectFieldStart("date");
            text("from", statement.from());
            text("to", statement.to());
            json.writeEndObject();
        }
        text("within", statement.within());
        json.writeEndObject();
    }

    private void event(Event event) throws IOException {
        json.writeStartObject();
        text("id", event.id());
        text("type", event.type());
        texts("modes", event.modes());
        texts("contexts", event.contexts());
        text("quad", event.quad());
        json.writeNumberField("score", event.score());
        texts("actors", event.actors());
        texts("recipients", event.recipients());
        text("status", lower(event.status()));
        date(event.date());
        text("place", event.place());
        json.writeArrayFieldStart("items");
        for (Event.Item item : event.items()) {
            json.writeStartObject();
            text("text", item.text());
            offsets(item.span());
            json.writeEndObject();
        }
        json.writeEndArray();
        span("trigger", event.trigger());
        span("sentence", event.sentence());
        json.writeArrayFieldStart("attribution");
        for (Event.Attribution attribution : event.attribution()) {
            json.writeStartObject();
            text("actor", attribution.actor());
            text("stance", lower(attribution.stance()));
            text("statement", attribution.statement());
            json.writeEndObject();
        }
        json.writeEndArray();
        text("rule", event.rule());
        text("same_as", event.sameAs());
        json.writeNumberField("confidence", Math.round(event.confidence() * 1000) / 1000.0);
        json.writeArrayFieldStart("context_evidence");
        for (Event.Evidence evidence : event.contextEvidence()) {
            json.writeStartObject();
            text("context", evidence.context());
            offsets(evidence.span());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void date(Event.@Nullable When date) throws IOException {
        if (date == null) {
            json.writeNullField("date");
            return;
        }
        json.writeObjectFieldStart("date");
        text("from", date.from());
        text("to", date.to());
        Span words = date.span();
        if (words == null) {
            json.writeNullField("start");
            json.writeNullField("end");
        } else {
            offsets(words);
        }
        json.writeEndObject();
    }

    private void span(String key, @Nullable Span span) throws IOException {
        if (span == null) {
            json.writeNullField(key);
            return;
        }
        json.writeObjectFieldStart(key);
        offsets(span);
        json.writeEndObject();
    }

    private void offsets(Span span) throws IOException {
        json.writeNumberField("start", codePoints.at(span.start()));
        json.writeNumberField("end", codePoints.at(span.end()));
    }

    private void text(String key, @Nullable String value) throws IOException {
        json.writeStringField(key, value == null ? null : wellFormed(value));
    }

    private void texts(String key, List<String> values) throws IOException {
        json.writeArrayFieldStart(key);
        for (String value : values) {
            json.writeString(wellFormed(value));
        }
        json.writeEndArray();
    }

    private void number(String key, @Nullable Double value) throws IOException {
        if (value == null) {
            json.writeNullField(key);
        } else {
            json.writeNumberField(key, value);
        }
    }

    private static @Nullable String lower(@Nullable Enum<?> value) {
        return value == null ? null : value.name().toLowerCase(Locale.ROOT);
    }

    /** UTF-8 cannot hold half a surrogate pair; U+FFFD is one code point too, so that offsets stay. */
    private static String wellFormed(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (Character.isSurrogate(value.charAt(i))) {
                return value.codePoints()
                        .map(c -> Character.getType(c) == Character.SURROGATE ? 0xFFFD : c)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
            }
        }
        return value;
    }
}
