package org.dragoman.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.article.Article;
import org.dragoman.language.corenlp.SharedModel;
import org.dragoman.rule.Tsv;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the clause view undoes: passives, control, coordination, relatives, light verbs. */
class ClausesTest {
    private static final Path CASES = Path.of("src/test/resources/clauses/sentences.tsv");

    static Stream<Tsv.Row> cases() throws IOException {
        return Tsv.parse(CASES.toString(), Files.readString(CASES)).stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void seesTheClause(Tsv.Row row) {
        Sentence s = new MendedModel(SharedModel.get())
                .analyse(Article.ofText("case", row.get("sentence"), null))
                .sentences()
                .get(0);
        Clause clause = Clauses.of(s).all().stream()
                .filter(c -> s.word(c.predicate()).equals(row.get("predicate")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no clause " + row.get("predicate") + " in " + s));
        assertThat(words(s, clause.subject())).as("subject of %s", clause).isEqualTo(row.get("subject"));
        assertThat(words(s, clause.object())).as("object of %s", clause).isEqualTo(row.get("object"));
        if (!row.get("obliques").isEmpty()) {
            String[] oblique = row.get("obliques").split("=");
            int[] heads = clause.oblique(oblique[0]);
            if (heads.length == 0 && clause.support() != null) {
                heads = clause.support().oblique(oblique[0]);
            }
            assertThat(words(s, heads)).as("%s of %s", oblique[0], clause).isEqualTo(oblique[1]);
        }
        assertThat(clause.link()).as("link of %s", clause).hasToString(row.get("link"));
        Clause parent = clause.parent();
        if (!row.get("parent").isEmpty()) {
            assertThat(parent).isNotNull();
            assertThat(s.word(parent.predicate())).isEqualTo(row.get("parent"));
        }
        assertThat(marks(clause))
                .as("marks of %s", clause)
                .containsAll(List.of(row.get("marks").strip().split(" ")));
    }

    private static String words(Sentence s, int[] heads) {
        return Arrays.stream(heads).mapToObj(s::word).collect(Collectors.joining("+"));
    }

    private static Set<String> marks(Clause clause) {
        Set<String> marks = new TreeSet<>(List.of(""));
        marks.add(clause.reality().negated() ? "not" : "");
        marks.add(clause.reality().tense().toString());
        marks.add(clause.reality().mood().toString());
        return marks;
    }
}
