package org.dragoman.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.dragoman.article.ReadResult.Kind;
import org.dragoman.article.ReadResult.Problem;
import org.dragoman.article.ReadResult.Read;
import org.junit.jupiter.api.Test;

class JsonArrayTest {
    private static List<ReadResult> read(String list) {
        return new ArticleReader().read(list.getBytes(StandardCharsets.UTF_8), "news.json");
    }

    @Test
    void readsEachElementLikeALineOfJsonLines() {
        assertThat(Shown.of(read("\uFEFF[\n  {\"text\": \"The lake rose.\", \"tags\": [\"a\", {\"b\": \"]}\\\"\"}]},\n"
                        + "  {\"text\": \"The town voted.\"}\n]\n")))
                .containsExactly("element 1 The lake rose.", "element 2 The town voted.");
    }

    @Test
    void namesBadElementsAndKeepsTheirNeighbours() {
        assertThat(Shown.of(read(
                        "[{\"text\": \"The lake rose.\"}, {\"text\": oops}, 7, null, \"a,b\", [1, [2]], {\"text\": \"\"},"
                                + "{\"title\": \"x\"}, {\"text\": \"The town voted.\"}]")))
                .containsExactly(
                        "element 1 The lake rose.",
                        "element 2 MALFORMED",
                        "element 3 MALFORMED",
                        "element 4 MALFORMED",
                        "element 5 MALFORMED",
                        "element 6 MALFORMED",
                        "element 7 EMPTY",
                        "element 8 MALFORMED",
                        "element 9 The town voted.");
    }

    @Test
    void keepsWhatComesBeforeABreakAndNamesItsByte() {
        String first = "[{\"text\": \"The lake rose.\"}";
        assertThat(Shown.of(read(first + ", {\"text\": \"The town vo")))
                .containsExactly("element 1 The lake rose.", "element 2, byte 29 MALFORMED");
        assertThat(Shown.of(read(first + " {\"text\": \"The town voted.\"}]")))
                .containsExactly("element 1 The lake rose.", "byte 28 MALFORMED");
        assertThat(Shown.of(read(first))).containsExactly("element 1 The lake rose.", "byte 27 MALFORMED");
        assertThat(Shown.of(read(first + "] more"))).containsExactly("element 1 The lake rose.", "byte 29 MALFORMED");
        assertThat(Shown.of(read("[]\n"))).containsExactly(" EMPTY");
    }

    @Test
    void skipsAnElementThatIsTooLong() {
        Limits small = new Limits(1_000_000, 100, 10, Duration.ofSeconds(1), 1, false);
        String list = "[{\"text\": \"The lake rose.\"}, {\"text\": \"" + "a".repeat(5000)
                + "\"}, {\"text\": \"The town voted.\"}]";
        assertThat(Shown.of(new ArticleReader(small).read(list.getBytes(StandardCharsets.UTF_8), "-")))
                .containsExactly("element 1 The lake rose.", "element 2 TOO_LARGE", "element 3 The town voted.");
    }

    @Test
    void readsTimesAsPandasWritesThem() {
        List<ReadResult> results = read(
                "[{\"text\": \"The lake rose.\", \"date\": 1714780800000},"
                        + "{\"text\": \"The lake fell.\", \"date\": 1714815900000}, {\"text\": \"It stayed.\", \"date\": 20240504}, {\"text\": \"It stays.\", \"date\": 9171478080000000000}]");
        assertThat(results)
                .extracting(result -> ((Read) result).article().published())
                .containsExactly("2024-05-04", "2024-05-04T09:45", "2024-05-04", null);
    }

    @Test
    void goesOnInTheMiddle() {
        byte[] list = "[{\"text\": \"The café voted.\"}, 7 , {\"text\": \"It rose.\"},{\"text\": \"It fell.\"}"
                .getBytes(StandardCharsets.UTF_8);
        ArticleReader reader = new ArticleReader();
        List<ReadResult> all = new ArrayList<>();
        List<Position> positions = new ArrayList<>(List.of(Position.START));
        Results results = (Results) reader.open(new ByteArrayInputStream(list), "news.json");
        while (results.hasNext()) {
            all.add(results.next());
            positions.add(results.position());
        }
        assertThat(all).hasSize(5);
        for (int stop = 0; stop <= all.size(); stop++) {
            Position position = positions.get(stop);
            Iterator<ReadResult> rest = reader.open(new ByteArrayInputStream(list), "news.json", position.mark());
            for (long i = 0; i < position.results(); i++) {
                rest.next();
            }
            assertThat(rest).toIterable().isEqualTo(all.subList(stop, all.size()));
        }
    }

    @Test
    void aListOfOtherThingsIsAText() {
        assertThat(read("[The text of the agreement]\n\nThe parties agree to withdraw their troops by May."))
                .singleElement()
                .isInstanceOf(Read.class);
        assertThat(((Problem) read("[{\"text\": 7}]").get(0)).kind()).isEqualTo(Kind.MALFORMED);
    }
}
