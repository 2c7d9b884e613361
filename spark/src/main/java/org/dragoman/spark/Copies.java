package org.dragoman.spark;

import static org.apache.spark.sql.functions.udf;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF2;
import org.apache.spark.sql.types.DataTypes;
import org.dragoman.store.merge.Fingerprint;
import scala.collection.Iterator;
import scala.collection.Seq;

/**
 * Which articles copy which. Texts that share a band of their fingerprints meet in a join, each with the one before it and
 * with the first, and those that are alike enough are copies.
 */
final class Copies {
    private static final UDF2<Seq<Short>, Seq<Short>, Double> SIMILARITY =
            (one, other) -> Fingerprint.similarity(shorts(one), shorts(other));

    private static final String PAIRS = """
            WITH bands AS (
                SELECT article, band, slice(minhash, ${ROWS} * band + 1, ${ROWS}) AS rows
                FROM fingerprints LATERAL VIEW explode(sequence(0, ${BANDS} - 1)) AS band
                WHERE size(minhash) > 0
            ),
            met AS (
                SELECT article, lag(article) OVER w AS before, first_value(article) OVER w AS first
                FROM bands
                WINDOW w AS (PARTITION BY band, rows ORDER BY article)
            )
            SELECT article, before AS other FROM met WHERE before IS NOT NULL
            UNION
            SELECT article, first AS other FROM met WHERE first <> article
            """;

    private static final String FIRSTS = """
            WITH members AS (
                SELECT member AS article, least FROM groups
                UNION ALL
                SELECT DISTINCT least, least FROM groups
            ),
            dated AS (
                SELECT least, m.article, struct(coalesce(a.published, '9') AS published, a.article AS article) AS place
                FROM members m JOIN articles a ON a.article = m.article
            ),
            firsts AS (
                SELECT least, min(place).article AS first FROM dated GROUP BY least
            )
            SELECT d.article, f.first, CAST(similarity(one.minhash, other.minhash) AS FLOAT) AS similarity
            FROM dated d
            JOIN firsts f ON f.least = d.least
            JOIN fingerprints one ON one.article = d.article
            JOIN fingerprints other ON other.article = f.first
            WHERE d.article <> f.first
            """;

    private Copies() {}

    /** Columns of {@code duplicates}, from the views {@code articles} and {@code fingerprints}. */
    static Dataset<Row> of(SparkSession spark) {
        spark.udf().register("similarity", udf(SIMILARITY, DataTypes.DoubleType));
        String pairs = PAIRS.replace("${ROWS}", Integer.toString(Fingerprint.ROWS))
                .replace("${BANDS}", Integer.toString(Fingerprint.BANDS));
        spark.sql(pairs).createOrReplaceTempView("pairs");
        Dataset<Row> alike = spark.sql("SELECT p.article AS a, p.other AS b FROM pairs p"
                + " JOIN fingerprints one ON one.article = p.article"
                + " JOIN fingerprints other ON other.article = p.other"
                + " WHERE similarity(one.minhash, other.minhash) >= " + Fingerprint.COPY);
        Components.of(alike).createOrReplaceTempView("groups");
        return spark.sql(FIRSTS);
    }

    private static short[] shorts(Seq<Short> values) {
        short[] shorts = new short[values.length()];
        Iterator<Short> each = values.iterator();
        for (int i = 0; i < shorts.length; i++) {
            shorts[i] = each.next();
        }
        return shorts;
    }
}
