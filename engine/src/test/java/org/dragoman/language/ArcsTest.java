package org.dragoman.language;

import static org.assertj.core.api.Assertions.assertThat;

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
    void keepsTheParsersTreeWhereMendingWouldCloseACircle() {
        Arcs arcs = new Arcs(SENTENCE);
        arcs.hang(1, 0, "acl");
        assertThat(arcs.parse().heads).containsExactly(1, -1, 1);
    }
}
