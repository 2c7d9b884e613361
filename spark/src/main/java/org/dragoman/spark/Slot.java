package org.dragoman.spark;

import java.io.Serializable;
import java.util.Comparator;
import org.apache.spark.Partitioner;

/**
 * Where a reading belongs: its part of the corpus, and its place in the order in which one machine would have read it.
 *
 * @param part equal for all readings of the same text
 * @param file number of the file
 * @param index number of the reading in the file
 */
record Slot(int part, int file, long index) implements Comparable<Slot>, Serializable {
    private static final Comparator<Slot> READING_ORDER =
            Comparator.comparingInt(Slot::part).thenComparingInt(Slot::file).thenComparingLong(Slot::index);

    @Override
    public int compareTo(Slot other) {
        return READING_ORDER.compare(this, other);
    }

    /** A part of the corpus is a partition of Spark's. */
    static final class ByPart extends Partitioner {
        private static final long serialVersionUID = 1;

        private final int parts;

        ByPart(int parts) {
            this.parts = parts;
        }

        @Override
        public int numPartitions() {
            return parts;
        }

        @Override
        public int getPartition(Object key) {
            return ((Slot) key).part();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof ByPart that && parts == that.parts;
        }

        @Override
        public int hashCode() {
            return parts;
        }
    }
}
