package org.dragoman.spark;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.dragoman.store.Alike;
import org.dragoman.store.merge.Report;
import org.jspecify.annotations.Nullable;

/** Rows of the reports table, with what is joined to them, as reports to merge. */
final class ReportRows {
    private ReportRows() {}

    static Report report(Row row) {
        Set<String> words = new HashSet<>();
        strings(row, "items").forEach(item -> words.addAll(Alike.words(item)));
        return new Report(
                row.<Long>getAs("article"),
                row.getAs("report"),
                row.<Long>getAs("text"),
                row.getAs("type"),
                Report.Group.of(row.getAs("status")),
                row.getAs("sides"),
                day(row, "date_from"),
                day(row, "date_to"),
                Alike.place(row.getAs("name"), row.getAs("precision")),
                new HashSet<>(strings(row, "modes")),
                words,
                row.getAs("same_as"));
    }

    private static @Nullable LocalDate day(Row row, String column) {
        return row.getAs(column);
    }

    private static List<String> strings(Row row, String column) {
        int at = row.fieldIndex(column);
        return row.isNullAt(at) ? List.of() : row.getList(at);
    }
}
