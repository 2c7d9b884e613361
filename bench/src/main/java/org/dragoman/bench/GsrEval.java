package org.dragoman.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dragoman.Dragoman;
import org.dragoman.app.eval.RecordScore;
import org.dragoman.language.corenlp.LeanModel;

/** The codebook's records as {@code dragoman eval} scores them, with analyses kept: {@code GsrEval CACHE FILE.json [--errors]}. */
public final class GsrEval {
    private GsrEval() {}

    public static void main(String[] args) throws IOException {
        RecordScore score = new RecordScore(new Dragoman(new CachedModel(Path.of(args[0]), LeanModel::load)));
        for (JsonNode record : new ObjectMapper().readTree(Files.readString(Path.of(args[1])))) {
            score.judge(args[1], record);
        }
        if (List.of(args).contains("--errors")) {
            score.errors().forEach(System.out::println);
        }
        System.out.print(score.text());
    }
}
