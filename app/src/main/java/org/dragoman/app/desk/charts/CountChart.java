package org.dragoman.app.desk.charts;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Events over time: cooperation stands up from the line, conflict hangs down from it. */
public final class CountChart {
    static final int WIDTH = 960;
    private static final int HEIGHT = 230;
    private static final int LEFT = 44;
    private static final int TOP = 8;
    private static final int BOTTOM = 26;

    private CountChart() {}

    /**
     * One day, week, month or year.
     *
     * @param to the day after it
     */
    public record Bucket(LocalDate from, LocalDate to, long cooperation, long conflict, String label, String link) {}

    /** A bar up and a bar down. */
    public record Bar(
            String x,
            String width,
            String upY,
            String upHeight,
            String downY,
            String downHeight,
            String label,
            String link) {}

    /** A mark on an axis. */
    public record Tick(String at, String label) {}

    /**
     * The drawing.
     *
     * @param plot left, top, right and bottom of the plot, for scripts
     */
    public record Drawing(
            int width,
            int height,
            String baseline,
            List<Bar> bars,
            List<Tick> days,
            List<Tick> counts,
            String plot,
            LocalDate from,
            LocalDate to) {}

    /**
     * Draws buckets.
     *
     * @param from first day drawn
     * @param to the day after the last
     */
    public static Drawing draw(List<Bucket> buckets, LocalDate from, LocalDate to, Locale locale) {
        TimeScale scale = new TimeScale(from, to, LEFT, WIDTH);
        long up = Math.max(
                1, buckets.stream().mapToLong(Bucket::cooperation).max().orElse(1));
        long down =
                Math.max(1, buckets.stream().mapToLong(Bucket::conflict).max().orElse(1));
        double unit = (double) (HEIGHT - TOP - BOTTOM) / (up + down);
        double base = TOP + up * unit;
        List<Bar> bars = new ArrayList<>();
        for (Bucket bucket : buckets) {
            double x = Math.max(LEFT, scale.x(bucket.from()));
            double width = Math.max(1.5, scale.x(bucket.to()) - x);
            double gap = width > 6 ? 1.5 : width > 3 ? 0.7 : 0;
            bars.add(new Bar(
                    decimal(x),
                    decimal(width - gap),
                    decimal(base - bucket.cooperation() * unit),
                    decimal(bucket.cooperation() * unit),
                    decimal(base),
                    decimal(bucket.conflict() * unit),
                    bucket.label(),
                    bucket.link()));
        }
        List<Tick> days = scale.ticks(locale).stream()
                .map(tick -> new Tick(decimal(tick.x()), tick.label()))
                .toList();
        List<Tick> counts = new ArrayList<>();
        counts.add(new Tick(decimal(base - up * unit), format(up, locale)));
        counts.add(new Tick(decimal(base + down * unit), format(down, locale)));
        String plot = LEFT + " " + TOP + " " + WIDTH + " " + (HEIGHT - BOTTOM);
        return new Drawing(WIDTH, HEIGHT, decimal(base), bars, days, counts, plot, from, to);
    }

    private static String format(long number, Locale locale) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    private static String decimal(double value) {
        return WorldMap.decimal(value);
    }
}
