package org.dragoman.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dragoman.article.Article;
import org.dragoman.article.Paragraph;
import org.dragoman.language.Analysis;
import org.dragoman.language.MendedModel;
import org.dragoman.language.Sentence;
import org.dragoman.language.corenlp.SharedModel;
import org.dragoman.rule.Tsv;
import org.dragoman.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlaceFinderTest {
    private static final PlaceFinder FINDER = new PlaceFinder();

    static Stream<Tsv.Row> traps() throws IOException {
        try (InputStream in = PlaceFinderTest.class.getResourceAsStream("/places/traps.tsv")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return Tsv.parse("traps.tsv", text).stream();
        }
    }

    @ParameterizedTest
    @MethodSource("traps")
    void tellsWhichPlaceANameMeans(Tsv.Row row) {
        List<Place> places = places(row.get("text"));
        List<Place> named = places.stream()
                .filter(p -> p.span().of(row.get("text")).equals(row.get("words")))
                .toList();
        if (row.get("country").equals("none")) {
            assertThat(named).isEmpty();
            return;
        }
        assertThat(named).isNotEmpty().allSatisfy(p -> {
            assertThat(String.valueOf(p.country())).isEqualTo(row.get("country"));
            assertThat(row.get("feature")).isIn("", String.valueOf(p.feature()));
        });
    }

    @Test
    void callsAPlaceAsTheArticleDoesButWritesAbbreviationsOut() {
        assertThat(places("Fighting went on near Hodeidah, a U.S. official said in Malaga."))
                .extracting(Place::name)
                .containsExactly("Hodeidah", "United States", "Málaga");
    }

    @Test
    void findsTheTownOfTheDateline() {
        String text = "NEW YORK, March 5 (Agency) — Diplomats met.";
        int body = text.indexOf("Diplomats");
        Paragraph paragraph =
                new Paragraph(new Span(0, text.length()), new Span(body, text.length()), Paragraph.Kind.BODY);
        Article plain = Article.ofText("a", text, null);
        Article article = new Article(
                "a", plain.hash(), "a", null, null, null, List.of(), null, null, "en", text, List.of(paragraph));
        Place place = FINDER.find(new Analysis(article, List.of())).get(0);
        assertThat(place.sentence()).isEqualTo(-1);
        assertThat(place.precision()).isEqualTo(Place.Precision.CITY);
    }

    @Test
    void explainsWhyACandidateWon() {
        Analysis analysis = analysis("Crowds gathered in Paris, Texas.");
        PlaceFinder.Explanation paris = FINDER.explain(analysis).get(0);
        assertThat(paris.candidates()).hasSizeGreaterThan(1);
        assertThat(paris.candidates().get(0).held()).isPositive();
        assertThat(paris.candidates().get(0).score())
                .isGreaterThan(paris.candidates().get(1).score());
    }

    @Test
    void survivesNamesWithoutEndAndListsOfThousands() {
        String name = "Santa".repeat(20_000);
        assertThat(FINDER.find(tagged(name, "LOCATION"))).isEmpty();
        String[] many = new String[6000];
        for (int i = 0; i < many.length; i++) {
            many[i] = i % 2 == 0 ? "Springfield" : ",";
        }
        assertThat(FINDER.find(tagged(String.join(" ", many), "LOCATION"))).hasSize(3000);
    }

    @Test
    void holdsMoreThanAHundredThousandPlaces() {
        assertThat(Atlas.shipped().size()).isGreaterThan(200_000);
    }

    private static List<Place> places(String text) {
        return FINDER.find(analysis(text));
    }

    static Analysis analysis(String text) {
        return new MendedModel(SharedModel.get()).analyse(Article.ofText("t", text, null));
    }

    /** Words split at spaces, all proper nouns that hang from the first one. */
    private static Analysis tagged(String text, String ner) {
        String[] words = text.split(" ");
        int n = words.length;
        int[] starts = new int[n];
        int[] ends = new int[n];
        int[] heads = new int[n];
        String[] tags = new String[n];
        String[] labels = new String[n];
        String[] relations = new String[n];
        int at = 0;
        for (int i = 0; i < n; i++) {
            starts[i] = at;
            ends[i] = at + words[i].length();
            at = ends[i] + 1;
            heads[i] = i == 0 ? -1 : 0;
            tags[i] = words[i].equals(",") ? "," : "NNP";
            labels[i] = words[i].equals(",") ? "O" : ner;
            relations[i] = i == 0 ? "root" : "dep";
        }
        Sentence s = new Sentence(0, 0, starts, ends, words, words, tags, labels, heads, relations);
        return new Analysis(Article.ofText("t", text, null), List.of(s));
    }
}
