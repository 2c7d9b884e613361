package org.dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.dragoman.event.Relater.Relation;
import org.dragoman.language.corenlp.SharedModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RelaterTest {
    private static final Relater RELATER = new Relater(SharedModel.get());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CONSULT | <s>Samoa's premier</s> hosted <t>the Tongan king</t> in Apia.",
                "CONSULT | <t>The Tongan king</t> was received by <s>Samoa's premier</s> in Apia.",
                "THREATEN | <s>Fiji</s> is mulling sanctions against <t>Tonga</t>.",
                "THREATEN | <s>Fiji</s> may attack <t>Tonga</t>.",
                "ASSAULT | <s>The rebels</s> overran <t>a base</t> in the north.",
                "COERCE | <s>A judge</s> issued an arrest warrant for <t>the banker</t>.",
                "RETREAT | <s>Fiji</s> paid compensation to <t>the widows</t>.",
                "ACCUSE | <s>Fiji</s> says <t>Tonga</t> shelled its trawlers."
            })
    void readsThePairAsPairsAreByCustomCoded(String type, String marked) {
        assertThat(RELATER.relate(marked).type()).isEqualTo(type);
    }

    @Test
    void answersByAPatternWhoseConditionsDoNotAllHoldAndSaysSo() {
        Relation relation = RELATER.relate("<s>The choir</s> boosted its help for <t>the orphans</t>.");

        assertThat(relation.type()).isEqualTo("AID");
        assertThat(relation.rule()).startsWith("nearest:");
        assertThat(relation.confidence()).isLessThan(0.5);
    }

    @Test
    void answersByWhoActsWhereNoWordIsKnown() {
        assertThat(RELATER.relate("<s>The police</s> and the lake and <t>Tonga</t>.")
                        .type())
                .isNotEqualTo(RELATER.relate("<s>The rebels</s> and the lake and <t>Tonga</t>.")
                        .type());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fiji accused Tonga.",
                "Fiji</s> accused <t>Tonga</t>.",
                "<s>Fiji accused <t>Tonga</t>.",
                "<s>Fiji</s></s> accused <t>Tonga</t>."
            })
    void refusesMarksThatAreMissingOrDoNotPair(String marked) {
        assertThatThrownBy(() -> RELATER.relate(marked))
                .hasMessageContaining("marks are missing")
                .hasMessageContaining(marked);
    }
}
