package org.dragoman.app.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import org.dragoman.store.desk.Corrections;
import org.dragoman.store.desk.Corrections.Correction;
import org.jspecify.annotations.Nullable;

/**
 * A gold file from the answer of the machine and what people said against it: an event said to be wrong is left out, a
 * corrected field has the corrected value, everything else is taken to be right. Who vouches is not judged.
 */
public final class CorrectedGold {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode record;
    private final int[] text;

    private CorrectedGold(JsonNode record) {
        this.record = record;
        text = record.at("/article/text").asText().codePoints().toArray();
    }

    /**
     * The gold of one article.
     *
     * @param file the name of the file beside it that holds the article
     * @param corrections those that stand, oldest first: of two for one field the later holds
     */
    public static String of(JsonNode record, String file, List<Correction> corrections) {
        CorrectedGold gold = new CorrectedGold(record);
        ObjectNode all = JSON.createObjectNode().put("file", file);
        ArrayNode events = all.putArray("events");
        for (JsonNode event : record.path("events")) {
            List<Correction> against = corrections.stream()
                    .filter(c -> c.report().equals(event.path("id").asText()))
                    .toList();
            boolean wrong = against.stream().anyMatch(c -> c.field().equals(Corrections.WRONG));
            if (!wrong && !event.path("same_as").isTextual()) {
                events.add(gold.event(event, against));
            }
        }
        return all.toPrettyString();
    }

    /** The article as one line of JSON Lines. */
    public static String article(JsonNode record) {
        ObjectNode article = JSON.createObjectNode();
        for (String key : List.of("id", "title", "publisher", "published", "url", "text")) {
            article.set(key, record.path("article").path(key));
        }
        return article + "\n";
    }

    private ObjectNode event(JsonNode event, List<Correction> against) {
        ObjectNode gold = JSON.createObjectNode();
        gold.put("type", event.path("type").asText());
        gold.put("at", at(event));
        gold.set("actors", side(event.path("actors")));
        gold.set("recipients", side(event.path("recipients")));
        gold.put("status", event.path("status").asText());
        gold.put("date", date(event.path("date")));
        gold.put("by", "any");
        String mode = String.join("|", Coded.texts(event.path("modes")));
        if (!mode.isEmpty()) {
            gold.put("mode", mode);
        }
        for (Correction correction : against) {
            String value = correction.value() == null ? "" : correction.value();
            switch (correction.field()) {
                case "actors", "recipients" -> {
                    ArrayNode side = gold.putArray(correction.field());
                    Arrays.stream(value.split(";"))
                            .map(String::strip)
                            .filter(one -> !one.isEmpty())
                            .forEach(side::add);
                }
                case "date" -> gold.put("date", value.isEmpty() ? null : value);
                default -> gold.put(correction.field(), value);
            }
        }
        return gold;
    }

    /** The sentence with its trigger in braces. */
    private String at(JsonNode event) {
        JsonNode sentence = event.path("sentence");
        JsonNode trigger = event.path("trigger");
        return words(sentence.path("start").asInt(), trigger.path("start").asInt()) + "{"
                + words(trigger.path("start").asInt(), trigger.path("end").asInt()) + "}"
                + words(trigger.path("end").asInt(), sentence.path("end").asInt());
    }

    private ArrayNode side(JsonNode ids) {
        ArrayNode side = JSON.createArrayNode();
        for (JsonNode id : ids) {
            for (JsonNode actor : record.path("actors")) {
                if (actor.path("id").equals(id)) {
                    boolean state = actor.path("kind").asText().equals("state")
                            && actor.path("countries").size() == 1;
                    side.add(
                            state
                                    ? actor.at("/countries/0").asText()
                                    : "@" + actor.path("name").asText());
                }
            }
        }
        return side;
    }

    private static @Nullable String date(JsonNode date) {
        if (!date.isObject()) {
            return null;
        }
        String from = date.path("from").asText("");
        String to = date.path("to").asText("");
        return from.equals(to) ? from : from + "/" + to;
    }

    private String words(int start, int end) {
        return new String(text, start, end - start);
    }
}
