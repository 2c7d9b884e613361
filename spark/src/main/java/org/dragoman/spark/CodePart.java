package org.dragoman.spark;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.VoidFunction;
import org.dragoman.article.Batches;
import org.dragoman.article.ReadResult;
import org.dragoman.article.Reading;
import org.dragoman.store.ParquetTables;
import org.dragoman.store.Store;
import org.dragoman.store.ingest.Ingest;
import org.dragoman.store.ingest.Work;
import scala.Tuple2;

/**
 * Codes one part of the corpus, as {@code dragoman ingest} does, into a store of its own; its tables become files of the
 * part, then a mark says that it is done. Done again, it writes the same.
 */
final class CodePart implements VoidFunction<Iterator<Tuple2<Slot, ReadResult>>> {
    private static final long serialVersionUID = 1;

    private final Folder output;

    CodePart(Folder output) {
        this.output = output;
    }

    @Override
    public void call(Iterator<Tuple2<Slot, ReadResult>> readings) throws IOException {
        int part = TaskContext.getPartitionId();
        if (output.has(Layout.done(part))) {
            return;
        }
        try (Scratch scratch = new Scratch();
                Store store = Store.open(scratch.file("part.duckdb"))) {
            code(store, readings);
            Path files = scratch.folder("tables");
            ParquetTables.write(store, ParquetTables.READ, files);
            for (String table : ParquetTables.READ) {
                output.put(files.resolve(table + ".parquet"), Layout.part(table, part));
            }
            output.write(Layout.done(part), "");
        }
    }

    private static void code(Store store, Iterator<Tuple2<Slot, ReadResult>> readings) {
        try (Ingest ingest = new Ingest(store, "spark", List.of(), "", "", Clock.systemUTC())) {
            Iterator<ReadResult> results = new Results(readings);
            Iterator<List<Work>> works = new Batches<>(ingest.of(Reading.of("part", results)), Work::characters);
            while (works.hasNext()) {
                Ingest.code(works.next(), Engine.DRAGOMAN::code).forEach(ingest::store);
            }
            ingest.finish();
        }
    }

    /** The readings without their slots. */
    private record Results(Iterator<Tuple2<Slot, ReadResult>> readings) implements Iterator<ReadResult> {
        @Override
        public boolean hasNext() {
            return readings.hasNext();
        }

        @Override
        public ReadResult next() {
            return readings.next()._2();
        }
    }
}
