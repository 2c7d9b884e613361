package org.dragoman.store.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dragoman.store.Store;
import org.jspecify.annotations.Nullable;

/** Who is named in the corpus. */
public final class ActorCards {
    /** An actor across articles. */
    public record Card(
            String key, String name, String kind, List<String> countries, List<String> sectors, long articles) {}

    /** A role, and between which days of publication it is told. */
    public record Role(
            String role, @Nullable LocalDate from, @Nullable LocalDate to, long articles) {}

    private static final String CARD = """
            WITH found AS MATERIALIZED (
                SELECT key, count(*) AS n FROM actors WHERE key IS NOT NULL AND %s GROUP BY key ORDER BY n DESC, key LIMIT ?)
            SELECT key, mode(name), mode(kind), mode(countries), mode(sectors), count(DISTINCT article) AS articles
            FROM actors WHERE key IN (SELECT key FROM found) GROUP BY key ORDER BY articles DESC, key
            """;

    private final Select select;

    public ActorCards(Store store) {
        select = new Select(store);
    }

    /** The actors named in most articles, of those whose name or key holds the words. */
    public List<Card> search(String words, int most) {
        return words.isEmpty()
                ? cards("true", List.of(most))
                : cards(
                        "(contains(lower(strip_accents(name)), lower(strip_accents(?))) OR lower(key) = lower(?))",
                        List.of(words, words, most));
    }

    public Optional<Card> find(String key) {
        return cards("key = ?", List.of(key, 1)).stream().findFirst();
    }

    /** The roles in which somebody is told of, first told first. */
    public List<Role> roles(String key, int most) {
        return select.all("""
                SELECT role, min(published_on) AS first, max(published_on), count(DISTINCT article)
                FROM actors JOIN articles USING (article) WHERE key = ? AND role IS NOT NULL
                GROUP BY role ORDER BY first NULLS LAST, role LIMIT ?
                """, List.of(key, most), row -> new Role(row.text(1), row.day(2), row.day(3), row.number(4)));
    }

    /** What somebody said, newest first. */
    public List<Dyads.Said> said(String key, int most) {
        return select.all("""
                WITH chosen AS (
                    SELECT s.article, s.statement, s.stance, s.direct, s.addressees, name, key, role, a.published_on
                    FROM statements s JOIN actors p ON p.article = s.article AND p.actor = s.speaker
                    JOIN articles a ON a.article = s.article
                    WHERE key = ? ORDER BY a.published_on DESC NULLS LAST, s.article, s.statement LIMIT ?)
                """ + Dyads.SAID, List.of(key, most), Dyads::said);
    }

    /** With whom somebody has most to do: countries on the other side of events. */
    public List<Events.Count> counterparts(String key, int most) {
        return select.all(
                """
                WITH mine AS (
                    SELECT event, recipient_countries AS others FROM events
                    WHERE list_contains(actor_keys, ?) OR list_contains(actor_countries, ?)
                    UNION ALL
                    SELECT event, actor_countries FROM events
                    WHERE list_contains(recipient_keys, ?) OR list_contains(recipient_countries, ?))
                SELECT other, count(DISTINCT event) AS n FROM (SELECT event, unnest(others) AS other FROM mine)
                WHERE other <> ? GROUP BY other ORDER BY n DESC, other LIMIT ?
                """, List.of(key, key, key, key, key, most), row -> new Events.Count(row.text(1), row.number(2)));
    }

    private List<Card> cards(String condition, List<?> values) {
        return select.all(
                CARD.formatted(condition),
                values,
                row -> new Card(row.text(1), row.text(2), row.text(3), row.texts(4), row.texts(5), row.number(6)));
    }
}
