package org.dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dragoman.Dragoman;
import org.dragoman.article.Article;
import org.dragoman.language.corenlp.SharedModel;
import org.junit.jupiter.api.Test;

/** What several sources say of one event. */
class ClaimsTest {
    private static final Dragoman DRAGOMAN = new Dragoman(SharedModel.get());

    private static List<Event> events(String text, String type) {
        return DRAGOMAN.code(Article.ofText("claims", text, "2024-03-12")).events().stream()
                .filter(event -> event.type().equals(type))
                .toList();
    }

    private static List<String> stances(List<Event> events) {
        return events.stream()
                .map(e -> e.attribution().isEmpty()
                        ? "-"
                        : e.attribution().get(0).stance().name())
                .toList();
    }

    @Test
    void linksWhatOneAllegesAndTheOtherDeniesAndAdmits() {
        List<Event> events = events(
                "Kenya accused Chad of supplying ammunition to Niger. Chad denied that these weapons were supplied to Niger. "
                        + "Chad acknowledged delivering some ammunition to Niger.",
                "AID");

        assertThat(stances(events)).containsExactly("ALLEGES", "DENIES", "ACKNOWLEDGES");
        assertThat(events.get(1).sameAs()).isEqualTo(events.get(0).id());
        assertThat(events.get(2).sameAs()).isEqualTo(events.get(0).id());
    }

    @Test
    void linksWhatCriticismIsDirectedAt() {
        List<Event> events = events(
                "Criticism from the West has been directed at Chad for its support of Niger in the border war, particularly in providing kamikaze drones. "
                        + "Chad denied that these weapons were supplied for use in the war.",
                "AID");

        assertThat(stances(events)).containsExactly("ALLEGES", "DENIES");
        assertThat(events.get(1).sameAs()).isEqualTo(events.get(0).id());
    }

    @Test
    void anAccusationIsNotTheOneThatItAnswers() {
        List<Event> events = events(
                "Fiji accused Ghana of shelling a village. Ghana accused Fiji of shelling a village. Fiji accused Ghana of"
                        + " shelling a village.",
                "ACCUSE");

        assertThat(events)
                .extracting(Event::sameAs)
                .containsExactly(null, null, events.get(0).id());
    }

    @Test
    void leavesWhoIsOnlyKnownToSpeakOutOfEvents() {
        List<Event> events = events("The defence pleaded that Chad had supplied ammunition to Niger.", "AID");

        assertThat(events).hasSize(1);
        assertThat(events.get(0).attribution().get(0).actor()).isNotNull();
        assertThat(events("The banner vowed that there would be peace.", "AGREE"))
                .isEmpty();
    }

    @Test
    void aDeedIsThatOfWhoTakesItUponHimself() {
        assertThat(events("The Red Brigades claimed responsibility for the bombing of a bridge.", "ASSAULT"))
                .singleElement()
                .satisfies(event -> assertThat(event.actors()).isNotEmpty());
        assertThat(events("The Red Brigades denied responsibility for the bombing of a bridge.", "ASSAULT"))
                .allSatisfy(event -> assertThat(event.actors()).isEmpty());
        assertThat(events("Nobody has claimed responsibility for the bombing of a bridge.", "ASSAULT"))
                .allSatisfy(event -> assertThat(event.actors()).isEmpty());
    }

    @Test
    void keepsOtherDeedsApart() {
        List<Event> events = events(
                "Kenya accused Chad of supplying ammunition to Niger. Chad denied that it supplied food to Mali.",
                "AID");

        assertThat(events).extracting(Event::sameAs).containsOnlyNulls();
    }
}
