package org.dragoman.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dragoman.actor.Actor;
import org.dragoman.actor.ActorFinder;
import org.dragoman.actor.Actors;
import org.dragoman.article.Article;
import org.dragoman.language.Analysis;
import org.dragoman.language.corenlp.SharedModel;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class SpeechFinderTest {
    private static final SpeechFinder FINDER = new SpeechFinder();
    private static final ActorFinder ACTORS = new ActorFinder();

    private static Analysis analyse(String text) {
        return SharedModel.get().analyse(Article.ofText("text", text, "2023-11-18"));
    }

    @TestFactory
    List<DynamicTest> findsTheStatementsOfOurOwnTexts() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (String part : read("/speech/statements.txt").split("\n\n")) {
            List<String> lines = part.lines().filter(l -> !l.startsWith("#")).toList();
            if (!lines.isEmpty()) {
                tests.add(DynamicTest.dynamicTest(lines.get(0), () -> check(lines)));
            }
        }
        return tests;
    }

    private static void check(List<String> lines) {
        Analysis analysis = analyse(lines.get(0).replace("¶", "\n\n"));
        Actors actors = ACTORS.find(analysis);
        Spoken spoken = FINDER.find(analysis, actors, List.of());
        List<Statement> statements = spoken.statements();
        for (String wanted : lines.subList(1, lines.size())) {
            String[] cells = wanted.substring("=>".length()).strip().split(" \\| ");
            assertThat(statements)
                    .as("%s among %s", wanted, statements)
                    .anyMatch(s -> s.stance().name().equals(cells[1])
                            && name(s, spoken.actors()).contains(cells[0])
                            && said(s, analysis.article().text()).equals(letters(cells[2])));
        }
    }

    private static String name(Statement statement, Actors actors) {
        String speaker = statement.speaker();
        return speaker == null ? "-" : actors.get(speaker).name();
    }

    private static String said(Statement statement, String text) {
        return Marked.letters(text, statement.content());
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}:]", "");
    }

    private static String read(String resource) throws IOException {
        try (InputStream in = Objects.requireNonNull(SpeechFinderTest.class.getResourceAsStream(resource))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void whoIsArmedStrikesAndSaysNothing() {
        assertThat(spoken("Rebels attacked a customs post near the river. Police fired on the marchers.")
                        .statements())
                .isEmpty();
        assertThat(spoken("Norway attacked Chad on Monday.").statements()).isEmpty();
        assertThat(spoken("The senator attacked the bill as a gift to banks.").statements())
                .hasSize(1);
    }

    @Test
    void tellsTheStatementInsideAStatement() {
        Analysis analysis = analyse("Norway said that Russia denied that it had jammed the radar.");
        List<Statement> all =
                FINDER.find(analysis, ACTORS.find(analysis), List.of()).statements();
        assertThat(all).extracting(s -> s.stance().name()).containsExactly("STATES", "DENIES");
        assertThat(all.get(1).within()).isEqualTo(all.get(0).id());
    }

    @Test
    void takesWhatASourceDescribesForItsWords() {
        assertThat(spoken("Villagers described how soldiers burned the mosque.").statements())
                .extracting(s -> Objects.requireNonNull(s.cue()).kind())
                .containsExactly(Statement.Kind.SPEECH);
    }

    @Test
    void letsALetterSayNothingBesideWhoeverWroteIt() {
        assertThat(spoken(
                                "The miners said in a letter posted on Facebook that they had closed two roads and stopped work.")
                        .statements())
                .extracting(s -> Objects.requireNonNull(s.cue()).lemma())
                .containsExactly("say");
    }

    @Test
    void givesNothingForTextWithoutSpeech() {
        Analysis analysis = analyse("Two trains stood at the station.");
        assertThat(FINDER.find(analysis, ACTORS.find(analysis), List.of()).statements())
                .isEmpty();
    }

    @Test
    void makesAnActorOfWhoIsOnlyKnownToSpeakOrToListen() {
        Spoken spoken =
                spoken("The prefecture told the panel that nine people had died. The prefecture blamed the rain.");
        Statement said = spoken.statements().get(0);
        Actor prefecture = spoken.actors().get(String.valueOf(said.speaker()));
        assertThat(prefecture.kind()).isEqualTo(Actor.Kind.UNKNOWN);
        assertThat(prefecture.mentions()).hasSize(2);
        assertThat(said.addressees())
                .extracting(id -> spoken.actors().get(id).name())
                .contains("panel");
        assertThat(spoken.actors().at(0, 1)).isEmpty();
    }

    @Test
    void leavesWhoAsksNotToBeNamedUnknownWithWhatIsSaidOfHim() {
        Spoken spoken =
                spoken("A diplomat who asked not to be named said the truce was dead. The judge said it would hold.");
        assertThat(spoken.statements().stream()
                        .filter(s -> s.cue() != null && s.cue().lemma().equals("say"))
                        .map(s -> spoken.actors().get(String.valueOf(s.speaker())))
                        .map(a -> a.kind() + " " + a.role() + " " + a.sectors()))
                .containsExactly("UNKNOWN diplomat [GOV]", "PERSON judge [JUD]");
    }

    @Test
    void givesWhatAMediumCitesToThoseCited() {
        Spoken spoken = spoken("Reuters reported on Friday, quoting two officials, that the talks had failed.");
        Statement said = spoken.statements().get(0);
        assertThat(spoken.statements()).hasSize(1);
        assertThat(spoken.actors().get(String.valueOf(said.speaker())).name()).isEqualTo("officials");
        assertThat(said.via()).extracting(id -> spoken.actors().get(id).name()).containsExactly("Reuters");
        assertThat(spoken("The channel said the plan was dead, citing a lack of money.")
                        .statements())
                .allSatisfy(s -> assertThat(s.via()).isEmpty());
    }

    private static Spoken spoken(String text) {
        Analysis analysis = analyse(text);
        return FINDER.find(analysis, ACTORS.find(analysis), List.of());
    }
}
