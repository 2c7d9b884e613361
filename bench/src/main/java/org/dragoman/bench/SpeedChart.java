package org.dragoman.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Draws the table of stages in a {@link SpeedRun}'s result as bars: {@code SpeedChart RESULT.md CHART.svg}. */
public final class SpeedChart {
    private static final Pattern ROW =
            Pattern.compile("\\| (tokens|tags|lemmas|names|arcs|all) \\| ([0-9.]+) \\| ([0-9.]+) \\|.*");
    private static final int LEFT = 80;
    private static final int WIDTH = 560;
    private static final int ROW_HEIGHT = 44;

    private record Row(String stage, double stock, double ours) {}

    private SpeedChart() {}

    public static void main(String[] args) throws IOException {
        List<Row> rows = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(args[0]))) {
            Matcher matcher = ROW.matcher(line);
            if (matcher.matches()) {
                rows.add(new Row(
                        matcher.group(1), Double.parseDouble(matcher.group(2)), Double.parseDouble(matcher.group(3))));
            }
        }
        Files.writeString(Path.of(args[1]), svg(rows));
    }

    private static String svg(List<Row> rows) {
        double most = rows.stream().mapToDouble(Row::stock).max().orElse(1);
        StringBuilder svg = new StringBuilder();
        svg.append(String.format(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\" font-size=\"12\">%n",
                LEFT + WIDTH + 110, rows.size() * ROW_HEIGHT + 40));
        svg.append(
                "<text x=\"8\" y=\"18\">Processor time of language analysis, µs a token: stock CoreNLP (grey), ours (blue)</text>\n");
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            int y = 32 + i * ROW_HEIGHT;
            svg.append(String.format("<text x=\"8\" y=\"%d\">%s</text>%n", y + 20, row.stage()));
            bar(svg, y, row.stock() / most, row.stock(), "#9a9a9a");
            bar(svg, y + 17, row.ours() / most, row.ours(), "#2b6cb0");
        }
        return svg.append("</svg>\n").toString();
    }

    private static void bar(StringBuilder svg, int y, double share, double value, String colour) {
        double width = Math.max(1, share * WIDTH);
        svg.append(String.format(
                Locale.ROOT,
                "<rect x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"14\" fill=\"%s\"/><text x=\"%.1f\" y=\"%d\">%.1f</text>%n",
                LEFT,
                y,
                width,
                colour,
                LEFT + width + 5,
                y + 11,
                value));
    }
}
