package org.dragoman.app;

import java.util.List;
import org.dragoman.store.query.Field;
import org.dragoman.store.query.Filter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The options that choose rows of a store. */
final class Filters {
    private Filter filter = Filter.all();

    @Spec(Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // by picocli
    private CommandSpec spec;

    /** What was asked for. */
    Filter asked() {
        return filter;
    }

    @Option(
            names = "--actor",
            paramLabel = "NAME",
            description = "Who: words of a name, or a key (RUS, United Nations).")
    void actor(List<String> values) {
        add(Field.ACTOR, values);
    }

    @Option(names = "--recipient", paramLabel = "NAME", description = "To whom, likewise; of statements the addressee.")
    void recipient(List<String> values) {
        add(Field.RECIPIENT, values);
    }

    @Option(
            names = "--country",
            paramLabel = "CODE",
            description = "Of either side: ISO alpha-3 or PLOVER's own (IGO).")
    void country(List<String> values) {
        add(Field.COUNTRY, values);
    }

    @Option(names = "--actor-country", paramLabel = "CODE", description = "Of those who act, or speak.")
    void actorCountry(List<String> values) {
        add(Field.ACTOR_COUNTRY, values);
    }

    @Option(names = "--recipient-country", paramLabel = "CODE", description = "Of those to whom it is done.")
    void recipientCountry(List<String> values) {
        add(Field.RECIPIENT_COUNTRY, values);
    }

    @Option(names = "--sector", paramLabel = "CODE", description = "Of either side: a PLOVER sector (GOV, MIL, REB).")
    void sector(List<String> values) {
        add(Field.SECTOR, values);
    }

    @Option(names = "--actor-sector", paramLabel = "CODE", description = "Of those who act, or speak.")
    void actorSector(List<String> values) {
        add(Field.ACTOR_SECTOR, values);
    }

    @Option(names = "--recipient-sector", paramLabel = "CODE", description = "Of those to whom it is done.")
    void recipientSector(List<String> values) {
        add(Field.RECIPIENT_SECTOR, values);
    }

    @Option(names = "--dyad", paramLabel = "A,B", description = "Between two countries, whoever acts: RUS,IRN.")
    void dyad(List<String> values) {
        add(Field.DYAD, values);
    }

    @Option(names = "--type", paramLabel = "TYPE", description = "A PLOVER type: ASSAULT.")
    void type(List<String> values) {
        add(Field.TYPE, values);
    }

    @Option(names = "--mode", paramLabel = "MODE", description = "A PLOVER mode: drone.")
    void mode(List<String> values) {
        add(Field.MODE, values);
    }

    @Option(names = "--context", paramLabel = "WORD", description = "A PLOVER context: election.")
    void context(List<String> values) {
        add(Field.CONTEXT, values);
    }

    @Option(names = "--quad", paramLabel = "CLASS", description = "A quad class: \"material conflict\".")
    void quad(List<String> values) {
        add(Field.QUAD, values);
    }

    @Option(
            names = "--status",
            paramLabel = "WORD",
            description = "actual, planned, hypothetical, negated, historical.")
    void status(List<String> values) {
        add(Field.STATUS, values);
    }

    @Option(names = "--stance", paramLabel = "WORD", description = "states, alleges, acknowledges, denies, doubts.")
    void stance(List<String> values) {
        add(Field.STANCE, values);
    }

    @Option(names = "--speaker", paramLabel = "NAME", description = "Who says so: words of a name, or a key.")
    void speaker(List<String> values) {
        add(Field.SPEAKER, values);
    }

    @Option(names = "--publisher", paramLabel = "NAME", description = "Words of its name, or part of the address.")
    void publisher(List<String> values) {
        add(Field.PUBLISHER, values);
    }

    @Option(names = "--place", paramLabel = "NAME", description = "Words of its name, or a country's code.")
    void place(List<String> values) {
        add(Field.PLACE, values);
    }

    @Option(
            names = "--text",
            paramLabel = "WORDS",
            description =
                    "Whole words that must all occur in the sentence (of articles: anywhere); \"in quotes\" together.")
    void text(List<String> values) {
        add(Field.TEXT, values);
    }

    @Option(names = "--since", paramLabel = "DAY", description = "Happened on this day or later: 2024-01-31.")
    void since(String value) {
        add(Field.SINCE, List.of(value));
    }

    @Option(names = "--until", paramLabel = "DAY", description = "Happened on this day or earlier.")
    void until(String value) {
        add(Field.UNTIL, List.of(value));
    }

    @Option(names = "--published-since", paramLabel = "DAY", description = "Published on this day or later.")
    void publishedSince(String value) {
        add(Field.PUBLISHED_SINCE, List.of(value));
    }

    @Option(names = "--published-until", paramLabel = "DAY", description = "Published on this day or earlier.")
    void publishedUntil(String value) {
        add(Field.PUBLISHED_UNTIL, List.of(value));
    }

    @Option(names = "--event", paramLabel = "ID", description = "One event, its reports, claims or articles.")
    void event(List<String> values) {
        add(Field.EVENT, values);
    }

    @Option(names = "--story", paramLabel = "ID", description = "Of one story.")
    void story(List<String> values) {
        add(Field.STORY, values);
    }

    @Option(names = "--article", paramLabel = "ID", description = "Of one article.")
    void article(List<String> values) {
        add(Field.ARTICLE, values);
    }

    private void add(Field field, List<String> values) {
        try {
            filter = filter.with(field, values);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--" + e.getMessage());
        }
    }
}
