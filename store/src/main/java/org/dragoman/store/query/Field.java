package org.dragoman.store.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.dragoman.actor.Codes;
import org.dragoman.event.Contexts;
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
    COUNTRY("a country's code like RUS", countries()),
    ACTOR_COUNTRY("a country's code like RUS", countries()),
    RECIPIENT_COUNTRY("a country's code like RUS", countries()),
    /** of either side */
    SECTOR("a PLOVER sector", Closed.of(Codes.sectors())),
    ACTOR_SECTOR("a PLOVER sector", Closed.of(Codes.sectors())),
    RECIPIENT_SECTOR("a PLOVER sector", Closed.of(Codes.sectors())),
    /** two countries, on opposite sides or in talks with one another: RUS,IRN */
    DYAD("two countries like RUS,IRN", countries()) {
        @Override
        List<String> parts(String value) {
            List<String> parts = List.of(value.split(",", -1));
            if (parts.size() != 2) {
                throw new IllegalArgumentException(label() + " is two countries like RUS,IRN, not '" + value + "'");
            }
            return parts;
        }
    },
    TYPE("a PLOVER type", Closed.of(Ontology.plover().types())),
    MODE("a PLOVER mode", Closed.of(Ontology.plover().modes())),
    CONTEXT("a PLOVER context", Closed.of(Contexts.all())),
    QUAD("a quad class", Closed.of(quads())),
    STATUS("a status", Closed.of(labels(Event.Status.values()))),
    STANCE("a stance", Closed.of(labels(Statement.Stance.values()))),
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

    private static final int DAY = "2024-01-31".length();

    private final String wanted;
    private final Predicate<String> isValid;
    private final UnaryOperator<String> instead;

    Field() {
        this("", value -> true);
    }

    Field(String wanted, Closed values) {
        this(wanted, values::has, value -> ": " + values.instead(value));
    }

    Field(String wanted, Predicate<String> isValid) {
        this(wanted, isValid, value -> ", not '" + value + "'");
    }

    Field(String wanted, Predicate<String> isValid, UnaryOperator<String> instead) {
        this.wanted = wanted;
        this.isValid = isValid;
        this.instead = instead;
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
        for (String part : parts(value)) {
            if (!isValid.test(part)) {
                throw new IllegalArgumentException(label() + " is " + wanted + instead.apply(part));
            }
        }
    }

    /** What a value consists of: of most fields itself. */
    List<String> parts(String value) {
        return List.of(value);
    }

    private static Closed countries() {
        return new Closed(Codes.countries(), Codes::ofCountry);
    }

    private static List<String> labels(Enum<?>... values) {
        return Arrays.stream(values).map(Field::lower).toList();
    }

    private static List<String> quads() {
        Ontology plover = Ontology.plover();
        return plover.types().stream().map(plover::quad).distinct().toList();
    }

    /** Whether it is a day like 2024-01-31; years have four digits, so that days are in order as texts too. */
    public static boolean isDay(String value) {
        try {
            return value.length() == DAY && LocalDate.parse(value).getYear() > 0;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** Keys take all 63 bits that a number has. */
    private static boolean isNumber(String value) {
        try {
            Long.parseLong(value);
            return true;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
