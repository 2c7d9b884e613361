package org.dragoman.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dragoman.article.Article;
import org.dragoman.article.ArticleReader;
import org.dragoman.article.ReadResult;
import org.jspecify.annotations.Nullable;

/**
 * How well gold articles are read: the share of {@code article} fields that are right, and of annotated words that stand in
 * the text just once. Arguments are gold JSON files, each beside the file that it names; what is wrong is listed.
 */
public final class ReadEval {
    private static final ObjectMapper JSON = new ObjectMapper();

    private int fields;
    private int rightFields;
    private int snippets;
    private int foundSnippets;

    private ReadEval() {}

    public static void main(String[] args) throws IOException {
        ReadEval eval = new ReadEval();
        for (String arg : args) {
            if (!arg.startsWith("--")) {
                eval.gold(Path.of(arg));
            }
        }
        System.out.printf(
                Locale.ROOT,
                "fields %d of %d: %.3f%nsnippets %d of %d%n",
                eval.rightFields,
                eval.fields,
                (double) eval.rightFields / eval.fields,
                eval.foundSnippets,
                eval.snippets);
    }

    private void gold(Path path) throws IOException {
        JsonNode gold = JSON.readTree(Files.readString(path));
        String name = gold.path("file").asText();
        byte[] content = Files.readAllBytes(path.resolveSibling(name));
        ReadResult result = new ArticleReader().read(content, name).get(0);
        if (!(result instanceof ReadResult.Read read)) {
            System.out.println(result);
            return;
        }
        Article article = read.article();
        Iterator<Map.Entry<String, JsonNode>> wanted = gold.path("article").fields();
        while (wanted.hasNext()) {
            Map.Entry<String, JsonNode> field = wanted.next();
            field(name, field.getKey(), field.getValue(), article);
        }
        String text = squeeze(article.text());
        for (String kind : List.of("events", "statements")) {
            for (JsonNode item : gold.path(kind)) {
                String at = squeeze(item.path("at").asText().replaceAll("[{}]", ""));
                snippets++;
                if (text.contains(at)) {
                    foundSnippets++;
                } else {
                    System.out.println(name + ": not in the text: " + at);
                }
            }
        }
    }

    private void field(String file, String field, JsonNode want, Article article) {
        String got = got(field, article);
        String wanted = want.isArray() ? list(want) : want.isNull() ? "" : want.asText();
        boolean right =
                wanted.matches("\\d{4}-.*") ? got.startsWith(wanted) : fold(got).equals(fold(wanted));
        fields++;
        rightFields += right ? 1 : 0;
        if (!right) {
            System.out.println(file + ": " + field + ": wanted " + wanted + ", got " + got);
        }
    }

    private static String list(JsonNode names) {
        List<String> all = new ArrayList<>();
        names.forEach(name -> all.add(name.asText()));
        return String.join(" & ", all);
    }

    private static String got(String field, Article article) {
        @Nullable
        String value =
                switch (field) {
                    case "title" -> article.title();
                    case "authors" -> String.join(" & ", article.authors());
                    case "publisher" -> article.publisher();
                    case "published" -> article.published();
                    case "updated" -> article.updated();
                    default -> throw new IllegalArgumentException("no field " + field);
                };
        return value == null ? "" : value;
    }

    private static String squeeze(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
