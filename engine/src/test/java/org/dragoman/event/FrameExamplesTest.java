package org.dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.dragoman.language.MendedModel;
import org.dragoman.language.corenlp.SharedModel;
import org.dragoman.rule.RuleFiles;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every frame fires on its examples, with the marked roles, and is silent on the sentences that must not fire it. */
class FrameExamplesTest {
    private final RuleCheck check = new RuleCheck(new MendedModel(SharedModel.get()));

    @TestFactory
    Stream<DynamicTest> framesPassTheirOwnExamples() {
        return RuleFiles.list("en/frames", ".yaml").stream()
                .map(path -> DynamicTest.dynamicTest(
                        path, () -> assertThat(check.check("rules/" + path, RuleFiles.read(path)))
                                .isEmpty()));
    }

    @Test
    void namesWhatIsWrong() {
        List<String> problems = check.check("mine.yaml", """
                - id: greet
                  means: one greets another
                  codes: {type: SUPPORT}
                  match:
                    - {verb: [greet]}
                  examples:
                    - "[actor: The king] [trigger: greeted] [recipient: the Danish envoy]."
                    - "[actor: The Danish envoy] [trigger: greeted] the king."
                  not:
                    - "The king greeted the Norwegian minister."
                - id: bare
                  means: a frame that does not test itself
                  codes: {type: SUPPORT}
                  match:
                    - {verb: [hobnob]}
                """);

        assertThat(problems)
                .containsExactly(
                        "mine.yaml: greet: fires, and must not: The king greeted the Norwegian minister.",
                        "mine.yaml: bare: has no example",
                        "mine.yaml: bare: has no sentence that must not fire");
    }

    @Test
    void tellsOfAKnownMissThatFires() {
        assertThat(check.check("mine.yaml", """
                id: greet
                means: one greets another
                codes: {type: SUPPORT}
                match: {verb: [greet]}
                examples: ["[actor: The Swedish king] [trigger: greeted] [recipient: the Danish envoy]."]
                not: ["Flowers grew by the wall."]
                known_misses: ["[actor: The Danish envoy] [trigger: greeted] [recipient: the Swedish king]."]
                """)).singleElement().asString().contains("a known miss fires now");
    }

    @Test
    void saysWhereAFileCannotBeRead() {
        assertThat(check.check("mine.yaml", "id: x\nmeans: y\ncodes: {type: SHOUT}\nmatch: {verb: [shout]}"))
                .singleElement()
                .asString()
                .contains("mine.yaml", "x", "SHOUT");
    }

    @Test
    void refusesMarksOfNoRoleAndBracketsThatAreNoMark() {
        assertThat(check.check("mine.yaml", """
                id: greet
                means: one greets another
                codes: {type: SUPPORT}
                match: {verb: [greet]}
                examples:
                  - "[actr: The Swedish king] [trigger: greeted] [recipient: the Danish envoy]."
                not:
                  - "[actor The king] slept."
                """))
                .containsExactly(
                        "mine.yaml: greet: no role [actr: …]; there are actor, trigger and recipient: "
                                + "[actr: The Swedish king] [trigger: greeted] [recipient: the Danish envoy].",
                        "mine.yaml: greet: a bracket that makes no mark such as [actor: …]: [actor The king] slept.");
    }
}
