package org.dragoman.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.dragoman.article.Article;
import org.dragoman.article.ArticleReader;
import org.dragoman.article.ReadResult;
import org.jspecify.annotations.Nullable;

/**
 * How well articles are read from pages: arguments are a gzipped JSON Lines file of pages with {@code html}, {@code url},
 * {@code title}, {@code author}, {@code published}, {@code text}, and {@code --errors} to list what is wrong.
 */
public final class PagesEval {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final boolean errors;
    private final Map<String, int[]> fields = new HashMap<>();
    private double precision;
    private double recall;
    private double f1;
    private int pages;

    private PagesEval(boolean errors) {
        this.errors = errors;
    }

    public static void main(String[] args) throws IOException {
        List<String> arguments = Arrays.asList(args);
        PagesEval eval = new PagesEval(arguments.contains("--errors"));
        Path file = Path.of(args[0]);
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                eval.page(JSON.readTree(line));
            }
        }
        eval.print();
    }

    private void page(JsonNode page) {
        pages++;
        String id = page.path("id").asText();
        byte[] html = page.path("html").asText().getBytes(StandardCharsets.UTF_8);
        ReadResult result = new ArticleReader()
                .read(html, id, page.path("url").asText(), null)
                .get(0);
        Article article = result instanceof ReadResult.Read read ? read.article() : null;
        double[] score =
                words(article == null ? "" : article.text(), page.path("text").asText());
        precision += score[0];
        recall += score[1];
        f1 += score[2];
        if (errors && score[2] < 0.95) {
            System.out.printf(Locale.ROOT, "%s text P %.2f R %.2f F1 %.2f%n", id, score[0], score[1], score[2]);
        }
        field("title", id, page.path("title"), article == null ? null : article.title());
        field("published", id, page.path("published"), article == null ? null : article.published());
        field("author", id, page.path("author"), article == null ? null : String.join(", ", article.authors()));
    }

    /** Only pages whose gold knows the field are judged. */
    private void field(String name, String id, JsonNode gold, @Nullable String got) {
        if (gold.isNull()) {
            return;
        }
        String want = gold.asText();
        boolean right = name.equals("published")
                ? got != null && got.startsWith(want)
                : name.equals("author")
                        ? names(want).equals(names(Objects.requireNonNullElse(got, "")))
                        : fold(want).equals(fold(Objects.requireNonNullElse(got, "")));
        int[] counts = fields.computeIfAbsent(name, n -> new int[2]);
        counts[0] += right ? 1 : 0;
        counts[1]++;
        if (errors && !right) {
            System.out.printf("%s %s: wanted %s, got %s%n", id, name, want, got);
        }
    }

    private static TreeSet<String> names(String text) {
        TreeSet<String> names = new TreeSet<>();
        for (String name : text.split(",| and | with ")) {
            names.add(fold(name));
        }
        return names;
    }

    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    /** Precision, recall and F1 over the words of both texts, each counted as often as it stands. */
    private static double[] words(String got, String want) {
        Map<String, Integer> left = new HashMap<>();
        String[] gold = fold(want).split(" ");
        String[] mine = fold(got).split(" ");
        for (String word : gold) {
            left.merge(word, 1, Integer::sum);
        }
        int hits = 0;
        for (String word : mine) {
            if (left.merge(word, -1, Integer::sum) >= 0) {
                hits++;
            }
        }
        double p = (double) hits / mine.length;
        double r = (double) hits / gold.length;
        return new double[] {p, r, hits == 0 ? 0 : 2 * p * r / (p + r)};
    }

    private void print() {
        System.out.printf(
                Locale.ROOT,
                "pages %d  text P %.3f  R %.3f  F1 %.3f%n",
                pages,
                precision / pages,
                recall / pages,
                f1 / pages);
        for (String name : List.of("title", "published", "author")) {
            int[] counts = fields.getOrDefault(name, new int[] {0, 1});
            System.out.printf(
                    Locale.ROOT, "%s %d of %d: %.3f%n", name, counts[0], counts[1], (double) counts[0] / counts[1]);
        }
    }
}
