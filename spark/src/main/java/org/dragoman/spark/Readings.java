package org.dragoman.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.PairFlatMapFunction;
import org.dragoman.article.ArticleReader;
import org.dragoman.article.LinesPiece;
import org.dragoman.article.ReadResult;
import org.dragoman.article.ReadResult.Kind;
import org.dragoman.article.ReadResult.Problem;
import org.dragoman.article.ReadResult.Read;
import org.dragoman.store.Keys;
import scala.Tuple2;

/** The readings of a file, each with the part of the corpus that it belongs to; those of parts that are done are left out. */
final class Readings implements PairFlatMapFunction<Readings.File, Slot, ReadResult> {
    private static final long serialVersionUID = 1;
    private static final ArticleReader READER = new ArticleReader();

    /**
     * A file by its address and its number among all, and how much of it is read: from its beginning without end, where it is
     * not cut.
     */
    record File(int number, String address, LinesPiece piece) implements Serializable {
        private boolean isWhole() {
            return piece.to() == Long.MAX_VALUE;
        }

        /** What a record names: a file of the machine itself as one machine names it. */
        String source() {
            return address.startsWith("file:") ? new Path(address).toUri().getPath() : address;
        }
    }

    private final Folder input;
    private final int parts;
    private final Set<Integer> done;

    Readings(Folder input, int parts, Set<Integer> done) {
        this.input = input;
        this.parts = parts;
        this.done = done;
    }

    @Override
    public Iterator<Tuple2<Slot, ReadResult>> call(File file) throws IOException {
        InputStream in;
        try {
            in = input.open(file.address(), file.piece().from());
        } catch (IOException e) {
            return one(file, new Problem(Kind.UNREADABLE, file.source(), "", "cannot be read: " + e.getMessage()));
        }
        Iterator<ReadResult> results =
                file.isWhole() ? READER.open(in, file.source()) : READER.open(in, file.source(), file.piece());
        return new Slots(file, results, in);
    }

    private Iterator<Tuple2<Slot, ReadResult>> one(File file, Problem problem) {
        return new Slots(file, List.<ReadResult>of(problem).iterator(), InputStream.nullInputStream());
    }

    private int part(ReadResult result) {
        long key = result instanceof Read read ? Keys.article(read.article()) : problemKey((Problem) result);
        return (int) Math.floorMod(key, (long) parts);
    }

    private static long problemKey(Problem problem) {
        return (problem.source() + problem.place()).hashCode();
    }

    /** Readings one after another; the file is closed after the last. */
    private final class Slots implements Iterator<Tuple2<Slot, ReadResult>> {
        private final File file;
        private final Iterator<ReadResult> results;
        private final InputStream in;
        private Iterator<Tuple2<Slot, ReadResult>> ahead = Collections.emptyIterator();
        private long index;

        Slots(File file, Iterator<ReadResult> results, InputStream in) {
            this.file = file;
            this.results = results;
            this.in = in;
            this.index = file.piece().lines();
        }

        @Override
        public boolean hasNext() {
            while (!ahead.hasNext() && results.hasNext()) {
                ReadResult result = results.next();
                Slot slot = new Slot(part(result), file.number(), index++);
                if (!done.contains(slot.part())) {
                    ahead = List.of(new Tuple2<>(slot, result)).iterator();
                }
            }
            if (!ahead.hasNext()) {
                close();
            }
            return ahead.hasNext();
        }

        @Override
        public Tuple2<Slot, ReadResult> next() {
            return ahead.next();
        }

        private void close() {
            try {
                in.close();
            } catch (IOException e) {
                throw new UncheckedIOException(file.address(), e);
            }
        }
    }
}
