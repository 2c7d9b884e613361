package org.dragoman.app.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CellsTest {
    @Test
    void wrapsAtSpacesAndCutsLongWords() {
        assertThat(Cells.wrap("one two three", 7)).containsExactly("one two", "three");
        assertThat(Cells.wrap("incomprehensible", 6)).containsExactly("incomp", "rehens", "ible");
        assertThat(Cells.wrap("", 6)).containsExactly("");
    }

    @Test
    void countsCombiningMarksAndWideLetters() {
        assertThat(Cells.width("Ža\u0301k")).isEqualTo(3);
        assertThat(Cells.width("𠮷田🎉")).isEqualTo(6);
    }

    @Test
    void keepsOneLineWithoutControlCharacters() {
        assertThat(Cells.clean(" a\u001b[1m\n\n b\u202ec ")).isEqualTo("a[1m bc");
    }
}
