package org.dragoman.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatelinesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "(Tarsa, March 5, 2024) – ¦The lake rose.",
                "TARSA, March 5 (Agency) — ¦The lake rose.",
                "TARSA, March 5 (Agency) -- ¦The lake rose.",
                "TARSA (NWP) - ¦The lake rose.",
                "(NWP) - ¦The lake rose.",
                "Tarsa, 14 Mar 2025 (Lake Press Agency).- ¦The lake rose.",
                "TARSA – ¦“The lake rose,” he said.",
                "TARSA/VELL (NWP) - ¦The lake rose.",
                "PORT VELM, Velmark, Jan. 3, 2020 — ¦The lake rose.",
                "TARSA, July 19. /NORDA/. ¦The lake rose.",
                "Tarsa [Keld], May 2 (LNI): ¦The lake rose.",
                "TARSA: ¦The lake rose.",
                "St. Ebb, Ostania (NWP) — ¦The lake rose.",
            })
    void endsADatelineWhereTheSentenceBegins(String marked) {
        String paragraph = marked.replace("¦", "");
        assertThat(Datelines.of(paragraph, true).map(Datelines.Dateline::end)).contains(marked.indexOf('¦'));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NATO – the alliance has no part in it – sent nobody.",
                "The minister – Karin Oloffsen – said so.",
                "Karin Oloffsen (Labour) said so on Monday - The press was there.",
                "On March 5 - the day of the vote - nobody came.",
                "Tarsa - The lake rose.",
                "He said: The lake rose.",
                "—",
                "",
            })
    void leavesASentenceWhole(String paragraph) {
        assertThat(Datelines.of(paragraph, true)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tarsa - ¦The lake rose by a metre and flooded the old harbour.",
                "Port Velm – ¦Police in the port held four men over the fire at the mill.",
                "Analysis - The lake rose by a metre and flooded the old harbour.",
                "Tarsa - the town by the lake - was flooded when the lake rose.",
                "Tarsa - Vell railway line opens again after the flood of March",
            })
    void endsABareNameBeforeAWholeSentence(String marked) {
        assertThat(Datelines.bare(marked.replace("¦", ""))).isEqualTo(Math.max(0, marked.indexOf('¦')));
    }
}
