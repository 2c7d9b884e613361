package org.dragoman.app.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RowsTableTest {
    private static final List<String> TITLES = List.of("who", "what", "the words");
    private static final List<List<String>> ROWS = List.of(List.of(
            "the foreign ministry of the republic and its spokesman",
            "ASSAULT targeted (hypothetical)",
            "who says so and whatever else fits"));

    @Test
    void wordsStayWholeWhereThereIsRoom() {
        assertThat(new RowsTable(TITLES, 46, Style.PLAIN).show(ROWS))
                .contains("(hypothetical)", "spokesman", "republic");
    }

    @Test
    void aNarrowScreenCutsThem() {
        assertThat(new RowsTable(TITLES, 24, Style.PLAIN).show(ROWS).lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(24));
    }
}
