package org.dragoman.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The gold file holds a case of each rule of judging; the figures were checked against the reference scorer. */
class EvalCommandTest {
    private static final String FIGURES = """
            events      gold 5  coded 5  P 0.800  R 0.800  F1 0.800  strict F1 0.600
            of matched  actors 1.000  recipients 0.750  status 1.000  mode 1.000  date 1.000  place 1.000  attribution 1.000
            statements  gold 3  found 0.667  speaker 0.333  addressee 1.000  via 1.000
            article     fields right 0.750
            """;

    @Test
    void scoresKeptRecords() {
        Run run = Run.of("eval", file("harbour.json"), "--coded", file("harbour.jsonl"));

        assertThat(run.exit()).isZero();
        assertThat(run.out()).isEqualToNormalizingNewlines(FIGURES);
    }

    @Test
    void listsEachError() {
        Run run = Run.of("eval", "--errors", file("harbour.json"), "--coded", file("harbour.jsonl"));

        assertThat(run.out()).isEqualToNormalizingNewlines("""
                        harbour.txt: article.updated: wanted "2024-03-13", got null
                        harbour.txt: ASSAULT at 'its navy had {shelled} a trawler': recipients wrong: []
                        harbour.txt: missed REJECT at '{denied} that its navy'
                        harbour.txt: extra SUPPORT at 'treaty' (r) in 'Norway's prime'
                        harbour.txt: statement 'its navy had shelled a trawler': speaker wrong
                        harbour.txt: missed statement 'Togo and Benin'
                        """ + FIGURES);
    }

    @Test
    void aGoldFileThatNamesNoArticleOrWordsThatAreNotThereIsWrong(@TempDir Path folder) throws Exception {
        Path nameless = Files.writeString(folder.resolve("nameless.json"), "{\"events\": []}");
        Files.writeString(folder.resolve("a.txt"), "Kenya shelled a port in Somalia on Monday.");
        Path astray = Files.writeString(
                folder.resolve("a.json"),
                "{\"file\": \"a.txt\", \"events\": [{\"type\": \"ASSAULT\", \"at\": \"{bombed} a port\"}]}");
        Run run = Run.of("eval", nameless.toString(), astray.toString());

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err())
                .contains("nameless.json: no gold file: its field 'file' names no article")
                .contains("a.txt: 'at' of the gold file is not in the article: '{bombed} a port'");
    }

    @Test
    void printsTheFiguresAsJson() throws Exception {
        Run run = Run.of("eval", "--json", file("harbour.json"), "--coded", file("harbour.jsonl"));

        assertThat(new ObjectMapper()
                        .readTree(run.out())
                        .at("/events/strict_f1")
                        .asDouble())
                .isEqualTo(0.6, org.assertj.core.data.Offset.offset(1e-9));
    }

    @Test
    void codesTheArticlesBesideTheGoldFilesWhenNoRecordsAreGiven() {
        Run run = Run.of("eval", file("harbour.json"));

        assertThat(run.exit()).isZero();
        assertThat(run.out()).startsWith("events      gold 5  coded ");
    }

    @Test
    void namesArticlesThatWereNotCoded() throws Exception {
        Path none = Files.createTempFile("none", ".jsonl");

        Run run = Run.of("eval", file("harbour.json"), "--coded", none.toString());

        assertThat(run.err()).contains("harbour.txt: not among the coded articles");
        assertThat(run.out()).contains("gold 5  coded 0");
    }

    @Test
    void scoresPairs(@TempDir Path folder) throws Exception {
        Path pairs = Files.writeString(folder.resolve("pairs"), """
                marked_sentence\tgold_root\tgold_penta
                <s>Samoa</s> accused <t>Tonga</t> of moving the buoys.\tACCUSE\t3
                <s>Samoa</s> freed <t>three fishermen</t>.\tYIELD\t2
                <s>Samoa</s> thanked <t>Tonga</t>.\tAID\t2
                Nobody is marked.\tAID\t2
                """);

        Run run = Run.of("eval", "--errors", pairs.toString());

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains(pairs + ":5: marks are missing");
        assertThat(run.out()).isEqualToNormalizingNewlines("""
                %s:4: wanted AID, got SUPPORT (praise, 0.9): <s>Samoa</s> thanked <t>Tonga</t>.
                pairs       3  a frame joined 1.000  right 0.667  macro-F1 0.500  quad 0.667
                  ACCUSE     right   1  wrongly given   0  missed   0  F1 1.000
                  AID        right   0  wrongly given   0  missed   1  F1 0.000
                  SUPPORT    right   0  wrongly given   1  missed   0  F1 0.000
                  YIELD      right   1  wrongly given   0  missed   0  F1 1.000
                """.formatted(pairs));
    }

    @Test
    void scoresAttributions(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("attributions"), """
                {"id": "a", "text": "Samoa said the buoys had moved. Rain fell.", "attributions": [{"source": [[0, 5]], "cue": [[6, 10]], "content": [[11, 30]]}]}
                {"id": "b", "text": "Tonga denied that. Kiribati sighed.", "attributions": [{"source": [[19, 27]], "cue": [[28, 34]], "content": []}]}
                {"id": "c"}
                """);

        Run run = Run.of("eval", "--errors", file.toString());

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains(file + ":3: no object with text and attributions");
        assertThat(run.out())
                .contains("b: missed Kiribati | sighed | ")
                .contains("b: extra Tonga | denied | that")
                .contains("cue                             P 0.500  R 0.500  F1 0.500")
                .contains("whole, given the cue            P 1.000  R 1.000  F1 1.000");
    }

    @Test
    void scoresRecordsOfTheCodebookAndReadsTheirOldTypes(@TempDir Path folder) throws Exception {
        Path records = Files.writeString(folder.resolve("records"), """
                [{"id": "about", "event": "DOCUMENT"},
                 {"id": "1", "event": "DEMAND", "text": "Samoa urged Tonga to free the fishermen."},
                 {"id": "2", "event": "AID", "text": "Samoa thanked Tonga."}]
                """);

        Run run = Run.of("eval", "--errors", "--json", records.toString());

        assertThat(run.out()).startsWith(records + ": 2: wanted AID, got [SUPPORT]: Samoa thanked Tonga.");
        assertThat(new ObjectMapper()
                        .readTree(run.out().substring(run.out().indexOf('{')))
                        .at("/records/right")
                        .asDouble())
                .isEqualTo(0.5);
    }

    @Test
    void scoresPhrasesTimesAndPlaces(@TempDir Path folder) throws Exception {
        Path phrases = Files.writeString(
                folder.resolve("phrases.tsv"),
                "phrase\tcontext\tdate\tcountry\tsector\nKenyan police\t\t\tKEN\tCOP\na fisherman\tPeru\t\tCHL\tAGR\n");
        Path times = Files.writeString(
                folder.resolve("times.tsv"),
                "published\ttext\ttype\tvalue\tfrom\tto\n"
                        + "2024-08-06\tThey met on [Monday].\tDATE\t2024-08-05\t2024-08-05\t2024-08-05\n"
                        + "2024-08-06\tThey met on [Monday] and [Tuesday].\tDATE\tX\tX\tX\n");
        Path places = Files.writeString(
                folder.resolve("places.xml"),
                "<articles><article><text>They met in Nairobi and in Oslo.</text><locations>"
                        + "<location><name>Nairobi</name><start>13</start><end>20</end><lat>-1.3</lat><lon>36.8</lon></location>"
                        + "<location><name>Oslo</name><start>28</start><end>32</end><lat>0</lat><lon>0</lon></location>"
                        + "</locations></article></articles>");

        Run run = Run.of("eval", "--errors", phrases.toString(), times.toString(), places.toString());

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out())
                .contains("phrases     country 0.500 of 2  sector 1.000 of 2")
                .contains("phrases.tsv:3: wanted CHL AGR, got [PER] [AGR]: a fisherman")
                .contains("times       1  strict F1 1.000  relaxed F1 1.000  value F1 1.000  value right 1.000")
                .contains("places      2  found F1 1.000  within 161 km 0.500 of found, 0.500 of all")
                .contains("wrong wanted 0.0, 0.0, got 59.");
        assertThat(run.err()).contains("times.tsv:3: type DATE: fewer parts than brackets");
    }

    @Test
    void saysWhatAFileThatIsNoGoldFileLacks(@TempDir Path folder) throws Exception {
        Path other = Files.writeString(folder.resolve("notes"), "type\ttext\n");

        Run run = Run.of("eval", other.toString());

        assertThat(run.exit()).isNotZero();
        assertThat(run.err()).contains(other + ":1: no gold file").contains("marked_sentence");
    }

    private static String file(String name) {
        try {
            return Path.of(Objects.requireNonNull(EvalCommandTest.class.getResource("eval/" + name))
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aLineThatIsNoRecordIsNamedAndTheOthersAreScored(@TempDir Path folder) throws Exception {
        Path coded = Files.writeString(
                folder.resolve("coded.jsonl"),
                "{}\n{\"article\": \n" + Files.readString(Path.of(file("harbour.jsonl"))));

        Run run = Run.of("eval", file("harbour.json"), "--coded", coded.toString());

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err())
                .contains(coded + ":1: no record: it has no article")
                .contains(coded + ":2: not JSON: ");
        assertThat(run.out()).isEqualToNormalizingNewlines(FIGURES);
    }

    @Test
    void aBrokenGoldFileKeepsNoOtherFromBeingScored(@TempDir Path folder) throws Exception {
        Path deep = Files.writeString(folder.resolve("deep.json"), "[".repeat(5_000));
        Path packed = folder.resolve("records.json.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            out.write("[{\"id\": \"1\", \"event\": \"ACCUSE\", \"text\": \"Samoa accused Tonga of spying.\"}]"
                    .getBytes(StandardCharsets.UTF_8));
        }
        Path pairs = Files.writeString(
                folder.resolve("pairs.tsv"),
                "marked_sentence\tgold_root\na\tb\tc\n<s>Samoa</s> accused <t>Tonga</t> of moving the buoys.\tACCUSE\n");

        Run run = Run.of("eval", deep.toString(), packed.toString(), pairs.toString());

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains(deep + ": ").contains(pairs + ":2: 3 cells, but 2 columns");
        assertThat(run.out()).contains("records     1  right type 1.000").contains("pairs       1 ");
    }
}
