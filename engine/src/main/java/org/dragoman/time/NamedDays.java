package org.dragoman.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.dragoman.time.TimeExpression.Type;
import org.jspecify.annotations.Nullable;

/** Days told by their names: dates, days of the month, days of the week, holidays. Gives null where the words are no day. */
final class NamedDays {
    /** The value of "coming", which is the first to come; "next" ({@code +1}) is of the week after this. */
    private static final String COMING = "1";

    private NamedDays() {}

    /** 9/12/2023 has two readings: only one that is a date, or that lies by the publication and the other does not, counts. */
    @Nullable
    static Reading slash(Edge edge, Scene scene) {
        String[] parts = edge.parts().get(0).value().split("/");
        int a = Integer.parseInt(parts[0]);
        int b = Integer.parseInt(parts[1]);
        int year = Integer.parseInt(parts[2]);
        if (a > 12 || b > 12 || a == b) {
            return Reading.day(b > 12 ? LocalDate.of(year, a, b) : LocalDate.of(year, b, a));
        }
        LocalDate published = scene.published();
        LocalDate european = LocalDate.of(year, b, a);
        LocalDate american = LocalDate.of(year, a, b);
        if (published != null) {
            boolean e = Math.abs(published.toEpochDay() - european.toEpochDay()) <= 31;
            boolean u = Math.abs(published.toEpochDay() - american.toEpochDay()) <= 31;
            if (e != u) {
                return Reading.day(e ? european : american);
            }
        }
        return Reading.open(Type.DATE, year + "-XX-XX");
    }

    static int dayNumber(Edge edge) {
        return edge.has("DAY") ? edge.number("DAY") : edge.number("ORD");
    }

    @Nullable
    static Reading monthDay(Edge edge, Scene scene) {
        int month = edge.number("MONTH");
        int number = dayNumber(edge);
        if (edge.has("YEAR")) {
            return Reading.day(LocalDate.of(edge.number("YEAR"), month, number));
        }
        if (scene.published() == null) {
            return LocalDate.of(2024, month, number).getMonthValue() != month
                    ? null
                    : Reading.open(Type.DATE, String.format(Locale.ROOT, "XXXX-%02d-%02d", month, number));
        }
        return Reading.day(nearest(scene.published(), month, number, scene));
    }

    /** Back or ahead by the tense; a date on a noun that is weeks ahead but nearly a year back is ahead. */
    static LocalDate nearest(LocalDate published, int month, int number, Scene scene) {
        LocalDate back = valid(published.getYear(), month, number, -1);
        while (back.isAfter(published)) {
            back = valid(back.getYear() - 1, month, number, -1);
        }
        LocalDate ahead = valid(published.getYear(), month, number, 1);
        while (ahead.isBefore(published)) {
            ahead = valid(ahead.getYear() + 1, month, number, 1);
        }
        long toAhead = ahead.toEpochDay() - published.toEpochDay();
        return switch (scene.told().way()) {
            case PAST -> !scene.told().close() && toAhead < 60 ? ahead : back;
            case FUTURE -> toAhead > 300 && !scene.told().close() ? back : ahead;
            case UNTOLD -> toAhead < 90 ? ahead : back;
        };
    }

    /** The day in this year, or, of February 29, in the next year that way which has one. */
    static LocalDate valid(int year, int month, int number, int step) {
        if (month == 2 && number == 29) {
            int y = year;
            while (!Year.isLeap(y)) {
                y += step;
            }
            return LocalDate.of(y, 2, 29);
        }
        return LocalDate.of(year, month, number);
    }

    @Nullable
    static Reading dayOfMonth(Edge edge, Scene scene) {
        int number = edge.number("ORD");
        LocalDate published = scene.published();
        if (number < 1 || number > 31) {
            return null;
        }
        if (published == null) {
            return Reading.open(Type.DATE, String.format(Locale.ROOT, "XXXX-XX-%02d", number));
        }
        Edge relative = edge.part("REL");
        if (relative != null || edge.has("month")) {
            LocalDate month = published.plusMonths(relative == null ? 0 : Integer.parseInt(relative.value()));
            return Reading.day(month.withDayOfMonth(number));
        }
        LocalDate month = published.withDayOfMonth(1);
        int step = scene.ahead() ? 1 : -1;
        for (int i = 0; i < 3; i++) {
            LocalDate candidate = number <= month.lengthOfMonth() ? month.withDayOfMonth(number) : null;
            if (candidate != null && (step > 0 ? !candidate.isBefore(published) : !candidate.isAfter(published))) {
                return Reading.day(candidate);
            }
            month = month.plusMonths(step);
        }
        return null;
    }

    @Nullable
    static Reading weekday(Edge edge, Scene scene) {
        DayOfWeek weekday = DayOfWeek.of(edge.number("WEEKDAY"));
        Edge anchored = edge.part("ANCHORED");
        Edge relative = edge.part("REL");
        LocalDate published = scene.published();
        if (anchored != null || edge.has("before")) {
            Period anchor = scene.anchor(Grain.DAY, false);
            if (anchor != null) {
                boolean back = anchored == null || anchored.value().equals("-1");
                boolean same = anchored != null && anchored.value().equals("0");
                LocalDate base = anchor.first();
                return Reading.day(base.with(
                        same
                                ? TemporalAdjusters.previousOrSame(weekday)
                                : back ? TemporalAdjusters.previous(weekday) : TemporalAdjusters.next(weekday)));
            }
        }
        if (published == null) {
            return Reading.open(Type.DATE, "XXXX-WXX-" + weekday.getValue());
        }
        boolean ahead = scene.ahead();
        if (edge.has("past") || relative != null && relative.value().equals("-1")) {
            return Reading.day(published.with(TemporalAdjusters.previous(weekday)));
        }
        if (edge.has("coming") || relative != null && relative.value().equals(COMING)) {
            return Reading.day(published.with(TemporalAdjusters.next(weekday)));
        }
        if (relative != null && relative.value().equals("+1")) {
            LocalDate monday = Period.of(Grain.WEEK, published).plus(1).first();
            return Reading.day(monday.with(TemporalAdjusters.nextOrSame(weekday)));
        }
        if (relative != null && relative.value().equals("0")) {
            ahead = scene.told().way() != Direction.Way.PAST;
        }
        return Reading.day(published.with(
                ahead ? TemporalAdjusters.nextOrSame(weekday) : TemporalAdjusters.previousOrSame(weekday)));
    }

    @Nullable
    static Reading weekdayOfWeek(Edge edge, Scene scene) {
        LocalDate published = scene.published();
        int weekday = edge.number("WEEKDAY");
        Edge relative = edge.part("REL");
        if (published == null || relative == null) {
            return Reading.open(Type.DATE, "XXXX-WXX-" + weekday);
        }
        Period week = Period.of(Grain.WEEK, published).plus(Integer.parseInt(relative.value()));
        return Reading.day(week.first().plusDays(weekday - 1));
    }

    @Nullable
    static Reading holiday(Edge edge, Scene scene) {
        Edge named = edge.part("HOLIDAY");
        if (named == null) {
            return null;
        }
        if (edge.has("YEAR")) {
            return Reading.day(Holidays.in(named.value(), edge.number("YEAR")));
        }
        LocalDate published = scene.published();
        if (published == null) {
            return Reading.open(Type.DATE, "XXXX-XX-XX");
        }
        Edge relative = edge.part("REL");
        LocalDate here = Holidays.in(named.value(), published.getYear());
        boolean last = relative != null && relative.value().equals("-1");
        boolean ahead = relative == null
                ? scene.ahead()
                : relative.value().equals("+1") || relative.value().equals("0") && scene.ahead();
        if (!ahead && (here.isAfter(published) || last && here.equals(published))) {
            here = Holidays.in(named.value(), published.getYear() - 1);
        } else if (ahead && here.isBefore(published)) {
            here = Holidays.in(named.value(), published.getYear() + 1);
        }
        return Reading.day(here);
    }
}
