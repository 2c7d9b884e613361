package org.dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.dragoman.Dragoman;
import org.dragoman.article.Article;
import org.dragoman.language.corenlp.SharedModel;
import org.dragoman.place.Place;
import org.dragoman.record.CodedArticle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a deed took place that is told beside a place, and where it did not. */
class PlacesBesideTest {
    private static final Dragoman DRAGOMAN = new Dragoman(SharedModel.get());

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            met        | Ankara  | The prime minister of Japan travelled to Ankara on Monday, where he met the Turkish president.
            signed     | none    | The envoy left Lima for a camp where he signed a truce with the rebels.
            wounded    | Gulu    | Four nurses were wounded on Monday when soldiers attacked a clinic in Gulu.
            arrested   | Gulu    | The lawmaker was arrested on Monday as he left a church in Gulu.
            left       | none    | In May 2020 Chad joined the alliance in Oslo, but in June 2021 Niger left it.
            condemned  | none    | Norway condemned China on Monday for the arrest of a monk in Lhasa.
            arrest     | Lhasa   | Norway condemned China on Monday for the arrest of a monk in Lhasa.
            threatened | Kampala | In a speech in Kampala on Monday, the general threatened the rebels with prison.
            ambushed   | Gao     | Rebels ambushed a patrol 40 km north of Gao on Monday.
            clashed    | Uvira   | Soldiers clashed with rebels at a mine near the town of Uvira in Congo on Monday.
            monks      | Arua    | Gunmen kidnapped nine monks on Monday in the hills east of Arua, near the border with Congo.
            expelled   | none    | Chad, which expelled the envoy in May, opened an embassy in Lima on Monday.
            """)
    void isWhereThatIsOrNowhere(String trigger, String name, String text) {
        CodedArticle coded = DRAGOMAN.code(Article.ofText("a", text, "2026-06-06"));
        String place = coded.events().stream()
                .filter(e -> e.trigger().of(text).contains(trigger))
                .findFirst()
                .map(e -> coded.places().stream()
                        .filter(p -> p.id().equals(e.place()))
                        .findFirst()
                        .map(Place::name)
                        .orElse("none"))
                .orElse("no event");

        assertThat(place).isEqualTo(Objects.requireNonNullElse(name, "none"));
    }
}
