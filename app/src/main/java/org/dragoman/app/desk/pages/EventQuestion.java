package org.dragoman.app.desk.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dragoman.app.desk.html.Countries;
import org.dragoman.app.desk.html.Links;
import org.dragoman.app.desk.html.Words;
import org.dragoman.event.Event;
import org.dragoman.event.Ontology;
import org.dragoman.store.desk.EventFilter;
import org.jspecify.annotations.Nullable;

/** Which events somebody asks for, in the words of an address. */
public final class EventQuestion {
    /** Whether and when an event is real, as addresses and forms say it. */
    static final List<String> STATUS = Arrays.stream(Event.Status.values())
            .map(status -> status.name().toLowerCase(Locale.ROOT))
            .toList();

    private static final List<String> SIDES = List.of("cooperation", "conflict", "neutral");

    /** The conditions, for the description of the API. */
    static final List<Page.Parameter> PARAMETERS = List.of(
            new Page.Parameter("who", "among those who did it: a country by name or code, or an actor's key"),
            new Page.Parameter("whom", "among those to whom it was done"),
            new Page.Parameter("with", "on either side"),
            new Page.Parameter("type", "PLOVER type"),
            new Page.Parameter("status", String.join(", ", STATUS)),
            new Page.Parameter("side", String.join(", ", SIDES)),
            new Page.Parameter("place", "country of the place"),
            new Page.Parameter("from", "first day, as 2024-08-06"),
            new Page.Parameter("to", "last day"),
            new Page.Parameter("disputed", "yes: somebody denies or doubts it"),
            new Page.Parameter("story", "number of a story"),
            new Page.Parameter("rule", "id of a rule that told it"));

    private static final List<String> NAMES =
            PARAMETERS.stream().map(Page.Parameter::name).toList();

    private final Asked asked;

    EventQuestion(Asked asked) {
        this.asked = asked;
    }

    /** A condition that can be taken away. */
    public record Chip(String label, String without) {}

    EventFilter filter() {
        return new EventFilter(
                actor("who"),
                actor("whom"),
                actor("with"),
                word("type", Ontology.plover().types(), Locale.ROOT),
                one("status", STATUS),
                one("side", SIDES),
                actor("place"),
                asked.day("from").orElse(null),
                asked.day("to").orElse(null),
                asked.has("disputed"),
                asked.text("story").map(value -> asked.longNumber("story")).orElse(null),
                asked.text("rule").orElse(null));
    }

    /** What is asked, each with the address that no longer asks it. */
    List<Chip> chips(String path) {
        List<Chip> chips = new ArrayList<>();
        for (String name : NAMES) {
            asked.text(name)
                    .ifPresent(value -> chips.add(new Chip(
                            label(name, value),
                            Links.query(path, asked.with(Map.of(name, List.of(), "after", List.of()))))));
        }
        return chips;
    }

    /** The conditions alone, without order and place in the list. */
    Map<String, List<String>> conditions() {
        Map<String, List<String>> conditions = new LinkedHashMap<>();
        NAMES.forEach(name -> asked.text(name).ifPresent(value -> conditions.put(name, List.of(value))));
        return conditions;
    }

    /** A country by name or code, or an actor's key. */
    private @Nullable String actor(String name) {
        Optional<String> value = asked.text(name);
        return value.map(v -> Countries.code(v).orElse(v)).orElse(null);
    }

    private @Nullable String one(String name, List<String> values) {
        return asked.text(name).isEmpty() ? null : asked.oneOf(name, values);
    }

    private @Nullable String word(String name, List<String> values, Locale locale) {
        Optional<String> value = asked.text(name);
        if (value.isPresent() && !values.contains(value.get().toUpperCase(locale))) {
            throw Refusal.wrong(
                    "'" + name + "' must be one of " + String.join(", ", values) + ", and is '" + value.get() + "'");
        }
        return value.map(v -> v.toUpperCase(locale)).orElse(null);
    }

    private static String label(String name, String value) {
        String shown = Countries.isCode(value) ? Countries.name(value) : Words.line(value, 60);
        return switch (name) {
            case "who" -> "by " + shown;
            case "whom" -> "to " + shown;
            case "with" -> "with " + shown;
            case "place" -> "in " + shown;
            case "from" -> "from " + value;
            case "to" -> "until " + value;
            case "disputed" -> "disputed";
            case "story" -> "story " + value;
            case "rule" -> "rule " + shown;
            default -> Words.label(value);
        };
    }
}
