package org.dragoman.store.desk;

import java.time.LocalDate;
import java.util.List;
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

    private static final String WORDS = """
            substring(text, sentence_start + 1, trigger_start - sentence_start),
            substring(text, trigger_start + 1, trigger_end - trigger_start),
            substring(text, trigger_end + 1, sentence_end - trigger_end)
            """;

    private final Select select;

    public Claims(Store store) {
        select = new Select(store);
    }

    /** All positions on an event, earliest first. */
    public List<Position> positions(long event, int most) {
        return select.all(
                "SELECT holder, holder_name, stance, p.published_on, publisher, article, report, " + WORDS
                        + " FROM positions p JOIN reports r USING (article, report) JOIN articles a USING (article) "
                        + "WHERE event = ? ORDER BY p.published_on NULLS LAST, article, report LIMIT ?",
                List.of(event, most),
                row -> new Position(
                        row.textOrNull(1),
                        row.textOrNull(2),
                        row.text(3),
                        row.day(4),
                        row.textOrNull(5),
                        new Words(row.number(6), row.text(7), row.text(8), row.text(9), row.text(10))));
    }

    /** The reports of an event, earliest first. */
    public List<Report> reports(long event, int most) {
        return select.all(
                "SELECT title, publisher, a.published_on, type, status, rule, confidence, alike, article, report, "
                        + WORDS
                        + " FROM event_reports e JOIN reports r USING (article, report) JOIN articles a USING (article) "
                        + "WHERE event = ? ORDER BY a.published_on NULLS LAST, article, report LIMIT ?",
                List.of(event, most),
                row -> new Report(
                        row.text(1),
                        row.textOrNull(2),
                        row.day(3),
                        row.text(4),
                        row.text(5),
                        row.text(6),
                        Math.round(row.real(7) * 1000) / 1000.0,
                        row.texts(8),
                        new Words(row.number(9), row.text(10), row.text(11), row.text(12), row.text(13))));
    }
}
