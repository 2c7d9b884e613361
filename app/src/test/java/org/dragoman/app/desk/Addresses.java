package org.dragoman.app.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.app.desk.html.Links;

/** An address of each page of a desk, found by following its JSON. */
final class Addresses {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Addresses() {}

    /** By the path of the page's pattern; of an empty store only pages that need nothing stored. */
    static Map<String, String> of(Shelf shelf) {
        Map<String, String> found = new LinkedHashMap<>();
        for (String path :
                List.of("/", "/events", "/actors", "/stories", "/corrections", "/paste", "/rules", "/about")) {
            found.put(path, path);
        }
        found.put("/rules/{id}", "/rules/accuse");
        found.put("/explain", "/explain?text=" + encoded("Norway accused Sweden of spying.") + "&published=2024-08-06");
        found.put("/dyads", "/dyads?first=Chad&second=" + encoded("Central African Republic"));
        JsonNode event = json(shelf, "/events.json").at("/events/0");
        if (!event.isMissingNode()) {
            found.put("/events/{event}", Links.to("events", event.get("event").asText()));
            found.put("/stories/{story}", Links.to("stories", event.get("story").asText()));
            found.put(
                    "/articles/{article}",
                    Links.to("articles", event.at("/words/article").asText()));
            found.put(
                    "/actors/{key}",
                    Links.to(
                            "actors",
                            json(shelf, "/actors.json").at("/actors/0/key").asText()));
        }
        return found;
    }

    /** The same without pages that show nothing of what is stored, and so are alike over every store. */
    static Map<String, String> ofWhatIsStored(Shelf shelf) {
        Map<String, String> found = of(shelf);
        found.keySet().removeAll(List.of("/paste", "/rules", "/rules/{id}", "/explain", "/about"));
        return found;
    }

    /** The twin of an address. */
    static String twin(String address, String suffix) {
        String path = address.equals("/") ? "/overview" : address;
        int query = path.indexOf('?');
        return query < 0 ? path + suffix : path.substring(0, query) + suffix + path.substring(query);
    }

    static JsonNode json(Shelf shelf, String path) {
        try {
            return JSON.readTree(shelf.get(path).body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
