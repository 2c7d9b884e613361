package org.dragoman.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InOrderTest {
    @Test
    void handsResultsOnInTheOrderOfTheItems() {
        CountDownLatch secondIsDone = new CountDownLatch(1);
        List<Integer> results = new ArrayList<>();

        InOrder.run(
                List.of(1, 2).iterator(),
                2,
                item -> {
                    if (item == 1) {
                        await(secondIsDone);
                    } else {
                        secondIsDone.countDown();
                    }
                    return item * 10;
                },
                results::add);

        assertThat(results).containsExactly(10, 20);
    }

    @Test
    void takesNoMoreItemsThanTheQueueHolds() {
        AtomicInteger taken = new AtomicInteger();
        AtomicInteger handedOn = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Iterator<Integer> items =
                IntStream.range(0, 1000).peek(i -> taken.incrementAndGet()).iterator();

        InOrder.run(items, 2, item -> item, item -> {
            most.accumulateAndGet(taken.get() - handedOn.getAndIncrement(), Math::max);
        });

        assertThat(handedOn).hasValue(1000);
        assertThat(most.get()).isLessThanOrEqualTo(2 * 4 + 1);
    }

    @Test
    void throwsWhatTheWorkThrew() {
        assertThatThrownBy(() -> InOrder.run(
                        List.of("a").iterator(),
                        1,
                        item -> {
                            throw new IllegalStateException(item);
                        },
                        result -> {}))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
