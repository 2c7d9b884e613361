package org.dragoman.app.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dragoman.Dragoman;
import org.dragoman.article.Article;
import org.dragoman.event.Event;

/**
 * The codebook's gold records: whether the type of each is among the events coded from its text. Types of 2016 are read as those
 * that hold the same acts in PLOVER 2.0.
 */
public final class RecordScore {
    /** A type of 2016 with what its acts are in 2.0, as {@code TYPE} or {@code TYPE/mode}. */
    private static final Map<String, Set<String>> SINCE = Map.of(
            "INVESTIGATE", Set.of("ACCUSE"),
            "DISAPPROVE", Set.of("ACCUSE"),
            "DEMAND", Set.of("REQUEST"),
            // 2.0 makes blockades and the taking of places, once ways to fight, COERCE
            "FIGHT", Set.of("ASSAULT", "COERCE/seize", "COERCE/restrict"),
            "YIELD", Set.of("CONCEDE", "RETREAT"),
            // announced or carried out: the old records do not tell the two apart
            "CONCEDE", Set.of("CONCEDE", "RETREAT"),
            "RETREAT", Set.of("RETREAT", "CONCEDE"),
            // 2.0 makes a promised concession, a pardon and an apology CONCEDE
            "AGREE", Set.of("AGREE", "CONCEDE"),
            "SUPPORT", Set.of("SUPPORT", "CONCEDE"),
            // 2.0 makes intended destruction and the taking of people by force ASSAULT
            "COERCE", Set.of("COERCE", "ASSAULT/destroy", "ASSAULT/abduct"));

    private final Dragoman dragoman;
    private final Map<String, Tally> byType = new TreeMap<>();
    private final Tally all = new Tally();
    private final List<String> errors = new ArrayList<>();

    public RecordScore(Dragoman dragoman) {
        this.dragoman = dragoman;
    }

    /** Codes the text of one record and judges the events; a record without a text or a type is passed over. */
    public void judge(String file, JsonNode record) {
        String wanted = record.path("event").asText();
        String text = record.path("text").asText();
        if (text.isEmpty() || wanted.isEmpty()) {
            return;
        }
        String id = record.path("id").asText();
        String day = record.path("date").isTextual() ? record.path("date").asText() : null;
        List<String> found = types(dragoman.code(Article.ofText(id, text, day)).events());
        boolean right = found.stream().anyMatch(SINCE.getOrDefault(wanted, Set.of(wanted))::contains);
        all.add(right);
        byType.computeIfAbsent(wanted, t -> new Tally()).add(right);
        if (!right) {
            errors.add(file + ": " + id + ": wanted " + wanted + ", got " + found + ": " + text);
        }
    }

    private static List<String> types(List<Event> events) {
        List<String> types = new ArrayList<>();
        for (Event event : events) {
            types.add(event.type());
            event.modes().forEach(mode -> types.add(event.type() + "/" + mode));
        }
        return types;
    }

    /** What was wrong, a line each, in the order of the records. */
    public List<String> errors() {
        return List.copyOf(errors);
    }

    /** The share that is right, then a line a type. */
    public String text() {
        StringBuilder text = new StringBuilder();
        text.append(String.format(Locale.ROOT, "records     %d  right type %.3f\n", all.asked(), all.share()));
        byType.forEach((type, tally) -> text.append(
                String.format(Locale.ROOT, "  %-11s right %.3f of %d\n", type, tally.share(), tally.asked())));
        return text.toString();
    }

    /** Puts the same under {@code records}. */
    public void addTo(ObjectNode json) {
        ObjectNode records = json.putObject("records").put("asked", all.asked()).put("right", all.share());
        ObjectNode types = records.putObject("types");
        byType.forEach((type, tally) ->
                types.putObject(type).put("asked", tally.asked()).put("right", tally.share()));
    }
}
