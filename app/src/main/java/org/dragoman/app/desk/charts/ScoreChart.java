package org.dragoman.app.desk.charts;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

/** Mean scores of two directions over time, from −10 (conflict) to +10 (cooperation). */
public final class ScoreChart {
    private static final int HEIGHT = 250;
    private static final int LEFT = 44;
    private static final int TOP = 10;
    private static final int BOTTOM = 26;
    private static final int MOST = 10;

    private ScoreChart() {}

    /**
     * The mean of one span of time.
     *
     * @param middle the day in its middle
     */
    public record Point(LocalDate middle, double score, String label, String link) {}

    /** A point of the drawing. */
    public record Dot(String x, String y, String label, String link) {}

    /** One direction: its line and its points. */
    public record Line(String points, List<Dot> dots) {}

    /** The drawing. */
    public record Drawing(
            int width,
            int height,
            String zero,
            List<CountChart.Tick> scores,
            List<CountChart.Tick> days,
            Line first,
            Line second) {}

    /** @param to the day after the last one drawn */
    public static Drawing draw(List<Point> first, List<Point> second, LocalDate from, LocalDate to, Locale locale) {
        TimeScale scale = new TimeScale(from, to, LEFT + 8, CountChart.WIDTH - 8);
        List<CountChart.Tick> scores = List.of(-10, -5, 5, 10).stream()
                .map(s -> new CountChart.Tick(WorldMap.decimal(y(s)), (s > 0 ? "+" : "−") + Math.abs(s)))
                .toList();
        List<CountChart.Tick> days = scale.ticks(locale).stream()
                .map(tick -> new CountChart.Tick(WorldMap.decimal(tick.x()), tick.label()))
                .toList();
        return new Drawing(
                CountChart.WIDTH,
                HEIGHT,
                WorldMap.decimal(y(0)),
                scores,
                days,
                line(first, scale),
                line(second, scale));
    }

    private static Line line(List<Point> points, TimeScale scale) {
        List<Dot> dots = points.stream()
                .map(p -> new Dot(
                        WorldMap.decimal(scale.x(p.middle())), WorldMap.decimal(y(p.score())), p.label(), p.link()))
                .toList();
        StringJoiner line = new StringJoiner(" ");
        dots.forEach(dot -> line.add(dot.x() + "," + dot.y()));
        return new Line(line.toString(), dots);
    }

    private static double y(double score) {
        double plot = HEIGHT - TOP - BOTTOM;
        return TOP + plot * (MOST - Math.max(-MOST, Math.min(MOST, score))) / (2.0 * MOST);
    }
}
