package org.dragoman.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dragoman.Dragoman;
import org.dragoman.article.Feeds;
import org.dragoman.article.Feeds.Poll;
import org.dragoman.article.Limits;
import org.dragoman.article.ReadResult;
import org.dragoman.article.ReadResult.Read;
import org.dragoman.article.Reading;
import org.dragoman.rule.RuleFiles;
import org.dragoman.store.Store;
import org.dragoman.store.ingest.FeedBook;
import org.dragoman.store.ingest.Ingest;
import org.dragoman.store.ingest.Summary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dragoman watch}: feeds into a store, again and again. */
@Command(
        name = "watch",
        description = {
            "Asks RSS and Atom feeds for new articles, again and again, and codes them into a store. Polite: asks only for "
                    + "what has changed, obeys robots.txt, pauses between requests to a site, waits longer after each failure "
                    + "and as long as the site asks for. The store is free for readers between rounds.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  dragoman watch https://news.example/rss.xml --db news.duckdb",
            "  dragoman watch https://news.example/rss.xml --db news.duckdb --pages --every 30",
            "  dragoman watch https://news.example/rss.xml --db news.duckdb --once      from cron"
        })
final class WatchCommand implements Callable<Integer> {
    private static final Duration PAUSE = Duration.ofSeconds(1);

    @Mixin
    private final Invocation here = new Invocation();

    @Mixin
    private final ActorsOption actors = new ActorsOption();

    @Parameters(paramLabel = "FEED", arity = "1..*", description = "Address of an RSS or Atom feed.")
    private List<String> feeds = List.of();

    @Option(names = "--db", paramLabel = "FILE", required = true, description = "The store; made where there is none.")
    @SuppressWarnings("NullAway.Init") // by picocli
    private Path db;

    @Option(names = "--every", paramLabel = "MINUTES", description = "Time between two rounds (default: 15).")
    private int minutes = 15;

    @Option(names = "--once", description = "One round, of the feeds that may be asked again by now.")
    private boolean once;

    @Option(
            names = "--pages",
            description = "Read the page that a new item links to, not only what the feed tells of it.")
    private boolean pages;

    @Option(
            names = "--allow-private",
            description = "Ask addresses of this machine and its own network too, which are refused otherwise.")
    private boolean allowPrivate;

    @Override
    public Integer call() throws InterruptedException {
        if (minutes < 1) {
            throw here.wrong("--every must be 1 or more: " + minutes);
        }
        Supplier<Dragoman> dragoman = actors.over(here.main()::dragoman);
        Clock clock = Clock.systemUTC();
        Duration every = Duration.ofMinutes(minutes);
        for (boolean isFirst = true; ; isFirst = false) {
            Instant next = clock.instant().plus(every);
            boolean failed = false;
            // Who reads the store between two rounds keeps the next one waiting, and does not end a run of weeks.
            try (Store store = isFirst ? Store.open(db) : Store.openWhenFree(db, this::say)) {
                FeedBook book = new FeedBook(store);
                Feeds round = new Feeds(allowPrivate ? Limits.DEFAULT.withPrivateAddresses() : Limits.DEFAULT, PAUSE);
                Summary all = Summary.NOTHING;
                for (String feed : feeds.stream().distinct().toList()) {
                    FeedBook.Entry entry = book.entry(feed);
                    if (!entry.due().isAfter(clock.instant())) {
                        Poll poll = round.poll(feed, entry.told());
                        failed |= poll.failed();
                        all = all.and(store(store, feed, items(poll, book.items(feed), round), dragoman, clock));
                        if (poll.asked()) {
                            entry = entry.after(poll, clock.instant(), every);
                            book.keep(feed, entry);
                        }
                    } else if (once) {
                        say(feed + ": not asked before " + minute(entry.due())
                                + (entry.failures() > 0 ? ", as it could not be read the last time" : ""));
                    }
                    if (entry.due().isAfter(clock.instant()) && entry.due().isBefore(next)) {
                        next = entry.due();
                    }
                }
                failed |= all.bad() + all.failed() > 0;
                if (all.isNew()) {
                    store.count();
                    StoredView.print(all, store, here.out());
                }
            }
            if (once) {
                return failed ? 1 : 0;
            }
            TimeUnit.MILLISECONDS.sleep(
                    Math.max(1000, Duration.between(clock.instant(), next).toMillis()));
        }
    }

    private void say(String words) {
        here.err().println("dragoman: " + words);
        here.err().flush();
    }

    private static String minute(Instant time) {
        return DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm z", Locale.ROOT)
                .format(time.atZone(ZoneId.systemDefault()));
    }

    /** What is new in a feed. */
    private Iterator<ReadResult> items(Poll poll, Set<String> stored, Feeds round) {
        Stream<ReadResult> fresh = poll.results().stream().filter(result -> !stored.contains(result.place()));
        return (pages ? fresh.map(result -> result instanceof Read item ? round.page(item) : result) : fresh)
                .iterator();
    }

    private Summary store(
            Store store, String feed, Iterator<ReadResult> items, Supplier<Dragoman> dragoman, Clock clock) {
        if (!items.hasNext()) {
            return Summary.NOTHING;
        }
        try (Ingest ingest = new Ingest(store, "watch", List.of(feed), Version.number(), RuleFiles.version(), clock)) {
            InOrder.run(
                    ingest.of(Reading.of(feed, items)),
                    Runtime.getRuntime().availableProcessors(),
                    work -> Ingest.code(work, article -> dragoman.get().code(article)),
                    done -> {
                        ingest.store(done);
                        IngestCommand.notes(done).forEach(this::say);
                    });
            return ingest.finish();
        }
    }
}
