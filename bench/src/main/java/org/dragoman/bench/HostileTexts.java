package org.dragoman.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.dragoman.actor.ActorFinder;
import org.dragoman.actor.Actors;
import org.dragoman.article.Article;
import org.dragoman.event.EventFinder;
import org.dragoman.language.Analysis;
import org.dragoman.language.LanguageModel;
import org.dragoman.language.MendedModel;
import org.dragoman.language.corenlp.LeanModel;
import org.dragoman.place.Place;
import org.dragoman.place.PlaceFinder;
import org.dragoman.speech.SpeechFinder;
import org.dragoman.speech.Spoken;
import org.dragoman.time.TimeExpression;
import org.dragoman.time.TimeFinder;

/**
 * How much processor time texts of one thing over and over take, stage by stage and without the start of the program:
 * {@code HostileTexts [--size 300000] [--quotes | TEXT…]}. What is slow here is a stage whose cost grows faster than its text. Each is
 * read twice; the second counts.
 */
final class HostileTexts {
    private static final List<String> STAGES = List.of("language", "actors", "times", "places", "speech", "events");
    private static final List<String> QUOTES = List.of(
            "\"", "“", "“‘", "“ ", "\"a\" ", "“a ‘b’” ", "“‘He said ’ ” ", "he said \"no\" and ", "“He said.\n\n");
    private static final List<String> OTHERS = List.of(
            "a",
            "½",
            "A. ",
            "Iran, France, ",
            "said, ",
            "He said she said he said that ",
            "* said\n",
            "JOHN SMITH: hello\n",
            "of the of the ",
            "Monday ",
            "Paris, Texas, ",
            "and the minister and the general ",
            "attack met signed Iran France said troops ",
            "Iran attacked France. ",
            "Iran attacked France. Omar Vela, the minister, said its troops shelled a post. “They must go,” it said. ",
            "<script>alert(1)</script> said France. ");

    private final LanguageModel model = new MendedModel(LeanModel.load());
    private final ActorFinder actorFinder = new ActorFinder();
    private final TimeFinder timeFinder = new TimeFinder();
    private final PlaceFinder placeFinder = new PlaceFinder();
    private final SpeechFinder speechFinder = new SpeechFinder();
    private final EventFinder eventFinder = new EventFinder();

    private HostileTexts() {}

    public static void main(String[] args) {
        Arguments arguments = Arguments.of(args);
        int size = arguments.number("--size", 300_000);
        Map<String, String> texts = new LinkedHashMap<>();
        int half = size / 4;
        List<String> parts = new ArrayList<>(arguments.paths());
        if (parts.isEmpty()) {
            texts.put("nested quotes", "“‘".repeat(half) + "He said so." + "’”".repeat(half));
            parts.addAll(QUOTES);
            if (!arguments.has("--quotes")) {
                parts.addAll(OTHERS);
            }
        }
        parts.forEach(part -> texts.put(part.replace("\n", "\\n"), part.repeat(size / part.length())));
        HostileTexts run = new HostileTexts();
        System.out.println("| text | ms | " + String.join(" | ", STAGES) + " | heap in use, MB |");
        System.out.println("| --- |" + " ---: |".repeat(STAGES.size() + 2));
        texts.forEach(run::measure);
    }

    private void measure(String name, String text) {
        code(text);
        List<Long> times = code(text);
        Runtime runtime = Runtime.getRuntime();
        System.out.printf(
                "| `%s` | %d | %s | %d |%n",
                name,
                times.stream().mapToLong(Long::longValue).sum(),
                times.stream().map(String::valueOf).collect(Collectors.joining(" | ")),
                (runtime.totalMemory() - runtime.freeMemory()) >> 20);
    }

    /** The processor time of each stage, in milliseconds; reading paragraphs is the first stage's. */
    private List<Long> code(String text) {
        List<Long> times = new ArrayList<>();
        Analysis analysis = timed(times, () -> model.analyse(Article.ofText("hostile", text, null)));
        Actors actors = timed(times, () -> actorFinder.find(analysis));
        List<TimeExpression> dates = timed(times, () -> timeFinder.find(analysis));
        List<Place> places = timed(times, () -> placeFinder.find(analysis));
        Spoken spoken = timed(times, () -> speechFinder.find(analysis, actors, dates));
        timed(times, () -> eventFinder.find(analysis, spoken.actors(), dates, places, spoken.statements()));
        return times;
    }

    private static <T> T timed(List<Long> times, Supplier<T> work) {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        T result = work.get();
        times.add((ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1_000_000);
        return result;
    }
}
