package org.dragoman.app.eval;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dragoman.Dragoman;
import org.dragoman.article.Article;

/**
 * Who says what against articles with all attributions marked. Two spans are equal when they cover the same letters and
 * digits. "Given the cue" counts the pairs alone; "over all" counts a missed cue as a miss of source, content and whole too.
 * The data marks the outermost attribution only, so statements made within others are left out.
 */
public final class AttributionScore {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String CUE = "cue";
    private static final String SOURCE = "source";
    private static final String CONTENT = "content";
    private static final String LETTERS = "content letters";
    private static final String WHOLE = "whole";

    private final Dragoman dragoman;
    private final Map<String, Overlap> overAll = new LinkedHashMap<>();
    private final Map<String, Overlap> givenCue = new LinkedHashMap<>();
    private final List<String> errors = new ArrayList<>();

    public AttributionScore(Dragoman dragoman) {
        this.dragoman = dragoman;
        List.of(CUE, SOURCE, CONTENT, LETTERS, WHOLE).forEach(name -> overAll.put(name, new Overlap()));
        List.of(SOURCE, CONTENT, LETTERS, WHOLE).forEach(name -> givenCue.put(name, new Overlap()));
    }

    /**
     * Codes one article and judges its statements.
     *
     * @param line JSON with {@code id}, {@code text} and {@code attributions}
     * @throws IllegalArgumentException where it is none
     */
    public void judge(String line) {
        JsonNode node = parse(line);
        String id = node.path("id").asText();
        String text = node.path("text").asText();
        List<Attribution> gold = new ArrayList<>();
        node.path("attributions").forEach(a -> gold.add(Attribution.of(text, a)));
        List<Attribution> coded = dragoman.code(Article.ofText(id, text, null)).statements().stream()
                .filter(s -> s.within() == null)
                .map(s -> Attribution.of(text, s))
                .toList();
        judge(id, gold, coded);
    }

    private static JsonNode parse(String line) {
        try {
            JsonNode node = JSON.readTree(line);
            if (node.path("text").isTextual() && node.path("attributions").isArray()) {
                return node;
            }
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e.getOriginalMessage(), e);
        }
        throw new IllegalArgumentException("no object with text and attributions");
    }

    private void judge(String id, List<Attribution> gold, List<Attribution> coded) {
        List<AttributionPairs.Pair> pairs = AttributionPairs.of(gold, coded);
        gold.forEach(a -> count(overAll, a, false));
        coded.forEach(a -> count(overAll, a, true));
        add(overAll, CUE, pairs.size(), 0, 0);
        Set<Integer> missed = IntStream.range(0, gold.size()).boxed().collect(Collectors.toCollection(HashSet::new));
        Set<Integer> extra = IntStream.range(0, coded.size()).boxed().collect(Collectors.toCollection(HashSet::new));
        for (AttributionPairs.Pair pair : pairs) {
            missed.remove(pair.gold());
            extra.remove(pair.coded());
            judge(id, gold.get(pair.gold()), coded.get(pair.coded()));
        }
        missed.stream()
                .sorted()
                .forEach(i -> errors.add(id + ": missed " + gold.get(i).shown()));
        extra.stream()
                .sorted()
                .forEach(i -> errors.add(id + ": extra " + coded.get(i).shown()));
    }

    private void judge(String id, Attribution gold, Attribution coded) {
        count(givenCue, gold, false);
        count(givenCue, coded, true);
        boolean source = gold.source().equals(coded.source());
        boolean content = gold.content().equals(coded.content());
        for (Map<String, Overlap> figures : List.of(overAll, givenCue)) {
            add(figures, SOURCE, source ? any(gold.source()) : 0, 0, 0);
            add(figures, CONTENT, content ? any(gold.content()) : 0, 0, 0);
            add(figures, LETTERS, Attribution.shared(gold.content(), coded.content()), 0, 0);
            add(figures, WHOLE, source && content ? 1 : 0, 0, 0);
        }
        if (!source || !content) {
            errors.add(id + ": " + (source ? "" : "source ") + (content ? "" : "content ") + "wrong: wanted "
                    + gold.shown() + ", got " + coded.shown());
        }
    }

    /** Counts an attribution as coded or as wanted, without saying yet whether it is right. */
    private static void count(Map<String, Overlap> figures, Attribution a, boolean isCoded) {
        Map<String, Integer> sizes = Map.of(
                CUE, 1,
                SOURCE, any(a.source()),
                CONTENT, any(a.content()),
                LETTERS, a.content().cardinality(),
                WHOLE, 1);
        figures.keySet().forEach(name -> {
            int size = sizes.getOrDefault(name, 0);
            add(figures, name, 0, isCoded ? size : 0, isCoded ? 0 : size);
        });
    }

    private static void add(Map<String, Overlap> figures, String name, int right, int coded, int gold) {
        Overlap overlap = figures.get(name);
        if (overlap != null) {
            overlap.add(right, coded, gold);
        }
    }

    private static int any(BitSet set) {
        return set.isEmpty() ? 0 : 1;
    }

    /** What was wrong, a line each, article by article. */
    public List<String> errors() {
        return List.copyOf(errors);
    }

    /** A line for each figure. */
    public String text() {
        StringBuilder text = new StringBuilder();
        overAll.forEach((name, figure) -> text.append(line(name.equals(CUE) ? CUE : name + ", over all", figure)));
        givenCue.forEach((name, figure) -> text.append(line(name + ", given the cue", figure)));
        return text.toString();
    }

    private static String line(String name, Overlap figure) {
        return String.format(
                Locale.ROOT,
                "%-30s  P %.3f  R %.3f  F1 %.3f\n",
                name,
                figure.precision(),
                figure.recall(),
                figure.f1());
    }

    /** Puts the F1 figures under {@code attributions}. */
    public void addTo(ObjectNode json) {
        ObjectNode attributions = json.putObject("attributions");
        ObjectNode all = attributions.putObject("over_all");
        overAll.forEach((name, figure) -> all.put(name.replace(' ', '_'), figure.f1()));
        ObjectNode given = attributions.putObject("given_cue");
        givenCue.forEach((name, figure) -> given.put(name.replace(' ', '_'), figure.f1()));
    }
}
