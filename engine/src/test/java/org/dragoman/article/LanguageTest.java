package org.dragoman.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The mayor of the town said on Monday that she would not stay in office after the vote.
            en | A suicide attacker blew himself up at a checkpoint, killing three policemen.
            fr | Le maire de la ville a dit lundi qu'elle ne resterait pas dans son bureau après le vote.
            es | La alcaldesa de la ciudad dijo el lunes que no seguirá en su cargo después de la votación.
            pt | A prefeita da cidade disse na segunda que não vai ficar no cargo depois da votação.
            de | Die Bürgermeisterin der Stadt sagte am Montag, dass sie nach der Wahl nicht im Amt bleiben werde.
            de | Kanzlerin Ines Roth hat am Montag den französischen Präsidenten in Köln getroffen. Beide sprachen über die Lage und kündigten weitere Gespräche an.
            en | The café owner in Zürich told the court in a statement that her protégé took the money.
            nl | De burgemeester van de stad zei maandag dat zij na de stemming niet in het ambt blijft.
            tr | Belediye başkanı pazartesi günü bir açıklama yaptı ve oylamadan sonra görevde kalmak için çok neden olmadığını da söyledi.
            ru | Мэр города сказала в понедельник, что она не останется на своём посту после выборов, и это было неожиданно.
            uk | Мер міста сказала у понеділок, що вона не залишиться на своїй посаді після виборів, і це було несподівано.
            ar | قال رئيس البلدية يوم الاثنين إنه لن يبقى في منصبه بعد التصويت الذي كان في المدينة
            zh | 市长星期一说，投票之后她不会留任。
            """)
    void tellsLanguagesOfOneSentenceApart(String language, String text) {
        assertThat(Language.of(text, null)).isEqualTo(language);
    }

    @Test
    void believesThePageWhereWordsAreTooFew() {
        assertThat(Language.of("Oslo, Bergen", "nb-NO")).isEqualTo("nb");
        assertThat(Language.of("Oslo, Bergen", null)).isEqualTo("en");
    }
}
