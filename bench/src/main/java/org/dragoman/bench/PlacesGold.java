package org.dragoman.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.article.Article;
import org.dragoman.article.ArticleReader;
import org.dragoman.article.ReadResult;
import org.dragoman.language.Analysis;
import org.dragoman.language.LanguageModel;
import org.dragoman.language.Sentence;
import org.dragoman.language.corenlp.LeanModel;
import org.dragoman.place.Place;
import org.dragoman.place.PlaceFinder;
import org.dragoman.place.PlaceIndex;
import org.jspecify.annotations.Nullable;

/**
 * Places of gold events: {@code PlacesGold GOLD.json… [--cache FOLDER] [--errors]}. Of the events with a place: whether the
 * article's places hold it, and whether grammar alone attaches it to the trigger; of those without: whether it attaches none.
 */
public final class PlacesGold {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final LanguageModel model;
    private final boolean errors;
    private final PlaceFinder finder = new PlaceFinder();
    private int asked;
    private int named;
    private int attached;
    private int wrong;
    private int none;
    private int invented;

    private PlacesGold(LanguageModel model, boolean errors) {
        this.model = model;
        this.errors = errors;
    }

    public static void main(String[] args) throws IOException {
        Arguments arguments = Arguments.of(args);
        Path cache = arguments.folder("--cache", "target/cache");
        PlacesGold eval = new PlacesGold(new CachedModel(cache, LeanModel::load), arguments.has("--errors"));
        for (String path : arguments.paths()) {
            eval.gold(Path.of(path));
        }
        System.out.printf(
                Locale.ROOT,
                "events with a place %d: named %.3f, attached %.3f, attached wrongly %.3f%n"
                        + "events without %d: attached %d%n",
                eval.asked,
                eval.named / (double) eval.asked,
                eval.attached / (double) eval.asked,
                eval.wrong / (double) eval.asked,
                eval.none,
                eval.invented);
    }

    private void gold(Path path) throws IOException {
        JsonNode gold = JSON.readTree(Files.readString(path));
        String name = gold.path("file").asText();
        ReadResult result = new ArticleReader()
                .read(Files.readAllBytes(path.resolveSibling(name)), name)
                .get(0);
        if (!(result instanceof ReadResult.Read read)) {
            System.out.println(result);
            return;
        }
        Article article = read.article();
        Analysis analysis = model.analyse(article);
        List<Place> places = finder.find(analysis);
        PlaceIndex index = new PlaceIndex(places);
        for (JsonNode event : gold.path("events")) {
            JsonNode place = event.path("place");
            if (!place.isMissingNode() && !place.asText().equals("any")) {
                event(name, analysis, places, index, event.path("at").asText(), place.isNull() ? null : place.asText());
            }
        }
    }

    private void event(
            String file, Analysis analysis, List<Place> places, PlaceIndex index, String at, @Nullable String wanted) {
        Place attachedPlace = attached(analysis, index, at);
        if (wanted == null) {
            none++;
            if (attachedPlace != null) {
                invented++;
                say(file, at, "none", attachedPlace.name());
            }
            return;
        }
        asked++;
        if (places.stream().anyMatch(p -> right(p, wanted))) {
            named++;
        } else {
            say(file, at, wanted, "not among the places");
        }
        if (attachedPlace == null) {
            say(file, at, wanted, "nothing attached");
        } else if (right(attachedPlace, wanted)) {
            attached++;
        } else {
            wrong++;
            say(file, at, wanted, attachedPlace.name());
        }
    }

    private static @Nullable Place attached(Analysis analysis, PlaceIndex index, String at) {
        List<String> parts = new ArrayList<>(List.of(at.split("[{}]", -1)));
        int trigger = parts.size() == 3 ? 1 : 0;
        StringBuilder pattern = new StringBuilder();
        for (int i = 0; i < parts.size(); i++) {
            String words = Pattern.compile("\\s+")
                    .splitAsStream(parts.get(i))
                    .map(Pattern::quote)
                    .reduce((a, b) -> a + "\\s+" + b)
                    .orElse("");
            pattern.append(i == 0 ? "" : "\\s*").append(i == trigger ? "(" + words + ")" : words);
        }
        Matcher matcher =
                Pattern.compile(pattern.toString()).matcher(analysis.article().text());
        if (!matcher.find()) {
            return null;
        }
        for (Sentence s : analysis.sentences()) {
            for (int i = 0; i < s.size(); i++) {
                boolean inside = s.start(i) >= matcher.start(1) && s.end(i) <= matcher.end(1);
                int head = s.head(i);
                boolean top = head < 0 || s.start(head) < matcher.start(1) || s.end(head) > matcher.end(1);
                if (inside && top) {
                    return index.at(s, i);
                }
            }
        }
        return null;
    }

    private static boolean right(Place place, String wanted) {
        return Arrays.stream(wanted.split("\\|"))
                .anyMatch(w -> fold(place.name()).containsAll(fold(w)) || w.equals(place.country()));
    }

    private static Set<String> fold(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        return new HashSet<>(List.of(plain.replaceAll("[^a-z0-9]+", " ").strip().split(" ")));
    }

    private void say(String file, String at, String wanted, String got) {
        if (errors) {
            System.out.println(file + "\t" + at + "\twanted " + wanted + "\t" + got);
        }
    }
}
