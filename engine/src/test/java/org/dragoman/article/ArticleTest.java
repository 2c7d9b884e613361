package org.dragoman.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ArticleTest {
    @Test
    void paragraphsOfCleanTextEndAtBlankLines() {
        assertThat(paragraphs("  One \ntwo\n \t \n\n three\n")).containsExactly("One \ntwo", "three");
        assertThat(paragraphs("one\n\ntwo")).containsExactly("one", "two");
        assertThat(paragraphs(" \n\t\n")).isEmpty();
        assertThat(paragraphs("")).isEmpty();
    }

    @Test
    void aParagraphOfManyLinesIsOne() {
        assertThat(paragraphs("* said\n".repeat(100_000))).hasSize(1);
    }

    private static List<String> paragraphs(String text) {
        return Article.ofText("id", text, null).paragraphs().stream()
                .map(paragraph -> paragraph.span().of(text))
                .toList();
    }
}
