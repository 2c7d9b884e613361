package org.dragoman.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.min;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Which things belong together, by pairs of them: {@link org.dragoman.store.merge.Groups} for more pairs than one machine
 * holds. Large and small stars by turns (Kiveris and others, "Connected Components in MapReduce and Beyond", 2014): each step
 * is a join, and the number of steps grows with the logarithm of the longest chain.
 */
final class Components {
    private Components() {}

    /**
     * The members of groups of two and more, but for the least of each.
     *
     * @param pairs columns {@code a} and {@code b}
     * @return columns {@code member} and {@code least}, the least of its group
     */
    static Dataset<Row> of(Dataset<Row> pairs) {
        Dataset<Row> edges = down(pairs).checkpoint();
        while (true) {
            Dataset<Row> next = smallStar(largeStar(edges)).checkpoint();
            if (next.count() == edges.count() && next.except(edges).isEmpty()) {
                return next.select(col("a").as("member"), col("b").as("least"));
            }
            edges = next;
        }
    }

    /** Hangs the larger neighbours of each thing on the least of them all. */
    private static Dataset<Row> largeStar(Dataset<Row> edges) {
        Dataset<Row> both = edges.union(edges.select(col("b"), col("a")));
        Dataset<Row> centre = both.groupBy("a")
                .agg(min("b").as("m"))
                .select(col("a"), least(col("a"), col("m")).as("m"));
        return down(both.join(centre, "a").filter("b > a").select(col("b"), col("m").as("a")));
    }

    /** Hangs each thing and its smaller neighbours on the least of them. */
    private static Dataset<Row> smallStar(Dataset<Row> edges) {
        Dataset<Row> centre = edges.groupBy("a").agg(min("b").as("m"));
        Dataset<Row> smaller = edges.join(centre, "a").select(col("b"), col("m").as("a"));
        return down(smaller.union(centre.select(col("a").as("b"), col("m").as("a"))));
    }

    /** Each pair once, from the larger to the smaller; without what is paired with itself. */
    private static Dataset<Row> down(Dataset<Row> pairs) {
        return pairs.filter("a <> b")
                .select(
                        greatest(col("a"), col("b")).as("a"),
                        least(col("a"), col("b")).as("b"))
                .distinct();
    }
}
