package org.dragoman.store.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.dragoman.store.Store;
import org.dragoman.store.desk.EventRow.Words;
import org.jspecify.annotations.Nullable;

/** Who says what about one event. */
public final class Claims {
    /**
     * Somebody's position in one article.
     *
     * @param holder key; null where the article says it in its own voice
     * @param outlet the publisher of the article
     */
    public record Position(
            @Nullable String holder,
            @Nullable String holderName,
            String stance,
            @Nullable LocalDate published,
            @Nullable String outlet,
            Words words) {}

    /** One telling of the event. */
    public record Report(
            String title,
            @Nullable String publisher,
            @Nullable LocalDate published,
            String type,
            String status,
            String rule,
            double confidence,
            List<String> alike,
            Words words) {}

    private final Select select;

    public Claims(Store store) {
        select = new Select(store);
    }

    /** All positions on an event, earliest first. */
    public List<Position> positions(long event, int most) {
        List<Found<Position>> found = select.all(
                "WITH found AS MATERIALIZED (FROM positions WHERE event = ?) SELECT " + Tellings.PLACE
                        + ", holder, holder_name, stance, found.published_on FROM found JOIN "
                        + Select.only("reports", "article", "found") + " USING (article, report)"
                        + " ORDER BY found.published_on NULLS LAST, article, report LIMIT ?",
                List.of(event, most),
                row -> {
                    String holder = row.textOrNull(7);
                    String name = row.textOrNull(8);
                    String stance = row.text(9);
                    LocalDate published = row.day(10);
                    Tellings.Place place = Tellings.Place.of(row, 1);
                    return new Found<>(
                            place,
                            source -> new Position(
                                    holder, name, stance, published, source.publisher(), source.words(place)));
                });
        return told(found);
    }

    /** The reports of an event, earliest first. */
    public List<Report> reports(long event, int most) {
        List<Found<Report>> found = select.all(
                "WITH found AS MATERIALIZED (FROM event_reports WHERE event = ?) SELECT " + Tellings.PLACE
                        + ", type, status, rule, confidence, alike FROM found JOIN "
                        + Select.only("reports", "article", "found") + " USING (article, report)"
                        + " ORDER BY published_on NULLS LAST, article, report LIMIT ?",
                List.of(event, most),
                row -> {
                    String type = row.text(7);
                    String status = row.text(8);
                    String rule = row.text(9);
                    double confidence = Math.round(row.real(10) * 1000) / 1000.0;
                    List<String> alike = row.texts(11);
                    Tellings.Place place = Tellings.Place.of(row, 1);
                    return new Found<>(
                            place,
                            source -> new Report(
                                    source.title(),
                                    source.publisher(),
                                    source.published(),
                                    type,
                                    status,
                                    rule,
                                    confidence,
                                    alike,
                                    source.words(place)));
                });
        return told(found);
    }

    /** Something of a report, wanting what its article says. */
    private record Found<T>(Tellings.Place place, Function<Tellings.Source, T> made) {}

    private <T> List<T> told(List<Found<T>> found) {
        Tellings tellings =
                new Tellings(select, found.stream().map(Found::place).toList());
        return found.stream()
                .map(f -> f.made().apply(tellings.source(f.place())))
                .toList();
    }
}
