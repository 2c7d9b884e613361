package org.dragoman.language.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dragoman.article.Article;
import org.dragoman.language.Sentence;
import org.dragoman.rule.Tsv;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VerbTagsTest {
    private static final Path CASES = Path.of("src/test/resources/tags/verbs.tsv");

    static Stream<Tsv.Row> cases() throws IOException {
        return Tsv.parse(CASES.toString(), Files.readString(CASES)).stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void tellsVerbsFromNouns(Tsv.Row row) {
        Sentence s = SharedModel.get()
                .analyse(Article.ofText("case", row.get("sentence"), null))
                .sentences()
                .get(0);

        int last = IntStream.range(0, s.size())
                .filter(i -> s.word(i).equals(row.get("word")))
                .reduce(-1, (a, b) -> b);
        assertThat(s.tag(last)).isEqualTo(row.get("tag"));
    }
}
