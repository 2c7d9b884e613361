package org.dragoman.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.dragoman.article.Article;

/**
 * Articles for runs of speed and equality: JSON Lines give their {@code text} and a piece of their {@code html}, other files
 * are cut into pieces as they are. Kinds take turns.
 */
final class MixedTexts {
    private static final int PIECE = 3000;

    /** Well under the longest sentence that the lean model leaves whole. */
    private static final int LONGEST = 5000;

    private static final String DEBRIS =
            " 🙂🚀 Москва и Київ — Ἀθῆναι, 東京で会議が開かれた。 القاهرة &nbsp;<br/> http://example.org/a?b=c#d @user #tag 50% £3.5m";

    private static final int CORPUS = 4500;

    private MixedTexts() {}

    /** The texts of the files that a run is given, as they are: {@code FILE… [--corpus N]}, 4,500 without. */
    static List<Article> corpus(Arguments arguments) throws IOException {
        return plain(arguments.paths().stream().map(Path::of).toList(), arguments.number("--corpus", CORPUS));
    }

    /** The texts as they are. */
    static List<Article> plain(List<Path> files, int most) throws IOException {
        List<List<String>> all = new ArrayList<>();
        for (Path file : files) {
            all.add(texts(file, most));
        }
        List<Article> articles = new ArrayList<>();
        for (int k = 0; articles.size() < most; k++) {
            int before = articles.size();
            for (List<String> texts : all) {
                if (k < texts.size() && articles.size() < most) {
                    articles.add(Article.ofText("text-" + articles.size(), texts.get(k), null));
                }
            }
            if (articles.size() == before) {
                break;
            }
        }
        return articles;
    }

    /** The texts with every sixth in capitals, every sixth full of debris and every sixth without sentence ends. */
    static List<Article> mixed(List<Path> files, int most) throws IOException {
        List<Article> mixed = new ArrayList<>();
        for (Article article : plain(files, most)) {
            String text = article.text();
            text = switch (mixed.size() % 6) {
                case 1 -> text.toUpperCase(Locale.ROOT);
                case 3 -> text.replaceAll("\\. ", "." + DEBRIS + " ");
                case 5 -> text.substring(0, Math.min(text.length(), LONGEST)).replaceAll("[.?!\\n]+\\s*", ", ");
                default -> text;
            };
            mixed.add(Article.ofText(article.id(), text, null));
        }
        return mixed;
    }

    private static List<String> texts(Path file, int most) throws IOException {
        List<String> texts = new ArrayList<>();
        ObjectMapper json = new ObjectMapper();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
            StringBuilder piece = new StringBuilder();
            for (String line = in.readLine(); line != null && texts.size() < most; line = in.readLine()) {
                if (line.startsWith("{")) {
                    JsonNode node = json.readTree(line);
                    texts.add(node.path("text").asText());
                    String html = node.path("html").asText();
                    if (html.length() > PIECE) {
                        texts.add(html.substring(html.length() / 2, html.length() / 2 + PIECE / 2));
                    }
                } else {
                    piece.append(line).append('\n');
                    if (piece.length() > PIECE) {
                        texts.add(piece.toString());
                        piece.setLength(0);
                    }
                }
            }
            texts.add(piece.toString());
        }
        texts.removeIf(String::isBlank);
        return texts;
    }

    private static InputStream open(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        return file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
    }
}
