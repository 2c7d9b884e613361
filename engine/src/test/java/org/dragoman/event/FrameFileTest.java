package org.dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.dragoman.rule.RuleException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file of frames that says what Dragoman does not know is refused, by file, frame and value. */
class FrameFileTest {
    private static final WordClasses CLASSES = new WordClasses(Map.of(
            "boat", List.of("ferry", "#large"),
            "large", List.of("tanker"),
            "loop", List.of("#ring"),
            "ring", List.of("#loop")));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "codes: {type: SHOUT}                 | match: {verb: hail}                                            | no PLOVER type SHOUT",
                "codes: {type: REJECT, mode: loud}    | match: {verb: hail}                                            | no mode loud of REJECT",
                "codes: {type: REJECT}                | match: {verb: hail, mode: loud}                                | no mode loud of REJECT",
                "codes: {type: REJECT, mood: meet}    | match: {verb: hail}                                            | unknown [mood]",
                "codes: REJECT                        | match: {verb: hail}                                            | a map is wanted here, not REJECT",
                "also: COERCE/arest                   | match: {verb: hail}                                            | also wants a PLOVER TYPE or TYPE/mode, not COERCE/arest",
                "also: SHOUT                          | match: {verb: hail}                                            | also wants a PLOVER TYPE or TYPE/mode, not SHOUT",
                "means: [one, two]                    | match: {verb: hail}                                            | means wants words, not [one, two]",
                "means: hails                         | match: {verb: {hail: loud}}                                    | verb wants words, not {hail=loud}",
                "means: hails                         | match: {verb: ['@country']}                                    | verb wants words of the text, not '@country'",
                "means: hails                         | match: {verb: '#boots'}                                        | no class #boots",
                "means: hails                         | match: {verb: '#loop'}                                         | class #loop holds itself",
                "means: hails                         | match: {verb: hail, actor: [subjct]}                           | actor: no function subjct",
                "means: hails                         | match: {verb: hail, recipient: [object>off>fo]}                | recipient: no function object>off>fo",
                "means: hails                         | match: {verb: hail, items: [things]}                           | items: no function things",
                "means: hails                         | match: {verb: hail, where: {objct: [ferry]}}                   | where: no function objct",
                "means: hails                         | match: {verb: hail, where: {object: ['@contry']}}              | where object: no class of actors [@contry]",
                "means: hails                         | match: {verb: hail, unless: {object: ['@armd']}}               | unless object: no class of actors [@armd]",
                "means: hails                         | match: {verb: hail, where: [object]}                           | a map is wanted here, not [object]",
                "means: hails                         | match: {verb: hail, bare: 'yes'}                               | bare is true or false, not yes",
                "means: hails                         | match: {verb: hail, passive: 1}                                | passive is true or false, not 1",
                "means: hails                         | match: {verb: hail, light: maybe}                              | light is true or false, not maybe",
                "means: hails                         | match: {verb: hail, clause: perhaps}                           | clause is maybe or required, not perhaps",
                "means: hails                         | match: {verb: hail, inner: {status: doubtful}}                 | no status doubtful",
                "means: hails                         | match: {verb: hail, inner: {becomes: {RETRAET: CONCEDE}}}      | becomes wants a PLOVER TYPE or TYPE/mode, not RETRAET",
                "means: hails                         | match: {verb: hail, inner: {becomes: {RETREAT: YIELD}}}        | becomes: no PLOVER type YIELD",
                "means: hails                         | match: {verb: hail, inner: {modes: {AID: generous}}}           | modes: no mode generous of SUPPORT",
                "means: hails                         | match: {verb: hail, inner: {needs: [HELP]}}                    | needs: no PLOVER type HELP",
            })
    void namesFileFrameAndValue(String line, String match, String problem) {
        String codes = line.startsWith("codes") ? "" : "codes: {type: SUPPORT}\n";
        String means = line.startsWith("means") ? "" : "means: one hails another\n";
        String text = "id: hail\n" + means + codes + line + "\n" + match + "\n";

        assertThatThrownBy(() -> new FrameFile("mine.yaml", CLASSES).read(text))
                .isInstanceOf(RuleException.class)
                .hasMessageStartingWith("mine.yaml:hail: " + problem);
    }

    @Test
    void readsWhatItKnowsWithTheWordsOfClassesInClasses() {
        List<Frame> frames = new FrameFile("mine.yaml", CLASSES).read("""
                id: hail
                means: one hails another
                codes: {type: REJECT}
                also: COERCE/arrest
                match:
                  verb: "#boat"
                  actor: [by, "out of", "object>of"]
                  where: {object: ["@country", "@place"], "in favour of": ["@none"]}
                  passive: true
                  inner: {status: planned, becomes: {ACCUSE/allege: NONE}, modes: {AID|CONSULT: meet}, needs: AID}
                """);

        assertThat(frames)
                .singleElement()
                .satisfies(frame -> assertThat(frame.patterns()).singleElement().satisfies(pattern -> {
                    assertThat(pattern.words()).containsExactly("ferry", "tanker");
                    assertThat(pattern.passive()).isTrue();
                }));
    }

    @Test
    void modesNameTypesModesAndClassesThatThereAre() {
        assertThatThrownBy(() -> new Modes(CLASSES, Map.of("REJECT", Map.of("loud", List.of("shout")))))
                .hasMessage("rules/en/modes.yaml:REJECT: no mode loud");
        assertThatThrownBy(() -> new Modes(CLASSES, Map.of("REJECT", Map.of("meet", List.of("#boots")))))
                .hasMessageStartingWith("rules/en/modes.yaml:REJECT meet: no class #boots");
    }
}
