package org.dragoman.app.desk.pages;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.app.desk.charts.CountChart;
import org.dragoman.app.desk.html.Links;
import org.dragoman.app.desk.html.Local;
import org.dragoman.store.desk.Corpus;
import org.dragoman.store.desk.EventFilter;
import org.dragoman.store.desk.Events;
import org.dragoman.store.desk.Events.Bucket;
import org.dragoman.store.desk.Events.Grain;
import org.jspecify.annotations.Nullable;

/**
 * The span of a chart: the time in which the articles appeared, or that somebody asks for.
 *
 * @param end the day after the last
 * @param grain how wide its bars are
 */
record Timeline(LocalDate from, LocalDate end, Grain grain) {
    /** Events are told of a little before and after the articles; what lies farther away would press the rest together. */
    private static final int AROUND_DAYS = 31;

    private static final int MOST_BUCKETS = 70;

    private static Timeline of(LocalDate from, LocalDate end) {
        long days = ChronoUnit.DAYS.between(from, end);
        Grain grain = days <= MOST_BUCKETS
                ? Grain.DAY
                : days / 7 <= MOST_BUCKETS ? Grain.WEEK : days / 30 <= 2 * MOST_BUCKETS ? Grain.MONTH : Grain.YEAR;
        return new Timeline(from, end, grain);
    }

    /** The span that a filter asks for, else the one of the articles; null where there are none. */
    static @Nullable Timeline of(EventFilter filter, Corpus.Size size) {
        LocalDate first = filter.from() != null ? filter.from() : before(size.from());
        LocalDate last = filter.to() != null ? filter.to() : after(size.to());
        return first == null || last == null || last.isBefore(first) ? null : of(first, last.plusDays(1));
    }

    /** The same span by month, whatever its length. */
    Grain monthly() {
        return ChronoUnit.DAYS.between(from, end) <= 3 * MOST_BUCKETS / 2 ? Grain.WEEK : Grain.MONTH;
    }

    /** What to count for a chart over this span. */
    Events.Question question(EventFilter filter, Grain width) {
        return new Events.Question(filter, width, from, end.minusDays(1));
    }

    /**
     * The chart; each bar leads to its events.
     *
     * @param counted by the span's own grain
     * @param conditions of the list that bars lead to
     */
    CountChart.Drawing draw(List<Bucket> counted, Map<String, List<String>> conditions, Local local) {
        List<CountChart.Bucket> buckets = new ArrayList<>();
        for (Bucket bucket : counted) {
            LocalDate next = next(bucket.from(), grain);
            String label = label(bucket.from(), grain, local) + ": " + local.number(bucket.cooperation())
                    + " cooperative, " + local.number(bucket.conflict()) + " conflictual, "
                    + local.number(bucket.neutral()) + " neither";
            buckets.add(new CountChart.Bucket(
                    bucket.from(),
                    next,
                    bucket.cooperation(),
                    bucket.conflict(),
                    label,
                    Links.query("/events", during(conditions, bucket.from(), next.minusDays(1)))));
        }
        return CountChart.draw(buckets, from, end, local.locale());
    }

    static Map<String, List<String>> during(Map<String, List<String>> conditions, LocalDate from, LocalDate to) {
        Map<String, List<String>> query = new LinkedHashMap<>(conditions);
        query.put("from", List.of(from.toString()));
        query.put("to", List.of(to.toString()));
        return query;
    }

    static LocalDate next(LocalDate day, Grain grain) {
        return switch (grain) {
            case DAY -> day.plusDays(1);
            case WEEK -> day.plusWeeks(1);
            case MONTH -> day.plusMonths(1);
            case YEAR -> day.plusYears(1);
        };
    }

    static String label(LocalDate day, Grain grain, Local local) {
        return switch (grain) {
            case DAY -> local.day(day);
            case WEEK -> "week of " + local.day(day);
            case MONTH -> local.month(day);
            case YEAR -> String.valueOf(day.getYear());
        };
    }

    private static @Nullable LocalDate before(@Nullable LocalDate day) {
        return day == null ? null : day.minusDays(AROUND_DAYS);
    }

    private static @Nullable LocalDate after(@Nullable LocalDate day) {
        return day == null ? null : day.plusDays(AROUND_DAYS);
    }
}
