package org.dragoman.spark;

import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.dragoman.store.ParquetTables;
import org.dragoman.store.Store;

/**
 * Counts events, positions and stories: the stories are dealt out in groups, each with all that is needed of the articles
 * that it touches, and each group is counted by the store's own queries in a store of its own.
 */
final class Counted {
    private static final List<String> OF_ARTICLES =
            List.of("sources", "actors", "places", "reports", "items", "attributions", "duplicates", "story_articles");
    private static final String EVENT_REPORTS = "event_reports";
    private static final String ARTICLES = "article, title, published, published_on";

    private final SparkSession spark;
    private final Folder output;
    private final int groups;

    Counted(SparkSession spark, Folder output, int groups) {
        this.spark = spark;
        this.output = output;
        this.groups = groups;
    }

    /** Writes the parts of the tables that are counted. */
    void write() {
        dealOut();
        Folder folder = output;
        int number = groups;
        JavaSparkContext.fromSparkContext(spark.sparkContext())
                .parallelize(IntStream.range(0, groups).boxed().toList(), groups)
                .foreach(group -> count(folder, group, number));
    }

    private void dealOut() {
        spark.sql("SELECT e.event, e.article, e.report, e.alike, s.story % " + groups
                        + " AS part FROM event_reports e JOIN ("
                        + "SELECT event, min(story) AS story FROM event_reports JOIN story_articles USING (article)"
                        + " GROUP BY event) s ON s.event = e.event")
                .createOrReplaceTempView("dealt");
        Dataset<Row> needed = spark.sql("SELECT DISTINCT part, article FROM dealt" + " UNION SELECT story % " + groups
                        + " AS part, article FROM story_articles")
                .checkpoint();
        save(EVENT_REPORTS, spark.table("dealt"));
        save("articles", needed.join(spark.sql("SELECT " + ARTICLES + " FROM articles"), "article"));
        for (String table : OF_ARTICLES) {
            save(table, needed.join(spark.table(table), "article").drop(ParquetTables.MONTH));
        }
    }

    private void save(String table, Dataset<Row> rows) {
        rows.repartition(col("part"))
                .write()
                .mode(SaveMode.Overwrite)
                .partitionBy("part")
                .parquet(output.at(Layout.needed(table)));
    }

    private static void count(Folder output, int group, int groups) throws IOException {
        try (Scratch scratch = new Scratch();
                Store store = Store.open(scratch.file("group.duckdb"))) {
            List<String> tables = new ArrayList<>();
            for (String table : allNeeded()) {
                String part = Layout.needed(table) + "/part=" + group;
                if (output.has(part)) {
                    output.get(part, scratch.folder("needed/" + table));
                    tables.add(table);
                }
            }
            tables.remove(EVENT_REPORTS);
            ParquetTables.load(store, tables, scratch.file("needed"));
            ParquetTables.count(store, scratch.file("needed"), group, groups);
            Path files = scratch.folder("tables");
            ParquetTables.write(store, ParquetTables.COUNTED, files);
            for (String table : ParquetTables.COUNTED) {
                output.put(files.resolve(table + ".parquet"), Layout.part(table, group));
            }
        }
    }

    private static List<String> allNeeded() {
        List<String> tables = new ArrayList<>(OF_ARTICLES);
        tables.add("articles");
        tables.add(EVENT_REPORTS);
        return tables;
    }
}
