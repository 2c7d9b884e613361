package org.dragoman.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dragoman.actor.Actor;
import org.dragoman.actor.ActorFinder;
import org.dragoman.actor.Actors;
import org.dragoman.article.Article;
import org.dragoman.language.Analysis;
import org.dragoman.language.Sentence;
import org.dragoman.language.corenlp.StockModel;

/**
 * The marked actors of the codebook's gold records: {@code GsrActorsEval plover-gsr.json [--cache FOLDER] [--errors]}. An
 * actor is right where some actor mentioned within its words has its country. The records are older than the codes UNO and
 * EUR and write IGO for both.
 */
public final class GsrActorsEval {
    private static final Map<String, String> OLD_CODES = Map.of("JAP", "JPN", "ITL", "ITA", "VTN", "VNM");

    private GsrActorsEval() {}

    public static void main(String[] args) throws IOException {
        Arguments arguments = Arguments.of(args);
        CachedModel model = new CachedModel(arguments.folder("--cache", "dragoman-cache"), StockModel::load);
        ActorFinder finder = new ActorFinder();
        int asked = 0;
        int right = 0;
        int sectors = 0;
        int sectorsRight = 0;
        for (JsonNode record :
                new ObjectMapper().readTree(Path.of(arguments.paths().get(0)).toFile())) {
            String text = record.path("text").asText();
            if (text.isBlank()) {
                continue;
            }
            Analysis analysis = model.analyse(Article.ofText(
                    record.path("id").asText(), text, record.path("date").asText("2000-01-01")));
            Actors actors = finder.find(analysis);
            for (String side : new String[] {"source", "target"}) {
                for (JsonNode actor : record.path(side)) {
                    String code = actor.path("code").asText("");
                    String words = actor.path("actorText")
                            .asText("")
                            .split("\\.\\.\\.")[0]
                            .strip();
                    int at = text.indexOf(words);
                    if (code.length() != 3 || words.isEmpty() || at < 0) {
                        continue;
                    }
                    Set<Actor> found = within(analysis, actors, at, at + words.length());
                    String wanted = OLD_CODES.getOrDefault(code, code);
                    boolean hit =
                            found.stream().anyMatch(a -> a.countries().stream().anyMatch(c -> same(c, wanted)));
                    asked++;
                    right += hit ? 1 : 0;
                    String sector = actor.path("sector").asText("");
                    if (sector.length() == 3 && !sector.startsWith("*")) {
                        sectors++;
                        sectorsRight += found.stream().anyMatch(a -> a.sectors().contains(sector)) ? 1 : 0;
                    }
                    if (!hit && arguments.has("--errors")) {
                        System.out.printf(
                                "%s: wanted %s for [%s], got %s in: %s%n",
                                record.path("id").asText(),
                                wanted,
                                words,
                                found.stream()
                                        .map(a -> a.name() + a.countries())
                                        .toList(),
                                text);
                    }
                }
            }
        }
        System.out.printf(
                Locale.ROOT,
                "countries %d of %d = %.3f%nsectors %d of %d = %.3f%n",
                right,
                asked,
                (double) right / asked,
                sectorsRight,
                sectors,
                (double) sectorsRight / sectors);
    }

    private static boolean same(String code, String wanted) {
        return code.equals(wanted)
                || wanted.equals("IGO") && Set.of("UNO", "EUR", "NGO").contains(code)
                || wanted.equals("NGO") && code.equals("IGO");
    }

    private static Set<Actor> within(Analysis analysis, Actors actors, int start, int end) {
        Set<Actor> found = new LinkedHashSet<>();
        for (Sentence sentence : analysis.sentences()) {
            for (int i = 0; i < sentence.size(); i++) {
                if (sentence.start(i) >= start && sentence.end(i) <= end) {
                    found.addAll(actors.at(sentence.index(), i));
                }
            }
        }
        return found;
    }
}
