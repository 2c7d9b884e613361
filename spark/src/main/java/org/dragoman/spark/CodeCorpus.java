package org.dragoman.spark;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.hadoop.fs.FileStatus;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.dragoman.article.ReadResult;
import org.dragoman.rule.RuleFiles;
import org.dragoman.store.ParquetTables;
import org.dragoman.store.ReadHash;
import org.dragoman.store.Store;
import org.dragoman.store.StoreWriter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * {@code spark-submit --class org.dragoman.spark.CodeCorpus dragoman-spark.jar INPUT OUTPUT}: codes a folder of articles into
 * Parquet of the store's tables. A run that was stopped goes on with the parts that are not done.
 */
public final class CodeCorpus {
    private static final Logger LOG = LoggerFactory.getLogger(CodeCorpus.class);
    private static final String PARTS = "spark.dragoman.parts";
    private static final String PIECE = "spark.dragoman.piece";
    private static final long BYTES_A_PART = 16_000_000;
    private static final String BYTES_A_PIECE = "64m";
    private static final int FEWEST_PARTS = 2;

    private final SparkSession spark;
    private final JavaSparkContext context;
    private final String input;
    private final Folder output;

    private CodeCorpus(SparkSession spark, String input, String output) {
        this.spark = spark;
        this.context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        this.input = input;
        this.output = new Folder(output, context.hadoopConfiguration());
    }

    /** Two arguments: the folder of articles, the folder of tables. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("two arguments are needed, INPUT and OUTPUT: " + List.of(arguments));
        }
        try (SparkSession spark = SparkSession.builder()
                .appName("Dragoman")
                .config("spark.sql.datetime.java8API.enabled", true)
                // Spark judges a table by the size of its files, which are packed: it would gather in the driver what
                // is no
                // small table, and run out of memory
                .config("spark.sql.autoBroadcastJoinThreshold", -1)
                .config("spark.sql.parquet.datetimeRebaseModeInRead", "CORRECTED")
                .config("spark.sql.parquet.datetimeRebaseModeInWrite", "CORRECTED")
                .getOrCreate()) {
            new CodeCorpus(spark, arguments[0], arguments[1]).run();
        }
    }

    private void run() throws IOException {
        if (output.has(Layout.SUCCESS)) {
            return;
        }
        context.setCheckpointDir(output.at(Layout.CHECKPOINTS));
        LocalDateTime started = LocalDateTime.now(ZoneOffset.UTC);
        Folder articles = new Folder(input, context.hadoopConfiguration());
        List<FileStatus> files = articles.articles();
        int parts = plan(files);
        code(articles, files, parts);
        ParquetTables.READ.forEach(this::view);
        merge(parts);
        about(started);
        output.delete(Layout.WORK);
        output.write(Layout.SUCCESS, "");
    }

    /** The number of parts: that of the run that was stopped, if its inputs and rules were the same. */
    private int plan(List<FileStatus> files) throws IOException {
        long bytes = files.stream().mapToLong(FileStatus::getLen).sum();
        int usual = (int) Math.max(Math.max(bytes / BYTES_A_PART, FEWEST_PARTS), context.defaultParallelism() * 3L);
        String same = "files " + files.size() + ", bytes " + bytes + ", rules " + RuleFiles.version();
        if (output.has(Layout.PLAN)) {
            List<String> plan = output.read(Layout.PLAN).lines().toList();
            if (!plan.get(1).equals(same)) {
                throw new IllegalStateException(output.at("") + " was begun with " + plan.get(1) + ", now there are "
                        + same + ": take another folder, or delete this one");
            }
            return Integer.parseInt(plan.get(0));
        }
        int parts = context.getConf().getInt(PARTS, usual);
        output.write(Layout.PLAN, parts + "\n" + same + "\n");
        return parts;
    }

    private void code(Folder articles, List<FileStatus> files, int parts) throws IOException {
        Set<Integer> done =
                output.names(Layout.DONE).stream().map(Integer::valueOf).collect(Collectors.toSet());
        LOG.info("{} of {} parts are done", done.size(), parts);
        if (done.size() < parts) {
            long most = context.getConf().getSizeAsBytes(PIECE, BYTES_A_PIECE);
            List<Readings.File> pieces = Pieces.of(context, articles, files, most);
            context.parallelize(pieces, Math.max(1, Math.min(pieces.size(), parts)))
                    .<Slot, ReadResult>flatMapToPair(new Readings(articles, parts, done))
                    .repartitionAndSortWithinPartitions(new Slot.ByPart(parts))
                    .foreachPartition(new CodePart(output));
        }
    }

    private void view(String table) {
        spark.read().parquet(output.at(Layout.parts(table))).createOrReplaceTempView(table);
    }

    private void merge(int parts) {
        keep("duplicates", Copies.of(spark));
        MergedEvents.Tables merged = new MergedEvents(spark).tables();
        keep("event_reports", merged.eventReports());
        keep("story_articles", merged.storyArticles());
        new Counted(spark, output, parts).write();
        ParquetTables.COUNTED.forEach(this::view);
        for (List<String> tables : List.of(ParquetTables.READ, ParquetTables.COUNTED)) {
            tables.forEach(table -> Layout.write(spark.table(table), output.at(table), parts));
        }
        for (String table : ParquetTables.JOINED) {
            Layout.write(
                    spark.sql("SELECT t.*, a.month FROM " + table + " t JOIN articles a ON a.article = t.article"),
                    output.at(table),
                    parts);
        }
    }

    /** Computes a table once, so that the killed executor of a later step costs no second computation. */
    private void keep(String table, Dataset<Row> rows) {
        rows.checkpoint().createOrReplaceTempView(table);
    }

    /** Of the parts' rows, which every reading of a text has one of. */
    private ReadHash readHash() {
        Row row = spark.read()
                .parquet(output.at(Layout.parts("sources")))
                .selectExpr("count(*)", "coalesce(sum(CAST(article AS DECIMAL(38, 0))), 0)")
                .first();
        return new ReadHash(row.getLong(0), row.getDecimal(1).toBigInteger());
    }

    private void about(LocalDateTime started) throws IOException {
        try (Scratch scratch = new Scratch();
                Store store = Store.open(scratch.file("about.duckdb"))) {
            try (StoreWriter writer = store.writer()) {
                writer.execute(
                        "INSERT INTO runs VALUES (1, 'spark', ?, ?, ?, ?, ?, ?)",
                        CodeCorpus.class.getPackage().getImplementationVersion(),
                        RuleFiles.version(),
                        List.of(input),
                        started,
                        LocalDateTime.now(ZoneOffset.UTC),
                        readHash().toString());
                writer.commit();
            }
            Path files = scratch.folder("tables");
            ParquetTables.write(store, ParquetTables.ABOUT, files);
            for (String table : ParquetTables.ABOUT) {
                output.put(files.resolve(table + ".parquet"), table + "/" + table + ".parquet");
            }
        }
    }
}
