package org.dragoman.store.desk;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.dragoman.store.Store;
import org.jspecify.annotations.Nullable;

/** What passes between two actors. */
public final class Dyads {
    /** Two countries and what passed between them, either way. */
    public record Pair(String first, String second, long events, long cooperation, long conflict, double score) {}

    /** Something that one says about the other, or to them. */
    public record Said(
            long article,
            String statement,
            @Nullable LocalDate published,
            @Nullable String publisher,
            String speaker,
            @Nullable String key,
            @Nullable String role,
            String stance,
            boolean direct,
            List<String> addressees,
            String words) {}

    /** The sayings that meet a condition, newest first; its values and how many are bound. */
    static List<Said> said(Select select, String condition, List<?> values) {
        return select.all(
                "WITH chosen AS MATERIALIZED (FROM sayings WHERE " + condition
                        + " ORDER BY published_on DESC NULLS LAST, article, statement LIMIT ? OFFSET ?)"
                        + " SELECT article, statement, chosen.published_on, publisher, name, key, role, stance, direct,"
                        + " chosen.addressees, words FROM chosen JOIN " + Select.only("statements", "article", "chosen")
                        + " USING (article, statement) ORDER BY published_on DESC NULLS LAST, article, statement",
                values,
                Dyads::said);
    }

    private final Select select;

    public Dyads(Store store) {
        select = new Select(store);
    }

    /** The pairs of countries between which most happened. */
    public List<Pair> busiest(int most) {
        return select.all(
                """
                SELECT least(actor_country, recipient_country) AS a, greatest(actor_country, recipient_country) AS b,
                       count(DISTINCT number) AS n, count(DISTINCT number) FILTER (score > 0),
                       count(DISTINCT number) FILTER (score < 0), avg(score)
                FROM dyads WHERE status <> 'negated' GROUP BY a, b ORDER BY n DESC, a, b LIMIT ?
                """,
                List.of(most),
                row -> new Pair(row.text(1), row.text(2), row.number(3), row.number(4), row.number(5), row.real(6)));
    }

    /** What one says about the other, or says to them; either of them a key or a country. Newest first. */
    public List<Said> saidAbout(String speaker, String subject, int most) {
        return said(select, "speaker = ? AND list_contains(subjects, ?)", List.of(speaker, subject, most, 0));
    }

    private static Said said(Select.Row row) throws SQLException {
        return new Said(
                row.number(1),
                row.text(2),
                row.day(3),
                row.textOrNull(4),
                row.text(5),
                row.textOrNull(6),
                row.textOrNull(7),
                row.text(8),
                row.flag(9),
                row.texts(10),
                row.text(11));
    }
}
