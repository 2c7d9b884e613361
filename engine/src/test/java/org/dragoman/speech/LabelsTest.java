package org.dragoman.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dragoman.Dragoman;
import org.dragoman.article.Article;
import org.dragoman.language.corenlp.SharedModel;
import org.junit.jupiter.api.Test;

/** A country's name over an entry of a brief, beside those who speak behind a colon. */
class LabelsTest {
    private static final Dragoman DRAGOMAN = new Dragoman(SharedModel.get());

    @Test
    void countriesInCapitalsHeadEntriesAndSayNothing() {
        assertThat(statements("A week in brief.\n\nBELGIUM: Dockers in Antwerp walked out on Monday.\n\n"
                        + "THAILAND AND CAMBODIA: Both armies left the temple."))
                .isEmpty();
    }

    @Test
    void personsAndWhoeverIsQuotedSpeak() {
        assertThat(statements("A talk.\n\nKASPER REYL: The harbour was closed on Monday."))
                .containsExactly("REYL");
        assertThat(statements("A talk.\n\nBELGIUM: \"The harbour was closed on Monday.\""))
                .isNotEmpty();
    }

    private static List<String> statements(String text) {
        return DRAGOMAN.code(Article.ofText("a", text, "2026-06-06")).statements().stream()
                .map(s -> s.source() == null ? "-" : s.source().of(text).replaceAll(".* ", ""))
                .toList();
    }
}
