package org.dragoman.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.app.desk.html.Local;
import org.dragoman.record.RecordJson;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What pages answer, in their three forms. */
class PagesTest {
    private static Shelf shelf;
    private static Shelf empty;
    private static Shelf hostile;

    @BeforeAll
    static void start() {
        shelf = Shelf.of(Shelf.samples());
        empty = Shelf.empty();
        hostile = Shelf.of(List.of(Hostile.article()));
    }

    @AfterAll
    static void stop() {
        shelf.close();
        empty.close();
        hostile.close();
    }

    @Test
    void eachPageHasItsTwins() {
        for (Shelf one : List.of(shelf, empty, hostile)) {
            Addresses.of(one).forEach((pattern, address) -> {
                assertThat(one.get(address).statusCode()).as(address).isEqualTo(200);
                assertThat(one.get(Addresses.twin(address, ".json")))
                        .as(address)
                        .satisfies(answer -> {
                            assertThat(answer.statusCode()).isEqualTo(200);
                            assertThat(answer.headers().firstValue("content-type"))
                                    .hasValue("application/json");
                        });
                assertThat(one.get(Addresses.twin(address, ".csv")).statusCode())
                        .as(address)
                        .isEqualTo(200);
            });
            assertThat(one.log()).isEmpty();
        }
    }

    @Test
    void theDescriptionOfTheApiHoldsForEachPage() {
        JsonNode api = Addresses.json(shelf, "/openapi.json");
        Set<String> described = new TreeSet<>();
        api.get("paths").fieldNames().forEachRemaining(described::add);
        Set<String> served = new TreeSet<>();
        for (Shelf one : List.of(shelf, empty, hostile)) {
            Addresses.of(one).forEach((pattern, address) -> {
                String path = Addresses.twin(pattern, ".json");
                served.add(path);
                served.add(Addresses.twin(pattern, ".csv"));
                JsonNode schema = api.at("/paths").path(path).at("/get/responses/200/content/application~1json/schema");
                JsonNode answer = Addresses.json(one, Addresses.twin(address, ".json"));
                assertThat(Schema.problems(schema, answer, api)).as(address).isEmpty();
            });
        }
        served.add("/corrections/undo.json");
        served.add("/paste/keep.json");
        assertThat(described).isEqualTo(served);
    }

    @Test
    void problemsHaveOneShape() {
        JsonNode api = Addresses.json(shelf, "/openapi.json");
        JsonNode schema = api.at("/components/schemas/Responder.Problem");
        for (String path : List.of(
                "/nothing.json",
                "/events/0.json",
                "/events.json?type=NONSENSE",
                "/events.json?from=yesterday",
                "/articles/x.json",
                "/actors/nobody.json",
                "/dyads.json",
                "/events.json?after=x",
                "/events.json?size=0")) {
            HttpResponse<String> answer = shelf.get(path);
            assertThat(answer.statusCode()).as(path).isBetween(400, 499);
            assertThat(answer.headers().firstValue("content-type")).hasValue("application/problem+json");
            assertThat(Schema.problems(schema, Addresses.json(shelf, path), api))
                    .as(path)
                    .isEmpty();
        }
    }

    @Test
    void anActorIsFoundWhateverTheCapitals() {
        for (JsonNode actor : Addresses.json(shelf, "/actors.json").get("actors")) {
            String key = actor.get("key").asText();
            for (String written : List.of(key.toLowerCase(Locale.ROOT), key.toUpperCase(Locale.ROOT))) {
                String path = "/actors/"
                        + URLEncoder.encode(written, StandardCharsets.UTF_8).replace("+", "%20") + ".json";
                assertThat(Addresses.json(shelf, path).at("/actor/key").asText())
                        .isEqualTo(key);
            }
        }
    }

    @Test
    void oneIsNotToldInThePlural() {
        assertThat(Local.word(1, "disputed event", "disputed events")).isEqualTo("disputed event");
        assertThat(Local.word(0, "disputed event", "disputed events")).isEqualTo("disputed events");
    }

    @Test
    void pagesOfAListMeetWithoutGapOrRepeat() {
        for (String order : List.of("newest", "oldest", "reported", "conflict", "cooperation")) {
            List<String> paged = new ArrayList<>();
            String next = "/events.json?size=7&sort=" + order;
            while (next != null) {
                JsonNode page = Addresses.json(shelf, next);
                page.get("events").forEach(e -> paged.add(e.get("event").asText()));
                next = page.get("next").isNull() ? null : page.get("next").asText();
            }
            JsonNode all = Addresses.json(shelf, "/events.json?size=500&sort=" + order);
            List<String> whole = new ArrayList<>();
            all.get("events").forEach(e -> whole.add(e.get("event").asText()));

            assertThat(paged)
                    .as(order)
                    .isEqualTo(whole)
                    .hasSize(all.get("count").asInt());
            assertThat(new HashSet<>(paged)).hasSameSizeAs(paged);
        }
    }

    @Test
    void anArticlesTwinIsItsRecord() {
        Shelf.samples().forEach(coded -> {
            String key = Long.toString(org.dragoman.store.Keys.article(coded.article()));
            assertThat(shelf.get("/articles/" + key + ".json").body())
                    .as(coded.article().id())
                    .isEqualTo(RecordJson.line(coded));
        });
    }

    @Test
    void conditionsNarrowAList() {
        JsonNode conflict = Addresses.json(shelf, "/events.json?who=Chad&side=conflict&size=500");

        assertThat(conflict.get("events")).isNotEmpty().allSatisfy(event -> {
            assertThat(event.get("score").asDouble()).isNegative();
            assertThat(event.get("actor_countries").toString()).contains("TCD");
        });
    }

    @Test
    void hostileTextIsShownAsText() {
        Map<String, String> addresses = Addresses.of(hostile);
        addresses.values().forEach(address -> assertThat(hostile.get(address).body())
                .as(address)
                .doesNotContain(Hostile.SCRIPT)
                .doesNotContain("<img src=x")
                .doesNotContain("<b onmouseover")
                .doesNotContain("href=\"javascript:")
                .doesNotContain("\u202E" + "morf eman\u2066</h1>"));
    }

    @Test
    void formulasAreDisarmedInTables() {
        assertThat(hostile.get("/events.csv").body()).doesNotContain("\n=").doesNotContain(",=");
    }

    @Test
    void datesAndNumbersAreWrittenAsWhereTheReaderLives() {
        assertThat(shelf.get("/stories", "Accept-Language", "en-US").body()).contains("Aug 6, 2024");
        assertThat(shelf.get("/stories", "Accept-Language", "en-GB").body()).contains("6 Aug 2024");
        assertThat(shelf.get("/stories", "Accept-Language", "%%%").body()).contains("6 Aug 2024");
    }

    @Test
    void emptyPagesSayWhatToDo() {
        for (String path : List.of("/", "/events", "/actors", "/stories")) {
            assertThat(empty.get(path).body()).as(path).contains("dragoman ingest --db news.duckdb");
        }
    }

    @Test
    void codesAreTheSameWhateverLanguageTheMachineSpeaks() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        try {
            assertThat(shelf.get("/rules").body())
                    .contains("<h2 id=\"sanction\">")
                    .doesNotContain("\u0131");
        } finally {
            Locale.setDefault(before);
        }
    }
}
