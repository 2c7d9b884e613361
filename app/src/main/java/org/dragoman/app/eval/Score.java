package org.dragoman.app.eval;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Counts, over any number of articles, what of the gold is found and right. An event is matched when its type is right and
 * its trigger overlaps the gold one; of several, the one with most parts right.
 */
public final class Score {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern YEAR = Pattern.compile("\\d{4}-.*");
    private static final Span NOWHERE = new Span(0, 0);
    /** So much of the quoted words a coded statement must hold. */
    private static final double ENOUGH = 0.8;

    private final Map<String, Coded> coded = new LinkedHashMap<>();
    private final List<String> missing = new ArrayList<>();
    private final List<String> errors = new ArrayList<>();
    private final Tally fields = new Tally();
    private final Tally statements = new Tally();
    private final Map<Part, Tally> parts = new EnumMap<>(Part.class);
    private final Map<Voice, Tally> voices = new EnumMap<>(Voice.class);
    private int matched;
    private int extra;
    private int missed;
    private int strict;

    /** Who has to do with a statement. */
    enum Voice {
        SPEAKER("speaker"),
        ADDRESSEE("addressee"),
        VIA("via");

        final String key;

        Voice(String key) {
            this.key = key;
        }

        /** The actors that a record names in this part; a medium that is told something counts as either of two. */
        List<String> of(JsonNode statement) {
            JsonNode speaker = statement.path("speaker");
            if (this == SPEAKER) {
                return speaker.isTextual() ? List.of(speaker.asText()) : List.of();
            }
            return Stream.of("addressees", "via")
                    .flatMap(k -> Coded.texts(statement.path(k)).stream())
                    .toList();
        }
    }

    private final List<Verdict> verdicts = new ArrayList<>();
    private final List<String> astray = new ArrayList<>();

    public Score() {
        for (Part part : Part.values()) {
            parts.put(part, new Tally());
        }
        for (Voice voice : Voice.values()) {
            voices.put(voice, new Tally());
        }
    }

    /**
     * One coded article, as {@code code --format jsonl} prints it.
     *
     * @throws IllegalArgumentException if the line is no record
     */
    public void addCoded(String line) {
        try {
            JsonNode record = JSON.readTree(line);
            if (!record.path("article").isObject()) {
                throw new IllegalArgumentException("no record: it has no article");
            }
            Coded article = new Coded(record);
            coded.put(article.file(), article);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not JSON: " + e.getOriginalMessage(), e);
        }
    }

    /** The file beside a gold file that holds its article. */
    public static Path articleOf(Path gold) throws IOException {
        return gold.resolveSibling(
                JSON.readTree(GoldText.of(gold)).path(GoldKind.FILE).asText());
    }

    /** Judges the article of one gold file; its coded record must have been added. */
    public void judge(Path goldFile) throws IOException {
        JsonNode gold = JSON.readTree(GoldText.of(goldFile));
        String file = gold.path(GoldKind.FILE).asText();
        Coded article = coded.get(file);
        if (article == null) {
            missing.add(file);
            for (JsonNode event : gold.path("events")) {
                missed += isOptional(event) ? 0 : 1;
            }
            gold.path("statements").forEach(s -> statements.add(false));
            return;
        }
        judgeFields(file, article, gold.path("article"));
        judgeEvents(file, article, gold.path("events"));
        for (JsonNode statement : gold.path("statements")) {
            judgeStatement(file, article, statement);
        }
    }

    /** Whether a coded event is one of the gold ones, by the confidence that it was given. */
    public record Verdict(String type, double confidence, boolean right) {}

    /** One verdict for each coded event that counts, in the order of the files judged. */
    public List<Verdict> verdicts() {
        return List.copyOf(verdicts);
    }

    /** What was wrong, a line each, in the order of the files judged. */
    public List<String> errors() {
        return List.copyOf(errors);
    }

    /** Words that a gold file looks for and its article does not have; what rests on them counts as missed. */
    public List<String> astray() {
        return List.copyOf(astray);
    }

    /** Files that gold files name and no record was read from. */
    public List<String> missing() {
        return List.copyOf(missing);
    }

    public Figures figures() {
        Map<String, Double> ofMatched = new LinkedHashMap<>();
        parts.forEach((part, tally) -> ofMatched.put(part.key(), tally.share()));
        Map<String, Double> ofStatements = new LinkedHashMap<>();
        voices.forEach((voice, tally) -> ofStatements.put(voice.key, tally.share()));
        return new Figures(
                matched + missed,
                matched + extra,
                Tally.share(matched, matched + extra),
                Tally.share(matched, matched + missed),
                Tally.f1(matched, matched + extra, matched + missed),
                Tally.f1(strict, matched + extra, matched + missed),
                ofMatched,
                statements.asked(),
                statements.share(),
                ofStatements,
                fields.share());
    }

    private void judgeFields(String file, Coded article, JsonNode gold) {
        gold.fields().forEachRemaining(field -> {
            JsonNode got = article.article().path(field.getKey());
            boolean right = isFieldRight(field.getValue(), got);
            fields.add(right);
            if (!right) {
                errors.add(file + ": article." + field.getKey() + ": wanted " + field.getValue() + ", got " + got);
            }
        });
    }

    private static boolean isFieldRight(JsonNode wanted, JsonNode got) {
        if (wanted.isArray()) {
            return folded(wanted).equals(folded(got));
        }
        String text = wanted.asText("");
        String found = got.isTextual() ? got.asText() : "";
        return YEAR.matcher(text).matches()
                ? found.startsWith(text)
                : Folded.fold(wanted.isNull() ? "" : text).equals(Folded.fold(found));
    }

    private static List<String> folded(JsonNode names) {
        return Coded.texts(names).stream().map(Folded::fold).toList();
    }

    private void judgeEvents(String file, Coded article, JsonNode golds) {
        golds.forEach(gold -> checkWords(file, article, gold));
        List<JsonNode> events =
                StreamSupport.stream(article.events().spliterator(), false).toList();
        boolean[] taken = new boolean[events.size()];
        List<JsonNode> required = new ArrayList<>();
        List<JsonNode> optional = new ArrayList<>();
        golds.forEach(gold -> (isOptional(gold) ? optional : required).add(gold));
        for (JsonNode gold : required) {
            Match match = best(article, events, taken, gold);
            if (match == null) {
                missed++;
                errors.add(file + ": missed " + named(gold));
            } else {
                taken[match.event()] = true;
                count(file, article, events.get(match.event()), gold, match);
            }
        }
        for (JsonNode gold : optional) {
            Match match = best(article, events, taken, gold);
            if (match != null) {
                taken[match.event()] = true;
            }
        }
        for (int i = 0; i < taken.length; i++) {
            JsonNode event = events.get(i);
            if (taken[i] || !event.path("same_as").isTextual()) {
                verdicts.add(new Verdict(
                        event.path("type").asText(), event.path("confidence").asDouble(0), taken[i]));
            }
            if (!taken[i] && !event.path("same_as").isTextual()) {
                extra++;
                errors.add(file + ": extra " + event.path("type").asText() + " at '"
                        + article.words(event.get("trigger")) + "' ("
                        + event.path("rule").asText() + ") in '"
                        + article.words(event.get("sentence")) + "'");
            }
        }
    }

    /** A coded event (its index) that may be the gold one, with the parts that are right. */
    private record Match(int event, List<Part> right, double confidence) {
        boolean isBetterThan(@Nullable Match other) {
            if (other == null) {
                return true;
            }
            if (sides() != other.sides()) {
                return sides() > other.sides();
            }
            if (right.size() != other.right.size()) {
                return right.size() > other.right.size();
            }
            return confidence > other.confidence;
        }

        private long sides() {
            return right.stream()
                    .filter(p -> p == Part.ACTORS || p == Part.RECIPIENTS)
                    .count();
        }
    }

    private static @Nullable Match best(Coded article, List<JsonNode> events, boolean[] taken, JsonNode gold) {
        Span at = article.find(gold.path("at").asText(), NOWHERE);
        List<String> types = List.of(gold.path("type").asText().split("\\|"));
        Match best = null;
        for (int i = 0; i < taken.length; i++) {
            JsonNode event = events.get(i);
            if (taken[i] || !types.contains(event.path("type").asText()) || overlap(event.path("trigger"), at) == 0) {
                continue;
            }
            List<Part> right = Stream.of(Part.values())
                    .filter(part -> part.isRight(article, event, gold))
                    .toList();
            Match match = new Match(i, right, event.path("confidence").asDouble(0));
            best = match.isBetterThan(best) ? match : best;
        }
        return best;
    }

    private void count(String file, Coded article, JsonNode event, JsonNode gold, Match match) {
        matched++;
        strict += match.right().containsAll(List.of(Part.ACTORS, Part.RECIPIENTS, Part.STATUS)) ? 1 : 0;
        parts.forEach((part, tally) -> {
            boolean right = match.right().contains(part);
            tally.add(right);
            if (!right) {
                errors.add(file + ": " + named(gold) + ": " + part.key() + " wrong: " + part.shown(article, event));
            }
        });
    }

    private void checkWords(String file, Coded article, JsonNode gold) {
        String words = gold.path("at").asText();
        if (words.isEmpty() || article.find(words, NOWHERE).equals(NOWHERE)) {
            astray.add(file + ": 'at' of the gold file is not in the article: '" + words + "'");
        }
    }

    private void judgeStatement(String file, Coded article, JsonNode gold) {
        checkWords(file, article, gold);
        String words = gold.path("at").asText();
        Span at = article.find(words, new Span(0, article.length()));
        String shown = "statement '" + words.substring(0, Math.min(60, words.length())) + "'";
        JsonNode best = bestStatement(article, gold, at);
        boolean found = best != null && said(best, at) >= ENOUGH * at.length();
        statements.add(found);
        if (!found) {
            errors.add(file + ": missed " + shown);
        }
        voices.forEach((voice, tally) -> {
            if (gold.has(voice.key)) {
                boolean right = best != null
                        && found
                        && voice.of(best).stream()
                                .anyMatch(
                                        id -> article.is(id, gold.get(voice.key).asText()));
                tally.add(right);
                if (found && !right) {
                    errors.add(file + ": " + shown + ": " + voice.key + " wrong");
                }
            }
        });
    }

    /** The first of those that hold most of the words, one by the right speaker before the others. */
    private static @Nullable JsonNode bestStatement(Coded article, JsonNode gold, Span at) {
        JsonNode best = null;
        long most = -1;
        for (JsonNode statement : article.statements()) {
            boolean speaker = gold.has("speaker")
                    && Voice.SPEAKER.of(statement).stream()
                            .anyMatch(id -> article.is(id, gold.get("speaker").asText()));
            long rank = 2 * tenths(said(statement, at), at.length()) + (speaker ? 1 : 0);
            if (rank > most) {
                most = rank;
                best = statement;
            }
        }
        return best;
    }

    /** Rounded half to even, as the share is written with one decimal. */
    private static long tenths(int part, int all) {
        return new java.math.BigDecimal((double) part / all)
                .setScale(1, java.math.RoundingMode.HALF_EVEN)
                .movePointRight(1)
                .longValueExact();
    }

    private static int said(JsonNode statement, Span at) {
        return IntStream.range(0, statement.path("content").size())
                .map(i -> overlap(statement.path("content").get(i), at))
                .sum();
    }

    private static int overlap(JsonNode span, Span at) {
        if (!span.path("start").isNumber()) {
            return 0;
        }
        return Math.max(
                0,
                Math.min(span.get("end").asInt(), at.end())
                        - Math.max(span.get("start").asInt(), at.start()));
    }

    private static boolean isOptional(JsonNode gold) {
        return gold.path("optional").asBoolean();
    }

    private static String named(JsonNode gold) {
        return gold.path("type").asText() + " at '" + gold.path("at").asText() + "'";
    }
}
