package org.dragoman.app.desk.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dragoman.store.Store;
import org.dragoman.store.desk.Claims;
import org.dragoman.store.desk.Corrections;
import org.dragoman.store.desk.EventRow;
import org.dragoman.store.desk.Events;

/** One event as a claim: each source's position over time, the words, and what people say against it. */
public final class EventPage implements Page {
    private static final int MOST = 200;

    private final Events events;
    private final Claims claims;
    private final Corrections corrections;

    public EventPage(Store store) {
        events = new Events(store);
        claims = new Claims(store);
        corrections = new Corrections(store);
    }

    /** The page. */
    public record Model(
            EventRow event,
            List<Claims.Position> positions,
            List<Claims.Report> reports,
            List<Corrections.Correction> corrections) {
        /** The corrections of one report. */
        public List<Corrections.Correction> of(Claims.Report report) {
            return corrections.stream()
                    .filter(c -> c.article() == report.words().article()
                            && c.report().equals(report.words().report()))
                    .toList();
        }
    }

    @Override
    public String path() {
        return "/events/{event}";
    }

    @Override
    public String about() {
        return "One event: its reports, and who says what about it.";
    }

    @Override
    public Class<?> answers() {
        return Model.class;
    }

    @Override
    public Answer answer(Asked asked) {
        long number = asked.numberInPath("event");
        EventRow event = events.find(number).orElseThrow(() -> Refusal.missing("There is no event " + number + "."));
        List<Claims.Report> reports = claims.reports(number, MOST);
        List<Corrections.Correction> said = new ArrayList<>();
        reports.stream().map(r -> r.words().article()).distinct().forEach(a -> said.addAll(corrections.of(a)));
        said.removeIf(c -> reports.stream()
                .noneMatch(r ->
                        r.words().article() == c.article() && r.words().report().equals(c.report())));
        Model model = new Model(event, claims.positions(number, MOST), reports, said);
        Table table = Table.of(
                        List.of("holder", "holder_name", "stance", "published", "outlet", "article", "report", "words"))
                .rows(
                        model.positions(),
                        p -> Arrays.asList(
                                p.holder(),
                                p.holderName(),
                                p.stance(),
                                p.published(),
                                p.outlet(),
                                p.words().article(),
                                p.words().report(),
                                p.words().before()
                                        + p.words().trigger()
                                        + p.words().after()));
        return new Answer("Event " + number, "event.jte", model, table);
    }
}
