package org.dragoman.store.ingest;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import org.dragoman.article.Article;
import org.dragoman.article.ReadResult.Problem;
import org.dragoman.article.ReadResult.Read;
import org.dragoman.article.Reading;
import org.dragoman.article.Resume;
import org.dragoman.record.CodedArticle;
import org.dragoman.record.Together;
import org.dragoman.store.Keys;
import org.dragoman.store.ReadHash;
import org.dragoman.store.Store;
import org.dragoman.store.StoreWriter;
import org.dragoman.store.StoreWriter.Coding;
import org.dragoman.store.ingest.Work.Task;
import org.jspecify.annotations.Nullable;

/**
 * One run that reads inputs into a store. What is read and how far is committed together: a run that is killed, at whatever
 * moment, has lost nothing that it reported, and the next one over the same inputs goes on where it stopped. Not safe for
 * several threads, except {@link #code}.
 */
public final class Ingest implements AutoCloseable {
    private static final Duration LONGEST = Duration.ofSeconds(120);

    private static final int BATCH = 256;
    private static final long BATCH_MILLIS = 3000;

    private final StoreWriter writer;
    private final Stored stored;
    private final Progress progress;
    private final Clock clock;
    private final long run;
    private final Map<String, Work> reached = new LinkedHashMap<>();
    private final List<Work> inBatch = new ArrayList<>();
    private @Nullable Intake intake;
    private Summary reported = Summary.NOTHING;
    private Summary summary = Summary.NOTHING;
    private ReadHash hash = ReadHash.NOTHING;
    private long committed;

    /**
     * @param tool version of Dragoman
     * @param rules version of its rules
     * @param clock for when the run began and ended
     */
    public Ingest(Store store, String command, List<String> inputs, String tool, String rules, Clock clock) {
        this.clock = clock;
        this.stored = new Stored(store);
        this.progress = new Progress(stored.inputs());
        this.run = stored.lastRun() + 1;
        this.writer = store.writer();
        this.committed = clock.millis();
        writer.execute(
                "INSERT INTO runs SELECT ?, ?, ?, ?, ?, ?, NULL, NULL", run, command, tool, rules, inputs, utc(clock));
        writer.commit();
    }

    /** Where to begin in each file. */
    public Resume resume() {
        return progress;
    }

    /** The work that inputs give, to be taken on the thread that stores. */
    public Iterator<Work> of(Reading inputs) {
        intake = new Intake(inputs, stored);
        return intake;
    }

    /** Does one piece of work; on any thread. Whatever goes wrong, or takes too long, stays with the article. */
    public static Done code(Work work, Function<Article, CodedArticle> coder) {
        return code(work, coder, LONGEST);
    }

    /**
     * Does several pieces of work, in their order; on any thread.
     *
     * @param coder gives a record for each article; where it fails or takes too long, each is coded by itself
     */
    public static List<Done> code(List<Work> works, Function<List<Article>, List<CodedArticle>> coder) {
        List<Article> articles =
                works.stream().map(Work::article).filter(Ingest::isCoded).toList();
        Map<Article, CodedArticle> together =
                Together.code(articles, some -> new TimeLimit(LONGEST).within(() -> coder.apply(some)));
        return works.stream()
                .map(work -> code(work, article -> {
                    CodedArticle coded = together.get(article);
                    return coded != null ? coded : coder.apply(List.of(article)).get(0);
                }))
                .toList();
    }

    private static boolean isCoded(@Nullable Article article) {
        return article != null && article.isEnglish();
    }

    static Done code(Work work, Function<Article, CodedArticle> coder, Duration longest) {
        Article article = work.article();
        if (article == null) {
            return new Done(work, Coding.CODED, null, null);
        }
        if (!isCoded(article)) {
            return new Done(work, Coding.LANGUAGE, null, "language '" + article.language() + "'");
        }
        try {
            CodedArticle coded = new TimeLimit(longest).within(() -> coder.apply(article));
            return new Done(work, Coding.CODED, coded, null);
        } catch (CancellationException e) {
            throw e; // somebody ends the run
        } catch (TimeLimit.TooLongException e) {
            return new Done(work, Coding.FAILED, null, e.getMessage());
        } catch (RuntimeException | StackOverflowError e) {
            String said = e.getMessage() == null ? "" : ": " + e.getMessage();
            return new Done(work, Coding.FAILED, null, e.getClass().getSimpleName() + said);
        }
    }

    /** Stores what was done; at the end of a batch it is safe and counts as reported. */
    public void store(Done done) {
        Work work = done.work();
        if (work.result() instanceof Problem problem) {
            writer.add(problem, run);
            summary = summary.and(problem.kind());
        } else if (work.result() instanceof Read read) {
            store(done, read);
            summary = summary.and(done);
        }
        reached.put(work.input(), work);
        inBatch.add(work);
        if (inBatch.size() >= BATCH || clock.millis() - committed > BATCH_MILLIS) {
            commit();
        }
    }

    /** What is safe. */
    public Summary reported() {
        return reported;
    }

    /** Commits what is left and ends the run. */
    public Summary finish() {
        writer.execute("UPDATE runs SET ended = ?, read_hash = ? WHERE run = ?", utc(clock), hash.toString(), run);
        commit();
        return reported;
    }

    /** What was not committed is forgotten, and read again by the next run. */
    @Override
    public void close() {
        try (stored) {
            writer.close();
        }
    }

    private void store(Done done, Read read) {
        Article article = read.article();
        long key = Keys.article(article);
        hash = hash.and(key);
        Task task = done.work().task();
        if (task == Task.EARLIER) {
            writer.remove(key);
        }
        if (task == Task.NEW || task == Task.EARLIER) {
            if (done.coded() != null) {
                writer.add(done.coded(), run);
            } else {
                writer.add(article, done.coding(), done.note(), run);
            }
        }
        if (task != Task.KNOWN) {
            writer.addSource(article, read.place(), run);
        }
    }

    private void commit() {
        reached.values().forEach(work -> progress.reached(work, writer, run));
        writer.commit();
        if (intake != null) {
            intake.stored(inBatch);
        }
        inBatch.clear();
        reached.clear();
        committed = clock.millis();
        reported = summary;
    }

    private static LocalDateTime utc(Clock clock) {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
