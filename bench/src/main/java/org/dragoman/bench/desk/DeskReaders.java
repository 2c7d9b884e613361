package org.dragoman.bench.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.dragoman.Dragoman;
import org.dragoman.app.desk.Desk;
import org.dragoman.article.Limits;
import org.dragoman.store.Store;

/**
 * Many readers at once, each asking for one page after another, while articles come in for half of the time and are counted
 * then: {@code DeskReaders FILE READERS SECONDS}. A reader thinks for a second between two pages. Counting may go on after they
 * have left; it ends before the errors are told.
 */
public final class DeskReaders {
    private static final int THINKING_MILLIS = 1000;

    private DeskReaders() {}

    public static void main(String[] args) throws Exception {
        int readers = Integer.parseInt(args[1]);
        int seconds = Integer.parseInt(args[2]);
        Desk.Settings settings = new Desk.Settings("127.0.0.1", 0, "bench", Limits.DEFAULT);
        Queue<String> errors = new ConcurrentLinkedQueue<>();
        try (Store store = Store.open(Path.of(args[0]));
                Desk desk = new Desk(settings, store, "bench", Dragoman::load, errors::add)) {
            desk.start();
            Visits visits = new Visits(desk.port());
            List<String> addresses =
                    visits.addresses().values().stream().flatMap(List::stream).toList();
            Queue<Double> millis = new ConcurrentLinkedQueue<>();
            AtomicBoolean going = new AtomicBoolean(true);
            AtomicInteger stored = new AtomicInteger();
            long half = System.nanoTime() + seconds * 500_000_000L;
            Thread ingest = new Thread(() -> ingest(store, half, stored, errors));
            ingest.start();
            List<Thread> threads = new ArrayList<>();
            for (int i = 0; i < readers; i++) {
                int seed = i;
                Thread reader = new Thread(() -> read(visits, addresses, new Random(seed), going, millis, errors));
                reader.start();
                threads.add(reader);
            }
            int second = 0;
            for (; second < seconds; second += 10) {
                Thread.sleep(10_000);
                System.gc();
                Runtime java = Runtime.getRuntime();
                System.out.printf(
                        "after %d s: %d pages, %d articles stored, heap in use %d MB%n",
                        second + 10, millis.size(), stored.get(), (java.totalMemory() - java.freeMemory()) / 1_000_000);
            }
            going.set(false);
            for (Thread thread : threads) {
                thread.join();
            }
            System.out.println("readers have left, counting " + (ingest.isAlive() ? "goes on" : "has ended"));
            ingest.join();
            List<Double> sorted = new ArrayList<>(millis);
            Collections.sort(sorted);
            System.out.printf(
                    "%d readers, %d s: %d pages (%.0f a second), median %.0f ms, p95 %.0f ms, most %.0f ms, errors %d%n",
                    readers,
                    second,
                    sorted.size(),
                    (double) sorted.size() / second,
                    DeskTimes.at(sorted, 0.5),
                    DeskTimes.at(sorted, 0.95),
                    DeskTimes.at(sorted, 1),
                    errors.size());
            errors.stream().distinct().limit(10).forEach(System.out::println);
        }
        System.exit(0);
    }

    private static void read(
            Visits visits,
            List<String> addresses,
            Random random,
            AtomicBoolean going,
            Queue<Double> millis,
            Queue<String> errors) {
        while (going.get()) {
            String address = addresses.get(random.nextInt(addresses.size()));
            try {
                Visits.Answer answer = visits.get(address);
                millis.add(answer.millis());
                if (answer.status() != 200) {
                    errors.add(address + " answered " + answer.status());
                }
                Thread.sleep(random.nextInt(2 * THINKING_MILLIS));
            } catch (IOException e) {
                errors.add(address + ": " + e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** Articles come in by tens, as a feed brings them, until that moment; then all are counted anew. */
    private static void ingest(Store store, long until, AtomicInteger stored, Queue<String> errors) {
        try {
            for (int number = 10_000_000; System.nanoTime() < until; number += 10) {
                DeskFill.add(store, number, number + 10);
                stored.addAndGet(10);
                Thread.sleep(500);
            }
            long start = System.nanoTime();
            store.count();
            System.out.printf("counted in %.0f s%n", (System.nanoTime() - start) / 1e9);
        } catch (RuntimeException e) {
            errors.add("ingest: " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
