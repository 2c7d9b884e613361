package org.dragoman.store.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.LongConsumer;
import org.dragoman.store.Store;
import org.dragoman.store.query.Field;
import org.dragoman.store.query.Filter;

/** Writes what a store holds as files of one format. */
public final class Export {
    /**
     * What was written.
     *
     * @param articles whose records passed
     * @param reports that were asked for
     * @param rows that were written
     */
    public record Summary(long articles, long reports, long rows) {
        private Summary with(Told told, int written) {
            return new Summary(articles + 1, reports + told.reports().size(), rows + written);
        }
    }

    private final Records records;
    private final LongConsumer progress;
    private Summary summary = new Summary(0, 0, 0);

    public Export(Store store) {
        this(store, articles -> {});
    }

    /** @param progress is told after each article how many are done */
    public Export(Store store, LongConsumer progress) {
        this.records = new Records(store);
        this.progress = progress;
    }

    /**
     * Writes the reports that pass the filter. A format that cannot say that an event is planned or denied gets only what
     * happened, unless the filter asks for a status.
     *
     * @throws UncheckedIOException if the output cannot be written
     */
    public Summary write(Formats kind, boolean withText, Filter filter, Output output) {
        boolean onlyHappened = kind.isOfWhatHappened() && !filter.values().containsKey(Field.STATUS);
        Filter asked = onlyHappened ? filter.with(Field.STATUS, "actual") : filter;
        Format format = kind.open(withText);
        summary = new Summary(0, 0, 0);
        try {
            output.begin(format);
            records.forEach(asked, told -> write(format, told, output));
            output.end(format);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return summary;
    }

    private void write(Format format, Told told, Output output) {
        List<String> rows = format.rows(told);
        summary = summary.with(told, rows.size());
        try {
            output.write(format, told, rows);
            progress.accept(summary.articles());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
