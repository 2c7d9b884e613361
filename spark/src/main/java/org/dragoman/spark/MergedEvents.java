package org.dragoman.spark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import org.dragoman.store.Alike;
import org.dragoman.store.merge.Merge;
import org.dragoman.store.merge.Report;
import org.dragoman.store.merge.Stories;
import scala.Tuple2;

/**
 * Which reports are of one event and which articles of one story, over the whole corpus. Reports meet in joins: by what must
 * be alike, by article, by story; whether those that met belong together is for {@link Merge} and {@link Stories} to say.
 */
final class MergedEvents {
    private static final StructType NAMES = StructType.fromDDL("a STRING, b STRING");
    private static final StructType KEYS = StructType.fromDDL("a BIGINT, b BIGINT");
    private static final StructType EVENT_REPORTS =
            StructType.fromDDL("event BIGINT, article BIGINT, report STRING, alike ARRAY<STRING>");

    private final SparkSession spark;
    private final JavaRDD<Report> reports;

    /** From the views {@code reports}, {@code items}, {@code places} and {@code duplicates}. */
    MergedEvents(SparkSession spark) {
        this.spark = spark;
        this.reports = spark.sql("""
                        SELECT r.article, r.report, coalesce(d.first, r.article) AS text, r.type, r.status, r.sides,
                            r.date_from, r.date_to, r.modes, r.same_as, p.name, p.precision, i.items
                        FROM reports r
                        LEFT JOIN duplicates d ON d.article = r.article
                        LEFT JOIN places p ON p.article = r.article AND p.place = r.place
                        LEFT JOIN (
                            SELECT article, report, collect_list(text) AS items FROM items GROUP BY article, report
                        ) i ON i.article = r.article AND i.report = r.report
                        """).toJavaRDD().map(ReportRows::report).persist(StorageLevel.MEMORY_AND_DISK_SER());
    }

    /** The tables {@code event_reports} and {@code story_articles}. */
    record Tables(Dataset<Row> eventReports, Dataset<Row> storyArticles) {}

    Tables tables() {
        Dataset<Row> told = Components.of(toldAlike());
        JavaPairRDD<String, Report> byEvent = byEvent(told);
        JavaPairRDD<Long, Long> stories = stories(byEvent).persist(StorageLevel.MEMORY_AND_DISK_SER());
        JavaRDD<List<Report>> events = events(byEvent).persist(StorageLevel.MEMORY_AND_DISK_SER());
        Dataset<Row> within = frame(withinStories(events, stories), NAMES);
        Dataset<Row> joined = Components.of(told.toDF("a", "b").union(within));
        JavaRDD<Row> rows = events(byEvent(joined)).flatMap(event -> rows(event).iterator());
        return new Tables(
                spark.createDataFrame(rows, EVENT_REPORTS),
                frame(stories.map(t -> pair(t._2(), t._1())), KEYS).toDF("story", "article"));
    }

    /** Pairs of reports that are of one event by what they say, or by what their record says. */
    private Dataset<Row> toldAlike() {
        JavaRDD<Row> blocks = reports.groupBy(report -> Merge.Block.of(report).toString())
                .flatMap(block -> Merge.events(list(block._2())).stream()
                        .flatMap(event -> event.stream().map(report -> pair(node(event.get(0)), node(report))))
                        .iterator());
        JavaRDD<Row> repeats = reports.groupBy(Report::article)
                .flatMap(article -> Merge.repeats(list(article._2())).stream()
                        .map(pair -> pair(node(pair.get(0)), node(pair.get(1))))
                        .iterator());
        return frame(blocks.union(repeats), NAMES);
    }

    private JavaPairRDD<String, Report> byEvent(Dataset<Row> groups) {
        JavaPairRDD<String, String> events =
                groups.toJavaRDD().mapToPair(row -> new Tuple2<>(row.getString(0), row.getString(1)));
        return reports.mapToPair(report -> new Tuple2<>(node(report), report))
                .leftOuterJoin(events)
                .mapToPair(found -> new Tuple2<>(
                        found._2()._2().orElse(found._1()), found._2()._1()));
    }

    private static JavaRDD<List<Report>> events(JavaPairRDD<String, Report> byEvent) {
        return byEvent.groupByKey().map(event -> {
            List<Report> inOrder = list(event._2());
            inOrder.sort(Report.ORDER);
            return inOrder;
        });
    }

    /** The story of each article that reports anything: copies, and articles that lead with the same event. */
    private JavaPairRDD<Long, Long> stories(JavaPairRDD<String, Report> byEvent) {
        JavaRDD<Row> copies = reports.map(report -> pair(report.article(), report.text()));
        JavaRDD<Row> leads = byEvent.filter(told -> Stories.canLead(told._2()))
                .mapToPair(told -> new Tuple2<>(told._2().article(), told))
                .reduceByKey((a, b) -> Report.ORDER.compare(a._2(), b._2()) <= 0 ? a : b)
                .mapToPair(lead -> new Tuple2<>(lead._2()._1(), lead._1()))
                .groupByKey()
                .flatMap(event -> {
                    long least = list(event._2()).stream()
                            .min(Comparator.naturalOrder())
                            .orElseThrow();
                    return list(event._2()).stream()
                            .map(article -> pair(least, article))
                            .iterator();
                });
        JavaPairRDD<Long, Long> groups = Components.of(frame(copies.union(leads), KEYS))
                .toJavaRDD()
                .mapToPair(row -> new Tuple2<>(row.getLong(0), row.getLong(1)));
        return reports.flatMap(
                        report -> List.of(report.article(), report.text()).iterator())
                .distinct()
                .mapToPair(article -> new Tuple2<>(article, article))
                .leftOuterJoin(groups)
                .mapValues(found -> found._2().orElse(found._1()));
    }

    /** Pairs of events, by a report of each, that are one within their story. */
    private static JavaRDD<Row> withinStories(JavaRDD<List<Report>> events, JavaPairRDD<Long, Long> stories) {
        JavaPairRDD<Long, String> articles = events.flatMapToPair(event -> event.stream()
                .map(Report::article)
                .distinct()
                .map(article -> new Tuple2<>(article, node(event.get(0))))
                .iterator());
        JavaPairRDD<String, Long> storiesOf =
                articles.join(stories).mapToPair(Tuple2::_2).distinct();
        return storiesOf
                .join(events.mapToPair(event -> new Tuple2<>(node(event.get(0)), event)))
                .mapToPair(Tuple2::_2)
                .groupByKey()
                .flatMap(story -> Stories.joins(list(story._2())).stream()
                        .map(pair -> pair(node(pair.get(0)), node(pair.get(1))))
                        .iterator());
    }

    private static Stream<Row> rows(List<Report> event) {
        long key = Alike.key(event.get(0));
        List<List<String>> alike = Alike.of(event);
        return IntStream.range(0, event.size())
                .mapToObj(i -> RowFactory.create(
                        key,
                        event.get(i).article(),
                        event.get(i).report(),
                        alike.get(i).toArray()));
    }

    private Dataset<Row> frame(JavaRDD<Row> pairs, StructType type) {
        return spark.createDataFrame(pairs, type);
    }

    private static String node(Report report) {
        return report.article() + "/" + report.report();
    }

    private static Row pair(Object a, Object b) {
        return RowFactory.create(a, b);
    }

    private static <T> List<T> list(Iterable<T> values) {
        List<T> list = new ArrayList<>();
        values.forEach(list::add);
        return list;
    }
}
