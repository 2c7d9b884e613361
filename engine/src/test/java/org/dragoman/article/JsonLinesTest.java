package org.dragoman.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.dragoman.article.ReadResult.Kind;
import org.dragoman.article.ReadResult.Problem;
import org.dragoman.article.ReadResult.Read;
import org.junit.jupiter.api.Test;

class JsonLinesTest {
    private static List<ReadResult> read(String text) {
        return new ArticleReader().read(text.getBytes(StandardCharsets.UTF_8), "news.jsonl");
    }

    @Test
    void readsFieldsAndKeepsTheTextAsItIs() {
        String line =
                "{\"id\": 7, \"text\": \"TARSA, May 2 (NWP) - The lake rose.\\n\\nNobody  was hurt.\", \"title\": \"Lake rises\","
                        + " \"published\": \"2 May 2020\", \"authors\": [\"Ada Finch\"], \"label\": 3}";
        Article article = ((Read) read(line).get(0)).article();
        assertThat(article.id()).isEqualTo("7");
        assertThat(article.title()).isEqualTo("Lake rises");
        assertThat(article.published()).isEqualTo("2020-05-02");
        assertThat(article.authors()).containsExactly("Ada Finch");
        assertThat(article.text()).isEqualTo("TARSA, May 2 (NWP) - The lake rose.\n\nNobody  was hurt.");
        assertThat(article.paragraphs()).hasSize(2);
        assertThat(article.paragraphs().get(0).body().of(article.text())).isEqualTo("The lake rose.");
    }

    @Test
    void takesADateForTheDayOfPublication() {
        Article article = ((Read) read("{\"text\": \"The lake rose.\", \"date\": \"2020-05-02\"}")
                        .get(0))
                .article();
        assertThat(article.published()).isEqualTo("2020-05-02");
    }

    @Test
    void namesBadLinesAndKeepsTheirNeighbours() {
        List<ReadResult> results =
                read("{\"text\": \"The first town voted.\"}\n{\"text\": \n\n{\"title\": \"x\"}\n[1]\n"
                        + "{\"text\": \"\"}\n{\"text\": \"The last town voted.\"}");
        assertThat(results).hasSize(6);
        assertThat(results.get(0)).isInstanceOf(Read.class);
        assertThat(results.subList(1, 5)).allMatch(Problem.class::isInstance);
        assertThat(results.subList(1, 5).stream().map(r -> ((Problem) r).place()))
                .containsExactly("line 2", "line 4", "line 5", "line 6");
        assertThat(results.get(5)).isInstanceOf(Read.class);
    }

    @Test
    void readsFieldsWithinOthersByTheNamesThatTheirOwnerTells() {
        String line =
                "{\"meta\": {\"date\": \"2020-05-02\", \"by\": [\"Ada Finch\"]}, \"body\": {\"text\": \"The lake rose.\"}}";
        FieldNames names = new FieldNames(Map.of("text", "body.text", "published", "meta.date", "authors", "meta.by"));
        ArticleReader reader = new ArticleReader(Limits.DEFAULT, names);
        for (String input : List.of(line, "[" + line + "]")) {
            Article article = ((Read) reader.read(input.getBytes(StandardCharsets.UTF_8), "news.json")
                            .get(0))
                    .article();
            assertThat(article.text()).isEqualTo("The lake rose.");
            assertThat(article.published()).isEqualTo("2020-05-02");
            assertThat(article.authors()).containsExactly("Ada Finch");
        }
        assertThat(((Problem) read(line).get(0)).reason())
                .isEqualTo("no field \"text\" with words in it; its fields: meta.date, meta.by, body.text"
                        + " (--fields text=NAME says which holds the text)");
    }

    @Test
    void saysOnceThatNoFieldTellsTheDay() {
        String line = "{\"text\": \"The lake rose.\", \"meta\": {\"day\": \"2020-05-02\"}}";
        for (String input : List.of(line + "\n" + line + "\n", "[" + line + "," + line + "]")) {
            List<ReadResult> results = read(input);
            assertThat(((Read) results.get(0)).notes())
                    .containsExactly("no field \"published\" or \"date\"; its fields: text, meta.day"
                            + " (--fields published=NAME says which holds the day)");
            assertThat(((Read) results.get(1)).notes()).isEmpty();
        }
        assertThat(((Read) read("{\"id\": 1, \"text\": \"It rose.\"}").get(0)).notes())
                .isEmpty();
        assertThat(((Read) read("{\"text\": \"It rose.\", \"date\": null, \"x\": 1}")
                                .get(0))
                        .notes())
                .isEmpty();
    }

    @Test
    void anArticleHasNoOtherFields() {
        assertThatThrownBy(() -> new FieldNames(Map.of("txt", "body")))
                .hasMessageStartingWith("an article has no field 'txt'; it has authors, date, ");
    }

    @Test
    void takesNumbersForSecondsOrMillisecondsSince1970() {
        for (String number : List.of("1588377600", "1588377600000", "20200502")) {
            assertThat(((Read) read("{\"text\": \"The lake rose.\", \"date\": " + number + "}")
                                    .get(0))
                            .article()
                            .published())
                    .isEqualTo("2020-05-02");
        }
        assertThat(((Read) read("{\"text\": \"The lake rose.\", \"date\": 43953}")
                                .get(0))
                        .notes())
                .containsExactly("published \"43953\" is no date: left out");
    }

    @Test
    void anObjectThatBreaksOffIsNoProse() {
        String cut = "{\n  \"id\": 7,\n  \"text\": \"The lake rose on Monday, and the mayor";
        assertThat(new ArticleReader().read(cut.getBytes(StandardCharsets.UTF_8), "one.json"))
                .singleElement()
                .satisfies(result -> assertThat(((Problem) result).reason()).startsWith("not JSON: "));
        assertThat(new ArticleReader().read("{Lake} rises, and falls.".getBytes(StandardCharsets.UTF_8), "a.txt"))
                .singleElement()
                .isInstanceOf(Read.class);
    }

    @Test
    void skipsALineThatIsTooLong() {
        Limits small = new Limits(1_000_000, 100, 10, Duration.ofSeconds(1), 1, false);
        String text = "{\"text\": \"The first town voted.\"}\n{\"text\": \"" + "a".repeat(5000)
                + "\"}\n{\"text\": \"The last town voted.\"}\n";
        List<ReadResult> results = new ArticleReader(small).read(text.getBytes(StandardCharsets.UTF_8), "news.jsonl");
        assertThat(results).hasSize(3);
        assertThat(((Problem) results.get(1)).kind()).isEqualTo(Kind.TOO_LARGE);
    }

    @Test
    void readsOneObjectOverSeveralLines() {
        List<ReadResult> results = new ArticleReader()
                .read("{\n \"text\": \"The town voted.\"\n}\n".getBytes(StandardCharsets.UTF_8), "one.json");
        assertThat(results).singleElement().isInstanceOf(Read.class);
    }

    @Test
    void saysOfAnArticleThatItsIdHasBeenTold() {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 3000; i++) {
            lines.append("{\"id\": ").append(i % 2990).append(", \"text\": \"The town voted.\"}\n");
        }
        List<ReadResult> results = read(lines + "{\"text\": \"It voted.\"}\n{\"text\": \"It voted.\"}\n");
        assertThat(results.subList(0, 2990))
                .allMatch(result -> ((Read) result).notes().isEmpty());
        assertThat(results.subList(2990, 3000))
                .allMatch(result -> ((Read) result).notes().contains("its id is that of an article before it"));
        assertThat(results.subList(3000, 3002))
                .allMatch(result -> ((Read) result).notes().isEmpty());
    }

    @Test
    void saysWhatBytesOfALineWereReplaced() {
        byte[] line = "{\"text\": \"The caf\u00e9 voted.\"}".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(((Read) new ArticleReader().read(line, "news.jsonl").get(0)).messages())
                .singleElement()
                .asString()
                .startsWith("news.jsonl, line 1: 1 byte sequence is not UTF-8");
    }

    @Test
    void readsMarksAndUtf16() {
        String lines = "\uFEFF{\"text\": \"The caf\u00e9 voted.\"}\n{\"text\": \"The town voted.\"}\n";
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            assertThat(new ArticleReader().read(lines.getBytes(charset), "-"))
                    .extracting(result ->
                            result.place() + " " + ((Read) result).article().text())
                    .containsExactly("line 1 The caf\u00e9 voted.", "line 2 The town voted.");
        }
    }
}
