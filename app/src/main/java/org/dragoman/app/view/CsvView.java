package org.dragoman.app.view;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dragoman.actor.Actor;
import org.dragoman.article.Article;
import org.dragoman.event.Event;
import org.dragoman.place.Place;
import org.dragoman.record.CodedArticle;
import org.dragoman.text.CodePoints;
import org.jspecify.annotations.Nullable;

/** Events for spreadsheets: one line an event, several values in a cell divided by semicolons. */
public final class CsvView {
    private static final List<String> HEADER = List.of(
            "article",
            "source",
            "url",
            "publisher",
            "title",
            "published",
            "event",
            "same_as",
            "type",
            "modes",
            "contexts",
            "quad",
            "score",
            "status",
            "actors",
            "actor_countries",
            "actor_sectors",
            "recipients",
            "recipient_countries",
            "recipient_sectors",
            "from",
            "to",
            "place",
            "country",
            "lat",
            "lon",
            "attribution",
            "trigger",
            "sentence",
            "start",
            "end",
            "rule",
            "confidence");

    private CsvView() {}

    /** The names of the columns, as the first line. */
    public static String header() {
        return write(List.of(HEADER));
    }

    /** The events of one article, a line each; empty where there are none. */
    public static String show(CodedArticle coded) {
        Names names = new Names(coded);
        CodePoints codePoints = new CodePoints(coded.article().text());
        List<List<String>> lines = new ArrayList<>();
        for (Event event : coded.events()) {
            lines.add(line(coded.article(), event, names, codePoints));
        }
        return write(lines);
    }

    private static List<String> line(Article article, Event event, Names names, CodePoints codePoints) {
        Event.When date = event.date();
        Place place = names.place(event.place());
        List<Actor> actors = names.actors(event.actors());
        List<Actor> recipients = names.actors(event.recipients());
        List<String> line = new ArrayList<>(HEADER.size());
        line.add(Cells.forSpreadsheet(article.id()));
        line.add(Cells.forSpreadsheet(article.source()));
        line.add(Cells.forSpreadsheet(article.url()));
        line.add(Cells.forSpreadsheet(article.publisher()));
        line.add(Cells.forSpreadsheet(article.title()));
        line.add(Cells.forSpreadsheet(article.published()));
        line.add(event.id());
        line.add(Cells.forSpreadsheet(event.sameAs()));
        line.add(event.type());
        line.add(String.join(";", event.modes()));
        line.add(String.join(";", event.contexts()));
        line.add(event.quad());
        line.add(number(event.score()));
        line.add(event.status().name().toLowerCase(Locale.ROOT));
        addSide(line, actors);
        addSide(line, recipients);
        line.add(date == null ? "" : Cells.forSpreadsheet(date.from()));
        line.add(date == null ? "" : Cells.forSpreadsheet(date.to()));
        line.add(place == null ? "" : Cells.forSpreadsheet(place.name()));
        line.add(place == null ? "" : Cells.forSpreadsheet(place.country()));
        line.add(place == null ? "" : number(place.lat()));
        line.add(place == null ? "" : number(place.lon()));
        line.add(Cells.forSpreadsheet(event.attribution().stream()
                .map(link -> names.actor(link.actor()) + ": " + Names.stance(link.stance()))
                .collect(Collectors.joining(";"))));
        line.add(Cells.forSpreadsheet(event.trigger().of(article.text())));
        line.add(Cells.forSpreadsheet(event.sentence().of(article.text())));
        line.add(Integer.toString(codePoints.at(event.trigger().start())));
        line.add(Integer.toString(codePoints.at(event.trigger().end())));
        line.add(Cells.forSpreadsheet(event.rule()));
        line.add(number(Math.round(event.confidence() * 1000) / 1000.0));
        return line;
    }

    private static void addSide(List<String> line, List<Actor> actors) {
        line.add(Cells.forSpreadsheet(joined(actors, actor -> actor.name())));
        line.add(joined(actors, actor -> String.join(" ", actor.countries())));
        line.add(joined(actors, actor -> String.join(" ", actor.sectors())));
    }

    private static String joined(List<Actor> actors, Function<Actor, String> value) {
        return actors.stream().map(value).collect(Collectors.joining(";"));
    }

    private static String number(@Nullable Double value) {
        return value == null ? "" : value.toString();
    }

    private static String write(List<List<String>> lines) {
        StringWriter out = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out)) {
            lines.forEach(csv::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
