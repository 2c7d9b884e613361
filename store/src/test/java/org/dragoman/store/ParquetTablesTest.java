package org.dragoman.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.store.ingest.TakeIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of Parquet as a cluster writes it: a table without rows has a folder without files, or none. */
class ParquetTablesTest {
    private static final List<String> WITHOUT_ROWS = List.of("problems", "duplicates", "evidence");

    @TempDir
    private Path folder;

    @Test
    void aTableWithoutRowsIsEmptyWhereTheFolderIsQueried() throws IOException, SQLException {
        try (Store one = coded();
                Store many = Store.readOnly(written(one))) {
            for (String table : WITHOUT_ROWS) {
                assertThat(Tables.rows(many, "SELECT count(*) FROM " + table)).containsExactly("0");
            }
            assertThat(Tables.rows(many, "SELECT type, status FROM reports"))
                    .isEqualTo(Tables.rows(one, "SELECT type, status FROM reports"))
                    .isNotEmpty();
            assertThat(Tables.rows(many, "SELECT count(*) FROM events"))
                    .isEqualTo(Tables.rows(one, "SELECT count(*) FROM events"));
        }
    }

    @Test
    void aFileThatIsNoParquetIsNamed() throws IOException, SQLException {
        try (Store one = coded();
                Store taken = Store.open(folder.resolve("taken.duckdb"))) {
            Path tables = written(one);
            Path broken = Files.writeString(tables.resolve("articles/month=2024-03/part-0.parquet"), "PAR1");

            assertThatThrownBy(() -> Store.readOnly(tables))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContainingAll(broken.toString(), "too small to be a Parquet file");
            assertThatThrownBy(() -> TakeIn.from(tables, taken, Clock.systemUTC()))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining(broken.toString());
        }
    }

    @Test
    void aFolderMayBeCalledLikeAPattern() throws IOException, SQLException {
        try (Store one = coded();
                Store taken = Store.open(folder.resolve("taken.duckdb"))) {
            Path tables = Files.move(written(one), folder.resolve("news [2024]* it's"));
            try (Store many = Store.readOnly(tables)) {
                assertThat(many.size()).isEqualTo(one.size());
            }
            assertThat(TakeIn.from(tables, taken, Clock.systemUTC())).isEqualTo(1);
        }
    }

    @Test
    void aTableWithoutRowsAddsNoneWhereTheFolderIsTakenIn() throws IOException, SQLException {
        try (Store one = coded();
                Store taken = Store.open(folder.resolve("taken.duckdb"))) {
            Path tables = written(one);
            assertThat(TakeIn.from(tables, taken, Clock.systemUTC())).isEqualTo(1);
            assertThat(TakeIn.from(tables, taken, Clock.systemUTC())).isZero();
            taken.count();
            assertThat(Tables.all(taken)).isEqualTo(Tables.all(one));
        }
    }

    /** One article, of which nothing is a problem, a copy, or evidence. */
    private Store coded() {
        Store store = Store.open(folder.resolve("one.duckdb"));
        try (StoreWriter writer = store.writer()) {
            writer.execute(
                    "INSERT INTO runs VALUES (1, 'spark', '1', '1', ?, now()::TIMESTAMP, now()::TIMESTAMP, 'a1b2')",
                    List.of("in"));
            writer.add(Corpus.trawler(), 1);
            writer.addSource(Corpus.trawler().article(), "line 1", 1);
            writer.commit();
        }
        store.count();
        return store;
    }

    private Path written(Store store) throws IOException {
        Path files = Files.createDirectories(folder.resolve("files"));
        List<String> tables = new ArrayList<>(ParquetTables.READ);
        tables.addAll(ParquetTables.JOINED);
        tables.addAll(ParquetTables.COUNTED);
        tables.addAll(ParquetTables.ABOUT);
        ParquetTables.write(store, tables, files);
        Path written = folder.resolve("tables");
        for (String table : tables) {
            if (!WITHOUT_ROWS.contains(table)) {
                Path month = Files.createDirectories(written.resolve(table).resolve("month=2024-03"));
                Files.move(files.resolve(table + ".parquet"), month.resolve("part-0.parquet"));
            }
        }
        Files.createDirectories(written.resolve("evidence"));
        Files.writeString(written.resolve("evidence/_SUCCESS"), "");
        return written;
    }
}
