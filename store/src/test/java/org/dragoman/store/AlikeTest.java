package org.dragoman.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.store.merge.Report;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class AlikeTest {
    private static final LocalDate MONDAY = LocalDate.of(2024, 3, 4);

    @Test
    void eachReportIsToldWhatItSharesWithAnyOther() {
        Report first = report(1, "e1", 1, "RUS>UKR", MONDAY, "Lviv", Set.of("drone"), Set.of("bridge"), null);
        Report copy = report(2, "e1", 1, "RUS>UKR", MONDAY, null, Set.of("missile"), Set.of("bridge", "road"), null);
        Report again = report(2, "e4", 1, "RUS>~", null, "Lviv", Set.of(), Set.of(), "e1");
        Report apart = report(3, "e2", 3, "~>~", MONDAY.plusDays(1), "Odesa", Set.of(), Set.of("ship"), "e1");

        assertThat(Alike.of(List.of(first, copy, again, apart)))
                .containsExactly(
                        List.of("type", "sides", "date", "place", "items", "text"),
                        List.of("type", "sides", "date", "items", "text", "same_as"),
                        List.of("type", "place", "text", "same_as"),
                        List.of("type"));
    }

    @Test
    void reportsOfOneArticleAreNoCopiesOfOneAnother() {
        Report one = report(1, "e1", 1, "RUS>UKR", MONDAY, null, Set.of(), Set.of(), null);
        Report other = report(1, "e2", 1, "~>~", null, null, Set.of(), Set.of(), null);

        assertThat(Alike.of(List.of(one, other))).containsExactly(List.of("type"), List.of("type"));
        assertThat(Alike.of(List.of(one))).containsExactly(List.of());
    }

    @Test
    @Timeout(60)
    void anEventThatEverybodyTellsIsNotComparedPairByPair() {
        List<Report> event = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            event.add(report(i, "e1", i, "RUS>UKR", MONDAY, null, Set.of("mode" + i), Set.of(), null));
        }

        assertThat(Alike.of(event)).hasSize(100_000).containsOnly(List.of("type", "sides", "date"));
    }

    private static Report report(
            long article,
            String id,
            long text,
            String sides,
            @Nullable LocalDate day,
            @Nullable String place,
            Set<String> modes,
            Set<String> items,
            @Nullable String sameAs) {
        return new Report(
                article, id, text, "ASSAULT", Report.Group.HAPPENED, sides, day, day, place, modes, items, sameAs);
    }
}
