package org.dragoman.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BatchesTest {
    private static final String LONG = "x".repeat(100_000);

    @Test
    void keepsAllItemsInTheirOrderInGroupsThatGrowFromOneToSixteen() {
        List<String> items = IntStream.range(0, 1000).mapToObj(String::valueOf).toList();

        List<List<String>> groups = groups(items);

        assertThat(groups.stream().flatMap(List::stream)).containsExactlyElementsOf(items);
        assertThat(groups.get(0)).hasSize(1);
        assertThat(groups.get(groups.size() - 2)).hasSize(16);
    }

    @Test
    void leavesALongItemToItself() {
        List<String> items = Stream.concat(
                        IntStream.range(0, 200).mapToObj(String::valueOf), Stream.of("before", LONG, "behind"))
                .toList();

        List<List<String>> groups = groups(items);

        assertThat(groups).contains(List.of(LONG));
        assertThat(groups.stream().flatMap(List::stream)).containsExactlyElementsOf(items);
    }

    @Test
    void givesNothingForNothing() {
        assertThat(new Batches<>(List.<String>of().iterator(), String::length).hasNext())
                .isFalse();
    }

    private static List<List<String>> groups(List<String> items) {
        List<List<String>> groups = new ArrayList<>();
        new Batches<>(items.iterator(), String::length).forEachRemaining(groups::add);
        return groups;
    }
}
