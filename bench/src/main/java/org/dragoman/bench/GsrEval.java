package org.dragoman.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dragoman.Dragoman;
import org.dragoman.article.Article;
import org.dragoman.event.Event;
import org.dragoman.language.corenlp.LeanModel;
import org.dragoman.record.CodedArticle;

/**
 * The codebook's gold records: {@code GsrEval CACHE plover-gsr.json [--errors]}. Codes each text as an article and asks whether
 * the record's type is among the coded events; the type names of 2016 are read as the types that hold the same acts in PLOVER 2.0.
 */
public final class GsrEval {
    /** Types of 2016 that are no more, and those whose acts have moved, with the types of 2.0 that hold them. */
    private static final Map<String, Set<String>> SINCE = Map.of(
            "INVESTIGATE", Set.of("ACCUSE"),
            "DISAPPROVE", Set.of("ACCUSE"),
            "DEMAND", Set.of("REQUEST"),
            "FIGHT", Set.of("ASSAULT"),
            "YIELD", Set.of("CONCEDE", "RETREAT"),
            // announced or carried out: the old records do not tell the two apart
            "CONCEDE", Set.of("CONCEDE", "RETREAT"),
            "RETREAT", Set.of("RETREAT", "CONCEDE"),
            // 2.0 makes a promised concession, a pardon and an apology CONCEDE
            "AGREE", Set.of("AGREE", "CONCEDE"),
            "SUPPORT", Set.of("SUPPORT", "CONCEDE"),
            // 2.0 makes intended destruction and the taking of people by force ASSAULT
            "COERCE", Set.of("COERCE", "ASSAULT/destroy", "ASSAULT/abduct"));

    private GsrEval() {}

    public static void main(String[] args) throws IOException {
        Dragoman dragoman = new Dragoman(new CachedModel(Path.of(args[0]), LeanModel::load));
        boolean errors = List.of(args).contains("--errors");
        Map<String, int[]> counts = new TreeMap<>();
        int right = 0;
        int all = 0;
        for (JsonNode record : new ObjectMapper().readTree(Files.readString(Path.of(args[1])))) {
            if (!record.path("text").isTextual()
                    || record.path("event").asText().equals("DOCUMENT")) {
                continue;
            }
            String gold = record.path("event").asText();
            String text = record.path("text").asText();
            List<String> found =
                    types(dragoman.code(Article.ofText(record.path("id").asText(), text, "2000-01-01")));
            boolean hit = found.stream().anyMatch(SINCE.getOrDefault(gold, Set.of(gold))::contains);
            all++;
            right += hit ? 1 : 0;
            counts.computeIfAbsent(gold, g -> new int[2])[hit ? 0 : 1]++;
            if (errors && !hit) {
                System.out.println(gold + " got " + found + ": " + text);
            }
        }
        counts.forEach((type, c) -> System.out.printf("%-12s right %3d of %3d%n", type, c[0], c[0] + c[1]));
        System.out.printf("records %d  right type %.3f%n", all, (double) right / all);
    }

    private static List<String> types(CodedArticle coded) {
        List<String> types = new ArrayList<>();
        for (Event event : coded.events()) {
            types.add(event.type());
            event.modes().forEach(mode -> types.add(event.type() + "/" + mode));
        }
        return types;
    }
}
