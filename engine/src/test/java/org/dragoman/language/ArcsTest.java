package org.dragoman.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ArcsTest {
    private static final String[] WORDS = {"Troops", "left", "quickly"};
    private static final Sentence SENTENCE = new Sentence(
            0,
            0,
            new int[] {0, 7, 12},
            new int[] {6, 11, 19},
            WORDS,
            WORDS,
            new String[] {"NNS", "VBD", "RB"},
            new String[] {"O", "O", "O"},
            new int[] {1, -1, 1},
            new String[] {"nsubj", "root", "advmod"});

    @Test
    void handsOnWhatWasMended() {
        Arcs arcs = new Arcs(SENTENCE);
        arcs.hang(2, 0, "advmod");
        assertThat(arcs.parse().heads).containsExactly(1, -1, 0);
    }

    @Test
    void aYearIsADateAsADayIs() {
        String[] words = {"1896", "2019", "1,800", "Monday", "Troops"};
        int[] at = {0, 5, 10, 16, 23};
        int[] to = {4, 9, 15, 22, 29};
        String[] tags = {"CD", "CD", "CD", "NNP", "NNS"};
        String[] none = {"O", "O", "O", "O", "O"};
        int[] heads = {4, 4, 4, 4, -1};
        String[] relations = {"dep", "dep", "dep", "dep", "root"};
        Arcs arcs = new Arcs(new Sentence(0, 0, at, to, words, words, tags, none, heads, relations));

        assertThat(IntStream.range(0, words.length).filter(arcs::isDate)).containsExactly(0, 1, 3);
    }

    @Test
    void keepsTheParsersTreeWhereMendingWouldCloseACircle() {
        Arcs arcs = new Arcs(SENTENCE);
        arcs.hang(1, 0, "acl");
        assertThat(arcs.parse().heads).containsExactly(1, -1, 1);
    }
}
