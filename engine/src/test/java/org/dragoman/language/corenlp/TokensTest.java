package org.dragoman.language.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import org.junit.jupiter.api.Test;

class TokensTest {
    private final Tokens tokens = new Tokens();

    private List<String> words(String text) {
        return tokens.sentences(text).stream()
                .flatMap(List::stream)
                .map(CoreLabel::originalText)
                .toList();
    }

    @Test
    void aMegabyteOfQuotationMarksIsNoText() {
        for (String mark : List.of("\"", "“", "'", "“‘")) {
            assertThat(words(mark.repeat(1_000_000 / mark.length()))).isEmpty();
        }
    }

    @Test
    void runsWithoutBlanksAreNoWords() {
        for (String run : List.of("½", "★", "#a", "x/", "a@", "\u202e\u2066", "&amp;")) {
            assertThat(words("Go " + run.repeat(300_000 / run.length()) + " on."))
                    .containsExactly("Go", "on", ".");
        }
        String address = "https://volta.example/" + "a".repeat(200);
        assertThat(words("See " + address + " now.")).contains(address);
    }

    @Test
    void marksOfQuotationsStayWithTheirPlaces() {
        assertThat(words("\"'Go,' she said.\"")).containsExactly("\"", "'", "Go", ",", "'", "she", "said", ".", "\"");
        assertThat(tokens.sentences("Go " + "\"".repeat(20) + " on.")
                        .get(0)
                        .get(1)
                        .beginPosition())
                .isEqualTo(24);
    }
}
