package org.dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.dragoman.Dragoman;
import org.dragoman.article.Article;
import org.dragoman.language.corenlp.SharedModel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The date of a deed that is told in one breath with another, and of one that is not. */
class DatesBesideTest {
    private static final Dragoman DRAGOMAN = new Dragoman(SharedModel.get());

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            turned   | 2026-05-31 | On Sunday villagers from Nan rowed forty boats to the dam; Lao police turned them away.
            opened   | 2012-06-01 | In June 2012 rebels took a lawmaker's house, whose guards opened fire on them.
            dragged  | 2026-06-04 | Drivers blocked the highway to the capital on Thursday until police dragged two of them away.
            declared | 2026-06-04 | The government declared a curfew, closed the borders and shut down the radio on Thursday.
            closed   | 2026-06-04 | The government declared a curfew, closed the borders and shut down the radio on Thursday.
            expelled | none       | Fiji expelled the envoy of Ghana, and on Thursday Ghana recalled its ambassador from Fiji.
            closed   | none       | Fiji has closed the border, and on Thursday Ghana recalled its ambassador from Fiji.
            kidnapped | none      | On Thursday police in Ghana arrested nine men who kidnapped a judge.
            attacked | none       | On Thursday Ghana expelled the envoy of Fiji after soldiers attacked a convoy.
            murdered | none       | In 2016 Chad signed a deal, but hundreds of former fighters have since been murdered.
            attacked | none       | On Thursday a minister said soldiers attacked a convoy.
            killed   | 2026-06-02 | Rebels in Chad said they were behind a blast on Tuesday that killed nine soldiers.
            died     | 2026-06-02 | On Friday rebels in Chad spoke of an ambush on Tuesday in which six soldiers died.
            killing  | none       | The judge accused soldiers on Thursday of killing six miners.
            arrest   | none       | Norway condemned China on Thursday for the arrest of a monk in Lhasa.
            telephoned | 2026-06-02 | Sudan's foreign minister telephoned his Egyptian counterpart on Tuesday, state media reported on Wednesday.
            shot     | 2026-06-04 | Four miners in Ghana were shot when police stormed a camp on Thursday.
            shot     | 2026-06-02 | Two editors were shot dead and three wounded when gunmen attacked a studio in Quito on Tuesday.
            set      | 2026-05-31 | Rebels set fire to the town hall in Sake, 20 miles from the lake, in the night from Sunday to Monday.
            marched  | 2026-06-04 | Teachers in Chad marched for the fourth day running on Thursday.
            attack   | none       | The attack, the deadliest since March, was claimed by rebels in Chad.
            """)
    void isToldBesideOrNot(String trigger, String day, String text) {
        String date = DRAGOMAN.code(Article.ofText("a", text, "2026-06-06")).events().stream()
                .filter(e -> e.trigger().of(text).contains(trigger))
                .findFirst()
                .map(e -> e.date() == null ? "none" : e.date().from())
                .orElse("no event");

        assertThat(date).isEqualTo(Objects.requireNonNullElse(day, "none"));
    }
}
