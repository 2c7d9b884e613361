package org.dragoman.app.desk.pages;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import org.dragoman.app.desk.coding.Coder;
import org.dragoman.app.desk.html.Links;
import org.dragoman.article.Article;
import org.dragoman.article.ReadResult;
import org.dragoman.article.Reading;
import org.dragoman.record.CodedArticle;
import org.dragoman.rule.RuleFiles;
import org.dragoman.store.Keys;
import org.dragoman.store.Store;
import org.dragoman.store.ingest.Ingest;
import org.dragoman.store.ingest.Work;

/**
 * Stores a pasted article, as {@code ingest} would. Its own page shows it at once; lists and counts have it when all has been
 * counted anew, which is done behind the scenes and once for all that came meanwhile.
 */
public final class KeepAction implements Action {
    private static final String SOURCE = "pasted text";

    private final Store store;
    private final Coder coder;
    private final PastedArticles articles;
    private final String version;
    private final Consumer<String> log;
    private final AtomicBoolean isCountingDue = new AtomicBoolean();
    private final ExecutorService counting = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "counting after pasting");
        thread.setDaemon(true);
        return thread;
    });

    /**
     * @param version of Dragoman, kept with the run
     * @param log takes why counting failed
     */
    public KeepAction(Store store, Coder coder, PastedArticles articles, String version, Consumer<String> log) {
        this.store = store;
        this.coder = coder;
        this.articles = articles;
        this.version = version;
        this.log = log;
    }

    @Override
    public String path() {
        return "/paste/keep";
    }

    @Override
    public String about() {
        return "Codes a text, or the page at an address, and stores it.";
    }

    @Override
    public List<Page.Parameter> parameters() {
        return PastedArticles.PARAMETERS;
    }

    @Override
    public boolean writes() {
        return true;
    }

    @Override
    public Reply act(Asked asked) {
        Article article = articles.read(asked, new ArrayList<>());
        store(article, coded(article));
        if (!isCountingDue.getAndSet(true)) {
            counting.execute(this::count);
        }
        return new Reply.GoTo(Links.to("articles", Keys.article(article)));
    }

    /**
     * Coded before the run begins: who is told that it is busy has stored nothing, and nobody waits for another's. Why it cannot
     * be coded is stored with it.
     */
    private Function<Article, CodedArticle> coded(Article article) {
        try {
            CodedArticle coded = coder.code(article);
            return same -> coded;
        } catch (Coder.BusyException e) {
            throw e;
        } catch (RuntimeException e) {
            return same -> {
                throw e;
            };
        }
    }

    /** One at a time: runs number themselves. */
    private synchronized void store(Article article, Function<Article, CodedArticle> coded) {
        ReadResult read = new ReadResult.Read(article, "", List.of());
        try (Ingest ingest =
                new Ingest(store, "paste", List.of(SOURCE), version, RuleFiles.version(), Clock.systemUTC())) {
            Iterator<Work> work = ingest.of(Reading.of(SOURCE, List.of(read).iterator()));
            work.forEachRemaining(one -> ingest.store(Ingest.code(one, coded)));
            ingest.finish();
        }
    }

    private void count() {
        isCountingDue.set(false);
        try {
            store.count();
        } catch (RuntimeException e) {
            log.accept("counting after an article was pasted failed: " + e.getMessage());
        }
    }
}
