package org.dragoman.store.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.dragoman.store.merge.Report.Group;
import org.junit.jupiter.api.Test;

class MergeTest {
    private static final LocalDate MONDAY = LocalDate.of(2024, 3, 4);

    @Test
    void reportsOfTypeSidesAndDayAreOneEvent() {
        assertThat(events(report(1, "ASSAULT", "KEN>SOM"), report(2, "ASSAULT", "KEN>SOM")))
                .containsExactly("1e1 2e1");
    }

    @Test
    void anotherTypeOrSideOrDayIsAnotherEvent() {
        assertThat(events(
                        report(1, "ASSAULT", "KEN>SOM"),
                        report(2, "COERCE", "KEN>SOM"),
                        report(3, "ASSAULT", "SOM>KEN"),
                        on(MONDAY.plusDays(1), report(4, "ASSAULT", "KEN>SOM"))))
                .hasSize(4);
    }

    @Test
    void aClaimAndItsDenialAreOneEventAndAPlanIsAnother() {
        assertThat(List.of(Group.of("negated"), Group.of("historical"))).containsOnly(Group.HAPPENED);
        assertThat(events(report(1, "CONSULT", "KEN=SOM"), of(Group.PLANNED, report(2, "CONSULT", "KEN=SOM"))))
                .hasSize(2);
    }

    @Test
    void placesPartReportsAndWhatNamesNoneStaysByItself() {
        assertThat(events(
                        at("Afmadow", report(1, "ASSAULT", "KEN>SOM")),
                        at("Kismayo", report(2, "ASSAULT", "KEN>SOM")),
                        at("Afmadow", report(3, "ASSAULT", "KEN>SOM")),
                        report(4, "ASSAULT", "KEN>SOM")))
                .containsExactly("1e1 3e1", "2e1", "4e1");
        assertThat(events(at("Afmadow", report(1, "ASSAULT", "KEN>SOM")), report(4, "ASSAULT", "KEN>SOM")))
                .containsExactly("1e1 4e1");
    }

    @Test
    void whatNamesNoPlaceGoesWithTheCopyOfItsTextThatDoes() {
        Report copy = new Report(
                4, "e1", 2, "ASSAULT", Group.HAPPENED, "KEN>SOM", MONDAY, MONDAY, null, Set.of(), Set.of(), null);

        assertThat(events(
                        at("Afmadow", report(1, "ASSAULT", "KEN>SOM")),
                        at("Kismayo", report(2, "ASSAULT", "KEN>SOM")),
                        copy))
                .containsExactly("1e1", "2e1 4e1");
    }

    @Test
    void reportsWithoutDayOrKnownSidesAreNotMergedAcrossTexts() {
        assertThat(events(on(null, report(1, "ASSAULT", "KEN>SOM")), on(null, report(2, "ASSAULT", "KEN>SOM"))))
                .hasSize(2);
        assertThat(events(report(1, "ASSAULT", "~UAF>~CVL"), report(2, "ASSAULT", "~UAF>~CVL")))
                .hasSize(2);
        assertThat(Sides.areKnown("KEN>~CVL")).isFalse();
        assertThat(Sides.areKnown("KEN>")).isTrue();
        assertThat(Sides.areKnown("KEN=SOM")).isTrue();
        assertThat(Sides.areKnown("KEN~REB>SOM")).isTrue();
    }

    @Test
    void aRepetitionGoesWithWhatItRepeats() {
        Report repeats =
                new Report(1, "e2", 1, "ASSAULT", Group.HAPPENED, ">SOM", null, null, null, Set.of(), Set.of(), "e1");

        assertThat(events(report(1, "ASSAULT", "KEN>SOM"), repeats)).containsExactly("1e1 1e2");
    }

    @Test
    void theOrderOfReportsChangesNothing() {
        Random random = new Random(3);
        List<Report> reports = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            Report report = report(i / 2, i % 2 == 0 ? "ASSAULT" : "COERCE", i % 3 == 0 ? "KEN>SOM" : "TCD>CAF");
            report = random.nextInt(3) == 0 ? report : at("Town " + random.nextInt(4), report);
            reports.add(on(random.nextInt(4) == 0 ? null : MONDAY.plusDays(random.nextInt(3)), report));
        }
        List<List<Report>> events = Merge.events(reports);
        List<List<Report>> joined = Stories.joined(events, Stories.of(events));
        for (int i = 0; i < 5; i++) {
            Collections.shuffle(reports, random);
            List<List<Report>> again = Merge.events(reports);
            assertThat(again).isEqualTo(events);
            assertThat(Stories.joined(again, Stories.of(again))).isEqualTo(joined);
        }
    }

    @Test
    void articlesThatLeadWithOneEventAreAStoryAndAnUndatedEventThereIsItsDatedOne() {
        Report one = report(1, "ASSAULT", "KEN>SOM");
        Report other = report(2, "ASSAULT", "KEN>SOM");
        Report dated = second(on(MONDAY, report(1, "ACCUSE", "SOM>KEN")));
        Report undated = second(on(null, report(2, "ACCUSE", "SOM>KEN")));
        Report elsewhere = on(null, report(3, "ACCUSE", "SOM>KEN"));
        List<List<Report>> events = Merge.events(List.of(one, other, dated, undated, elsewhere));
        List<List<Long>> stories = Stories.of(events);

        assertThat(stories).containsExactly(List.of(1L, 2L), List.of(3L));
        assertThat(shown(Stories.joined(events, stories))).containsExactly("1e1 2e1", "1e2 2e2", "3e1");
    }

    @Test
    void copiesAreTextsThatShareMostOfTheirRunsOfWords() {
        String text =
                "The council of Calmora voted on Monday to mend the old bridge before winter, the mayor said, and the work "
                        + "would take three months and cost less than was feared when the river rose in spring and took two arches.";
        String edited = text.replace("the mayor said", "its mayor said on the radio");
        String other =
                "A ferry from Borstad ran aground off the northern cape in fog on Monday and all of the people aboard were "
                        + "brought ashore by boats from the village, the coast guard told reporters in the harbour.";

        assertThat(alike(text, text)).isEqualTo(1);
        assertThat(alike(text, edited)).isGreaterThan(Fingerprint.COPY);
        assertThat(alike(text, other)).isLessThan(0.1);
        assertThat(Fingerprint.of("Too short to tell.")).isEmpty();
    }

    private static double alike(String one, String other) {
        return Fingerprint.similarity(Fingerprint.of(one), Fingerprint.of(other));
    }

    private static List<String> events(Report... reports) {
        return shown(Merge.events(List.of(reports)));
    }

    private static List<String> shown(List<List<Report>> events) {
        return events.stream()
                .map(event -> String.join(
                        " ", event.stream().map(r -> r.article() + r.report()).toList()))
                .toList();
    }

    private static Report report(long article, String type, String sides) {
        return new Report(
                article, "e1", article, type, Group.HAPPENED, sides, MONDAY, MONDAY, null, Set.of(), Set.of(), null);
    }

    private static Report at(String place, Report r) {
        return changed(r, r.report(), r.group(), r.from(), place);
    }

    private static Report on(LocalDate day, Report r) {
        return changed(r, r.report(), r.group(), day, r.place());
    }

    private static Report of(Group group, Report r) {
        return changed(r, r.report(), group, r.from(), r.place());
    }

    private static Report second(Report r) {
        return changed(r, "e2", r.group(), r.from(), r.place());
    }

    /** The same but for these. */
    private static Report changed(Report r, String report, Group group, LocalDate day, String place) {
        return new Report(
                r.article(), report, r.text(), r.type(), group, r.sides(), day, day, place, r.modes(), r.items(), null);
    }
}
