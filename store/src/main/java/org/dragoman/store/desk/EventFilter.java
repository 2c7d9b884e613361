package org.dragoman.store.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which events: all of what is given must hold.
 *
 * @param who an actor's key or a country, among those who did it
 * @param whom one among those to whom it was done
 * @param with one on either side
 * @param type PLOVER type
 * @param status whether and when it is real
 * @param side {@code cooperation}, {@code conflict} or {@code neutral}, by the score
 * @param place the country of the place
 * @param from first day, included
 * @param to last day, included
 * @param disputed somebody denies or doubts what others say
 * @param story of this story
 * @param rule told at least once by this rule
 */
public record EventFilter(
        @Nullable String who,
        @Nullable String whom,
        @Nullable String with,
        @Nullable String type,
        @Nullable String status,
        @Nullable String side,
        @Nullable String place,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean disputed,
        @Nullable Long story,
        @Nullable String rule) {
    /** The day on which an event stands: its own, or where the text gives none the one on which it was first reported. */
    static final String DAY = "coalesce(date_from, first_seen)";

    /** Everything. */
    public static final EventFilter ALL =
            new EventFilter(null, null, null, null, null, null, null, null, null, false, null, null);

    /** What somebody denies or doubts. */
    public static final EventFilter DISPUTED =
            new EventFilter(null, null, null, null, null, null, null, null, null, true, null, null);

    /** What the one did to the other, either of them a key or a country. */
    public static EventFilter between(String who, String whom) {
        return new EventFilter(who, whom, null, null, null, null, null, null, null, false, null, null);
    }

    /** What somebody did. */
    public static EventFilter by(String somebody) {
        return new EventFilter(somebody, null, null, null, null, null, null, null, null, false, null, null);
    }

    /** What was done to somebody. */
    public static EventFilter to(String somebody) {
        return new EventFilter(null, somebody, null, null, null, null, null, null, null, false, null, null);
    }

    /** What somebody did or had done to them. */
    public static EventFilter with(String somebody) {
        return new EventFilter(null, null, somebody, null, null, null, null, null, null, false, null, null);
    }

    /** The events of one story. */
    public static EventFilter of(long story) {
        return new EventFilter(null, null, null, null, null, null, null, null, null, false, story, null);
    }

    /** Conditions of SQL with the values for their question marks, in order. */
    record Where(String sql, List<Object> values) {
        /** The same and one more. */
        Where and(String condition, Object... more) {
            List<Object> all = new ArrayList<>(values);
            all.addAll(List.of(more));
            return new Where(sql + " AND " + condition, all);
        }

        /** Somebody stands on a side of the event, and what there is so far holds. */
        Where within(@Nullable String party, String side) {
            if (party == null) {
                return this;
            }
            List<Object> all = new ArrayList<>(List.of(party));
            all.addAll(values);
            return new Where(
                    "number IN (SELECT number FROM parties WHERE party = ? " + side + " AND " + sql + ")", all);
        }
    }

    Where where() {
        Where where = parties();
        if (type != null) {
            where = where.and("type = ?", type);
        }
        if (status != null) {
            where = where.and("status = ?", status);
        }
        if (side != null) {
            where = where.and("sign(score) = ?", side.equals("cooperation") ? 1 : side.equals("conflict") ? -1 : 0);
        }
        if (place != null) {
            where = where.and("place_country = ?", place);
        }
        if (from != null) {
            where = where.and(DAY + " >= CAST(? AS DATE)", from.toString());
        }
        if (to != null) {
            where = where.and(DAY + " <= CAST(? AS DATE)", to.toString());
        }
        if (disputed) {
            where = where.and("disputed");
        }
        if (story != null) {
            where = where.and("story = ?", story);
        }
        if (rule != null) {
            where = where.and(
                    "event IN (SELECT event FROM event_reports JOIN reports USING (article, report) WHERE rule = ?)",
                    rule);
        }
        return where;
    }

    /** The conditions on sides, one within the other: the inner ones leave the outer ones few numbers to look for. */
    private Where parties() {
        Where within = new Where("true", List.of());
        within = within.within(who, "AND doing");
        within = within.within(whom, "AND NOT doing");
        return within.within(with, "");
    }
}
