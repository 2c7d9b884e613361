package org.dragoman.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.dragoman.article.ArticleReader;
import org.dragoman.article.LinesPiece;
import org.dragoman.article.ReadResult;
import org.dragoman.article.ReadResult.Read;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PiecesTest {
    private static final ArticleReader READER = new ArticleReader();
    private static final Readings.File FILE =
            new Readings.File(3, "file:/news.jsonl", new LinesPiece(0, Long.MAX_VALUE, 0));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 7, 50, 51, 52, 200, 100_000})
    void piecesGiveEachLineOnceWithItsNumber(long most) throws IOException {
        String long1 = "{\"text\": \"" + "Ghana thanked Peru. ".repeat(30) + "\"}";
        for (String lines : List.of(
                "{\"text\": \"Ghana met Peru.\"}\n\n{broken\n" + long1 + "\n{\"text\": \"Bénin left.\"}\n",
                "{\"text\": \"Ghana met Peru.\"}\r\n{\"text\": \"no end\"}",
                "{\"text\": \"one\"}")) {
            byte[] bytes = lines.getBytes(StandardCharsets.UTF_8);
            List<String> whole = told(READER.open(new ByteArrayInputStream(bytes), "news.jsonl"));
            List<String> pieced = new ArrayList<>();
            for (Readings.File piece : pieces(bytes, most)) {
                pieced.addAll(told(READER.open(from(bytes, piece.piece().from()), "news.jsonl", piece.piece())));
            }
            assertThat(pieced).isEqualTo(whole).isNotEmpty();
        }
    }

    @Test
    void filesThatAreNotCutStayWhole() {
        Readings.File other = new Readings.File(4, "file:/page.html", new LinesPiece(0, Long.MAX_VALUE, 0));
        List<Pieces.Block> blocks = List.of(new Pieces.Block(FILE, 0, 10), new Pieces.Block(FILE, 10, 20));
        List<Pieces.Counted> counted = List.of(new Pieces.Counted(0, 1), new Pieces.Counted(20, 0));
        assertThat(Pieces.pieces(List.of(FILE, other), blocks, counted))
                .containsExactly(new Readings.File(3, "file:/news.jsonl", new LinesPiece(0, 10, 0)), other);
    }

    private static List<Readings.File> pieces(byte[] bytes, long most) throws IOException {
        List<Pieces.Block> blocks = new ArrayList<>();
        List<Pieces.Counted> counted = new ArrayList<>();
        for (long from = 0; from < bytes.length; from += most) {
            Pieces.Block block = new Pieces.Block(FILE, from, Math.min(from + most, bytes.length));
            blocks.add(block);
            long start = Math.max(0, from - 1);
            counted.add(Pieces.count(from(bytes, start), start, block));
        }
        return Pieces.pieces(List.of(FILE), blocks, counted);
    }

    private static InputStream from(byte[] bytes, long start) {
        return new ByteArrayInputStream(Arrays.copyOfRange(bytes, (int) start, bytes.length));
    }

    private static List<String> told(Iterator<ReadResult> results) {
        List<String> told = new ArrayList<>();
        results.forEachRemaining(result -> told.add(
                result instanceof Read read
                        ? read.place() + ": " + read.article().text()
                        : result.toString()));
        return told;
    }
}
