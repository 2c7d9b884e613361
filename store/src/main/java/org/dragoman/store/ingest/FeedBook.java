package org.dragoman.store.ingest;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import org.dragoman.article.Feeds.Poll;
import org.dragoman.article.Feeds.Told;
import org.dragoman.store.Store;
import org.dragoman.store.StoreException;
import org.dragoman.store.StoreWriter;

/** What the store knows of feeds: what they told of themselves, and when they may be asked again. */
public final class FeedBook {
    /** @param failures times that it could not be read since it last could */
    public record Entry(Told told, int failures, Instant due) {
        /**
         * After it has been asked: again after the usual time; after a failure each time twice as long, a day at most; never
         * sooner than its site asks for.
         */
        public Entry after(Poll poll, Instant now, Duration every) {
            int failed = poll.failed() ? failures + 1 : 0;
            Duration wait = every.multipliedBy(1L << Math.min(failed, MOST_DOUBLINGS));
            wait = wait.compareTo(LONGEST) > 0 && every.compareTo(LONGEST) < 0 ? LONGEST : wait;
            Duration asked = poll.retryAfter();
            return new Entry(poll.told(), failed, now.plus(asked != null && asked.compareTo(wait) > 0 ? asked : wait));
        }
    }

    private static final int MOST_DOUBLINGS = 10;
    private static final Duration LONGEST = Duration.ofDays(1);

    private final Store store;

    public FeedBook(Store store) {
        this.store = store;
    }

    /** What is known of a feed; of a new one that it may be asked at once. */
    public Entry entry(String feed) {
        try (Connection connection = store.connect();
                PreparedStatement sql =
                        connection.prepareStatement("SELECT etag, modified, failures, due FROM feeds WHERE feed = ?")) {
            sql.setString(1, feed);
            try (ResultSet row = sql.executeQuery()) {
                return row.next()
                        ? new Entry(
                                new Told(row.getString(1), row.getString(2)),
                                row.getInt(3),
                                row.getObject(4, LocalDateTime.class).toInstant(ZoneOffset.UTC))
                        : new Entry(Told.NOTHING, 0, Instant.EPOCH);
            }
        } catch (SQLException e) {
            throw new StoreException(store.file(), e);
        }
    }

    /** Keeps it. */
    public void keep(String feed, Entry entry) {
        try (StoreWriter writer = store.writer()) {
            writer.execute("DELETE FROM feeds WHERE feed = ?", feed);
            writer.execute(
                    "INSERT INTO feeds VALUES (?, ?, ?, ?, ?)",
                    feed,
                    entry.told().etag(),
                    entry.told().modified(),
                    entry.failures(),
                    LocalDateTime.ofInstant(entry.due(), ZoneOffset.UTC));
            writer.commit();
        }
    }

    /** The items of a feed that are stored, by their place. */
    public Set<String> items(String feed) {
        Set<String> items = new HashSet<>();
        try (Connection connection = store.connect();
                PreparedStatement sql = connection.prepareStatement("SELECT place FROM sources WHERE source = ?")) {
            sql.setString(1, feed);
            try (ResultSet row = sql.executeQuery()) {
                while (row.next()) {
                    items.add(row.getString(1));
                }
            }
        } catch (SQLException e) {
            throw new StoreException(store.file(), e);
        }
        return items;
    }
}
