package org.dragoman.spark;

import java.util.Locale;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.functions;
import org.dragoman.store.ParquetTables;

/** What lies where in the output. While a run is under way its parts lie in {@code _work}; tables come in its place. */
final class Layout {
    static final String WORK = "_work";
    static final String PLAN = WORK + "/plan";
    static final String DONE = WORK + "/done";
    static final String SUCCESS = "_SUCCESS";
    static final String CHECKPOINTS = WORK + "/checkpoints";

    private Layout() {}

    static String done(int part) {
        return DONE + "/" + name(part);
    }

    /** The rows of a table that are of one part. */
    static String part(String table, int part) {
        return parts(table) + "/" + name(part) + ".parquet";
    }

    static String parts(String table) {
        return WORK + "/parts/" + table;
    }

    /** Rows of a table that one group of stories needs to be counted. */
    static String needed(String table) {
        return WORK + "/needed/" + table;
    }

    private static String name(int part) {
        return String.format(Locale.ROOT, "%05d", part);
    }

    /**
     * Writes a table in folders by month of publication. Rows are ranged over the tasks by month, so that a month of many
     * articles is written by several and one of few needs no task of its own.
     */
    static void write(Dataset<Row> rows, String folder, int files) {
        String key = rows.columns()[0];
        rows.repartitionByRange(files, functions.col(ParquetTables.MONTH), functions.col(key))
                .sortWithinPartitions(ParquetTables.MONTH, key)
                .write()
                .mode(SaveMode.Overwrite)
                .option("compression", "zstd")
                .partitionBy(ParquetTables.MONTH)
                .parquet(folder);
    }
}
