package org.dragoman.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dragoman.text.Span;
import org.junit.jupiter.api.Test;

class QuoteFinderTest {
    private static List<String> quotes(String text, Span... paragraphs) {
        List<Span> parts = paragraphs.length == 0 ? List.of(new Span(0, text.length())) : List.of(paragraphs);
        return QuoteFinder.find(text, parts).stream()
                .map(q -> q.depth() + (q.continues() ? "+ " : " ") + q.span().of(text))
                .toList();
    }

    @Test
    void findsStraightCurlyAndDoubledMarks() {
        assertThat(quotes("\"One,\" he said, “two” and ''three''."))
                .containsExactly("0 \"One,\"", "0 “two”", "0 ''three''");
    }

    @Test
    void findsSingleQuotesButNoApostrophes() {
        assertThat(quotes("The workers' leader said it was ‘a shame’ and 'a sin', didn't he?"))
                .containsExactly("0 ‘a shame’", "0 'a sin'");
    }

    @Test
    void nestsQuotesInQuotes() {
        assertThat(quotes("“He told me ‘go home’ and left,” she said."))
                .containsExactly("0 “He told me ‘go home’ and left,”", "1 ‘go home’");
    }

    @Test
    void carriesAnOpenQuoteOverTheParagraphThatTakesItUp() {
        String text = "“First part.\n\n“Second part.”\n\nEnd.";
        assertThat(quotes(text, new Span(0, 12), new Span(14, 28), new Span(30, 34)))
                .containsExactly("0+ “First part.", "0 “Second part.”");
    }

    @Test
    void closesAForgottenQuoteAtTheEndOfItsParagraph() {
        String text = "“First part.\n\nEnd “of it”.";
        assertThat(quotes(text, new Span(0, 12), new Span(14, 26))).containsExactly("0 “First part.", "0 “of it”");
    }

    @Test
    void keepsMarksWithoutWordsOut() {
        assertThat(quotes("\"\" “ ” '' ''")).isEmpty();
    }

    @Test
    void looksAtEachMarkAFewTimesWhateverThePunctuation() {
        for (String unit : List.of("\"", "“", "”", "'", "''", "“‘", "\"a", "“a‘b", "a\" ", "“a.” ", "« “ ‘a’ ” »")) {
            CountedText text = new CountedText(unit.repeat(1_000_000 / unit.length()));

            QuoteFinder.find(text, List.of(new Span(0, text.length())));

            assertThat(text.looks).as(unit).isLessThan(20L * text.length());
        }
    }

    /** Counts how often one of its characters is looked at. */
    private static final class CountedText implements CharSequence {
        private final String text;
        private long looks;

        CountedText(String text) {
            this.text = text;
        }

        @Override
        public char charAt(int index) {
            looks++;
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
