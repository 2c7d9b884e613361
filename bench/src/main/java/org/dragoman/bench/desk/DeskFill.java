package org.dragoman.bench.desk;

import java.nio.file.Path;
import org.dragoman.store.Store;
import org.dragoman.store.StoreWriter;

/** Fills a store with made articles: {@code DeskFill FILE ARTICLES}. */
public final class DeskFill {
    private static final int A_COMMIT = 5_000;

    private DeskFill() {}

    public static void main(String[] args) {
        int articles = Integer.parseInt(args[1]);
        long start = System.nanoTime();
        try (Store store = Store.open(Path.of(args[0]))) {
            add(store, 0, articles);
            long written = System.nanoTime();
            store.count();
            System.out.printf(
                    "%d articles: written in %.0f s, counted in %.0f s%n",
                    articles, (written - start) / 1e9, (System.nanoTime() - written) / 1e9);
        }
    }

    /** Writes the articles of these numbers. */
    static void add(Store store, int from, int to) {
        try (StoreWriter writer = store.writer()) {
            for (int i = from; i < to; i++) {
                writer.add(MadeArticles.article(i), 1);
                if ((i + 1) % A_COMMIT == 0) {
                    writer.commit();
                }
            }
            writer.commit();
        }
    }
}
