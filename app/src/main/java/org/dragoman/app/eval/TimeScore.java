package org.dragoman.app.eval;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.dragoman.article.Article;
import org.dragoman.rule.Tsv;
import org.dragoman.text.Span;
import org.dragoman.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * Times against sentences in which they are bracketed: strict F1 (same words and type), relaxed F1 (words overlap), value F1
 * (overlap and same value), the shares of bracketed times with the right value and with the right days.
 */
public final class TimeScore {
    static final List<String> COLUMNS = List.of("published", "text", "type", "value", "from", "to");

    private record Expected(Span span, String type, String value, String from, String to) {}

    /** Counts of one class, or of all. */
    private static final class Counts {
        int gold;
        int found;
        int strict;
        int relaxed;
        int values;
        int days;

        void add(Counts more) {
            gold += more.gold;
            found += more.found;
            strict += more.strict;
            relaxed += more.relaxed;
            values += more.values;
            days += more.days;
        }

        double f1(int right) {
            return gold + found == 0 ? 1 : 2.0 * right / (gold + found);
        }

        double share(int right) {
            return gold == 0 ? 1 : (double) right / gold;
        }

        String text(String name) {
            return String.format(
                    Locale.ROOT,
                    "%-11s %d  strict F1 %.3f  relaxed F1 %.3f  value F1 %.3f  value right %.3f  days right %.3f\n",
                    name,
                    gold,
                    f1(strict),
                    f1(relaxed),
                    f1(values),
                    share(values),
                    share(days));
        }

        void addTo(ObjectNode json) {
            json.put("gold", gold)
                    .put("strict_f1", f1(strict))
                    .put("relaxed_f1", f1(relaxed))
                    .put("value_f1", f1(values))
                    .put("value_right", share(values))
                    .put("days_right", share(days));
        }
    }

    private final Function<Article, List<TimeExpression>> finder;
    private final Map<String, Counts> classes = new TreeMap<>();
    private final List<String> errors = new ArrayList<>();

    public TimeScore(Function<Article, List<TimeExpression>> finder) {
        this.finder = finder;
    }

    /**
     * Finds the times of one sentence and judges them.
     *
     * @throws IllegalArgumentException where a cell does not hold one part for each bracket
     */
    public void judge(Tsv.Row row) {
        StringBuilder text = new StringBuilder();
        List<Expected> expected = expected(row, text);
        String published = row.get("published");
        Article article =
                Article.ofText(row.file() + ":" + row.line(), text.toString(), published.isEmpty() ? null : published);
        List<TimeExpression> left = new ArrayList<>(finder.apply(article));
        Counts counts = classes.computeIfAbsent(row.getOr("class", "times"), c -> new Counts());
        counts.gold += expected.size();
        counts.found += left.size();
        for (Expected wanted : expected) {
            TimeExpression match = match(wanted, left);
            left.remove(match);
            if (match == null || !count(counts, wanted, match)) {
                errors.add(article.source() + ": wanted '" + wanted.span().of(article.text()) + "' " + wanted.type()
                        + " " + wanted.value() + " " + wanted.from() + ".." + wanted.to() + ", got "
                        + shown(match, article));
            }
        }
        left.forEach(extra -> errors.add(article.source() + ": wanted nothing, got " + shown(extra, article)));
    }

    private static boolean count(Counts counts, Expected wanted, TimeExpression match) {
        boolean strict =
                match.span().equals(wanted.span()) && match.type().name().equals(wanted.type());
        boolean value = match.value().equals(wanted.value());
        boolean days = wanted.from().equals(match.from() == null ? "" : match.from())
                && wanted.to().equals(match.to() == null ? "" : match.to());
        counts.relaxed++;
        counts.strict += strict ? 1 : 0;
        counts.values += value ? 1 : 0;
        counts.days += days ? 1 : 0;
        return strict && value && days;
    }

    private static String shown(@Nullable TimeExpression time, Article article) {
        return time == null
                ? "nothing"
                : "'" + time.span().of(article.text()) + "' " + time.type() + " " + time.value() + " " + time.from()
                        + ".." + time.to();
    }

    private static @Nullable TimeExpression match(Expected wanted, List<TimeExpression> left) {
        for (TimeExpression time : left) {
            if (time.span().overlaps(wanted.span())) {
                return time;
            }
        }
        return null;
    }

    private static List<Expected> expected(Tsv.Row row, StringBuilder text) {
        List<Span> spans = new ArrayList<>();
        int start = -1;
        for (char c : row.get("text").toCharArray()) {
            if (c == '[') {
                start = text.length();
            } else if (c == ']') {
                spans.add(new Span(start, text.length()));
            } else {
                text.append(c);
            }
        }
        List<Expected> expected = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            expected.add(new Expected(
                    spans.get(i),
                    part(row, "type", i),
                    part(row, "value", i),
                    part(row, "from", i),
                    part(row, "to", i)));
        }
        return expected;
    }

    private static String part(Tsv.Row row, String column, int at) {
        String[] parts = row.get(column).split("\\|", -1);
        if (at >= parts.length) {
            throw row.wrong(column, "fewer parts than brackets in " + row.get("text"));
        }
        return parts[at];
    }

    /** What was wrong, a line each, in the order of the rows. */
    public List<String> errors() {
        return List.copyOf(errors);
    }

    private Counts all() {
        Counts all = new Counts();
        classes.values().forEach(all::add);
        return all;
    }

    /** One line for all, then a line a class. */
    public String text() {
        StringBuilder text = new StringBuilder(all().text("times"));
        classes.forEach((name, counts) -> text.append(counts.text("  " + name)));
        return text.toString();
    }

    /** Puts the same under {@code times}. */
    public void addTo(ObjectNode json) {
        ObjectNode times = json.putObject("times");
        all().addTo(times);
        ObjectNode each = times.putObject("classes");
        classes.forEach((name, counts) -> counts.addTo(each.putObject(name)));
    }
}
