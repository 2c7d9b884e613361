package org.dragoman.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;

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
        Path none = java.nio.file.Files.createTempFile("none", ".jsonl");

        Run run = Run.of("eval", file("harbour.json"), "--coded", none.toString());

        assertThat(run.err()).contains("harbour.txt: not among the coded articles");
        assertThat(run.out()).contains("gold 5  coded 0");
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
}
