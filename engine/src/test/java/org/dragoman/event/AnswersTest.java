package org.dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dragoman.Dragoman;
import org.dragoman.article.Article;
import org.dragoman.event.Event.Status;
import org.dragoman.language.corenlp.SharedModel;
import org.dragoman.speech.Statement.Stance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Denials and admissions that only point back to what another side has said. */
class AnswersTest {
    private static final Dragoman DRAGOMAN = new Dragoman(SharedModel.get());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "India accused Pakistan of shelling villages on Friday. Pakistan denied it.",
                "India accused Pakistan of shelling villages on Friday. Islamabad rejected the accusation.",
                "India said Pakistan had shelled villages on Friday. A spokesman for the Pakistani army denied this.",
                "India accused Pakistan of shelling villages on Friday, which Pakistan denied.",
                "India accused Pakistan of shelling villages on Friday, a charge that Pakistan denied.",
            })
    void areTheOtherPositionOnTheSameEvent(String text) {
        List<Event> events = code(text);
        Event told = events.stream()
                .filter(e -> e.type().equals("ASSAULT") && e.sameAs() == null)
                .findFirst()
                .orElseThrow();
        Event answer = events.stream()
                .filter(e -> told.id().equals(e.sameAs()))
                .findFirst()
                .orElseThrow();

        assertThat(answer.status()).isEqualTo(Status.NEGATED);
        assertThat(answer.attribution()).hasSize(1);
        assertThat(answer.attribution().get(0).stance()).isEqualTo(Stance.DENIES);
        assertThat(answer.actors()).isEqualTo(told.actors());
    }

    @Test
    void admitsToo() {
        assertThat(code("Chad said Sudan had bombed a village. Sudan admitted it."))
                .anySatisfy(e -> {
                    assertThat(e.sameAs()).isNotNull();
                    assertThat(e.status()).isEqualTo(Status.ACTUAL);
                    assertThat(e.attribution().get(0).stance()).isEqualTo(Stance.ACKNOWLEDGES);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chad said Sudan had bombed a village. Mali denied it.", // is not spoken of
                "Chad accused Sudan of bombing a village. Sudan denied the request.", // no word for what was said
                "Sudan bombed a village. Sudan denied it.", // the article says so, nobody in it
                "Chad said Sudan had bombed a village. It rained. The river rose. The road was closed. Sudan denied it.", // long ago
            })
    void areNoneOfWhatNobodySaidOfThem(String text) {
        assertThat(code(text)).noneMatch(e -> e.sameAs() != null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The rebels denied that their commander had been killed.",
                "Chad denied that its ambassador had been expelled."
            })
    void areNoConfessionOfWhatOnesOwnWentThrough(String text) {
        assertThat(code(text)).anySatisfy(e -> {
            assertThat(e.type()).isIn("ASSAULT", "SANCTION");
            assertThat(e.actors()).isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "India accused Pakistan of shelling villages on Friday, killing four farmers.",
                "The army accused the rebels of attacking a convoy, wounding nine nurses."
            })
    void whatAChargeAddsBehindItsCommaIsChargedToo(String text) {
        assertThat(code(text).stream().filter(e -> e.type().equals("ASSAULT")))
                .hasSize(2)
                .allMatch(e ->
                        e.attribution().size() == 1 && e.attribution().get(0).stance() == Stance.ALLEGES);
    }

    private static List<Event> code(String text) {
        return DRAGOMAN.code(Article.ofText("a", text, "2026-06-06")).events();
    }
}
