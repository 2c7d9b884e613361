package org.dragoman.store.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.actor.Actor;
import org.dragoman.article.Article;
import org.dragoman.event.Event;
import org.dragoman.store.export.Told.Counted;
import org.dragoman.text.CodePoints;
import org.jspecify.annotations.Nullable;

/** GDELT 2.0 mentions: 16 columns without a header, a row a report; offsets in code points, -1 where there is none. */
final class GdeltMentions implements Format {
    private static final String NOWHERE = "-1";
    private static final String OF_THE_WEB = "1";

    @Override
    public List<String> rows(Told told) {
        List<String> rows = new ArrayList<>();
        String text = told.coded().article().text();
        Sentences sentences = new Sentences(text);
        CodePoints codePoints = new CodePoints(text);
        for (Event event : told.reports()) {
            Counted counted = told.counted().get(event.id());
            LocalDate day = counted != null && counted.from() != null ? counted.from() : told.day(event);
            if (counted != null && day != null && told.published() != null) {
                rows.add(Cell.line(row(told, event, counted, day, sentences, codePoints)));
            }
        }
        return rows;
    }

    @Override
    public String file(Told told) {
        return GdeltEvents.stamp(told) + ".mentions.CSV.zip";
    }

    private static List<String> row(
            Told told, Event event, Counted counted, LocalDate day, Sentences sentences, CodePoints codePoints) {
        Article article = told.coded().article();
        List<Dyad> dyads = Dyad.of(told, event);
        Actor source = dyads.isEmpty() ? null : dyads.get(0).source();
        Actor target = dyads.isEmpty() ? null : dyads.get(0).target();
        List<String> row = new ArrayList<>();
        row.add(Long.toString(GdeltEvents.number(counted)));
        row.add(day.toString().replace("-", "") + "000000");
        row.add(GdeltEvents.stamp(told));
        row.add(OF_THE_WEB);
        row.add(Cell.clean(article.publisher(), ""));
        row.add(Cell.address(article.url() == null ? article.source() : article.url()));
        row.add(Integer.toString(sentences.number(event.sentence())));
        row.add(offset(source, event, codePoints));
        row.add(offset(target, event, codePoints));
        row.add(Integer.toString(codePoints.at(event.trigger().start())));
        row.add("1");
        row.add(Long.toString(Math.round(100 * event.confidence())));
        row.add(Integer.toString(codePoints.at(article.text().length())));
        row.addAll(List.of("", "", ""));
        return row;
    }

    /** Where the sentence names the actor. */
    private static String offset(@Nullable Actor actor, Event event, CodePoints codePoints) {
        return actor == null
                ? NOWHERE
                : actor.mentions().stream()
                        .filter(mention -> event.sentence().contains(mention.span()))
                        .findFirst()
                        .map(mention ->
                                Integer.toString(codePoints.at(mention.span().start())))
                        .orElse(NOWHERE);
    }
}
