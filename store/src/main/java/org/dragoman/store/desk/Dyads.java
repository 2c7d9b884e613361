package org.dragoman.store.desk;

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

    /** The words of the statements in {@code chosen}, newest first. */
    static final String SAID = """
            , addressed AS (
                SELECT k.article, k.statement, list(o.name ORDER BY o.actor) AS names
                FROM chosen k JOIN actors o ON o.article = k.article AND list_contains(k.addressees, o.actor)
                GROUP BY k.article, k.statement)
            SELECT article, statement, any_value(k.published_on) AS day, any_value(publisher), any_value(k.name),
                   any_value(k.key), any_value(k.role), any_value(stance), any_value(direct), any_value(names),
                   string_agg(substring(text, c.span_start + 1, c.span_end - c.span_start), ' … ' ORDER BY c.number)
            FROM chosen k JOIN contents c USING (article, statement) JOIN articles a USING (article)
                LEFT JOIN addressed USING (article, statement)
            GROUP BY article, statement ORDER BY day DESC NULLS LAST, article, statement
            """;

    private final Select select;

    public Dyads(Store store) {
        select = new Select(store);
    }

    /** The pairs of countries between which most happened. */
    public List<Pair> busiest(int most) {
        return select.all(
                """
                SELECT least(actor_country, recipient_country) AS a, greatest(actor_country, recipient_country) AS b,
                       count(DISTINCT event) AS n, count(DISTINCT event) FILTER (score > 0),
                       count(DISTINCT event) FILTER (score < 0), avg(score)
                FROM dyads WHERE status <> 'negated' GROUP BY a, b ORDER BY n DESC, a, b LIMIT ?
                """,
                List.of(most),
                row -> new Pair(row.text(1), row.text(2), row.number(3), row.number(4), row.number(5), row.real(6)));
    }

    /** What one says about the other, or says to them; either of them a key or a country. Newest first. */
    public List<Said> saidAbout(String speaker, String subject, int most) {
        return select.all("""
                WITH speakers AS MATERIALIZED (
                    SELECT article, actor, name, key, role FROM actors WHERE key = ? OR list_contains(countries, ?)),
                subjects AS MATERIALIZED (SELECT article, actor FROM actors WHERE key = ? OR list_contains(countries, ?)),
                spoken AS MATERIALIZED (
                    SELECT s.article, s.statement, s.stance, s.direct, s.addressees, name, key, role
                    FROM statements s JOIN speakers p ON p.article = s.article AND p.actor = s.speaker
                    WHERE s.article IN (SELECT article FROM subjects)),
                said_of AS MATERIALIZED (
                    SELECT m.article, m.span_start, m.span_end FROM mentions m JOIN subjects o USING (article, actor)),
                named AS (
                    SELECT DISTINCT k.article, k.statement
                    FROM spoken k JOIN contents c USING (article, statement)
                    JOIN said_of m ON m.article = k.article AND m.span_start >= c.span_start AND m.span_end <= c.span_end
                    UNION
                    SELECT DISTINCT k.article, k.statement FROM spoken k JOIN subjects o ON o.article = k.article
                        AND list_contains(k.addressees, o.actor)),
                chosen AS (
                    SELECT k.*, published_on FROM spoken k JOIN named USING (article, statement)
                    JOIN articles USING (article) ORDER BY published_on DESC NULLS LAST, article, statement LIMIT ?)
                """ + SAID, List.of(speaker, speaker, subject, subject, most), Dyads::said);
    }

    static Said said(Select.Row row) throws java.sql.SQLException {
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
