package org.dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dragoman.Dragoman;
import org.dragoman.actor.Actor;
import org.dragoman.article.Article;
import org.dragoman.language.corenlp.SharedModel;
import org.dragoman.record.CodedArticle;
import org.dragoman.rule.Tsv;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The codebook's boundary rules, and how embedded clauses, negation and time change an event. */
class BoundariesTest {
    private static final Path CASES = Path.of("src/test/resources/events/boundaries.tsv");
    private static final Dragoman DRAGOMAN = new Dragoman(SharedModel.get());

    static Stream<Tsv.Row> cases() throws IOException {
        return Tsv.parse(CASES.toString(), Files.readString(CASES)).stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void codesTheBoundary(Tsv.Row row) {
        CodedArticle coded = DRAGOMAN.code(Article.ofText("case", row.get("text"), "2024-06-12"));
        Event event = coded.events().stream()
                .filter(e -> e.trigger().of(row.get("text")).contains(row.get("trigger")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no event at " + row.get("trigger") + " in " + coded.events()));
        assertThat(event.type()).as("type of %s", event).isEqualTo(row.get("type"));
        assertThat(event.status().name().toLowerCase(Locale.ROOT)).isEqualTo(row.get("status"));
        if (!row.get("mode").isEmpty()) {
            assertThat(event.modes()).contains(row.get("mode"));
        }
        sideIs(row.get("actors"), event.actors(), coded);
        sideIs(row.get("recipients"), event.recipients(), coded);
    }

    private static void sideIs(String wanted, List<String> ids, CodedArticle coded) {
        if (wanted.equals("?")) {
            return;
        }
        List<String> got = new ArrayList<>();
        for (String id : ids) {
            Actor actor = coded.actors().stream()
                    .filter(a -> a.id().equals(id))
                    .findFirst()
                    .orElseThrow();
            got.add(
                    actor.countries().isEmpty()
                            ? actor.name()
                            : actor.countries().get(0));
        }
        assertThat(got).containsExactlyInAnyOrder(wanted.equals("-") ? new String[0] : wanted.split("\\|"));
    }
}
