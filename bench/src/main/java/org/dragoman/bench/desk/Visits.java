package org.dragoman.bench.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.dragoman.app.desk.html.Links;

/** Addresses of a desk over made articles, some of each page, and a reader who asks for them. */
final class Visits {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(30))
            .build();

    private final String desk;

    Visits(int port) {
        desk = "http://127.0.0.1:" + port;
    }

    /** What came, and how long it took. */
    record Answer(int status, int bytes, double millis) {}

    /** Several addresses of each page, by the page's name. */
    Map<String, List<String>> addresses() throws IOException, InterruptedException {
        JsonNode events = JSON.readTree(text("/events.json?size=100&from=2024-06-01&to=2024-06-30"))
                .get("events");
        JsonNode actors = JSON.readTree(text("/actors.json")).get("actors");
        JsonNode stories = JSON.readTree(text("/stories.json")).get("stories");
        JsonNode busiest = JSON.readTree(text("/overview.json")).get("dyads");
        Map<String, List<String>> all = new LinkedHashMap<>();
        all.put("overview", List.of("/"));
        all.put("events", List.of("/events", "/events?sort=reported", "/events?disputed=yes"));
        all.put("events, filtered", each(events, Visits::filtered));
        all.put("claim", each(events, e -> Links.to("events", e.get("event").asText())));
        List<String> dyads = new ArrayList<>(each(
                busiest,
                p -> Links.dyad(p.get("first").asText(), p.get("second").asText())));
        dyads.addAll(each(events, e -> Links.dyad(country(e, "actor"), country(e, "recipient"))));
        all.put("dyad", dyads.stream().distinct().toList());
        all.put(
                "actors",
                each(actors, a -> "/actors?q=" + a.get("name").asText().replace(' ', '+')));
        List<String> keys = new ArrayList<>(
                each(actors, a -> Links.to("actors", a.get("key").asText())));
        keys.addAll(
                each(events, e -> Links.to("actors", e.at("/recipient_keys/0").asText())));
        all.put("actor", keys.stream().distinct().toList());
        all.put("stories", List.of("/stories", "/stories?skip=400"));
        all.put("story", each(stories, s -> Links.to("stories", s.get("story").asText())));
        all.put(
                "article",
                each(events, e -> Links.to("articles", e.at("/words/article").asText())));
        all.put("rules", List.of("/rules", "/rules/accuse"));
        return all;
    }

    /** Conditions that an event meets. */
    private static String filtered(JsonNode event) {
        return "/events?type=" + event.get("type").asText() + "&who=" + country(event, "actor") + "&status="
                + event.get("status").asText() + "&sort=conflict";
    }

    private static String country(JsonNode event, String side) {
        return event.at("/" + side + "_countries/0").asText();
    }

    Answer get(String address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(desk + address))
                .header("Accept-Encoding", "gzip")
                .timeout(Duration.ofSeconds(120))
                .build();
        long start = System.nanoTime();
        HttpResponse<byte[]> answer = HTTP.send(request, HttpResponse.BodyHandlers.ofByteArray());
        return new Answer(answer.statusCode(), answer.body().length, (System.nanoTime() - start) / 1e6);
    }

    private String text(String address) throws IOException, InterruptedException {
        return HTTP.send(
                        HttpRequest.newBuilder(URI.create(desk + address)).build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private static List<String> each(JsonNode nodes, Function<JsonNode, String> address) {
        return StreamSupport.stream(nodes.spliterator(), false)
                .map(address)
                .distinct()
                .toList();
    }
}
