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

    private final Select select;

    public ActorCards(Store store) {
        select = new Select(store);
    }

    /** The actors named in most articles, of those one of whose names holds the words or whose key they are. */
    public List<Card> search(String words, int most) {
        return words.isEmpty()
                ? cards("true", List.of(most))
                : cards(
                        "contains(lower(strip_accents(array_to_string(names, '\n'))), lower(strip_accents(?)))"
                                + " OR lower(key) = lower(?)",
                        List.of(words, words, most));
    }

    /** The actor of this key; where none has it, of the one that differs from it in capitals alone. */
    public Optional<Card> find(String key) {
        Optional<Card> exact = cards("key = ?", List.of(key, 1)).stream().findFirst();
        return exact.isPresent()
                ? exact
                : cards("lower(key) = lower(?)", List.of(key, 1)).stream().findFirst();
    }

    /** The roles in which somebody is told of, first told first. */
    public List<Role> roles(String key, int most) {
        return select.all(
                "SELECT role, first_seen, last_seen, articles FROM actor_roles WHERE key = ?"
                        + " ORDER BY first_seen NULLS LAST, role LIMIT ?",
                List.of(key, most),
                row -> new Role(row.text(1), row.day(2), row.day(3), row.number(4)));
    }

    /** What somebody said, newest first, after so many; of a country what its people said. */
    public List<Dyads.Said> said(String key, int most, int after) {
        return Dyads.said(select, "speaker = ?", List.of(key, most, after));
    }

    /** With whom somebody has most to do: countries on the other side of events. */
    public List<Events.Count> counterparts(String key, int most) {
        return select.all("""
                SELECT other.party, count(DISTINCT number) AS n FROM parties mine JOIN parties other USING (number)
                WHERE mine.party = ? AND other.party <> ? AND other.country AND other.doing <> mine.doing
                GROUP BY other.party ORDER BY n DESC, other.party LIMIT ?
                """, List.of(key, key, most), row -> new Events.Count(row.text(1), row.number(2)));
    }

    private List<Card> cards(String condition, List<?> values) {
        return select.all(
                "SELECT key, name, kind, countries, sectors, articles FROM actor_cards WHERE " + condition
                        + " ORDER BY articles DESC, key LIMIT ?",
                values,
                row -> new Card(row.text(1), row.text(2), row.text(3), row.texts(4), row.texts(5), row.number(6)));
    }
}
