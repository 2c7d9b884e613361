package org.dragoman.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCommandTest {
    @Test
    void printsTheArticleAlone() throws Exception {
        Run run = Run.of("read", Run.sample("potash-sanctions.html"));

        assertThat(run.exit()).isZero();
        JsonNode article = new ObjectMapper().readTree(run.out());
        assertThat(article.get("title").asText())
                .isEqualTo("Canada and EU impose sanctions on Belarusian potash traders");
        assertThat(article.at("/authors/0").asText()).isEqualTo("Rūta Žemaitė");
        assertThat(article.get("publisher").asText()).isEqualTo("The Baltic Ledger");
        assertThat(article.get("published").asText()).startsWith("2025-02-18");
        assertThat(article.get("text").asText())
                .contains("Canada and the European Union imposed", "two diplomats said.")
                .doesNotContain("cookies", "Read more", "newsletter");
    }

    @Test
    void namesWhatItCannotRead() {
        Run run = Run.of("read", "nothing-here.txt");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err().strip()).isEqualTo("dragoman: nothing-here.txt: no such file");
    }

    @Test
    void readsACorpusOfOtherNamesAlsoAfterItGaveNothing(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("corpus.csv"), "body,day\nNorway met Chad in Oslo.,2020-05-02\n");
        String corpus = folder.resolve("corpus.csv").toString();
        String db = folder.resolve("news.duckdb").toString();
        String[] fields = {"--fields", "text=body,published=day"};

        assertThat(Run.of("read", fields[0], fields[1], folder.toString()).out())
                .contains("2020-05-02");
        assertThat(Run.of("code", fields[0], fields[1], corpus).out()).contains("2020-05-02");
        assertThat(Run.of("ingest", corpus, "--db", db).out()).contains("0 articles coded");
        assertThat(Run.of("ingest", corpus, "--db", db, fields[0], fields[1]).out())
                .contains("1 article coded");
        assertThat(Run.of("ingest", corpus, "--db", db, fields[0], fields[1]).out())
                .contains("1 stored before");
        assertThat(Run.of("ingest", corpus, "--db", db).out()).contains("0 articles coded, nothing new to read");
        Run wrong = Run.of("read", "--fields", "txt=body", corpus);
        assertThat(wrong.exit()).isEqualTo(2);
        assertThat(wrong.err()).startsWith("dragoman: --fields: an article has no field 'txt'");
    }

    @Test
    void notesNameFileAndPlaceInEveryCommand(@TempDir Path folder) throws IOException {
        Path lines = Files.writeString(
                folder.resolve("news.jsonl"),
                "{\"text\": \"Norway met Chad in Oslo.\"}\n{\"text\": \"Norway met Mali in Oslo.\", \"date\": \"soon\"}\n");
        String note = "dragoman: " + lines + ", line 2: published \"soon\" is no date: left out";

        for (String command : List.of("read", "code", "explain")) {
            assertThat(Run.of(command, lines.toString()).err().strip()).isEqualTo(note);
        }
        String db = folder.resolve("news.duckdb").toString();
        assertThat(Run.of("ingest", lines.toString(), "--db", db).err())
                .contains(note.substring("dragoman: ".length()));
    }
}
