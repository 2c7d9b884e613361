package org.dragoman.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChronicleTest {
    private static List<String> headings(String text) {
        return Article.ofText("a", text, "2025-09-30").paragraphs().stream()
                .filter(p -> p.kind() == Paragraph.Kind.HEADING)
                .map(p -> p.body().of(text))
                .toList();
    }

    @Test
    void setsTheDatesOfEntriesApart() {
        String text =
                "July 2023 - Soldiers took over.\n\n19 June – Five men were held.\n\nSeptember 3: Both sides met.\n\n2024\n\nIt ended.";
        assertThat(headings(text)).containsExactly("July 2023", "19 June", "September 3", "2024");
        assertThat(Article.ofText("a", text, "2025-09-30").paragraphs().stream()
                        .filter(p -> p.kind() == Paragraph.Kind.BODY)
                        .map(p -> p.body().of(text)))
                .containsExactly("Soldiers took over.", "Five men were held.", "Both sides met.", "It ended.");
    }

    @Test
    void leavesOneDatelineAndSentencesThatBeginWithADateAlone() {
        assertThat(headings("19 June – Five men were held.\n\nThey were freed."))
                .isEmpty();
        assertThat(headings("19 June was a Monday.\n\nMay 2023 saw a coup.\n\n2024 was worse.\n\n2025 brought peace."))
                .isEmpty();
    }
}
