package org.dragoman.store.desk;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One event, however many articles tell it.
 *
 * @param day on which it stands: its own, or where the text gives none the one on which it was first reported
 * @param from its first day; null where no text gives it
 * @param deniedBy who denies or doubts it, where others say that it is so
 * @param words one report of it, in its words; null in lists that do not show any
 */
public record EventRow(
        long event,
        @Nullable Long story,
        String type,
        List<String> modes,
        String quad,
        double score,
        String status,
        List<String> actorKeys,
        List<String> actorNames,
        List<String> actorCountries,
        List<String> recipientKeys,
        List<String> recipientNames,
        List<String> recipientCountries,
        @Nullable LocalDate day,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String place,
        @Nullable String placeCountry,
        List<String> items,
        long reports,
        long articles,
        long publishers,
        boolean disputed,
        List<String> deniedBy,
        double confidence,
        @Nullable Words words) {
    /**
     * A sentence with its trigger, as an article has it.
     *
     * @param report the id of the event in the article's record
     */
    public record Words(long article, String report, String before, String trigger, String after) {}

    static final String COLUMNS =
            "event, story, type, modes, quad, score, status, actor_keys, actor_names, actor_countries, "
                    + "recipient_keys, recipient_names, recipient_countries, " + EventFilter.DAY
                    + " AS day, date_from, date_to, place, place_country, items, reports, articles, publishers, disputed, confidence";

    static EventRow of(Select.Row row) throws SQLException {
        return new EventRow(
                row.number(1),
                row.numberOrNull(2),
                row.text(3),
                row.texts(4),
                row.text(5),
                row.real(6),
                row.text(7),
                row.texts(8),
                row.texts(9),
                row.texts(10),
                row.texts(11),
                row.texts(12),
                row.texts(13),
                row.day(14),
                row.day(15),
                row.day(16),
                row.textOrNull(17),
                row.textOrNull(18),
                row.texts(19),
                row.number(20),
                row.number(21),
                row.number(22),
                row.flag(23),
                List.of(),
                Math.round(row.real(24) * 1000) / 1000.0,
                null);
    }

    EventRow with(@Nullable Words said, List<String> deniers) {
        return new EventRow(
                event,
                story,
                type,
                modes,
                quad,
                score,
                status,
                actorKeys,
                actorNames,
                actorCountries,
                recipientKeys,
                recipientNames,
                recipientCountries,
                day,
                from,
                to,
                place,
                placeCountry,
                items,
                reports,
                articles,
                publishers,
                disputed,
                deniers,
                confidence,
                said);
    }
}
