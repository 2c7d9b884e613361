package org.dragoman.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dragoman.time.TimeExpression.Type;
import org.jspecify.annotations.Nullable;

/**
 * Reads what an edge means in a scene: one case for each {@code as} of the rules. A method gives null where the words are
 * no time after all ("the 31st of February").
 */
final class Meanings {
    /** "A few", "several", "recent": at most so many. */
    private static final int FEW = 6;
    /** The value of "coming", which is the first to come; "next" ({@code +1}) is of the week after this. */
    private static final String COMING = "1";

    private final Scene scene;

    Meanings(Scene scene) {
        this.scene = scene;
    }

    @Nullable
    Reading read(Edge edge) {
        Rule rule = edge.rule();
        if (rule == null) {
            return null;
        }
        try {
            return switch (rule.meaning()) {
                case "iso" -> day(LocalDate.parse(edge.parts().get(0).value()));
                case "slash" -> slash(edge);
                case "day" -> monthDay(edge);
                case "day-of-relative-year", "month-of-relative-year" -> ofRelativeYear(edge);
                case "day-of-month" -> dayOfMonth(edge);
                case "month" -> month(edge);
                case "year" -> year(edge.number("YEAR"));
                case "year-pair" -> yearPair(edge);
                case "weekday" -> weekday(edge);
                case "weekday-of-week" -> weekdayOfWeek(edge);
                case "quarter" -> part(edge, Grain.QUARTER, edge.has("QUARTERN") ? "QUARTERN" : "ORD");
                case "half" -> part(edge, Grain.HALF, edge.has("HALFN") ? "HALFN" : "ORD");
                case "season" -> season(edge);
                case "decade" -> decade(edge);
                case "century" -> century(edge);
                case "fiscal" -> fiscal(edge);
                case "holiday" -> holiday(edge);
                case "day-word" -> relativeDay(edge.number("DAYWORD"));
                case "tonight" -> night(relativeDay(edge.number("TONIGHT")), false);
                case "overnight" -> overnight(edge);
                case "reference" -> Reading.open(Type.DATE, edge.parts().get(0).value());
                case "unit" -> unit(edge);
                case "same-day" -> sameDay();
                case "weekend" -> weekend(edge);
                case "unit-at-hand" -> unitAtHand(edge);
                case "ago" -> ago(edge);
                case "earlier-later" -> earlierLater(edge);
                case "hence" -> shifted(edge, published(), 1);
                case "recent" -> recent(edge);
                case "past-span" -> span(edge, -1);
                case "coming-span" -> span(edge, 1);
                case "duration" -> duration(edge);
                case "some-duration" -> someDuration(edge);
                case "every" -> every(edge);
                case "weekdays" -> Reading.open(Type.SET, "XXXX-WXX-" + edge.number("WEEKDAYS"));
                case "frequency" -> frequency(edge);
                case "phase" -> phase(edge);
                case "earlier-this" -> earlierThis(edge);
                case "part-of-day" -> partOfDay(edge);
                case "part-of-this-day" -> partOfThisDay(edge);
                case "clock-and-day" -> clock(edge);
                case "days-of-month" -> daysOfMonth(edge);
                case "range" -> range(edge);
                case "distance" -> distance(edge);
                case "eve" -> eve(edge);
                case "event" -> event(edge);
                case "event-phase" -> eventPhase(edge);
                case "distance-from-event" -> distanceFromEvent(edge);
                default -> throw new IllegalStateException("rule " + rule.id() + ": no meaning " + rule.meaning());
            };
        } catch (DateTimeException e) {
            return null; // such as February 30: words that look like a date and are none
        }
    }

    // ---- Days, months, years as named

    private static Reading day(LocalDate day) {
        return Reading.date(new Period(Grain.DAY, day));
    }

    private @Nullable Period published() {
        LocalDate day = scene.published();
        return day == null ? null : new Period(Grain.DAY, day);
    }

    /** 9/12/2023 has two readings: only one that is a date, or that lies by the publication and the other does not, counts. */
    private @Nullable Reading slash(Edge edge) {
        String[] parts = edge.parts().get(0).value().split("/");
        int a = Integer.parseInt(parts[0]);
        int b = Integer.parseInt(parts[1]);
        int year = Integer.parseInt(parts[2]);
        if (a > 12 || b > 12 || a == b) {
            return day(b > 12 ? LocalDate.of(year, a, b) : LocalDate.of(year, b, a));
        }
        LocalDate published = scene.published();
        LocalDate european = LocalDate.of(year, b, a);
        LocalDate american = LocalDate.of(year, a, b);
        if (published != null) {
            boolean e = Math.abs(published.toEpochDay() - european.toEpochDay()) <= 31;
            boolean u = Math.abs(published.toEpochDay() - american.toEpochDay()) <= 31;
            if (e != u) {
                return day(e ? european : american);
            }
        }
        return Reading.open(Type.DATE, year + "-XX-XX");
    }

    private static int dayNumber(Edge edge) {
        return edge.has("DAY") ? edge.number("DAY") : edge.number("ORD");
    }

    private @Nullable Reading monthDay(Edge edge) {
        int month = edge.number("MONTH");
        int number = dayNumber(edge);
        if (edge.has("YEAR")) {
            return day(LocalDate.of(edge.number("YEAR"), month, number));
        }
        if (scene.published() == null) {
            return LocalDate.of(2024, month, number).getMonthValue() != month
                    ? null
                    : Reading.open(Type.DATE, String.format(Locale.ROOT, "XXXX-%02d-%02d", month, number));
        }
        return day(nearest(scene.published(), month, number));
    }

    /** Back or ahead by the tense; a date on a noun that is weeks ahead but nearly a year back is ahead. */
    private LocalDate nearest(LocalDate published, int month, int number) {
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
    private static LocalDate valid(int year, int month, int number, int step) {
        if (month == 2 && number == 29) {
            int y = year;
            while (!java.time.Year.isLeap(y)) {
                y += step;
            }
            return LocalDate.of(y, 2, 29);
        }
        return LocalDate.of(year, month, number);
    }

    private @Nullable Reading ofRelativeYear(Edge edge) {
        Integer year = relativeYear(edge);
        if (year == null) {
            return Reading.open(Type.DATE, String.format(Locale.ROOT, "XXXX-%02d", edge.number("MONTH")));
        }
        if (edge.has("DAY") || edge.has("ORD")) {
            return day(LocalDate.of(year, edge.number("MONTH"), dayNumber(edge)));
        }
        return cut(Reading.date(new Period(Grain.MONTH, LocalDate.of(year, edge.number("MONTH"), 1))));
    }

    private @Nullable Integer relativeYear(Edge edge) {
        Edge relative = edge.part("REL");
        if (relative != null && scene.published() != null) {
            return scene.published().getYear() + Integer.parseInt(relative.value());
        }
        Edge anchored = edge.part("ANCHORED");
        Period anchor = scene.anchor(Grain.YEAR, false);
        if (anchor != null && relative == null) {
            return anchor.first().getYear() + (anchored == null ? 0 : Integer.parseInt(anchored.value()));
        }
        return null;
    }

    private @Nullable Reading dayOfMonth(Edge edge) {
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
            return day(month.withDayOfMonth(number));
        }
        LocalDate month = published.withDayOfMonth(1);
        int step = scene.ahead() ? 1 : -1;
        for (int i = 0; i < 3; i++) {
            LocalDate candidate = number <= month.lengthOfMonth() ? month.withDayOfMonth(number) : null;
            if (candidate != null && (step > 0 ? !candidate.isBefore(published) : !candidate.isAfter(published))) {
                return day(candidate);
            }
            month = month.plusMonths(step);
        }
        return null;
    }

    private @Nullable Reading month(Edge edge) {
        int number = edge.number("MONTH");
        if (edge.has("YEAR")) {
            return cut(Reading.date(new Period(Grain.MONTH, LocalDate.of(edge.number("YEAR"), number, 1))));
        }
        Edge anchored = edge.part("ANCHORED");
        Edge relative = edge.part("REL");
        LocalDate base = scene.published();
        boolean ahead = scene.ahead();
        boolean strict = false;
        if (anchored != null) {
            Period anchor = scene.anchor(Grain.MONTH, false);
            base = anchor == null ? null : anchor.first();
            ahead = !anchored.value().equals("-1");
            strict = !anchored.value().equals("0");
        } else if (relative != null) {
            ahead = relative.value().equals("+1") || relative.value().equals("0") && ahead;
            strict = !relative.value().equals("0");
        }
        if (base == null) {
            return Reading.open(Type.DATE, String.format(Locale.ROOT, "XXXX-%02d", number));
        }
        LocalDate month = base.withMonth(number).withDayOfMonth(1);
        LocalDate now = base.withDayOfMonth(1);
        if (ahead && (month.isBefore(now) || strict && month.equals(now))) {
            month = month.plusYears(1);
        } else if (!ahead && (month.isAfter(now) || strict && month.equals(now))) {
            month = month.minusYears(1);
        }
        return cut(Reading.date(new Period(Grain.MONTH, month)));
    }

    private @Nullable Reading year(int year) {
        return year < 1000 ? null : cut(Reading.date(new Period(Grain.YEAR, LocalDate.of(year, 1, 1))));
    }

    private Reading yearPair(Edge edge) {
        String[] years = edge.parts().get(0).value().split("/");
        String last = years[1].length() == 2 ? years[0].substring(0, 2) + years[1] : years[1];
        return new Reading(
                Type.DATE,
                years[0] + "/" + last,
                LocalDate.of(Integer.parseInt(years[0]), 1, 1),
                LocalDate.of(Integer.parseInt(last), 12, 31),
                null);
    }

    /** What is under way: told in the past it ended by publication, told ahead it begins with it. */
    private Reading cut(Reading reading) {
        LocalDate published = scene.published();
        LocalDate from = reading.from();
        LocalDate to = reading.to();
        if (published == null || from == null || to == null || !from.isBefore(published) || !to.isAfter(published)) {
            return reading;
        }
        return switch (scene.told().way()) {
            case PAST -> reading.within(from, published);
            case FUTURE -> reading.within(published, to);
            case UNTOLD -> reading;
        };
    }

    private @Nullable Reading weekday(Edge edge) {
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
                return day(base.with(
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
            return day(published.with(TemporalAdjusters.previous(weekday)));
        }
        if (edge.has("coming") || relative != null && relative.value().equals(COMING)) {
            return day(published.with(TemporalAdjusters.next(weekday)));
        }
        if (relative != null && relative.value().equals("+1")) {
            LocalDate monday = Period.of(Grain.WEEK, published).plus(1).first();
            return day(monday.with(TemporalAdjusters.nextOrSame(weekday)));
        }
        if (relative != null && relative.value().equals("0")) {
            ahead = scene.told().way() != Direction.Way.PAST;
        }
        return day(published.with(
                ahead ? TemporalAdjusters.nextOrSame(weekday) : TemporalAdjusters.previousOrSame(weekday)));
    }

    private @Nullable Reading weekdayOfWeek(Edge edge) {
        LocalDate published = scene.published();
        int weekday = edge.number("WEEKDAY");
        Edge relative = edge.part("REL");
        if (published == null || relative == null) {
            return Reading.open(Type.DATE, "XXXX-WXX-" + weekday);
        }
        Period week = Period.of(Grain.WEEK, published).plus(Integer.parseInt(relative.value()));
        return day(week.first().plusDays(weekday - 1));
    }

    /** A quarter or half, of a year named, told relatively, or by the tense. */
    private @Nullable Reading part(Edge edge, Grain grain, String key) {
        int number = edge.has(key) ? edge.number(key) : 4;
        int parts = grain == Grain.QUARTER ? 4 : 2;
        if (number < 1 || number > parts) {
            return null;
        }
        int month = (number - 1) * 12 / parts + 1;
        LocalDate published = scene.published();
        if (edge.has("YEAR")) {
            return Reading.date(new Period(grain, LocalDate.of(edge.number("YEAR"), month, 1)));
        }
        if (published == null) {
            return Reading.open(Type.DATE, "XXXX-" + (grain == Grain.QUARTER ? "Q" : "H") + number);
        }
        Edge relative = edge.part("REL");
        int shift = relative == null ? 0 : Integer.parseInt(relative.value());
        LocalDate first = LocalDate.of(published.getYear() + shift, month, 1);
        if (relative == null && !edge.has("year")) {
            if (scene.ahead() && new Period(grain, first).last().isBefore(published)) {
                first = first.plusYears(1);
            } else if (!scene.ahead() && !new Period(grain, first).last().isBefore(published)) {
                first = first.minusYears(1);
            }
        }
        return cut(Reading.date(new Period(grain, first)));
    }

    private @Nullable Reading season(Edge edge) {
        Edge named = edge.part("SEASON");
        if (named == null) {
            return null;
        }
        int month =
                switch (named.value()) {
                    case "SP" -> 3;
                    case "SU" -> 6;
                    case "FA" -> 9;
                    default -> 12;
                };
        if (edge.has("YEAR")) {
            return Reading.date(new Period(Grain.SEASON, LocalDate.of(edge.number("YEAR"), month, 1)));
        }
        Edge relative = edge.part("REL");
        Edge anchored = edge.part("ANCHORED");
        LocalDate base = scene.published();
        if (anchored != null) {
            Period anchor = scene.anchor(Grain.SEASON, false);
            base = anchor == null ? null : anchor.first();
        }
        if (base == null) {
            return Reading.open(Type.DATE, "XXXX-" + named.value());
        }
        int shift = relative != null
                ? Integer.parseInt(relative.value())
                : anchored != null ? Integer.parseInt(anchored.value()) : 0;
        if (edge.has("year")) {
            return Reading.date(new Period(Grain.SEASON, LocalDate.of(base.getYear() + shift, month, 1)));
        }
        Period latest = new Period(Grain.SEASON, LocalDate.of(base.getYear(), month, 1));
        while (latest.first().isAfter(base)) {
            latest = latest.plus(-4);
        }
        boolean running = latest.holds(base);
        boolean past = edge.has("past");
        Period season;
        if (shift < 0 || past) {
            season = running ? latest.plus(-4) : latest;
        } else if (shift > 0) {
            season = latest.plus(4);
        } else if (relative != null) {
            season = running || scene.told().way() == Direction.Way.PAST ? latest : inYear(latest, base.getYear());
        } else {
            season = running || !scene.ahead() ? latest : latest.plus(4);
        }
        return cut(Reading.date(season));
    }

    private static Period inYear(Period season, int year) {
        return season.first().getYear() == year ? season : season.plus(4);
    }

    private @Nullable Reading decade(Edge edge) {
        Edge named = edge.part("DECADE") == null ? edge.part("SHORTDECADE") : edge.part("DECADE");
        return named == null
                ? null
                : cut(Reading.date(new Period(Grain.DECADE, LocalDate.of(Integer.parseInt(named.value()), 1, 1))));
    }

    private @Nullable Reading century(Edge edge) {
        int number = edge.number("ORD");
        return number < 2 || number > 25
                ? null
                : cut(Reading.date(new Period(Grain.CENTURY, LocalDate.of((number - 1) * 100 + 1, 1, 1))));
    }

    /** Fiscal years begin where each state wants: the year is told, its days are not. */
    private Reading fiscal(Edge edge) {
        Edge pair = edge.part("YEARPAIR");
        if (pair != null) {
            return Reading.open(Type.DATE, "FY" + pair.value());
        }
        Edge year = edge.part("YEAR") == null ? edge.part("FYN") : edge.part("YEAR");
        if (year != null) {
            Edge second = edge.has("DASH") ? edge.lastPart(edge.has("NUM") ? "NUM" : "YEAR") : null;
            return Reading.open(Type.DATE, "FY" + year.value() + (second == null ? "" : "/" + second.value()));
        }
        Edge relative = edge.part("REL");
        LocalDate published = scene.published();
        return Reading.open(
                Type.DATE,
                published == null
                        ? "FYXXXX"
                        : "FY" + (published.getYear() + (relative == null ? 0 : Integer.parseInt(relative.value()))));
    }

    private @Nullable Reading holiday(Edge edge) {
        Edge named = edge.part("HOLIDAY");
        if (named == null) {
            return null;
        }
        if (edge.has("YEAR")) {
            return day(Holidays.in(named.value(), edge.number("YEAR")));
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
        return day(here);
    }

    // ---- Relative to publication or to the last time told

    private Reading relativeDay(int days) {
        LocalDate published = scene.published();
        return published == null ? Reading.open(Type.DATE, "XXXX-XX-XX") : day(published.plusDays(days));
    }

    private static Reading night(Reading day, boolean fromDayBefore) {
        LocalDate from = day.from();
        Reading night = day.valued(Type.TIME, day.value() + "TNI");
        return fromDayBefore && from != null ? night.within(from.minusDays(1), day.to()) : night;
    }

    private @Nullable Reading overnight(Edge edge) {
        Edge weekday = edge.lastPart("WEEKDAY");
        if (weekday == null) {
            return night(relativeDay(0), true);
        }
        LocalDate published = scene.published();
        if (published == null) {
            return Reading.open(Type.TIME, "XXXX-WXX-" + weekday.value() + "TNI");
        }
        DayOfWeek named = DayOfWeek.of(Integer.parseInt(weekday.value()));
        LocalDate day = published.with(
                scene.ahead() ? TemporalAdjusters.nextOrSame(named) : TemporalAdjusters.previousOrSame(named));
        boolean into = edge.has("into") || edge.has("to");
        return night(day(day), into);
    }

    private Units unitOf(Edge edge) {
        Edge named = edge.part("UNIT") == null ? edge.part("UNITS") : edge.part("UNIT");
        if (named != null) {
            return Units.valueOf(named.value());
        }
        for (Units unit : Units.values()) {
            if (edge.has(unit.name().toLowerCase(Locale.ROOT))) {
                return unit;
            }
        }
        return Units.DAY;
    }

    private @Nullable Reading unit(Edge edge) {
        Units unit = unitOf(edge);
        Edge relative = edge.part("REL");
        Edge anchored = edge.part("ANCHORED");
        if (unit.ofClock()) {
            return null;
        }
        if (relative != null && unit == Units.NIGHT) {
            return null;
        }
        if (anchored != null || edge.has("before") || edge.has("after")) {
            int shift = anchored != null ? Integer.parseInt(anchored.value()) : edge.has("before") ? -1 : 1;
            return anchored(unit, shift, false);
        }
        LocalDate published = scene.published();
        int shift = edge.has("past")
                ? -1
                : relative == null ? edge.has("coming") ? 1 : 0 : Integer.parseInt(relative.value());
        if (published == null) {
            return Reading.open(Type.DATE, mask(unit.grain));
        }
        if (unit == Units.DAY && shift == 0) {
            return null; // "this day" is no day of publication
        }
        boolean sunday = unit == Units.WEEK && published.getDayOfWeek() == DayOfWeek.SUNDAY;
        if (sunday && shift == 0 && scene.ahead()) {
            shift = 1; // what is to come "this week", told on a Sunday
        }
        return cut(Reading.date(Period.of(unit.grain, published).plus(shift)));
    }

    /** So many units from the last time told; where that is told more roughly than the unit, the whole of it is moved. */
    private @Nullable Reading anchored(Units unit, double shift, boolean orPublished) {
        Period anchor = scene.anchor(unit.grain, orPublished);
        if (anchor == null) {
            return Reading.open(Type.DATE, mask(unit.grain));
        }
        if (anchor.grain().compareTo(unit.grain) > 0 && unit.grain != Grain.SEASON) {
            return new Reading(
                    Type.DATE,
                    mask(unit.grain),
                    unit.from(anchor.first(), shift),
                    unit.from(anchor.last(), shift),
                    null);
        }
        LocalDate moved = unit.from(anchor.first(), shift);
        return Reading.date(Period.of(unit.grain == Grain.DECADE ? Grain.YEAR : unit.grain, moved));
    }

    private static String mask(Grain grain) {
        return switch (grain) {
            case DAY -> "XXXX-XX-XX";
            case WEEK -> "XXXX-WXX";
            case WEEKEND -> "XXXX-WXX-WE";
            case MONTH -> "XXXX-XX";
            case QUARTER -> "XXXX-QX";
            case HALF -> "XXXX-HX";
            case SEASON, YEAR -> "XXXX";
            case DECADE -> "XXX";
            case CENTURY -> "XX";
        };
    }

    private Reading sameDay() {
        Period anchor = scene.anchor(Grain.DAY, false);
        return anchor == null ? Reading.open(Type.DATE, "XXXX-XX-XX") : Reading.date(anchor);
    }

    private @Nullable Reading weekend(Edge edge) {
        LocalDate published = scene.published();
        Edge anchored = edge.part("ANCHORED");
        if (anchored != null) {
            return anchored(Units.WEEKEND, Integer.parseInt(anchored.value()), false);
        }
        if (published == null) {
            return Reading.open(Type.DATE, "XXXX-WXX-WE");
        }
        Period week = Period.of(Grain.WEEKEND, published);
        Edge relative = edge.part("REL");
        boolean begun = !published.isBefore(week.first());
        int shift;
        if (relative != null && !relative.value().equals("0")) {
            shift = relative.value().equals("-1")
                    ? -1
                    : begun || relative.value().equals("+1") ? 1 : 0;
        } else if (edge.has("past")) {
            shift = begun ? 0 : -1;
        } else {
            boolean back = relative == null ? !scene.ahead() : scene.told().way() == Direction.Way.PAST;
            boolean over = published.getDayOfWeek() == DayOfWeek.SUNDAY;
            shift = back && !over ? -1 : 0;
        }
        return cut(Reading.date(week.plus(shift)));
    }

    /** "The end of the year": the one told last in the same sentence, else that of publication. */
    private @Nullable Reading unitAtHand(Edge edge) {
        LocalDate published = scene.published();
        return published == null
                ? Reading.open(Type.DATE, mask(unitOf(edge).grain))
                : Reading.date(Period.of(unitOf(edge).grain, published));
    }

    private @Nullable Reading ago(Edge edge) {
        return shifted(edge, published(), edge.has("FROMNOW") ? 1 : -1);
    }

    private @Nullable Reading earlierLater(Edge edge) {
        boolean back = edge.has("BACK") || edge.has("EARLIER") || edge.has("before") || edge.has("earlier");
        Units unit = unitOf(edge);
        boolean orPublished = back || scene.ahead();
        return shifted(edge, scene.anchor(unit.grain, orPublished), back ? -1 : 1);
    }

    private @Nullable Reading shifted(Edge edge, @Nullable Period base, int sign) {
        Units unit = unitOf(edge);
        String number = number(edge);
        if (base == null) {
            return unit.ofClock()
                    ? Reading.open(Type.TIME, "XXXX-XX-XXTXX")
                    : Reading.open(Type.DATE, mask(unit.grain));
        }
        if (unit.ofClock()) {
            return base.grain() == Grain.DAY
                    ? hours(unit, number, base, sign)
                    : Reading.open(Type.TIME, "XXXX-XX-XXTXX");
        }
        if (number.equals("X")) {
            return roughly(unit, base, sign);
        }
        double n = Double.parseDouble(number) * sign;
        if (n != Math.rint(n) && unit != Units.YEAR && unit != Units.DECADE) {
            return roughly(unit, base, sign);
        }
        if (base.grain().compareTo(unit.grain) > 0) {
            return new Reading(
                    Type.DATE, mask(unit.grain), unit.from(base.first(), n), unit.from(base.last(), n), null);
        }
        Grain grain = n != Math.rint(n) ? Grain.MONTH : unit.grain.compareTo(Grain.YEAR) > 0 ? Grain.YEAR : unit.grain;
        LocalDate moved = unit.from(base.first(), n);
        Reading reading = Reading.date(Period.of(grain, moved));
        // "two weeks ago" is about that day, whatever day its week begins with
        return grain == Grain.WEEK && base.grain() == Grain.DAY
                ? reading.within(moved.minusDays(3), moved.plusDays(3))
                : reading;
    }

    private static Reading hours(Units unit, String number, Period base, int sign) {
        if (number.equals("X") || Double.parseDouble(number) < 12) {
            return Reading.date(base).valued(Type.TIME, base.value() + "TXX");
        }
        LocalDate moved = unit.from(base.first(), Double.parseDouble(number) * sign);
        Reading day = Reading.date(new Period(Grain.DAY, moved));
        return day.valued(Type.TIME, day.value() + "TXX");
    }

    /** "Several months ago": somewhere between one and a few. */
    private static Reading roughly(Units unit, Period base, int sign) {
        LocalDate near = unit.from(sign < 0 ? base.last() : base.first(), sign);
        LocalDate far = unit.from(sign < 0 ? base.first() : base.last(), sign * unit.few());
        String value = sign < 0 ? "PAST_REF" : "FUTURE_REF";
        return new Reading(Type.DATE, value, sign < 0 ? far : near, sign < 0 ? near : far, null);
    }

    /** "In recent weeks": up to publication, from a handful of units before. */
    private Reading recent(Edge edge) {
        LocalDate published = scene.published();
        Units unit = unitOf(edge);
        return published == null || unit.ofClock()
                ? Reading.open(Type.DATE, "PAST_REF")
                : new Reading(Type.DATE, "PAST_REF", unit.from(published, -unit.few()), published, null);
    }

    private Reading span(Edge edge, int sign) {
        Units unit = unitOf(edge);
        String number = edge.has("QTY") ? number(edge) : edge.has("UNIT") ? edge.has("half") ? "1.5" : "1" : "X";
        LocalDate published = scene.published();
        Reading length = Reading.open(Type.DURATION, unit.duration(number));
        if (published == null || unit.ofClock() && number.equals("X")) {
            return length;
        }
        LocalDate far = unit.from(published, sign * (number.equals("X") ? unit.few() : Double.parseDouble(number)));
        return sign < 0 ? length.within(far, published) : length.within(published, far);
    }

    // ---- Lengths and sets

    private static String number(Edge edge) {
        Edge quantity = edge.part("QTY");
        if (quantity == null) {
            Edge word = edge.part("NUM");
            return edge.has("ONE") || edge.has("UNIT") && word == null ? "1" : word == null ? "X" : word.value();
        }
        return quantity(quantity);
    }

    private static String quantity(Edge edge) {
        Rule rule = edge.rule();
        if (rule == null) {
            return edge.value();
        }
        List<String> numbers = new ArrayList<>();
        for (Edge part : edge.parts()) {
            if (part.key().equals("NUM") || part.key().equals("ONE")) {
                numbers.add(part.value());
            }
        }
        return switch (rule.meaning()) {
            case "inner" ->
                edge.part("QTY") == null
                        ? "1"
                        : quantity(edge.parts().get(edge.parts().size() - 1));
            case "some" -> "X";
            case "number-and-half" -> numbers.get(0).equals("X") ? "X" : numbers.get(0) + ".5";
            default -> {
                if (numbers.contains("X")) {
                    yield "X";
                }
                double sum = 0;
                for (String n : numbers) {
                    double value = Double.parseDouble(n);
                    sum = value == 100 && sum > 0 ? sum * 100 : sum + value;
                }
                yield sum == Math.rint(sum) ? String.valueOf((long) sum) : String.valueOf(sum);
            }
        };
    }

    private @Nullable Reading duration(Edge edge) {
        Units unit = unitOf(edge);
        String number = edge.has("half") ? "0.5" : number(edge);
        if (unit == Units.QUARTER && !edge.has("straight") && !edge.has("consecutive")) {
            return null; // "three quarters of voters"
        }
        return Reading.open(Type.DURATION, unit.duration(number));
    }

    private @Nullable Reading someDuration(Edge edge) {
        Units unit = unitOf(edge);
        return unit == Units.QUARTER ? null : Reading.open(Type.DURATION, unit.duration("X"));
    }

    private Reading every(Edge edge) {
        if (edge.has("WEEKDAY")) {
            String part = edge.has("PART") ? "T" + value(edge, "PART") : "";
            return Reading.open(Type.SET, "XXXX-WXX-" + edge.number("WEEKDAY") + part);
        }
        if (edge.has("MONTH")) {
            return Reading.open(Type.SET, String.format(Locale.ROOT, "XXXX-%02d", edge.number("MONTH")));
        }
        if (edge.has("SEASON")) {
            return Reading.open(Type.SET, "XXXX-" + value(edge, "SEASON"));
        }
        if (edge.has("PART")) {
            return Reading.open(Type.SET, "XXXX-XX-XXT" + value(edge, "PART"));
        }
        if (edge.has("HOLIDAY")) {
            return Reading.open(Type.SET, "P1Y");
        }
        if (edge.has("weekend")) {
            return Reading.open(Type.SET, "XXXX-WXX-WE");
        }
        boolean second =
                edge.has("other") || edge.has("second") || value(edge, "EACH").equals("2");
        String number = second ? "2" : edge.has("QTY") ? number(edge) : "1";
        return Reading.open(Type.SET, unitOf(edge).duration(number));
    }

    private Reading frequency(Edge edge) {
        Edge word = edge.part("FREQUENCY");
        return Reading.open(Type.SET, word != null ? word.value() : unitOf(edge).duration("1"));
    }

    private static String value(Edge edge, String key) {
        Edge part = edge.part(key);
        return part == null ? "" : part.value();
    }

    // ---- Combined

    private @Nullable Reading inner(Edge edge) {
        Edge point = edge.part("POINT");
        return point == null ? null : read(point);
    }

    private @Nullable Reading phase(Edge edge) {
        Reading inner = inner(edge);
        return inner == null ? null : cutTo(inner, value(edge, "PHASE"));
    }

    /** The part of an interval that "early", "mid", "late", "the end of" … name; the value stays that of the whole. */
    private static @Nullable Reading cutTo(Reading whole, String phase) {
        LocalDate from = whole.from();
        LocalDate to = whole.to();
        Period period = whole.period();
        if (period != null) {
            from = period.first();
            to = period.last();
        }
        if (from == null || to == null) {
            return whole;
        }
        long days = to.toEpochDay() - from.toEpochDay() + 1;
        if (days < 3) {
            return whole;
        }
        return switch (phase) {
            case "early" -> whole.within(from, from.plusDays((days - 1) * 2 / 5));
            case "mid" -> whole.within(from.plusDays(days / 4), to.minusDays(days / 4));
            case "late" -> whole.within(to.minusDays((days - 1) / 3), to);
            case "start" -> whole.within(from, from.plusDays((days - 1) / 5));
            case "end" -> whole.within(to.minusDays((days - 1) / 5), to);
            case "first-half" -> whole.within(from, from.plusDays(days / 2 - 1));
            default -> whole.within(from.plusDays(days / 2), to);
        };
    }

    private @Nullable Reading earlierThis(Edge edge) {
        Reading inner = inner(edge);
        LocalDate published = scene.published();
        Period period = inner == null ? null : inner.period();
        if (inner == null || published == null || period == null || !period.holds(published)) {
            return inner;
        }
        return edge.has("EARLIER") ? inner.within(period.first(), published) : inner.within(published, period.last());
    }

    private @Nullable Reading partOfDay(Edge edge) {
        Reading day = inner(edge);
        if (day == null || day.period() != null && day.period().grain() != Grain.DAY || day.type() == Type.TIME) {
            return null;
        }
        if (edge.has("NOON")) {
            return day.valued(Type.TIME, day.value() + "T" + value(edge, "NOON"));
        }
        return day.valued(Type.TIME, day.value() + "T" + value(edge, "PART"));
    }

    private @Nullable Reading partOfThisDay(Edge edge) {
        Period anchor = scene.day();
        Reading day;
        if (edge.has("this")) {
            day = relativeDay(0);
        } else if (anchor != null) {
            day = Reading.date(anchor);
        } else {
            day = Reading.open(Type.DATE, "XXXX-XX-XX");
        }
        return day.valued(
                Type.TIME, day.value() + "T" + (edge.has("NOON") ? value(edge, "NOON") : value(edge, "PART")));
    }

    private @Nullable Reading clock(Edge edge) {
        Edge time = edge.part("TIMEOFDAY");
        String clock = time == null ? null : clockOf(time, edge.has("PART") ? value(edge, "PART") : "");
        if (clock == null) {
            return null;
        }
        Reading day;
        Period anchor = scene.day();
        if (edge.has("POINT")) {
            Reading inner = inner(edge);
            if (inner == null || inner.period() == null && inner.from() != null) {
                return null;
            }
            Period period = inner.period();
            if (period != null && period.grain() != Grain.DAY) {
                return null;
            }
            String value = inner.value().indexOf('T') > 0
                    ? inner.value().substring(0, inner.value().indexOf('T'))
                    : inner.value();
            day = inner.valued(Type.DATE, value);
            if (inner.type() == Type.TIME
                    && edge.has("TIMEOFDAY")
                    && clock.compareTo("12:00") < 0
                    && inner.value().matches(".*T(AF|EV|NI)")) {
                clock = afternoon(clock);
            }
        } else {
            day = anchor == null ? Reading.open(Type.DATE, "XXXX-XX-XX") : Reading.date(anchor);
        }
        return day.valued(Type.TIME, day.value() + "T" + clock);
    }

    private static String afternoon(String clock) {
        int hour = Integer.parseInt(clock.substring(0, 2));
        return String.format(Locale.ROOT, "%02d%s", (hour + 12) % 24, clock.substring(2));
    }

    private static @Nullable String clockOf(Edge time, String part) {
        Edge named = time.part("HHMM");
        String half = value(time, "AMPM");
        int hour;
        String minutes = "00";
        if (named != null) {
            hour = Integer.parseInt(named.value().substring(0, 2));
            minutes = named.value().substring(3);
        } else if (time.has("HHMMAMPM")) {
            String word = value(time, "HHMMAMPM").toLowerCase(Locale.ROOT);
            half = word.substring(word.length() - 2);
            String digits = word.substring(0, word.length() - 2);
            int colon = digits.indexOf(':');
            hour = Integer.parseInt(colon < 0 ? digits : digits.substring(0, colon));
            minutes = colon < 0 ? "00" : digits.substring(colon + 1);
        } else {
            String number = value(time, "NUM");
            if (number.isEmpty() || number.length() > 2 || !Character.isDigit(number.charAt(0))) {
                return null;
            }
            hour = Integer.parseInt(number);
        }
        if (hour > 24 || minutes.compareTo("59") > 0 || !half.isEmpty() && hour > 12) {
            return null;
        }
        boolean afternoon = half.equals("pm")
                || half.isEmpty() && (part.equals("AF") || part.equals("EV") || part.equals("NI") && hour > 5);
        if (afternoon && hour < 12) {
            hour += 12;
        } else if (half.equals("am") && hour == 12) {
            hour = 0;
        }
        return String.format(Locale.ROOT, "%02d:%s", hour, minutes);
    }

    // ---- Ranges and distances

    private @Nullable Reading daysOfMonth(Edge edge) {
        List<Integer> days = new ArrayList<>();
        for (Edge part : edge.parts()) {
            if (part.key().equals("DAY") || part.key().equals("ORD")) {
                days.add(Integer.parseInt(part.value()));
            }
        }
        if (days.size() != 2 || days.get(0) >= days.get(1)) {
            return null;
        }
        int month = edge.number("MONTH");
        LocalDate published = scene.published();
        LocalDate last;
        if (edge.has("YEAR")) {
            last = LocalDate.of(edge.number("YEAR"), month, days.get(1));
        } else if (published == null) {
            return Reading.open(
                    Type.DATE,
                    String.format(
                            Locale.ROOT, "XXXX-%02d-%02d/XXXX-%02d-%02d", month, days.get(0), month, days.get(1)));
        } else {
            last = nearest(published, month, days.get(1));
        }
        LocalDate first = last.withDayOfMonth(days.get(0));
        return new Reading(Type.DATE, first + "/" + last, first, last, new Period(Grain.DAY, last));
    }

    private @Nullable Reading range(Edge edge) {
        Edge one = edge.part("POINT");
        Edge two = edge.lastPart("POINT");
        if (one == null || two == null) {
            return null;
        }
        Reading first = read(one);
        Reading last = read(two);
        if (first == null || last == null) {
            return null;
        }
        LocalDate from = first.from();
        LocalDate to = last.to();
        if (from == null || to == null) {
            return first.value().contains("X") && last.value().contains("X")
                    ? Reading.open(Type.DATE, first.value() + "/" + last.value())
                    : null;
        }
        Period a = first.period();
        Period b = last.period();
        if (a == null || b == null) {
            return null;
        }
        if (!one.has("YEAR") && !one.has("REL")) {
            // The later end tells where the earlier one lies: "from October to March 2021".
            if (a.grain() == Grain.MONTH || a.grain() == Grain.DAY && one.has("MONTH")) {
                int year = b.first().getYear();
                LocalDate moved =
                        valid(year, a.first().getMonthValue(), a.first().getDayOfMonth(), -1);
                a = new Period(
                        a.grain(),
                        moved.isAfter(b.first())
                                ? valid(
                                        year - 1,
                                        a.first().getMonthValue(),
                                        a.first().getDayOfMonth(),
                                        -1)
                                : moved);
            } else if (a.grain() == Grain.DAY && one.has("WEEKDAY") && a.first().isAfter(b.first())) {
                a = scene.ahead() ? a : a.plus(-7);
                b = scene.ahead() ? b.plus(7) : b;
            }
        }
        if (a.first().isAfter(b.last()) || a.grain() != b.grain()) {
            return null;
        }
        return new Reading(Type.DATE, a.value() + "/" + b.value(), a.first(), b.last(), b);
    }

    private @Nullable Reading distance(Edge edge) {
        Edge point = edge.lastPart("POINT");
        Reading base = point == null ? null : read(point);
        Period period = base == null ? null : base.period();
        return period == null ? null : counted(edge, period, edge.has("before") ? -1 : 1);
    }

    private @Nullable Reading counted(Edge edge, Period period, int sign) {
        if (!edge.has("QTY") && !edge.has("ONE") && !edge.has("UNIT")) {
            Units unit = unitOf(edge);
            return unit.ofClock() ? shifted(edge, period, sign) : roughly(unit, period, sign);
        }
        return shifted(edge, period, sign);
    }

    private @Nullable Reading eve(Edge edge) {
        Reading inner = inner(edge);
        LocalDate from = inner == null ? null : inner.from();
        return from == null ? null : day(from.minusDays(1));
    }

    // ---- Dated events

    private @Nullable Reading event(Edge edge) {
        DatedEvent dated = DatedEvent.of(edge);
        if (dated == null) {
            return null;
        }
        Reading day = Reading.date(dated.period());
        return day.within(dated.from(), dated.to());
    }

    private @Nullable Reading eventPhase(Edge edge) {
        DatedEvent dated = DatedEvent.of(edge);
        if (dated == null) {
            return null;
        }
        String phase = value(edge, "PHASE");
        LocalDate from = dated.from();
        LocalDate to = dated.to();
        if (to != null && to.isAfter(from.plusDays(3))) {
            return cutTo(new Reading(Type.DATE, Period.of(Grain.YEAR, from).value(), from, to, null), phase);
        }
        Reading month = Reading.date(Period.of(Grain.MONTH, from));
        return switch (phase) {
            case "early" ->
                new Reading(Type.DATE, Period.of(Grain.YEAR, from).value(), from, sofar(from.plusMonths(6)), null);
            case "start" -> month.within(from, from);
            default -> null;
        };
    }

    private LocalDate sofar(LocalDate day) {
        LocalDate published = scene.published();
        return published != null && published.isBefore(day) ? published : day;
    }

    private @Nullable Reading distanceFromEvent(Edge edge) {
        DatedEvent dated = DatedEvent.of(edge);
        if (dated == null) {
            return null;
        }
        if (edge.has("eve")) {
            return day(dated.from().minusDays(1));
        }
        int sign = edge.has("before") ? -1 : edge.has("of") ? 0 : 1;
        Period base = new Period(Grain.DAY, dated.from());
        Reading reading = counted(edge, base, sign);
        if (reading != null && reading.period() == null && reading.from() != null && sign < 0) {
            return reading.within(
                    unitOf(edge).from(dated.from(), -FEW), dated.from().minusDays(1));
        }
        return reading;
    }
}
