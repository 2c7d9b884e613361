package org.dragoman.store.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.dragoman.event.Event;
import org.dragoman.event.Ontology;
import org.dragoman.speech.Statement;

/** What rows can be chosen by. */
public enum Field {
    /** a key (RUS, United Nations) or words of the name; of statements the speaker */
    ACTOR,
    /** likewise, to whom; of statements the addressees */
    RECIPIENT,
    /** of either side */
    COUNTRY,
    ACTOR_COUNTRY,
    RECIPIENT_COUNTRY,
    /** of either side */
    SECTOR,
    ACTOR_SECTOR,
    RECIPIENT_SECTOR,
    /** two countries, on opposite sides or in talks with one another: RUS,IRN */
    DYAD("two countries like RUS,IRN", value -> value.matches("\\s*\\w+\\s*,\\s*\\w+\\s*")),
    TYPE("one of " + String.join(", ", Ontology.plover().types()), value -> Ontology.plover()
            .isType(value.toUpperCase(Locale.ROOT))),
    MODE,
    CONTEXT,
    QUAD("one of " + String.join(", ", quads()), value -> quads().contains(value.toUpperCase(Locale.ROOT))),
    STATUS(Event.Status.values()),
    STANCE(Statement.Stance.values()),
    /** who vouches for it or denies it */
    SPEAKER,
    /** words of the publisher's name, or of the address */
    PUBLISHER,
    /** words of the place's name, or a country */
    PLACE,
    /** words, all of which must occur; "in quotes" they must follow one another */
    TEXT,
    /** its own date, this day or later */
    SINCE("a day like 2024-01-31", Field::isDay),
    /** its own date, this day or earlier */
    UNTIL("a day like 2024-01-31", Field::isDay),
    PUBLISHED_SINCE("a day like 2024-01-31", Field::isDay),
    PUBLISHED_UNTIL("a day like 2024-01-31", Field::isDay),
    EVENT("a number", Field::isNumber),
    STORY("a number", Field::isNumber),
    ARTICLE("a number", Field::isNumber);

    private final String wanted;
    private final Predicate<String> isValid;

    Field() {
        this("", value -> true);
    }

    Field(Enum<?>[] values) {
        this(
                "one of "
                        + String.join(
                                ", ", Arrays.stream(values).map(Field::lower).toList()),
                value -> Arrays.stream(values).anyMatch(v -> lower(v).equals(value.toLowerCase(Locale.ROOT))));
    }

    Field(String wanted, Predicate<String> isValid) {
        this.wanted = wanted;
        this.isValid = isValid;
    }

    /** As users write it: {@code actor-country}. */
    public String label() {
        return lower(this).replace('_', '-');
    }

    /** @throws IllegalArgumentException if the value cannot be one of this field, saying what can */
    void check(String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(label() + " is empty");
        }
        if (!isValid.test(value)) {
            throw new IllegalArgumentException(label() + " is " + wanted + ", not '" + value + "'");
        }
    }

    private static List<String> quads() {
        Ontology plover = Ontology.plover();
        return plover.types().stream().map(plover::quad).distinct().toList();
    }

    private static boolean isDay(String value) {
        try {
            LocalDate.parse(value);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isNumber(String value) {
        return value.matches("-?\\d{1,18}|-?[0-8]\\d{18}");
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
