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
 * [--cache FOLDER] [--errors]}. Besides all articles, the last third of them, which is held out (its errors are never listed,
 * so that nobody writes rules for them), and the rest.
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
        int looked = lines.size() * 2 / 3;
        AttributionScore all = new AttributionScore(dragoman);
        AttributionScore rest = new AttributionScore(dragoman);
        AttributionScore held = new AttributionScore(dragoman);
        for (int i = 0; i < lines.size(); i++) {
            all.judge(lines.get(i));
            (i < looked ? rest : held).judge(lines.get(i));
        }
        if (arguments.has("--errors")) {
            rest.errors().forEach(System.out::println);
        }
        System.out.print("all\n" + all.text());
        System.out.print("the rest\n" + rest.text());
        System.out.print("held out\n" + held.text());
    }
}
