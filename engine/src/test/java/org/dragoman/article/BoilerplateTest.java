package org.dragoman.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dragoman.rule.Tsv;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BoilerplateTest {
    static List<Tsv.Row> rules() {
        return Tsv.read("en/article/boilerplate.tsv");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void dropsItsExampleAndKeepsItsCounterexample(Tsv.Row rule) {
        assertThat(Boilerplate.scope(rule.get("example")))
                .as("%s drops %s", rule.get("line"), rule.get("example"))
                .isPresent();
        assertThat(Boilerplate.scope(rule.get("not")))
                .as("%s keeps %s", rule.get("line"), rule.get("not"))
                .isEmpty();
    }

    @Test
    void dropsALineOfSeveralButtons() {
        assertThat(Boilerplate.scope("Share   Tweet   Comments (9)")).contains(Boilerplate.Scope.REST);
        assertThat(Boilerplate.scope("[Share] [Print] [Save]")).contains(Boilerplate.Scope.LINE);
    }

    @Test
    void looksAtNoLineLongerThanBoilerplateIs() {
        assertThat(Boilerplate.scope("share ".repeat(100_000))).isEmpty();
    }
}
