package org.dragoman.store.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.record.RecordJson;
import org.dragoman.store.Store;
import org.jspecify.annotations.Nullable;

/** Stored articles put together again in the record format, as they were printed. */
public final class Records {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Select select;

    public Records(Store store) {
        select = new Select(store);
    }

    /** The record of an article; without a coding its lists are empty. */
    public Optional<JsonNode> find(long article) {
        return select.first("""
                SELECT id, hash, source, url, publisher, title, authors, published, updated, language, text
                FROM articles WHERE article = ?
                """, List.of(article), row -> {
                    ObjectNode of = JSON.createObjectNode();
                    of.put("id", row.text(1)).put("hash", row.text(2)).put("source", row.text(3));
                    of.put("url", row.textOrNull(4))
                            .put("publisher", row.textOrNull(5))
                            .put("title", row.textOrNull(6));
                    of.set("authors", texts(row.texts(7)));
                    return of.put("published", row.textOrNull(8))
                            .put("updated", row.textOrNull(9))
                            .put("language", row.text(10))
                            .put("text", row.text(11));
                })
                .map(of -> {
                    ObjectNode record = JSON.createObjectNode().put("format", RecordJson.FORMAT);
                    record.set("article", of);
                    record.set("actors", actors(article));
                    record.set("times", times(article));
                    record.set("places", places(article));
                    record.set("statements", statements(article));
                    record.set("events", events(article));
                    return record;
                });
    }

    private ArrayNode actors(long article) {
        Map<String, ArrayNode> mentions = byId(
                "SELECT actor, span_start, span_end, form FROM mentions WHERE article = ? ORDER BY rowid",
                article,
                row -> span(JSON.createObjectNode(), row.numberOrNull(2), row.numberOrNull(3))
                        .put("form", row.text(4)));
        return each("""
                SELECT actor, name, kind, countries, sectors, role, member_of, known_as FROM actors WHERE article = ?
                ORDER BY length(actor), actor
                """, article, row -> {
            ObjectNode actor = JSON.createObjectNode().put("id", row.text(1));
            actor.put("name", row.text(2)).put("kind", row.text(3));
            actor.set("countries", texts(row.texts(4)));
            actor.set("sectors", texts(row.texts(5)));
            actor.put("role", row.textOrNull(6))
                    .put("member_of", row.textOrNull(7))
                    .put("known_as", row.textOrNull(8));
            return put(actor, "mentions", mentions.get(row.text(1)));
        });
    }

    private ArrayNode times(long article) {
        return each("""
                SELECT time, span_start, span_end, type, value, date_from, date_to FROM times WHERE article = ?
                ORDER BY length(time), time
                """, article, row -> {
            ObjectNode time = JSON.createObjectNode().put("id", row.text(1));
            span(time, row.numberOrNull(2), row.numberOrNull(3));
            time.put("type", row.text(4)).put("value", row.text(5));
            return days(time, row.day(6), row.day(7));
        });
    }

    private ArrayNode places(long article) {
        return each("""
                SELECT place, span_start, span_end, name, country, lat, lon, geonames, feature, precision FROM places
                WHERE article = ? ORDER BY length(place), place
                """, article, row -> {
            ObjectNode place = JSON.createObjectNode().put("id", row.text(1));
            span(place, row.numberOrNull(2), row.numberOrNull(3));
            return place.put("name", row.text(4))
                    .put("country", row.textOrNull(5))
                    .put("lat", row.realOrNull(6))
                    .put("lon", row.realOrNull(7))
                    .put("geonames", row.numberOrNull(8))
                    .put("feature", row.textOrNull(9))
                    .put("precision", row.textOrNull(10));
        });
    }

    private ArrayNode statements(long article) {
        Map<String, ArrayNode> contents = byId(
                "SELECT statement, span_start, span_end FROM contents WHERE article = ? ORDER BY number",
                article,
                row -> span(JSON.createObjectNode(), row.numberOrNull(2), row.numberOrNull(3)));
        return each("""
                SELECT statement, speaker, source_start, source_end, addressees, via, direct, stance, cue_start, cue_end,
                       cue_lemma, date_from, date_to, within
                FROM statements WHERE article = ? ORDER BY length(statement), statement
                """, article, row -> {
            ObjectNode statement =
                    JSON.createObjectNode().put("id", row.text(1)).put("speaker", row.textOrNull(2));
            statement.set("source", spanOrNull(row.numberOrNull(3), row.numberOrNull(4)));
            statement.set("addressees", texts(row.texts(5)));
            statement.set("via", texts(row.texts(6)));
            statement.put("direct", row.flag(7)).put("stance", row.text(8));
            ObjectNode cue = spanOrNull(row.numberOrNull(9), row.numberOrNull(10));
            statement.set("cue", cue == null ? null : cue.put("lemma", row.textOrNull(11)));
            put(statement, "content", contents.get(row.text(1)));
            LocalDate from = row.day(12);
            LocalDate to = row.day(13);
            statement.set("date", from == null && to == null ? null : days(JSON.createObjectNode(), from, to));
            return statement.put("within", row.textOrNull(14));
        });
    }

    private ArrayNode events(long article) {
        Map<String, ArrayNode> items = byId(
                "SELECT report, text, span_start, span_end FROM items WHERE article = ? ORDER BY number",
                article,
                row -> span(
                        JSON.createObjectNode().put("text", row.text(2)), row.numberOrNull(3), row.numberOrNull(4)));
        Map<String, ArrayNode> evidence = byId(
                "SELECT report, context, span_start, span_end FROM evidence WHERE article = ? ORDER BY number",
                article,
                row -> span(
                        JSON.createObjectNode().put("context", row.text(2)), row.numberOrNull(3), row.numberOrNull(4)));
        Map<String, ArrayNode> attribution = byId(
                "SELECT report, actor, stance, statement FROM attributions WHERE article = ? ORDER BY depth",
                article,
                row -> JSON.createObjectNode()
                        .put("actor", row.textOrNull(2))
                        .put("stance", row.text(3))
                        .put("statement", row.textOrNull(4)));
        return each("""
                SELECT report, type, modes, contexts, quad, score, actors, recipients, status, date_from, date_to, date_start,
                       date_end, place, trigger_start, trigger_end, sentence_start, sentence_end, rule, same_as, confidence
                FROM reports WHERE article = ? ORDER BY length(report), report
                """, article, row -> {
            ObjectNode event = JSON.createObjectNode().put("id", row.text(1)).put("type", row.text(2));
            event.set("modes", texts(row.texts(3)));
            event.set("contexts", texts(row.texts(4)));
            event.put("quad", row.text(5)).put("score", rounded(row.real(6)));
            event.set("actors", texts(row.texts(7)));
            event.set("recipients", texts(row.texts(8)));
            event.put("status", row.text(9));
            LocalDate from = row.day(10);
            LocalDate to = row.day(11);
            if (from == null && to == null) {
                event.putNull("date");
            } else {
                span(days(event.putObject("date"), from, to), row.numberOrNull(12), row.numberOrNull(13));
            }
            event.put("place", row.textOrNull(14));
            put(event, "items", items.get(row.text(1)));
            event.set("trigger", spanOrNull(row.numberOrNull(15), row.numberOrNull(16)));
            event.set("sentence", spanOrNull(row.numberOrNull(17), row.numberOrNull(18)));
            put(event, "attribution", attribution.get(row.text(1)));
            event.put("rule", row.text(19)).put("same_as", row.textOrNull(20)).put("confidence", rounded(row.real(21)));
            put(event, "context_evidence", evidence.get(row.text(1)));
            return event;
        });
    }

    /** What belongs to each id, which stands in the first column. */
    private Map<String, ArrayNode> byId(String sql, long article, Select.Maker<ObjectNode> maker) {
        Map<String, ArrayNode> byId = new HashMap<>();
        select.all(sql, List.of(article), row -> Map.entry(row.text(1), maker.make(row)))
                .forEach(entry -> byId.computeIfAbsent(entry.getKey(), id -> JSON.createArrayNode())
                        .add(entry.getValue()));
        return byId;
    }

    private ArrayNode each(String sql, long article, Select.Maker<ObjectNode> maker) {
        ArrayNode all = JSON.createArrayNode();
        select.all(sql, List.of(article), maker).forEach(all::add);
        return all;
    }

    private static ObjectNode put(ObjectNode node, String key, @Nullable ArrayNode array) {
        node.set(key, array == null ? JSON.createArrayNode() : array);
        return node;
    }

    private static ObjectNode days(ObjectNode node, @Nullable LocalDate from, @Nullable LocalDate to) {
        return node.put("from", from == null ? null : from.toString()).put("to", to == null ? null : to.toString());
    }

    private static ObjectNode span(ObjectNode node, @Nullable Long start, @Nullable Long end) {
        return node.put("start", start).put("end", end);
    }

    private static @Nullable ObjectNode spanOrNull(@Nullable Long start, @Nullable Long end) {
        return start == null ? null : span(JSON.createObjectNode(), start, end);
    }

    /** The store keeps short floats; what was printed had no more than three decimals. */
    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }

    private static ArrayNode texts(List<String> values) {
        ArrayNode texts = JSON.createArrayNode();
        values.forEach(texts::add);
        return texts;
    }
}
