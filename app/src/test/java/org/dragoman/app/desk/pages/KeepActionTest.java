package org.dragoman.app.desk.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.dragoman.app.Run;
import org.dragoman.app.desk.coding.Coder;
import org.dragoman.app.desk.html.Local;
import org.dragoman.article.Limits;
import org.dragoman.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeepActionTest {
    /** Two are coded at a time and eight may wait. */
    private static final int ALL_PLACES = 10;

    @TempDir
    private Path folder;

    @Test
    void whoIsToldThatItIsBusyHasStoredNothing() {
        CountDownLatch hasTime = new CountDownLatch(1);
        Asked asked = new Asked(
                Map.of(),
                Map.of("text", List.of("Norway accused Sweden of spying on Monday. Finland condemned Norway.")),
                Local.of(null));
        try (Store store = Store.open(folder.resolve("news.duckdb"));
                Coder coder = new Coder(() -> {
                    await(hasTime);
                    return Run.engine();
                })) {
            KeepAction keep = new KeepAction(store, coder, new PastedArticles(Limits.DEFAULT), "test", words -> {});
            for (int i = 0; i < ALL_PLACES; i++) {
                coder.warm();
            }

            assertThatThrownBy(() -> keep.act(asked)).isInstanceOf(Coder.BusyException.class);
            assertThat(store.size().articles()).isZero();
            hasTime.countDown();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
