package org.dragoman.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

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
}
