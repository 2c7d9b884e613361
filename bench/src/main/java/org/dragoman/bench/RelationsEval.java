package org.dragoman.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.CRC32;
import org.dragoman.Dragoman;
import org.dragoman.app.eval.PairScore;
import org.dragoman.event.Relater;
import org.dragoman.language.corenlp.LeanModel;
import org.dragoman.rule.Tsv;

/**
 * The type between marked pairs as {@code dragoman eval} scores it, with analyses kept: {@code RelationsEval CACHE FILE.tsv
 * [--errors]}. Besides all rows, a third of them that is held out (its errors are never listed, so that nobody writes rules for
 * them), and the rest.
 */
public final class RelationsEval {
    private RelationsEval() {}

    public static void main(String[] args) throws IOException {
        Relater relater = new Dragoman(new CachedModel(Path.of(args[0]), LeanModel::load)).relater();
        PairScore all = new PairScore(relater);
        PairScore held = new PairScore(relater);
        PairScore rest = new PairScore(relater);
        for (Tsv.Row row : Tsv.parse(args[1], Files.readString(Path.of(args[1])))) {
            all.judge(row);
            (isHeld(row.get("marked_sentence")) ? held : rest).judge(row);
        }
        if (List.of(args).contains("--errors")) {
            rest.errors().forEach(System.out::println);
        }
        System.out.print(all.text());
        System.out.print("held out    " + held.summary());
        System.out.print("the rest    " + rest.summary());
    }

    /** A third of the rows, by their text. */
    private static boolean isHeld(String marked) {
        CRC32 crc = new CRC32();
        crc.update(marked.getBytes(StandardCharsets.UTF_8));
        return crc.getValue() % 3 == 0;
    }
}
