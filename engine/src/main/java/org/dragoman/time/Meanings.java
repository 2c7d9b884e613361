package org.dragoman.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.dragoman.time.TimeExpression.Type;
import org.jspecify.annotations.Nullable;

/** What each {@code as} of the rules means: the way from an edge in its scene to a reading. */
final class Meanings {
    private Meanings() {}

    /**
     * Reads what an edge means in a scene; null where the words are no time after all ("the 31st of February").
     *
     * @throws IllegalStateException where a rule names a meaning that is none
     */
    @Nullable
    static Reading read(Edge edge, Scene scene) {
        Rule rule = edge.rule();
        if (rule == null) {
            return null;
        }
        try {
            return switch (rule.meaning()) {
                case "iso" -> Reading.day(LocalDate.parse(edge.parts().get(0).value()));
                case "slash" -> NamedDays.slash(edge, scene);
                case "day" -> NamedDays.monthDay(edge, scene);
                case "day-of-relative-year", "month-of-relative-year" -> NamedPeriods.ofRelativeYear(edge, scene);
                case "day-of-month" -> NamedDays.dayOfMonth(edge, scene);
                case "month" -> NamedPeriods.month(edge, scene);
                case "year" -> NamedPeriods.year(edge.number("YEAR"), scene);
                case "year-pair" -> NamedPeriods.yearPair(edge);
                case "weekday" -> NamedDays.weekday(edge, scene);
                case "weekday-of-week" -> NamedDays.weekdayOfWeek(edge, scene);
                case "quarter" ->
                    NamedPeriods.part(edge, Grain.QUARTER, edge.has("QUARTERN") ? "QUARTERN" : "ORD", scene);
                case "half" -> NamedPeriods.part(edge, Grain.HALF, edge.has("HALFN") ? "HALFN" : "ORD", scene);
                case "season" -> NamedPeriods.season(edge, scene);
                case "decade" -> NamedPeriods.decade(edge, scene);
                case "century" -> NamedPeriods.century(edge, scene);
                case "fiscal" -> NamedPeriods.fiscal(edge, scene);
                case "holiday" -> NamedDays.holiday(edge, scene);
                case "day-word" -> RelativeTimes.relativeDay(edge.number("DAYWORD"), scene);
                case "tonight" -> RelativeTimes.night(RelativeTimes.relativeDay(edge.number("TONIGHT"), scene), false);
                case "overnight" -> RelativeTimes.overnight(edge, scene);
                case "reference" -> Reading.open(Type.DATE, edge.parts().get(0).value());
                case "unit" -> RelativeTimes.unit(edge, scene);
                case "same-day" -> RelativeTimes.sameDay(scene);
                case "weekend" -> RelativeTimes.weekend(edge, scene);
                case "unit-at-hand" -> RelativeTimes.unitAtHand(edge, scene);
                case "ago" -> Distances.ago(edge, scene);
                case "earlier-later" -> Distances.earlierLater(edge, scene);
                case "hence" -> Distances.shifted(edge, scene.publishedDay(), 1);
                case "recent" -> RelativeTimes.recent(edge, scene);
                case "past-span" -> RelativeTimes.span(edge, -1, scene);
                case "coming-span" -> RelativeTimes.span(edge, 1, scene);
                case "duration" -> LengthsAndSets.duration(edge);
                case "some-duration" -> LengthsAndSets.someDuration(edge);
                case "every" -> LengthsAndSets.every(edge);
                case "weekdays" -> Reading.open(Type.SET, "XXXX-WXX-" + edge.number("WEEKDAYS"));
                case "frequency" -> LengthsAndSets.frequency(edge);
                case "phase" -> Parts.phase(edge, scene);
                case "earlier-this" -> Parts.earlierThis(edge, scene);
                case "part-of-day" -> Parts.partOfDay(edge, scene);
                case "part-of-this-day" -> Parts.partOfThisDay(edge, scene);
                case "clock-and-day" -> Clock.clock(edge, scene);
                case "days-of-month" -> Ranges.daysOfMonth(edge, scene);
                case "range" -> Ranges.range(edge, scene);
                case "distance" -> Distances.distance(edge, scene);
                case "eve" -> Parts.eve(edge, scene);
                case "event" -> EventTimes.event(edge);
                case "event-span" -> EventTimes.eventSpan(edge, scene);
                case "event-phase" -> EventTimes.eventPhase(edge, scene);
                case "distance-from-event" -> EventTimes.distanceFromEvent(edge);
                default -> throw new IllegalStateException("rule " + rule.id() + ": no meaning " + rule.meaning());
            };
        } catch (DateTimeException e) {
            return null; // such as February 30: words that look like a date and are none
        }
    }
}
