package org.dragoman.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.actor.Actor;
import org.dragoman.actor.Mention;
import org.dragoman.article.Article;
import org.dragoman.event.Event;
import org.dragoman.place.Place;
import org.dragoman.speech.Statement;
import org.dragoman.text.Span;
import org.dragoman.time.TimeExpression;
import org.junit.jupiter.api.Test;

class RecordJsonTest {
    private static final String TEXT = "🕊️ José met ‮دارا‬ 🤝 on 3 May in Oslo, he said.";

    @Test
    void writesEveryKeyInTheOrderOfTheFormat() throws Exception {
        JsonNode json = read(RecordJson.line(full()));

        assertThat(keys(json))
                .containsExactly("format", "article", "actors", "times", "places", "statements", "events");
        assertThat(keys(json.get("article")))
                .containsExactly(
                        "id",
                        "hash",
                        "source",
                        "url",
                        "publisher",
                        "title",
                        "authors",
                        "published",
                        "updated",
                        "language",
                        "text");
        assertThat(keys(json.at("/actors/0")))
                .containsExactly(
                        "id", "name", "kind", "countries", "sectors", "role", "member_of", "known_as", "mentions");
        assertThat(keys(json.at("/actors/0/mentions/0"))).containsExactly("start", "end", "form");
        assertThat(keys(json.at("/times/0"))).containsExactly("id", "start", "end", "type", "value", "from", "to");
        assertThat(keys(json.at("/places/0")))
                .containsExactly(
                        "id", "start", "end", "name", "country", "lat", "lon", "geonames", "feature", "precision");
        assertThat(keys(json.at("/statements/0")))
                .containsExactly(
                        "id",
                        "speaker",
                        "source",
                        "addressees",
                        "via",
                        "direct",
                        "stance",
                        "cue",
                        "content",
                        "date",
                        "within");
        assertThat(keys(json.at("/statements/0/cue"))).containsExactly("start", "end", "lemma");
        assertThat(keys(json.at("/events/0")))
                .containsExactly(
                        "id",
                        "type",
                        "modes",
                        "contexts",
                        "quad",
                        "score",
                        "actors",
                        "recipients",
                        "status",
                        "date",
                        "place",
                        "items",
                        "trigger",
                        "sentence",
                        "attribution",
                        "rule",
                        "same_as",
                        "confidence",
                        "context_evidence");
        assertThat(keys(json.at("/events/0/context_evidence/0"))).containsExactly("context", "start", "end");
        assertThat(keys(json.at("/events/0/date"))).containsExactly("from", "to", "start", "end");
        assertThat(keys(json.at("/events/0/attribution/0"))).containsExactly("actor", "stance", "statement");
    }

    @Test
    void countsOffsetsInCodePoints() throws Exception {
        JsonNode json = read(RecordJson.line(full()));

        assertThat(words(json, json.at("/actors/0/mentions/0"))).isEqualTo("José");
        assertThat(words(json, json.at("/actors/1/mentions/0"))).isEqualTo("دارا");
        assertThat(words(json, json.at("/events/0/trigger"))).isEqualTo("met");
        assertThat(words(json, json.at("/events/0/context_evidence/0"))).isEqualTo("met");
        assertThat(words(json, json.at("/times/0"))).isEqualTo("3 May");
        assertThat(words(json, json.at("/places/0"))).isEqualTo("Oslo");
        assertThat(words(json, json.at("/statements/0/cue"))).isEqualTo("said");
    }

    @Test
    void writesEnumsInLowerCaseButTimexTypesAsTheStandardHasThem() throws Exception {
        JsonNode json = read(RecordJson.line(full()));

        assertThat(json.at("/actors/0/kind").asText()).isEqualTo("armed_group");
        assertThat(json.at("/actors/0/mentions/0/form").asText()).isEqualTo("name");
        assertThat(json.at("/events/0/status").asText()).isEqualTo("planned");
        assertThat(json.at("/statements/0/stance").asText()).isEqualTo("acknowledges");
        assertThat(json.at("/places/0/precision").asText()).isEqualTo("city");
        assertThat(json.at("/times/0/type").asText()).isEqualTo("DATE");
    }

    @Test
    void givesTheSameBytesTwice() {
        assertThat(RecordJson.line(full())).isEqualTo(RecordJson.line(full()));
    }

    @Test
    void replacesHalfSurrogatePairsWithoutMovingOffsets() throws Exception {
        JsonNode json = read(RecordJson.line(Article.ofText("x", "broken \uD83D pair 🕊", null)));

        assertThat(json.get("text").asText()).isEqualTo("broken \uFFFD pair 🕊");
    }

    private static CodedArticle full() {
        Article article = Article.ofText("x", TEXT, "2024-05-04");
        return new CodedArticle(
                article,
                List.of(actor("a1", "José"), actor("a2", "دارا")),
                List.of(new TimeExpression(
                        "t1",
                        0,
                        5,
                        6,
                        span("3 May"),
                        TimeExpression.Type.DATE,
                        "2024-05-03",
                        "2024-05-03",
                        "2024-05-03")),
                List.of(new Place(
                        "p1", 0, 8, span("Oslo"), "Oslo", "NOR", 59.91, 10.75, 3143244L, "PPLC", Place.Precision.CITY)),
                List.of(new Statement(
                        "s1",
                        "a1",
                        span("he"),
                        List.of(),
                        List.of(),
                        false,
                        Statement.Stance.ACKNOWLEDGES,
                        new Statement.Cue(span("said"), "say", 0, 10),
                        List.of(span("José met")),
                        null,
                        null,
                        null)),
                List.of(new Event(
                        "e1",
                        "CONSULT",
                        List.of(),
                        List.of(),
                        "VERBAL COOPERATION",
                        2.5,
                        List.of("a1", "a2"),
                        List.of(),
                        Event.Status.PLANNED,
                        new Event.When("2024-05-03", "2024-05-03", span("3 May")),
                        "p1",
                        List.of(new Event.Item("🤝", span("🤝"))),
                        span("met"),
                        new Span(0, TEXT.length()),
                        List.of(new Event.Attribution("a1", Statement.Stance.STATES, "s1")),
                        "meet",
                        null,
                        0.93,
                        List.of(new Event.Evidence("diplomatic", span("met"))))));
    }

    private static Actor actor(String id, String name) {
        return new Actor(
                id,
                name,
                Actor.Kind.ARMED_GROUP,
                List.of(),
                List.of(),
                null,
                null,
                null,
                List.of(new Mention(0, 1, 1, 1, span(name), Mention.Form.NAME)));
    }

    private static Span span(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }

    /** As Python would cut it: by code points. */
    private static String words(JsonNode json, JsonNode at) {
        int[] text = json.at("/article/text").asText().codePoints().toArray();
        int start = at.get("start").asInt();
        return new String(text, start, at.get("end").asInt() - start);
    }

    private static List<String> keys(JsonNode node) {
        List<String> keys = new ArrayList<>();
        node.fieldNames().forEachRemaining(keys::add);
        return keys;
    }

    private static JsonNode read(String line) throws Exception {
        return new ObjectMapper().readTree(line);
    }
}
