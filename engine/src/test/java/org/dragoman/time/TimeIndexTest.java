package org.dragoman.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dragoman.article.Article;
import org.dragoman.language.Analysis;
import org.dragoman.language.Sentence;
import org.dragoman.language.corenlp.SharedModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeIndexTest {
    @Test
    void givesTheVerbItsTime() {
        assertThat(days("The rebels captured the town of Sake on Monday.", "captured"))
                .containsExactly("2023-12-04..2023-12-04");
    }

    @Test
    void sharesALeadingTimeWithCoordinatedVerbs() {
        assertThat(days("On Monday the rebels captured the town and burned the bridge.", "burned"))
                .containsExactly("2023-12-04..2023-12-04");
    }

    @Test
    void datesAClauseOfWhenByTheWholeTime() {
        assertThat(days(
                        "The two states have been at odds since 2020, when the king recognised the rebels.",
                        "recognised"))
                .containsExactly("2020-01-01..2020-12-31");
    }

    @Test
    void keepsTheYearOfWhatAnActIsAboutFromTheAct() {
        assertThat(days("Chad expelled the envoy over a 2014 blast.", "expelled"))
                .isEmpty();
        assertThat(days("Three men died in a 2014 blast.", "died")).containsExactly("2014-01-01..2014-12-31");
    }

    @Test
    void countsBackFromTheMainClause() {
        assertThat(days(
                        "The navy sent warships on Wednesday, a day after four senators visited the island.",
                        "visited"))
                .containsExactly("2023-12-05..2023-12-05");
    }

    @Test
    void countsBackWhereTheLengthHangsOnWhatItCountsFrom() {
        assertThat(days(
                        "Russia launched drills around Svalbard on Wednesday, three days after the island swore in its governor.",
                        "swore"))
                .containsExactly("2023-12-03..2023-12-03");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The junta released him two months after a coup in September 2022.|released|2022-11-01..2022-11-30",
                "Two months after a coup in September 2022, the junta released him.|released|2022-11-01..2022-11-30",
                "The general was sworn in three weeks after the army seized power on 30 August 2023.|sworn|2023-09-20..2023-09-20",
                "The general was sworn in three weeks after the army seized power on 30 August 2023.|seized|2023-08-30..2023-08-30",
                "The army had warned him two weeks before the coup of 26 July 2023.|warned|2023-07-12..2023-07-12"
            })
    void countsFromAnEventThatTheTextDates(String text, String word, String days) {
        assertThat(days(text, word)).containsExactly(days);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Officials met for two days after the summit on May 3, 2023.",
                "Farmers returned two months after the flood, and in September 2023 they left again.",
                "The court released him two years after a trial in September 2023."
            })
    void leavesALengthOpenWhereItLastsOrLeadsNowhere(String text) {
        Analysis analysis = analyse(text);
        assertThat(new TimeFinder().find(analysis))
                .filteredOn(time -> time.type() == TimeExpression.Type.DURATION)
                .extracting(TimeExpression::from)
                .containsOnlyNulls();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The state sent home the envoy in March 2022, six months after a coup.|coup|2021-09-01..2021-09-30",
                "The state sent home the envoy in March 2022, days before an attack.|attack|2022-03-02..2022-04-07",
                "The ministers met on Friday, two weeks after the crash.|crash|2023-11-24..2023-11-24"
            })
    void countsBackToANoun(String text, String word, String days) {
        assertThat(days(text, word)).containsExactly(days);
    }

    @Test
    void givesNothingWhereNothingIsTold() {
        assertThat(days("The rebels captured the town.", "captured")).isEmpty();
    }

    @Test
    void knowsTheDaysOfWellKnownEvents() {
        Analysis analysis = analyse("The prices rose before the Russian invasion of Ukraine.");
        TimeIndex index = TimeIndex.of(analysis, new TimeFinder().find(analysis));
        assertThat(index.event(0, token(analysis, "invasion")).orElseThrow().from())
                .hasToString("2022-02-24");
    }

    private static List<String> days(String text, String word) {
        Analysis analysis = analyse(text);
        TimeIndex index = TimeIndex.of(analysis, new TimeFinder().find(analysis));
        return index.of(0, token(analysis, word)).stream()
                .map(t -> t.from() + ".." + t.to())
                .toList();
    }

    private static Analysis analyse(String text) {
        return SharedModel.get().analyse(Article.ofText("test", text, "2023-12-09"));
    }

    private static int token(Analysis analysis, String word) {
        Sentence sentence = analysis.sentences().get(0);
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.word(i).equals(word)) {
                return i;
            }
        }
        throw new IllegalArgumentException(word);
    }
}
