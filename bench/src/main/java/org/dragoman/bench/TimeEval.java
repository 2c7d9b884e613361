package org.dragoman.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.dragoman.article.Article;
import org.dragoman.language.corenlp.StockModel;
import org.dragoman.rule.Tsv;
import org.dragoman.text.Span;
import org.dragoman.time.TimeExpression;
import org.dragoman.time.TimeFinder;
import org.jspecify.annotations.Nullable;

/**
 * Scores found times on files of bracketed sentences: strict F1 (same span and type), relaxed F1 (spans overlap), value F1
 * (overlap, same value), and the share of matched expressions with the right value and with the right days.
 *
 * <p>Arguments: a cache folder, files; {@code --errors} lists each error.
 */
public final class TimeEval {
    private final TimeFinder finder = new TimeFinder();
    private final CachedModel model;
    private final boolean errors;

    /** Counts of one class or of all. */
    private static final class Score {
        int gold;
        int found;
        int strict;
        int relaxed;
        int values;
        int days;

        double f1(int right) {
            return gold + found == 0 ? 1 : 2.0 * right / (gold + found);
        }
    }

    private record Expected(Span span, String type, String value, String from, String to) {}

    private TimeEval(Path cache, boolean errors) {
        this.model = new CachedModel(cache, StockModel::load);
        this.errors = errors;
    }

    public static void main(String[] args) throws IOException {
        List<String> plain =
                Arrays.stream(args).filter(a -> !a.equals("--errors")).toList();
        TimeEval eval = new TimeEval(Path.of(plain.get(0)), plain.size() < args.length);
        for (String file : plain.subList(1, plain.size())) {
            eval.score(Path.of(file));
        }
    }

    private void score(Path file) throws IOException {
        Map<String, Score> classes = new TreeMap<>();
        Score all = new Score();
        for (Tsv.Row row : Tsv.parse(file.toString(), Files.readString(file))) {
            Score one = classes.computeIfAbsent(row.get("class"), c -> new Score());
            StringBuilder text = new StringBuilder();
            List<Expected> expected = expected(row, text);
            String published = row.get("published").isEmpty() ? null : row.get("published");
            Article article = Article.ofText(file + ":" + row.line(), text.toString(), published);
            List<TimeExpression> found = finder.find(model.analyse(article));
            add(one, expected, found, row, article);
        }
        classes.forEach((name, score) -> {
            print(name, score);
            all.gold += score.gold;
            all.found += score.found;
            all.strict += score.strict;
            all.relaxed += score.relaxed;
            all.values += score.values;
            all.days += score.days;
        });
        print(String.valueOf(file.getFileName()), all);
    }

    private static void print(String name, Score s) {
        System.out.printf(
                Locale.ROOT,
                "%-14s gold %3d  found %3d  strict F1 %.3f  relaxed F1 %.3f  value F1 %.3f  value right %.3f  days right %.3f%n",
                name,
                s.gold,
                s.found,
                s.f1(s.strict),
                s.f1(s.relaxed),
                s.f1(s.values),
                s.gold == 0 ? 1 : (double) s.values / s.gold,
                s.gold == 0 ? 1 : (double) s.days / s.gold);
    }

    private void add(Score score, List<Expected> expected, List<TimeExpression> found, Tsv.Row row, Article article) {
        score.gold += expected.size();
        score.found += found.size();
        List<TimeExpression> left = new ArrayList<>(found);
        for (Expected wanted : expected) {
            TimeExpression match = match(wanted, left);
            if (match != null) {
                left.remove(match);
                boolean strict =
                        match.span().equals(wanted.span) && match.type().name().equals(wanted.type);
                boolean value = match.value().equals(wanted.value);
                boolean days = wanted.from.equals(match.from() == null ? "" : match.from())
                        && wanted.to.equals(match.to() == null ? "" : match.to());
                score.relaxed++;
                score.strict += strict ? 1 : 0;
                score.values += value ? 1 : 0;
                score.days += days ? 1 : 0;
                if (strict && value && days) {
                    continue;
                }
            }
            report(row, article, wanted, match);
        }
        left.forEach(extra -> report(row, article, null, extra));
    }

    private static @Nullable TimeExpression match(Expected wanted, List<TimeExpression> left) {
        for (TimeExpression time : left) {
            if (time.span().start() < wanted.span.end()
                    && wanted.span.start() < time.span().end()) {
                return time;
            }
        }
        return null;
    }

    private void report(Tsv.Row row, Article article, @Nullable Expected wanted, @Nullable TimeExpression found) {
        if (!errors) {
            return;
        }
        System.out.println(row.get("class") + ":" + row.line() + " " + row.get("published") + " " + row.get("text"));
        if (wanted != null) {
            System.out.println("   wanted [" + wanted.span.of(article.text()) + "] " + wanted.type + " " + wanted.value
                    + " " + wanted.from + ".." + wanted.to);
        }
        if (found != null) {
            System.out.println("   found  [" + found.span().of(article.text()) + "] " + found.type() + " "
                    + found.value() + " " + found.from() + ".." + found.to());
        }
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
        String[] types = row.get("type").split("\\|", -1);
        String[] values = row.get("value").split("\\|", -1);
        String[] from = row.get("from").split("\\|", -1);
        String[] to = row.get("to").split("\\|", -1);
        List<Expected> expected = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            expected.add(new Expected(spans.get(i), types[i], values[i], from[i], to[i]));
        }
        return expected;
    }
}
