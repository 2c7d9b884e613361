package org.dragoman.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.dragoman.Dragoman;
import org.dragoman.app.eval.AttributionScore;
import org.dragoman.language.corenlp.LeanModel;

/**
 * The attributions of articles as {@code dragoman eval} scores them, with analyses kept: {@code AttributionsEval FILE.jsonl.gz
 * [--cache FOLDER] [--errors]}. Besides all articles, those with an even number (the first is 0), whose errors may be read, and
 * those with an odd one, whose errors are never listed, so that nobody writes rules for them; of these apart the ones in the last
 * third, which nobody has looked into since the first rules.
 */
public final class AttributionsEval {
    private AttributionsEval() {}

    public static void main(String[] args) throws IOException {
        Arguments arguments = Arguments.of(args);
        Dragoman dragoman =
                new Dragoman(new CachedModel(arguments.folder("--cache", "../target/analyses"), LeanModel::load));
        List<String> lines;
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(arguments.path(0))), StandardCharsets.UTF_8))) {
            lines = reader.lines().toList();
        }
        int third = lines.size() * 2 / 3;
        AttributionScore all = new AttributionScore(dragoman);
        AttributionScore read = new AttributionScore(dragoman);
        AttributionScore unread = new AttributionScore(dragoman);
        AttributionScore never = new AttributionScore(dragoman);
        for (int i = 0; i < lines.size(); i++) {
            all.judge(lines.get(i));
            (i % 2 == 0 ? read : unread).judge(lines.get(i));
            if (i % 2 == 1 && i >= third) {
                never.judge(lines.get(i));
            }
        }
        if (arguments.has("--errors")) {
            read.errors().forEach(System.out::println);
        }
        System.out.print("all\n" + all.text());
        System.out.print("even numbers, read\n" + read.text());
        System.out.print("odd numbers, not read\n" + unread.text());
        System.out.print("odd numbers of the last third, never read\n" + never.text());
    }
}
