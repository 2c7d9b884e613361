package org.dragoman.app.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.text.CodePoints;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/** A record as printed, read back: what is scored is the output itself, not the objects that it was written from. */
final class Coded {
    private static final Set<String> NAMING = Set.of("name", "nominal", "metonym", "demonym");

    private final JsonNode record;
    private final String text;
    private final int[] points;
    private final CodePoints codePoints;
    private final Map<String, JsonNode> actors = new HashMap<>();
    private final Map<String, JsonNode> places = new HashMap<>();

    Coded(JsonNode record) {
        this.record = record;
        text = record.at("/article/text").asText();
        points = text.codePoints().toArray();
        codePoints = new CodePoints(text);
        record.path("actors").forEach(a -> actors.put(a.get("id").asText(), a));
        record.path("places").forEach(p -> places.put(p.get("id").asText(), p));
    }

    /** The name of the file that the article was read from; gold files name it. */
    String file() {
        JsonNode article = record.get("article");
        String source = article.path("source").asText("");
        String name =
                source.isEmpty() || source.equals("null") ? article.path("id").asText() : source;
        return name.substring(name.lastIndexOf('/') + 1);
    }

    JsonNode article() {
        return record.get("article");
    }

    JsonNode events() {
        return record.path("events");
    }

    JsonNode statements() {
        return record.path("statements");
    }

    @Nullable
    JsonNode place(JsonNode id) {
        return id.isTextual() ? places.get(id.asText()) : null;
    }

    /** The length of the text in code points. */
    int length() {
        return points.length;
    }

    String words(JsonNode span) {
        int start = span.get("start").asInt();
        return new String(points, start, span.get("end").asInt() - start);
    }

    /** Where words of a gold file stand, or {@code otherwise}. */
    Span find(String snippet, Span otherwise) {
        return Snippet.find(text, codePoints, snippet).orElse(otherwise);
    }

    String name(String actor) {
        JsonNode found = actors.get(actor);
        return found == null ? actor : found.path("name").asText();
    }

    /**
     * Whether an actor is the wanted one: {@code RUS} that country or anyone of it, {@code RUS/GOV} with that sector,
     * {@code /REB} that sector, {@code @Vladimir Putin} that name, {@code X|Y} either.
     */
    boolean is(@Nullable String id, String wanted) {
        JsonNode actor = id == null ? null : actors.get(id);
        return actor != null && Stream.of(wanted.split("\\|", -1)).anyMatch(one -> isOne(actor, one));
    }

    private boolean isOne(JsonNode actor, String wanted) {
        if (wanted.startsWith("@")) {
            String name = wanted.substring(1);
            return names(actor).stream().anyMatch(known -> Folded.within(name, known));
        }
        int slash = wanted.indexOf('/');
        String country = slash < 0 ? wanted : wanted.substring(0, slash);
        String sector = slash < 0 ? "" : wanted.substring(slash + 1);
        return (country.isEmpty() || texts(actor.path("countries")).contains(country))
                && (sector.isEmpty() || texts(actor.path("sectors")).contains(sector));
    }

    private List<String> names(JsonNode actor) {
        List<String> names = new ArrayList<>();
        names.add(actor.path("name").asText());
        for (JsonNode mention : actor.path("mentions")) {
            if (NAMING.contains(mention.path("form").asText())) {
                names.add(words(mention));
            }
        }
        return names;
    }

    private boolean isUnidentified(String id) {
        JsonNode actor = actors.get(id);
        List<String> sectors = actor == null ? List.of() : texts(actor.path("sectors"));
        return sectors.contains("UNK") || sectors.contains("UAF");
    }

    /**
     * Whether a side of an event names all of the wanted and nobody else. {@code X?} may be there or not, and so may the
     * unidentified; a collective may stand for several of the wanted.
     */
    boolean isSide(List<String> ids, List<String> wanted) {
        List<String> may = wanted.stream()
                .filter(w -> w.endsWith("?"))
                .map(w -> w.substring(0, w.length() - 1))
                .toList();
        List<String> must = wanted.stream().filter(w -> !w.endsWith("?")).toList();
        List<String> judged = ids.stream()
                .filter(id ->
                        may.stream().noneMatch(w -> is(id, w)) || must.stream().anyMatch(w -> is(id, w)))
                .toList();
        List<String> left = new ArrayList<>(judged);
        for (String one : must) {
            int hit = -1;
            for (int i = 0; i < left.size() && hit < 0; i++) {
                hit = is(left.get(i), one) ? i : -1;
            }
            if (hit >= 0) {
                left.remove(hit);
            } else if (judged.stream().noneMatch(id -> is(id, one))) {
                return false;
            }
        }
        return left.stream().allMatch(id -> must.stream().anyMatch(w -> is(id, w)) || isUnidentified(id));
    }

    /** The texts of an array; empty where it is missing or null. */
    static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(element -> texts.add(element.asText()));
        return texts;
    }
}
