package org.dragoman.app.desk.charts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The world with circles on it: as big as the number of events, coloured by their mean score. */
public final class WorldMap {
    private static final String OUTLINE = "world.geojson";
    private static final double SMALLEST = 2.5;
    private static final double LARGEST = 17;

    private WorldMap() {}

    /** Events at one place. */
    public record Spot(String label, String link, double lat, double lon, long events, double score) {}

    /** A circle of the drawing. */
    public record Circle(String x, String y, String radius, String side, String label, String link) {}

    /** The drawing. */
    public record Drawing(int width, int height, List<Circle> circles) {}

    /** Big circles first, so that small ones lie on top. */
    public static Drawing draw(List<Spot> spots) {
        long most = spots.stream().mapToLong(Spot::events).max().orElse(1);
        List<Circle> circles = spots.stream()
                .sorted(Comparator.comparingLong(Spot::events).reversed())
                .map(spot -> new Circle(
                        decimal(Projection.x(spot.lat(), spot.lon())),
                        decimal(Projection.y(spot.lat())),
                        decimal(SMALLEST + (LARGEST - SMALLEST) * Math.sqrt((double) spot.events() / most)),
                        spot.score() < -0.05 ? "conflict" : spot.score() > 0.05 ? "cooperation" : "neutral",
                        spot.label(),
                        spot.link()))
                .toList();
        return new Drawing(Projection.WIDTH, Projection.HEIGHT, circles);
    }

    /** Land and borders as an image of its own, which pages point into: it is sent once and kept by the browser. */
    public static String outline() {
        try (InputStream in = WorldMap.class.getResourceAsStream(OUTLINE)) {
            if (in == null) {
                throw new IllegalStateException(OUTLINE + " is missing from the jar");
            }
            JsonNode features = new ObjectMapper().readTree(in).path("features");
            StringBuilder svg = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 "
                    + Projection.WIDTH + " " + Projection.HEIGHT + "\">");
            for (JsonNode feature : features) {
                String name = feature.at("/properties/name").asText();
                svg.append("<path id=\"").append(name).append("\" d=\"");
                lines(svg, feature.at("/geometry/coordinates"), name.equals("land") ? "Z" : "");
                svg.append("\"/>");
            }
            return svg.append("</svg>").toString();
        } catch (IOException e) {
            throw new UncheckedIOException(OUTLINE, e);
        }
    }

    private static void lines(StringBuilder svg, JsonNode coordinates, String end) {
        if (!coordinates.path(0).path(0).isNumber()) {
            coordinates.forEach(inner -> lines(svg, inner, end));
            return;
        }
        char command = 'M';
        for (JsonNode point : coordinates) {
            double lon = point.path(0).asDouble();
            double lat = point.path(1).asDouble();
            svg.append(command)
                    .append(decimal(Projection.x(lat, lon)))
                    .append(' ')
                    .append(decimal(Projection.y(lat)));
            command = 'L';
        }
        svg.append(end);
    }

    static String decimal(double value) {
        String text = String.format(Locale.ROOT, "%.1f", value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
