package org.dragoman.time;

import java.time.LocalDate;
import java.util.Locale;
import org.dragoman.time.TimeExpression.Type;
import org.jspecify.annotations.Nullable;

/** Months, years, quarters, halves, seasons, decades, centuries and fiscal years told by their names. */
final class NamedPeriods {
    private NamedPeriods() {}

    @Nullable
    static Reading ofRelativeYear(Edge edge, Scene scene) {
        Integer year = relativeYear(edge, scene);
        if (year == null) {
            return Reading.open(Type.DATE, String.format(Locale.ROOT, "XXXX-%02d", edge.number("MONTH")));
        }
        if (edge.has("DAY") || edge.has("ORD")) {
            return Reading.day(LocalDate.of(year, edge.number("MONTH"), NamedDays.dayNumber(edge)));
        }
        return scene.cut(Reading.date(new Period(Grain.MONTH, LocalDate.of(year, edge.number("MONTH"), 1))));
    }

    private static @Nullable Integer relativeYear(Edge edge, Scene scene) {
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

    @Nullable
    static Reading month(Edge edge, Scene scene) {
        int number = edge.number("MONTH");
        if (edge.has("YEAR")) {
            return scene.cut(Reading.date(new Period(Grain.MONTH, LocalDate.of(edge.number("YEAR"), number, 1))));
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
        return scene.cut(Reading.date(new Period(Grain.MONTH, month)));
    }

    @Nullable
    static Reading year(int year, Scene scene) {
        return year < 1000 ? null : scene.cut(Reading.date(new Period(Grain.YEAR, LocalDate.of(year, 1, 1))));
    }

    static Reading yearPair(Edge edge) {
        String[] years = edge.parts().get(0).value().split("/");
        String last = years[1].length() == 2 ? years[0].substring(0, 2) + years[1] : years[1];
        return new Reading(
                Type.DATE,
                years[0] + "/" + last,
                LocalDate.of(Integer.parseInt(years[0]), 1, 1),
                LocalDate.of(Integer.parseInt(last), 12, 31),
                null);
    }

    /** A quarter or half, of a year named, told relatively, or by the tense. */
    @Nullable
    static Reading part(Edge edge, Grain grain, String key, Scene scene) {
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
        return scene.cut(Reading.date(new Period(grain, first)));
    }

    @Nullable
    static Reading season(Edge edge, Scene scene) {
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
            if (anchor != null && anchored.value().equals("0") && anchor.grain() == Grain.YEAR) {
                return Reading.date(new Period(Grain.SEASON, anchor.first().withMonth(month)));
            }
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
        return scene.cut(Reading.date(season));
    }

    private static Period inYear(Period season, int year) {
        return season.first().getYear() == year ? season : season.plus(4);
    }

    @Nullable
    static Reading decade(Edge edge, Scene scene) {
        Edge named = edge.part("DECADE") == null ? edge.part("SHORTDECADE") : edge.part("DECADE");
        return named == null
                ? null
                : scene.cut(
                        Reading.date(new Period(Grain.DECADE, LocalDate.of(Integer.parseInt(named.value()), 1, 1))));
    }

    @Nullable
    static Reading century(Edge edge, Scene scene) {
        int number = edge.number("ORD");
        return number < 2 || number > 25
                ? null
                : scene.cut(Reading.date(new Period(Grain.CENTURY, LocalDate.of((number - 1) * 100 + 1, 1, 1))));
    }

    /** Fiscal years begin where each state wants: the year is told, its days are not. */
    static Reading fiscal(Edge edge, Scene scene) {
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
}
