package org.dragoman.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dragoman.language.Analysis;
import org.dragoman.language.Sentence;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceIndexTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The ministers met in Geneva on Monday.|met|Geneva",
                "The army seized Kisumu on Monday.|seized|Kisumu",
                "The ministers held talks in Geneva on Monday.|talks|Geneva",
                "Gunmen killed two people at a market in Kisumu.|killed|Kisumu",
                "The convoy drove to Kisumu.|drove|Kisumu",
                "The minister praised Germany on Monday.|praised|",
                "The minister said that rebels attacked a convoy near Kisumu.|said|"
            })
    void attachesAPlaceToTheClauseThatNamesIt(String text, String predicate, @Nullable String place) {
        Analysis analysis = PlaceFinderTest.analysis(text);
        List<Place> places = new PlaceFinder().find(analysis);
        Sentence s = analysis.sentences().get(0);
        Place at = new PlaceIndex(places).at(s, s.tokenAt(text.indexOf(predicate)));
        assertThat(at == null ? null : at.name()).isEqualTo(place);
    }
}
