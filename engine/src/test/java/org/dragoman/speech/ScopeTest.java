package org.dragoman.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dragoman.actor.ActorFinder;
import org.dragoman.article.Article;
import org.dragoman.language.Analysis;
import org.dragoman.language.corenlp.SharedModel;
import org.junit.jupiter.api.Test;

/** Where one statement ends and the next begins. */
class ScopeTest {
    private static final SpeechFinder FINDER = new SpeechFinder();
    private static final ActorFinder ACTORS = new ActorFinder();

    /** Each statement as its cue and the letters of its content. */
    private static List<String> said(String text) {
        Analysis analysis = SharedModel.get().analyse(Article.ofText("scope", text, "2024-03-12"));
        return FINDER.find(analysis, ACTORS.find(analysis), List.of()).statements().stream()
                .map(s -> (s.cue() == null ? "" : s.cue().lemma()) + " "
                        + Marked.letters(text, s.content()).toLowerCase(java.util.Locale.ROOT))
                .toList();
    }

    @Test
    void aParticipleBehindACommaIsAStatementOfItsOwn() {
        assertThat(said("The mayor backed the deal, saying it would bring work."))
                .containsExactlyInAnyOrder("back thedeal", "say itwouldbringwork");
    }

    @Test
    void theCueAtTheEndHoldsTheWishBeforeIt() {
        assertThat(said("The union wants to strike in May, the minister said."))
                .contains("want tostrikeinmay", "say theunionwantstostrikeinmay");
    }

    @Test
    void whatIsSaidKeepsAParticipleThatSaysNothing() {
        assertThat(said("The mayor said the river had risen, flooding two streets."))
                .containsExactly("say theriverhadrisenfloodingtwostreets");
    }

    @Test
    void mediaNamedInTheNextSentenceCarriedIt() {
        String text = "\"The road is open,\" Prime Minister Anna Velde said. Her remarks were broadcast by Reuters.";
        Analysis analysis = SharedModel.get().analyse(Article.ofText("carried", text, "2024-03-12"));
        var actors = ACTORS.find(analysis);

        assertThat(FINDER.find(analysis, actors, List.of()).statements().get(0).via())
                .extracting(id -> actors.get(id).name())
                .containsExactly("Reuters");
    }
}
