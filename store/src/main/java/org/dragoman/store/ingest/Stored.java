package org.dragoman.store.ingest;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dragoman.article.Position;
import org.dragoman.store.Store;
import org.dragoman.store.StoreException;
import org.dragoman.store.ingest.Progress.Reached;
import org.dragoman.store.ingest.Progress.Stamp;

/** What is in the store already, as far as a run wants to know. */
final class Stored implements Intake.Stored, AutoCloseable {
    private static final String THESE = " WHERE article IN (SELECT unnest(?::BIGINT[]))";

    private final Store store;
    private final Connection connection;

    Stored(Store store) {
        this.store = store;
        this.connection = store.connect();
    }

    long lastRun() {
        long[] last = new long[1];
        query("SELECT coalesce(max(run), 0) FROM runs", List.of(), row -> last[0] = row.getLong(1));
        return last[0];
    }

    Map<String, Reached> inputs() {
        Map<String, Reached> inputs = new HashMap<>();
        query("SELECT source, size, modified, position, results, finished FROM inputs", List.of(), row -> {
            Stamp stamp = new Stamp(row.getLong("size"), row.getObject("modified", LocalDateTime.class));
            Position position = new Position(row.getLong("position"), row.getLong("results"));
            inputs.put(row.getString("source"), new Reached(stamp, position, row.getBoolean("finished")));
        });
        return inputs;
    }

    @Override
    public Map<Long, Optional<String>> published(List<Long> articles) {
        Map<Long, Optional<String>> published = new HashMap<>();
        query(
                "SELECT article, published FROM articles" + THESE,
                articles,
                row -> published.put(row.getLong(1), Optional.ofNullable(row.getString(2))));
        return published;
    }

    @Override
    public Set<Intake.Place> places(Collection<Long> articles) {
        Set<Intake.Place> places = new HashSet<>();
        query(
                "SELECT article, source, place FROM sources" + THESE,
                articles,
                row -> places.add(new Intake.Place(row.getLong(1), row.getString(2), row.getString(3))));
        return places;
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new StoreException(store.file(), e);
        }
    }

    private void query(String text, Collection<Long> articles, Row row) {
        boolean asksForSome = text.endsWith(THESE);
        if (asksForSome && articles.isEmpty()) {
            return;
        }
        try (PreparedStatement sql = connection.prepareStatement(text)) {
            if (asksForSome) {
                sql.setObject(1, connection.createArrayOf("BIGINT", articles.toArray()));
            }
            try (ResultSet result = sql.executeQuery()) {
                while (result.next()) {
                    row.read(result);
                }
            }
        } catch (SQLException e) {
            throw new StoreException(store.file(), e);
        }
    }

    /** Reads a row. */
    private interface Row {
        void read(ResultSet row) throws SQLException;
    }
}
