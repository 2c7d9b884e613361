package org.dragoman.store.desk;

import java.time.LocalDate;
import java.util.List;
import org.dragoman.store.Store;
import org.jspecify.annotations.Nullable;

/** How much there is. */
public final class Corpus {
    /**
     * Counts of everything.
     *
     * @param from first day of publication
     */
    public record Size(
            long articles,
            long publishers,
            long events,
            long reports,
            long statements,
            long disputed,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    private final Select select;

    public Corpus(Store store) {
        select = new Select(store);
    }

    public Size size() {
        return select.first(
                        """
                        SELECT a.n, a.publishers, e.n, (SELECT count(*) FROM reports), (SELECT count(*) FROM statements),
                               e.disputed, a.first, a.last
                        FROM (SELECT count(*) AS n, count(DISTINCT publisher) AS publishers, min(published_on) AS first,
                                     max(published_on) AS last FROM articles) a,
                             (SELECT count(*) AS n, count(*) FILTER (disputed) AS disputed FROM events) e
                        """,
                        List.of(),
                        row -> new Size(
                                row.number(1),
                                row.number(2),
                                row.number(3),
                                row.number(4),
                                row.number(5),
                                row.number(6),
                                row.day(7),
                                row.day(8)))
                .orElse(new Size(0, 0, 0, 0, 0, 0, null, null));
    }
}
