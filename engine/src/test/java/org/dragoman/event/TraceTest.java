package org.dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dragoman.actor.ActorFinder;
import org.dragoman.article.Article;
import org.dragoman.article.Paragraph;
import org.dragoman.language.Analysis;
import org.dragoman.language.MendedModel;
import org.dragoman.language.corenlp.SharedModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A frame that fired says that it gave an event only where it did. */
class TraceTest {
    private final MendedModel model = new MendedModel(SharedModel.get());
    private final EventFinder finder = new EventFinder();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The army killed nine in an attack on a village. | killed | ''",
                "The army killed nine in an attack on a village. | attack | told by the verb before it",
                "Chad sent soldiers to help Niger fight the rebels. | sent | ''",
                "Chad sent soldiers to help Niger fight the rebels. | help | told by the act around it",
                "Chad plans to shell the town. | plans | gives no event of its own",
            })
    void saysWhyWhatFiredGaveNoEvent(String text, String predicate, String why) {
        assertThat(fired(Article.ofText("x", text, null)))
                .filteredOn(trace -> trace.predicate().equals(predicate))
                .extracting(FrameTrace::why)
                .containsExactly(why);
    }

    @Test
    void whatFiresInAHeadingGivesNone() {
        Article plain = Article.ofText("x", "Chad attacked Niger.", null);
        Article headed = new Article(
                plain.id(),
                plain.hash(),
                plain.source(),
                null,
                null,
                null,
                List.of(),
                null,
                null,
                plain.language(),
                plain.text(),
                plain.paragraphs().stream()
                        .map(p -> new Paragraph(p.span(), p.body(), Paragraph.Kind.HEADING))
                        .toList());

        assertThat(fired(plain)).extracting(FrameTrace::why).containsExactly("");
        assertThat(fired(headed)).extracting(FrameTrace::why).containsExactly("stands in a heading");
    }

    private List<FrameTrace> fired(Article article) {
        Analysis analysis = model.analyse(article);
        return finder.trace(analysis, new ActorFinder().find(analysis), List.of(), List.of(), List.of()).stream()
                .flatMap(List::stream)
                .filter(FrameTrace::fired)
                .toList();
    }
}
