package org.dragoman.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.dragoman.Dragoman;
import org.dragoman.article.Article;
import org.dragoman.language.corenlp.LeanModel;
import org.dragoman.record.RecordJson;
import org.junit.jupiter.api.Test;

class ParseOnDemandTest {
    private static final String TEXT = "Gunmen attacked a customs post near Markounda on Friday, officials said.\n\n"
            + "* * *\n\nThe while.\n\nThe army denied the report.";

    @Test
    void arcsAreFoundOnceAndOnlyWhenSomebodyLooks() {
        AtomicInteger parses = new AtomicInteger();
        Sentence sentence = new Sentence(
                0,
                0,
                new int[] {0},
                new int[] {3},
                new String[] {"Day"},
                new String[] {"day"},
                new String[] {"NN"},
                new String[] {"O"},
                () -> {
                    parses.incrementAndGet();
                    return new Parse(new int[] {-1}, new String[] {"root"});
                });

        assertThat(sentence.isParsed()).isFalse();
        assertThat(sentence.root()).isZero();
        assertThat(sentence.relation(0)).isEqualTo("root");
        assertThat(parses).hasValue(1);
    }

    @Test
    void aSentenceThatTellsNothingIsNotParsedAndTheRecordIsTheSame() {
        Dragoman dragoman = new Dragoman(LeanModel.load());
        Article article = Article.ofText("post", TEXT, null);
        Analysis looked = dragoman.analyse(article);
        Analysis all = dragoman.analyse(article);
        all.sentences().forEach(Sentence::root);

        String record = RecordJson.line(dragoman.code(looked));

        assertThat(record).isEqualTo(RecordJson.line(dragoman.code(all)));
        assertThat(looked.sentences().get(0).isParsed()).isTrue();
        assertThat(looked.sentences().stream().filter(s -> !s.isParsed())).isNotEmpty();
    }
}
