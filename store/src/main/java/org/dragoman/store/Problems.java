package org.dragoman.store;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.article.ReadResult.Problem;
import org.duckdb.DuckDBConnection;

/**
 * Inputs that gave no article, each kept once however often it is told. They are written together: to look one by one whether
 * it is there already takes a broken file of a million lines a million looks at all that are.
 */
final class Problems {
    private static final String GATHER = "CREATE OR REPLACE TEMP TABLE told AS FROM problems LIMIT 0";
    private static final String REPLACE = "DELETE FROM problems p USING told t"
            + " WHERE p.source = t.source AND p.place = t.place AND p.kind = t.kind;"
            + " INSERT INTO problems FROM told; DROP TABLE told";

    private record Told(Problem problem, long run) {}

    private final DuckDBConnection connection;
    private final Map<List<Object>, Told> told = new LinkedHashMap<>();

    Problems(DuckDBConnection connection) {
        this.connection = connection;
    }

    /** To be written, in the place of the same one told before. */
    void add(Problem problem, long run) {
        told.put(List.of(problem.source(), problem.place(), problem.kind()), new Told(problem, run));
    }

    /** Writes those added since the last time. */
    void write() throws SQLException {
        if (told.isEmpty()) {
            return;
        }
        try (Statement sql = connection.createStatement()) {
            sql.execute(GATHER);
            try (Rows rows = Rows.temporary(connection, "told")) {
                for (Told one : told.values()) {
                    rows.begin()
                            .text(one.problem().source())
                            .text(one.problem().place())
                            .word(one.problem().kind())
                            .text(one.problem().reason())
                            .key(one.run())
                            .end();
                }
            }
            sql.execute(REPLACE);
        }
        told.clear();
    }
}
