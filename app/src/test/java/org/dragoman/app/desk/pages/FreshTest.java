package org.dragoman.app.desk.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class FreshTest {
    @Test
    void countsOnceForAllWhoAsk() {
        AtomicInteger times = new AtomicInteger();
        Fresh<String, Integer> fresh = Fresh.ofAnything(question -> times.incrementAndGet());

        assertThat(fresh.get("a")).isEqualTo(1);
        assertThat(fresh.get("a")).isEqualTo(1);
        assertThat(fresh.get("b")).isEqualTo(2);
    }

    @Test
    @Timeout(60)
    void whoWaitsForAnAnswerThatFailsHearsOfIt() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch isWaitedFor = new CountDownLatch(1);
        Fresh<String, Integer> fresh = Fresh.ofAnything(question -> {
            begun.countDown();
            await(isWaitedFor);
            throw new StackOverflowError("too deep");
        });
        CompletableFuture<Integer> first = CompletableFuture.supplyAsync(() -> fresh.get("a"));
        begun.await();
        CompletableFuture<Integer> second = CompletableFuture.supplyAsync(() -> fresh.get("a"));
        isWaitedFor.countDown();

        assertThatThrownBy(first::join).hasCauseInstanceOf(StackOverflowError.class);
        assertThatThrownBy(second::join).hasCauseInstanceOf(StackOverflowError.class);
        assertThatThrownBy(() -> fresh.get("a")).isInstanceOf(StackOverflowError.class);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
