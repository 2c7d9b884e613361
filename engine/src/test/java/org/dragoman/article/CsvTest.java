package org.dragoman.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.dragoman.article.ReadResult.Kind;
import org.dragoman.article.ReadResult.Problem;
import org.dragoman.article.ReadResult.Read;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
    private static final Limits SMALL = new Limits(1_000_000, 200, 10, Duration.ofSeconds(1), 1, false);

    private static List<ReadResult> read(String table) {
        return read(table.getBytes(StandardCharsets.UTF_8), "news.csv");
    }

    private static List<ReadResult> read(byte[] table, String name) {
        return new ArticleReader().read(table, name);
    }

    @Test
    void readsTheFieldsOfARowWhateverTheOrderAndCaseOfItsColumns() {
        Article article = ((Read) read("""
                        ID,Label,Title,Text,Date,Authors,publisher,url,updated
                        7,x,"Lake rises, again","TARSA, May 2 (NWP) - The lake rose.

                        ""No,"" said the mayor.",2 May 2020,Ada Finch; Jan Velde,Volta Post,http://a.example/7,2020-05-03
                        """).get(0)).article();
        assertThat(article.id()).isEqualTo("7");
        assertThat(article.title()).isEqualTo("Lake rises, again");
        assertThat(article.published()).isEqualTo("2020-05-02");
        assertThat(article.updated()).isEqualTo("2020-05-03");
        assertThat(article.authors()).containsExactly("Ada Finch", "Jan Velde");
        assertThat(article.publisher()).isEqualTo("Volta Post");
        assertThat(article.url()).isEqualTo("http://a.example/7");
        assertThat(article.text()).isEqualTo("TARSA, May 2 (NWP) - The lake rose.\n\n\"No,\" said the mayor.");
        assertThat(article.paragraphs()).hasSize(2);
    }

    @Test
    void takesTheIdOfACorpusOfQuanteda() {
        Article article = ((Read) read("doc_id,text\nlake.txt,The lake rose.\n").get(0)).article();

        assertThat(article.id()).isEqualTo("lake.txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void findsTheSeparatorFromTheHeader(String separator) {
        String table = "id,date,text\n1,2020-05-02,The lake rose.\n".replace(",", separator);
        for (String name : List.of("news.csv", "news.tsv", "-")) {
            Article article =
                    ((Read) read(table.getBytes(StandardCharsets.UTF_8), name).get(0)).article();
            assertThat(article.published()).isEqualTo("2020-05-02");
            assertThat(article.text()).isEqualTo("The lake rose.");
        }
    }

    @Test
    void readsWhatRWrites() {
        List<ReadResult> results = read("\"\",\"id\",\"title\",\"text\"\r\n\"1\",\"a\",NA,\"The lake rose.\"\r\n"
                + "\"2\",\"b\",\"NA\",\"The town voted.\"\r\n\"3\",\"c\",\"x\",NA\r\n");
        assertThat(((Read) results.get(0)).article().title()).isNull();
        assertThat(((Read) results.get(1)).article().title()).isEqualTo("NA");
        assertThat(((Read) results.get(1)).article().id()).isEqualTo("b");
        assertThat(results.get(2)).isEqualTo(new Problem(Kind.EMPTY, "news.csv", "row 3, line 4", "its text is empty"));
    }

    @Test
    void readsOtherCharsetsAndSaysSoOnce() {
        String table = "id;title;text\n1;Lake;The lake rose.\n2;Café;The café closed.\n3;Café;The café opened.\n";
        for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            assertThat(Shown.of(read(("\uFEFF" + table).getBytes(charset), "news.csv")))
                    .containsExactly(
                            "row 1, line 2 The lake rose.",
                            "row 2, line 3 The café closed.",
                            "row 3, line 4 The café opened.");
        }
        assertThat(((Read) read(("\uFEFF" + table).getBytes(StandardCharsets.UTF_8), "-")
                                .get(1))
                        .article()
                        .title())
                .isEqualTo("Café");

        List<ReadResult> windows = read(table.getBytes(Charset.forName("windows-1252")), "news.csv");
        assertThat(windows).extracting(result -> ((Read) result).notes().size()).containsExactly(1, 0, 0);
        assertThat(((Read) windows.get(0)).notes().get(0)).contains("windows-1252");
        assertThat(((Read) windows.get(2)).article().text()).isEqualTo("The café opened.");
    }

    @Test
    void namesBadRowsByRowAndLineAndReadsTheirNeighbours() {
        List<ReadResult> results = read("""
                id,date,text
                1,2020-05-02,"The lake
                rose."

                2,2020-05-02
                3,2020-05-02,,
                4,2020-05-02,
                5,soon,The town voted.
                """);
        assertThat(Shown.of(results))
                .containsExactly(
                        "row 1, line 2 The lake\nrose.",
                        "row 2, line 5 MALFORMED",
                        "row 3, line 6 MALFORMED",
                        "row 4, line 7 EMPTY",
                        "row 5, line 8 The town voted.");
        assertThat(((Read) results.get(4)).messages())
                .containsExactly("news.csv, row 5, line 8: published \"soon\" is no date: left out");
    }

    @Test
    void anUnclosedQuoteCostsItsOwnLinesAlone() {
        List<ReadResult> results = read("""
                id,text
                1,"The lake rose.
                However, nobody was hurt.
                2,"The town voted."
                3,"The mayor left.
                4,"He said "no" and left."
                5,The last town voted.
                6,"The end
                """);
        assertThat(Shown.of(results))
                .containsExactly(
                        "row 1, line 2 MALFORMED",
                        "row 2, line 4 The town voted.",
                        "row 3, line 5 MALFORMED",
                        "row 4, line 7 The last town voted.",
                        "row 5, line 8 MALFORMED");
        assertThat(((Problem) results.get(0)).reason()).contains("not closed").contains("lines 2 to 3");
        assertThat(((Problem) results.get(2)).reason()).contains("lines 5 to 6");
    }

    @Test
    void anUnclosedQuoteInARowWithoutOthersBehindItCostsThatRow() {
        String rows = "9,The town voted again.\n".repeat(50);
        List<ReadResult> results =
                new ArticleReader(SMALL).read(("id,text\n1,\"The lake\n" + rows).getBytes(StandardCharsets.UTF_8), "-");
        assertThat(results).hasSize(51);
        assertThat(((Problem) results.get(0)).kind()).isEqualTo(Kind.TOO_LARGE);
        assertThat(results.subList(1, 51)).allMatch(Read.class::isInstance);
    }

    @Test
    void aLineOfProseIsNoRowUnlessRowsLookLikeIt() {
        String broken = "2,\"The town voted.\nHowever, it, too, was late.\nThe mayor, she left.\n";
        assertThat(Shown.of(read("id,text\n1,The lake rose.\n" + broken + "3,The end.\n")))
                .containsExactly("row 1, line 2 The lake rose.", "row 2, line 3 MALFORMED", "row 3, line 6 The end.");
        assertThat(Shown.of(read("id,text\n1, The lake rose.\n2,\"The town voted.\n3, The end.\n")))
                .containsExactly("row 1, line 2  The lake rose.", "row 2, line 3 MALFORMED", "row 3, line 4  The end.");
    }

    @Test
    void readsHeadersWithAMarkQuotesAndColumnsWithoutAName() {
        assertThat(Shown.of(read("\uFEFF\"text\",\"id\",\r\n\"The lake rose.\",1,\r\n")))
                .containsExactly("row 1, line 2 The lake rose.");
    }

    @Test
    void skipsARowThatIsTooLong() {
        for (String quote : List.of("", "\"")) {
            String table = "id,text\n1,The lake rose.\n2," + quote + "a".repeat(5000) + quote + "\n3,The town voted.\n";
            List<ReadResult> results = new ArticleReader(SMALL).read(table.getBytes(StandardCharsets.UTF_8), "-");
            assertThat(Shown.of(results))
                    .containsExactly(
                            "row 1, line 2 The lake rose.", "row 2, line 3 TOO_LARGE", "row 3, line 4 The town voted.");
        }
    }

    @Test
    void takesQuotesForWordsWhereTabsSeparateAndNothingElseReads() {
        List<ReadResult> results = read(
                "id\ttext\n1\t\"No,\" he said.\n2\tShe said \"yes\".\n3\t\"Both voted.\"\n"
                        .getBytes(StandardCharsets.UTF_8),
                "news.tsv");
        assertThat(Shown.of(results))
                .containsExactly(
                        "row 1, line 2 \"No,\" he said.",
                        "row 2, line 3 She said \"yes\".",
                        "row 3, line 4 Both voted.");
    }

    @Test
    void saysWhatColumnsATableWithoutTextHas() {
        assertThat(read("country,year\nMali,2020\n")).singleElement().satisfies(result -> assertThat(
                        ((Problem) result).message())
                .isEqualTo("news.csv: a table without a column \"text\"; its columns: country, year"
                        + " (--fields text=NAME says which holds the text)"));
    }

    @Test
    void readsColumnsByTheNamesThatTheirOwnerTells() {
        String table = "Docid;Headline;Body;Pub Date;text\n7;Lake rises;The lake rose.;2 May 2020;no\n";
        FieldNames names =
                new FieldNames(Map.of("id", "docid", "title", "Headline", "text", "body", "published", "Pub Date"));
        Article article = ((Read) new ArticleReader(Limits.DEFAULT, names)
                        .read(table.getBytes(StandardCharsets.UTF_8), "news.csv")
                        .get(0))
                .article();

        assertThat(article.id()).isEqualTo("7");
        assertThat(article.title()).isEqualTo("Lake rises");
        assertThat(article.published()).isEqualTo("2020-05-02");
        assertThat(article.text()).isEqualTo("The lake rose.");
    }

    @Test
    void saysOnceThatNoColumnTellsTheDay() {
        List<ReadResult> results = read("id,text,pub_date\n1,The lake rose.,2 May 2020\n2,It fell.,3 May 2020\n");

        assertThat(((Read) results.get(0)).notes())
                .containsExactly("no column \"published\" or \"date\"; its columns: id, text, pub_date"
                        + " (--fields published=NAME says which holds the day)");
        assertThat(((Read) results.get(1)).notes()).isEmpty();
        assertThat(((Read) read("id,text\n1,The lake rose.\n").get(0)).notes()).isEmpty();
    }

    @Test
    void aTextThatBeginsLikeNoHeaderIsAText() {
        String text = "Sanctions, text of the resolution\n\nThe council voted on Monday to lift the sanctions.\n";
        assertThat(read(text.getBytes(StandardCharsets.UTF_8), "-"))
                .singleElement()
                .satisfies(result ->
                        assertThat(((Read) result).article().title()).isEqualTo("Sanctions, text of the resolution"));
    }

    @Test
    void goesOnInTheMiddleOfAnyTable() throws IOException {
        String table = "id,text\r\n1,\"The lake\r\nrose.\"\r\n\r\n2,\"Unclosed\r\n3,The café voted.\r\n4,Two,many\r\n"
                + "5,\"A \"stray\" quote\"\r\nof prose\r\n6,\"He left.\"\r\n7,\r\n8,\"\r\n9,\"The end.\"";
        for (Limits limits : List.of(Limits.DEFAULT, SMALL, new Limits(100, 20, 10, Duration.ofSeconds(1), 1, false))) {
            for (Charset charset :
                    List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16, Charset.forName("windows-1252"))) {
                goesOn(new ArticleReader(limits), packed(table.getBytes(charset)));
            }
        }
    }

    private static void goesOn(ArticleReader reader, byte[] table) {
        List<ReadResult> all = new ArrayList<>();
        List<Position> positions = new ArrayList<>(List.of(Position.START));
        Results results = (Results) reader.open(in(table), "news.csv.gz");
        while (results.hasNext()) {
            all.add(results.next());
            positions.add(results.position());
        }
        assertThat(all).hasSizeGreaterThan(5);
        for (int stop = 0; stop <= all.size(); stop++) {
            Position position = positions.get(stop);
            Iterator<ReadResult> rest = reader.open(in(table), "news.csv.gz", position.mark());
            for (long i = 0; i < position.results(); i++) {
                rest.next();
            }
            assertThat(rest).toIterable().isEqualTo(all.subList(stop, all.size()));
        }
    }

    private static InputStream in(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }
}
