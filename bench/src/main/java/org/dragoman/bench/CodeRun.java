package org.dragoman.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.dragoman.Dragoman;
import org.dragoman.article.Inputs;
import org.dragoman.article.ReadResult;
import org.dragoman.language.corenlp.LeanModel;
import org.dragoman.record.RecordJson;

/** Codes inputs as {@code dragoman code --format jsonl} does, with the analyses kept in a folder: {@code CodeRun CACHE INPUT…}. */
public final class CodeRun {
    private CodeRun() {}

    public static void main(String[] args) {
        Dragoman dragoman = new Dragoman(new CachedModel(Path.of(args[0]), LeanModel::load));
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        try (Inputs inputs = Inputs.open(List.of(args).subList(1, args.length), System.in)) {
            while (inputs.hasNext()) {
                ReadResult result = inputs.next();
                if (result instanceof ReadResult.Read read) {
                    out.println(RecordJson.line(dragoman.code(read.article())));
                } else {
                    System.err.println(result);
                }
            }
        }
        out.flush();
    }
}
