package org.dragoman.app.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {
    @ParameterizedTest
    @CsvSource({
        "2024-02-03, 2024-02-03, 2024-02-03",
        "2024-02-01, 2024-02-29, 2024-02",
        "2024-01-01, 2024-12-31, 2024",
        "2024-02-01, 2024-02-28, 2024-02-01 – 2024-02-28",
        "2024-02-01, , since 2024-02-01",
        ", 2024-02-01, until 2024-02-01",
        ", , ''",
    })
    void showsIntervalsInFewLetters(String from, String to, String shown) {
        assertThat(Dates.show(from, to)).isEqualTo(shown);
    }
}
