package org.dragoman.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.article.Article;
import org.dragoman.language.Analysis;
import org.dragoman.language.MendedModel;
import org.dragoman.language.Sentence;
import org.dragoman.language.corenlp.SharedModel;
import org.dragoman.rule.Tsv;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ActorFinderTest {
    private static final ActorFinder FINDER = new ActorFinder();

    private static Stream<Tsv.Row> rows(String file) throws IOException {
        try (InputStream in = ActorFinderTest.class.getResourceAsStream("/actors/" + file)) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return Tsv.parse(file, text).stream();
        }
    }

    static Stream<Tsv.Row> mentions() throws IOException {
        return rows("mentions.tsv");
    }

    static Stream<Tsv.Row> phrases() throws IOException {
        return rows("phrases.tsv");
    }

    @ParameterizedTest
    @MethodSource("mentions")
    void tellsWhomAPhraseStandsFor(Tsv.Row row) {
        String marked = row.get("text");
        int start = marked.indexOf('[');
        int end = marked.indexOf(']') - 1;
        String text = marked.replace("[", "").replace("]", "");
        List<Actor> found = at(analyse(text, row.get("date")), start, end);
        if (row.get("names").equals("none")) {
            assertThat(found).isEmpty();
            return;
        }
        assertThat(found).as(text).isNotEmpty();
        Set<String> countries = new LinkedHashSet<>();
        Set<String> sectors = new LinkedHashSet<>();
        for (Actor actor : found) {
            countries.addAll(actor.countries());
            sectors.addAll(actor.sectors());
        }
        if (!row.get("names").isEmpty()) {
            assertThat(found).extracting(Actor::name).containsExactlyElementsOf(row.all("names"));
        }
        judge(row, "countries", List.copyOf(countries));
        judge(row, "sectors", List.copyOf(sectors));
    }

    private static void judge(Tsv.Row row, String column, List<String> got) {
        if (row.get(column).equals("-")) {
            assertThat(got).as(row.get("text")).isEmpty();
        } else if (!row.get(column).isEmpty()) {
            assertThat(got).as(row.get("text")).containsExactlyElementsOf(row.all(column));
        }
    }

    private static List<Actor> at(Analysis analysis, int start, int end) {
        Actors actors = FINDER.find(analysis);
        List<Actor> found = new ArrayList<>();
        for (Sentence sentence : analysis.sentences()) {
            for (int i = sentence.size() - 1; i >= 0; i--) {
                if (sentence.start(i) >= start && sentence.end(i) <= end && found.isEmpty()) {
                    found.addAll(actors.at(sentence.index(), i));
                }
            }
        }
        return found;
    }

    private static Analysis analyse(String text, String date) {
        return new MendedModel(SharedModel.get()).analyse(Article.ofText("test", text, date));
    }

    @ParameterizedTest
    @MethodSource("phrases")
    void resolvesAPhraseThatStandsAlone(Tsv.Row row) {
        LocalDate date = row.get("date").isEmpty() ? null : LocalDate.parse(row.get("date"));
        Resolved got = FINDER.resolvePhrase(row.get("phrase"), row.get("context"), date);
        String country = row.get("countries");
        assertThat(got.countries()).isEqualTo(country.equals("-") ? List.of() : List.of(country));
        String sector = row.get("sectors");
        assertThat(got.sectors().isEmpty() ? "-" : got.sectors().get(0)).isEqualTo(sector);
    }

    @Test
    void numbersActorsInTheOrderOfTheText() {
        Actors actors = FINDER.find(analyse("Peru thanked Chile. Chile thanked Bolivia.", "2020-01-01"));
        assertThat(actors.all()).extracting(Actor::id).containsExactly("a1", "a2", "a3");
        assertThat(actors.all()).extracting(Actor::name).containsExactly("Peru", "Chile", "Bolivia");
    }

    @Test
    void givesTheSameActorsTwice() {
        String text = "Peru's president met the army chief. He praised both countries, Reuters said.";
        assertThat(FINDER.find(analyse(text, "2020-01-01")).all())
                .isEqualTo(FINDER.find(analyse(text, "2020-01-01")).all());
    }
}
