package org.dragoman.store;

import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.actor.Actor;
import org.dragoman.actor.Mention;
import org.dragoman.event.Event;
import org.dragoman.place.Place;
import org.dragoman.record.CodedArticle;
import org.dragoman.speech.Statement;
import org.dragoman.store.merge.Sides;
import org.dragoman.text.CodePoints;
import org.dragoman.text.Span;
import org.dragoman.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/** Takes a record apart into rows, in the order of the schema's columns; offsets become code points here. */
final class RecordRows {
    /** The rows of a table by its name. */
    interface Tables {
        Rows rows(String table) throws SQLException;
    }

    private final Tables tables;

    RecordRows(Tables tables) {
        this.tables = tables;
    }

    void add(CodedArticle coded) throws SQLException {
        long article = Keys.article(coded.article());
        CodePoints codePoints = new CodePoints(coded.article().text());
        for (Actor actor : coded.actors()) {
            actor(article, actor, codePoints);
        }
        for (TimeExpression time : coded.times()) {
            time(article, time, codePoints);
        }
        for (Place place : coded.places()) {
            place(article, place, codePoints);
        }
        for (Statement statement : coded.statements()) {
            statement(article, statement, coded.article().text(), codePoints);
        }
        Map<String, Actor> actors = new HashMap<>();
        coded.actors().forEach(actor -> actors.put(actor.id(), actor));
        Map<String, Place> places = new HashMap<>();
        coded.places().forEach(place -> places.put(place.id(), place));
        for (Event event : coded.events()) {
            report(article, event, coded, actors, places, codePoints);
        }
    }

    private void actor(long article, Actor actor, CodePoints codePoints) throws SQLException {
        tables.rows("actors")
                .begin()
                .key(article)
                .text(actor.id())
                .text(Keys.actor(actor))
                .text(actor.name())
                .word(actor.kind())
                .texts(actor.countries())
                .texts(actor.sectors())
                .text(actor.role())
                .text(actor.memberOf())
                .text(actor.knownAs())
                .end();
        for (Mention mention : actor.mentions()) {
            tables.rows("mentions")
                    .begin()
                    .key(article)
                    .text(actor.id())
                    .span(mention.span(), codePoints)
                    .word(mention.form())
                    .end();
        }
    }

    private void time(long article, TimeExpression time, CodePoints codePoints) throws SQLException {
        tables.rows("times")
                .begin()
                .key(article)
                .text(time.id())
                .span(time.span(), codePoints)
                .text(time.type().name())
                .text(time.value())
                .days(time.from(), time.to())
                .end();
    }

    private void place(long article, Place place, CodePoints codePoints) throws SQLException {
        tables.rows("places")
                .begin()
                .key(article)
                .text(place.id())
                .span(place.span(), codePoints)
                .text(place.name())
                .text(place.country())
                .degrees(place.lat())
                .degrees(place.lon())
                .key(place.geonames())
                .text(place.feature())
                .word(place.precision())
                .end();
    }

    private void statement(long article, Statement statement, String text, CodePoints codePoints) throws SQLException {
        Statement.Cue cue = statement.cue();
        tables.rows("statements")
                .begin()
                .key(article)
                .text(statement.id())
                .text(statement.speaker())
                .span(statement.source(), codePoints)
                .texts(statement.addressees())
                .texts(statement.via())
                .flag(statement.direct())
                .word(statement.stance())
                .span(cue == null ? null : cue.span(), codePoints)
                .text(cue == null ? null : cue.lemma())
                .days(statement.from(), statement.to())
                .text(statement.within())
                .text(words(statement, text))
                .end();
        int number = 0;
        for (Span content : statement.content()) {
            tables.rows("contents")
                    .begin()
                    .key(article)
                    .text(statement.id())
                    .number(number++)
                    .span(content, codePoints)
                    .end();
        }
    }

    private void report(
            long article,
            Event event,
            CodedArticle coded,
            Map<String, Actor> actors,
            Map<String, Place> places,
            CodePoints codePoints)
            throws SQLException {
        List<Actor> doers = resolved(event.actors(), actors);
        List<Actor> recipients = resolved(event.recipients(), actors);
        Event.When date = event.date();
        Place place = event.place() == null ? null : places.get(event.place());
        tables.rows("reports")
                .begin()
                .key(article)
                .text(event.id())
                .text(event.type())
                .texts(event.modes())
                .texts(event.contexts())
                .text(event.quad())
                .real(event.score())
                .word(event.status())
                .texts(event.actors())
                .texts(event.recipients())
                .texts(keys(doers))
                .texts(keys(recipients))
                .texts(all(doers, Actor::countries))
                .texts(all(recipients, Actor::countries))
                .texts(all(doers, Actor::sectors))
                .texts(all(recipients, Actor::sectors))
                .days(date == null ? null : date.from(), date == null ? null : date.to())
                .span(date == null ? null : date.span(), codePoints)
                .day(coded.article().published())
                .text(event.place())
                .text(place == null ? null : place.country())
                .span(event.trigger(), codePoints)
                .span(event.sentence(), codePoints)
                .text(event.rule())
                .text(event.sameAs())
                .real(event.confidence())
                .text(Sides.of(event.type(), parties(doers), parties(recipients)))
                .end();
        items(article, event, codePoints);
        evidence(article, event, codePoints);
        attributions(article, event);
    }

    private void items(long article, Event event, CodePoints codePoints) throws SQLException {
        int number = 0;
        for (Event.Item item : event.items()) {
            tables.rows("items")
                    .begin()
                    .key(article)
                    .text(event.id())
                    .number(number++)
                    .text(item.text())
                    .span(item.span(), codePoints)
                    .end();
        }
    }

    private void evidence(long article, Event event, CodePoints codePoints) throws SQLException {
        int number = 0;
        for (Event.Evidence evidence : event.contextEvidence()) {
            tables.rows("evidence")
                    .begin()
                    .key(article)
                    .text(event.id())
                    .number(number++)
                    .text(evidence.context())
                    .span(evidence.span(), codePoints)
                    .end();
        }
    }

    private void attributions(long article, Event event) throws SQLException {
        int depth = 0;
        for (Event.Attribution attribution : event.attribution()) {
            tables.rows("attributions")
                    .begin()
                    .key(article)
                    .text(event.id())
                    .number(depth++)
                    .text(attribution.actor())
                    .word(attribution.stance())
                    .text(attribution.statement())
                    .end();
        }
    }

    /** What is said, its stretches apart; null where the text does not give it. */
    private static @Nullable String words(Statement statement, String text) {
        return statement.content().isEmpty()
                ? null
                : statement.content().stream().map(span -> span.of(text)).collect(Collectors.joining(" … "));
    }

    private static List<Actor> resolved(List<String> ids, Map<String, Actor> actors) {
        return ids.stream().map(actors::get).filter(Objects::nonNull).toList();
    }

    private static List<Sides.Party> parties(List<Actor> actors) {
        return actors.stream()
                .map(a -> new Sides.Party(a.countries(), a.sectors(), a.kind() == Actor.Kind.STATE, Keys.actor(a)))
                .toList();
    }

    private static List<String> keys(List<Actor> actors) {
        return actors.stream()
                .flatMap(actor -> stream(Keys.actor(actor)))
                .distinct()
                .toList();
    }

    private static Stream<String> stream(@Nullable String key) {
        return Stream.ofNullable(key);
    }

    private static List<String> all(List<Actor> actors, Function<Actor, Collection<String>> values) {
        return actors.stream().flatMap(a -> values.apply(a).stream()).distinct().toList();
    }
}
