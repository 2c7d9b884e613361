package org.dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.dragoman.actor.Actor;
import org.dragoman.actor.ActorFinder;
import org.dragoman.actor.Actors;
import org.dragoman.actor.Mention;
import org.dragoman.article.Article;
import org.dragoman.language.Analysis;
import org.dragoman.language.MendedModel;
import org.dragoman.language.Sentence;
import org.dragoman.language.corenlp.SharedModel;
import org.dragoman.speech.SpeechFinder;
import org.dragoman.speech.Spoken;
import org.dragoman.speech.Statement;
import org.dragoman.speech.Statement.Stance;
import org.dragoman.text.Span;
import org.junit.jupiter.api.Test;

/** What a long article asks for thousands of times is looked up, to the same answers as a walk over all of it gives. */
class LongArticleTest {
    private static final String PART = "Omar Vela, the minister, said on Monday that Chad had shelled a border post. "
            + "“We will not leave,” he said, and a memo of the ministry accused Niger of it.\n\n"
            + "Kenya attacked Chad. The army denied that its troops, who Vela said were gone, had killed two nurses.\n\n";

    private final Analysis analysis =
            new MendedModel(SharedModel.get()).analyse(Article.ofText("long", PART.repeat(12), null));
    private final Actors met = new ActorFinder().find(analysis);
    private final Spoken spoken = new SpeechFinder().find(analysis, met, List.of());

    @Test
    void actorsAreLookedUpAsAWalkOverTheirMentionsFindsThem() {
        for (Actor actor : met.all()) {
            assertThat(met.isNamed(actor))
                    .isEqualTo(actor.mentions().stream().anyMatch(m -> m.form() == Mention.Form.NAME));
            for (Sentence s : analysis.sentences()) {
                for (int i = 0; i < s.size(); i++) {
                    int head = i;
                    assertThat(met.form(actor, s.index(), head))
                            .isEqualTo(actor.mentions().stream()
                                    .filter(m -> m.sentence() == s.index() && m.head() == head)
                                    .map(Mention::form)
                                    .findFirst()
                                    .orElse(null));
                }
            }
        }
    }

    @Test
    void attributionsAreThoseThatAWalkOverAllStatementsFinds() {
        Attributions attributions = new Attributions(spoken.statements());
        for (Sentence s : analysis.sentences()) {
            for (int i = 0; i < s.size(); i++) {
                Span trigger = s.span(i, i);
                List<String> walked = spoken.statements().stream()
                        .filter(st -> st.content().stream().anyMatch(c -> c.contains(trigger.start())))
                        .filter(st -> st.cue() == null
                                || st.cue().kind() != Statement.Kind.ATTITUDE
                                        && !st.cue().span().overlaps(trigger))
                        .sorted(Comparator.comparingInt((Statement st) -> -st.content().stream()
                                        .mapToInt(Span::length)
                                        .sum())
                                .thenComparingInt(st -> Integer.parseInt(st.id().substring(1))))
                        .map(Statement::id)
                        .toList();
                assertThat(attributions.around(trigger))
                        .extracting(Statement::id)
                        .isEqualTo(walked);
            }
        }
    }

    @Test
    void ofStatementsAsLongTheEarlierIsOutermostWhateverItsNumber() {
        List<Statement> statements = IntStream.rangeClosed(8, 11)
                .mapToObj(n -> new Statement(
                        "s" + n,
                        null,
                        null,
                        List.of(),
                        List.of(),
                        false,
                        Stance.STATES,
                        null,
                        List.of(new Span(0, 20), new Span(30, 2000)),
                        null,
                        null,
                        null))
                .toList();

        assertThat(new Attributions(statements).of(new Span(1500, 1507)))
                .extracting(Event.Attribution::statement)
                .containsExactly("s8", "s9", "s10", "s11");
    }

    @Test
    void eachStageEndsAtTheNextSentenceOnceItsThreadIsInterrupted() {
        analysis.sentences().forEach(s -> s.head(0));
        ends(() -> new ActorFinder().find(analysis));
        ends(() -> new SpeechFinder().find(analysis, met, List.of()));
        ends(() -> new EventFinder().find(analysis, spoken.actors(), List.of(), List.of(), spoken.statements()));
    }

    private static void ends(ThrowingCallable stage) {
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(stage).isInstanceOf(CancellationException.class);
        } finally {
            Thread.interrupted();
        }
    }
}
