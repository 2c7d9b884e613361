package org.dragoman.app.desk.evidence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.dragoman.app.desk.evidence.EventCard.Voucher;
import org.dragoman.record.CodedArticle;
import org.dragoman.record.RecordJson;
import org.jspecify.annotations.Nullable;

/** Reads a record in the form in which it is printed and stored: what is shown is the output itself. */
public final class EvidenceReader {
    /** A page of this many code points is long to read and quick to send. */
    private static final int MOST_TEXT = 40_000;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode record;
    private final Pieces pieces;
    private final Map<String, Party> parties = new HashMap<>();
    private final Map<String, PlaceCard> places = new HashMap<>();

    private EvidenceReader(JsonNode record) {
        this.record = record;
        pieces = new Pieces(record.at("/article/text").asText());
        for (JsonNode actor : record.path("actors")) {
            parties.put(actor.path("id").asText(), party(actor));
        }
        for (JsonNode place : record.path("places")) {
            places.put(place.path("id").asText(), place(place));
        }
    }

    /** A record as the tree that it is read from, and that programs get. */
    public static JsonNode json(CodedArticle coded) {
        try {
            return JSON.readTree(RecordJson.line(coded));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a record that is no JSON", e);
        }
    }

    public static Evidence read(JsonNode record) {
        return new EvidenceReader(record).read();
    }

    private Evidence read() {
        JsonNode article = record.path("article");
        List<Mark> marks = marks();
        return new Evidence(
                article.path("id").asText(),
                article.path("source").asText(),
                text(article, "url"),
                text(article, "publisher"),
                text(article, "title"),
                texts(article.path("authors")),
                text(article, "published"),
                article.path("language").asText("en"),
                pieces.paragraphs(MOST_TEXT).stream()
                        .map(span -> new Paragraph(pieces.cut(span, marks)))
                        .toList(),
                Math.max(0, pieces.length() - MOST_TEXT),
                each("events", this::event),
                each("actors", EvidenceReader::party),
                each("statements", this::statement),
                each("places", EvidenceReader::place),
                each("times", this::time));
    }

    private <T> List<T> each(String part, Function<JsonNode, T> read) {
        List<T> all = new ArrayList<>();
        record.path(part).forEach(node -> all.add(read.apply(node)));
        return all;
    }

    private List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        for (JsonNode actor : record.path("actors")) {
            for (JsonNode mention : actor.path("mentions")) {
                mark(marks, mention, Layer.ACTOR, actor);
            }
        }
        record.path("times").forEach(time -> mark(marks, time, Layer.TIME, time));
        record.path("places").forEach(place -> mark(marks, place, Layer.PLACE, place));
        for (JsonNode statement : record.path("statements")) {
            mark(marks, statement.path("cue"), Layer.CUE, statement);
            statement.path("content").forEach(words -> mark(marks, words, Layer.QUOTE, statement));
        }
        record.path("events").forEach(event -> mark(marks, event.path("trigger"), Layer.EVENT, event));
        return marks;
    }

    private static void mark(List<Mark> marks, JsonNode span, Layer layer, JsonNode of) {
        int start = span.path("start").asInt(-1);
        int end = span.path("end").asInt(-1);
        if (start >= 0 && end > start) {
            marks.add(new Mark(start, end, layer, of.path("id").asText()));
        }
    }

    private EventCard event(JsonNode event) {
        JsonNode sentence = event.path("sentence");
        JsonNode trigger = event.path("trigger");
        int start = trigger.path("start").asInt();
        int end = trigger.path("end").asInt();
        List<String> items = new ArrayList<>();
        event.path("items").forEach(item -> items.add(item.path("text").asText()));
        List<Voucher> vouchers = new ArrayList<>();
        event.path("attribution").forEach(link -> {
            Party by = parties.get(link.path("actor").asText());
            vouchers.add(new Voucher(
                    by == null ? "somebody unnamed" : by.name(),
                    link.path("stance").asText(),
                    text(link, "statement")));
        });
        PlaceCard place = places.get(event.path("place").asText());
        return new EventCard(
                event.path("id").asText(),
                event.path("type").asText(),
                texts(event.path("modes")),
                texts(event.path("contexts")),
                event.path("score").asDouble(),
                parties(event.path("actors")),
                parties(event.path("recipients")),
                event.path("status").asText(),
                text(event.path("date"), "from"),
                text(event.path("date"), "to"),
                place == null ? null : place.name(),
                items,
                vouchers,
                pieces.words(sentence.path("start").asInt(), start),
                pieces.words(start, end),
                pieces.words(end, sentence.path("end").asInt()),
                sentence.path("start").asInt(),
                event.path("rule").asText(),
                text(event, "same_as"),
                event.path("confidence").asDouble());
    }

    private StatementCard statement(JsonNode statement) {
        StringBuilder words = new StringBuilder();
        for (JsonNode span : statement.path("content")) {
            words.append(words.isEmpty() ? "" : " … ")
                    .append(pieces.words(
                            span.path("start").asInt(), span.path("end").asInt()));
        }
        JsonNode cue = statement.path("cue");
        return new StatementCard(
                statement.path("id").asText(),
                parties.get(statement.path("speaker").asText()),
                parties(statement.path("addressees")),
                parties(statement.path("via")),
                statement.path("direct").asBoolean(),
                statement.path("stance").asText(),
                cue.isObject()
                        ? pieces.words(
                                cue.path("start").asInt(), cue.path("end").asInt())
                        : null,
                words.toString());
    }

    private TimeCard time(JsonNode time) {
        return new TimeCard(
                time.path("id").asText(),
                pieces.words(time.path("start").asInt(), time.path("end").asInt()),
                time.path("value").asText(),
                text(time, "from"),
                text(time, "to"));
    }

    private List<Party> parties(JsonNode ids) {
        List<Party> found = new ArrayList<>();
        ids.forEach(id -> {
            Party party = parties.get(id.asText());
            if (party != null) {
                found.add(party);
            }
        });
        return found;
    }

    private static Party party(JsonNode actor) {
        return new Party(
                actor.path("id").asText(),
                actor.path("name").asText(),
                actor.path("kind").asText(),
                texts(actor.path("countries")),
                texts(actor.path("sectors")),
                text(actor, "role"));
    }

    private static PlaceCard place(JsonNode place) {
        return new PlaceCard(
                place.path("id").asText(),
                place.path("name").asText(),
                text(place, "country"),
                place.path("lat").isNumber() ? place.path("lat").asDouble() : null,
                place.path("lon").isNumber() ? place.path("lon").asDouble() : null,
                text(place, "precision"));
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(element -> texts.add(element.asText()));
        return texts;
    }

    private static @Nullable String text(JsonNode node, String key) {
        JsonNode value = node.path(key);
        return value.isMissingNode() || value.isNull() ? null : value.asText();
    }
}
