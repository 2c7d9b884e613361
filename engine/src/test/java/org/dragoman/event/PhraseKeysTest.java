package org.dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dragoman.article.Article;
import org.dragoman.language.Sentence;
import org.dragoman.language.corenlp.SharedModel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseKeysTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "The coalition gave considerable ground on the census. | gave | give ground | give ground",
                "The coalition gave no ground on the census. | gave | give ground | -",
                "Police took the editor into custody. | took | take into custody | take into custody",
                "The rebels laid down their arms. | laid | lay down arms | lay down arms",
                "The army held live fire exercises. | held | hold fire | -",
                "The army fired on Monday. | fired | fire on | -",
            })
    void goesOnBehindAVerb(String text, String verb, String key, String found) {
        PhraseKeys keys = new PhraseKeys();
        keys.add(key);
        Sentence s = sentence(text);
        assertThat(keys.behind(s, token(s, verb)).stream().map(PhraseKeys.Found::key))
                .containsExactlyElementsOf(found == null ? List.of() : List.of(found));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "The ministers had a phone call. | call | phone call | phone call",
                "The phone call center closed. | call | phone call | -",
                "An exchange of fire killed two. | exchange | exchange of fire | exchange of fire",
            })
    void isHeadedByANoun(String text, String noun, String key, String found) {
        PhraseKeys keys = new PhraseKeys();
        keys.add(key);
        Sentence s = sentence(text);
        assertThat(keys.around(s, token(s, noun)).stream().map(PhraseKeys.Found::key))
                .containsExactlyElementsOf(found == null ? List.of() : List.of(found));
    }

    private static Sentence sentence(String text) {
        return SharedModel.get()
                .analyse(Article.ofText("t", text, null))
                .sentences()
                .get(0);
    }

    private static int token(Sentence s, String word) {
        for (int i = 0; i < s.size(); i++) {
            if (s.word(i).equals(word)) {
                return i;
            }
        }
        throw new AssertionError(word);
    }
}
