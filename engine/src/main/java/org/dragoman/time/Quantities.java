package org.dragoman.time;

import java.util.ArrayList;
import java.util.List;

/** How many units an expression tells: a number as text, {@code X} where nobody says how many. */
final class Quantities {
    private Quantities() {}

    static String number(Edge edge) {
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
}
