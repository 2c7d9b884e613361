package org.dragoman.app;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dragoman.store.Store;
import org.dragoman.store.ingest.Summary;

/** What a run has stored and what the store now holds, in two lines. */
final class StoredView {
    private StoredView() {}

    static void print(Summary summary, Store store, PrintWriter out) {
        List<String> parts = new ArrayList<>();
        parts.add(count(summary.coded(), "article coded", "articles coded"));
        add(parts, summary.notEnglish(), "not in English, kept", "not in English, kept");
        add(parts, summary.failed(), "kept that could not be coded", "kept that could not be coded");
        add(parts, summary.copies(), "copy of a stored text", "copies of stored texts");
        add(parts, summary.known(), "stored before", "stored before");
        if (summary.bad() > 0) {
            String kinds = new TreeMap<>(summary.problems())
                    .entrySet().stream()
                            .map(kind -> kind.getValue() + " "
                                    + kind.getKey()
                                            .name()
                                            .toLowerCase(Locale.ROOT)
                                            .replace('_', ' '))
                            .collect(Collectors.joining(", "));
            parts.add(count(summary.bad(), "bad record", "bad records") + " (" + kinds + ")");
        }
        if (parts.size() == 1 && summary.coded() == 0) {
            parts.add("nothing new to read");
        }
        out.println(store.file() + ": " + String.join(", ", parts));
        Store.Size size = store.size();
        out.println("now " + count(size.articles(), "article", "articles") + ", "
                + count(size.reports(), "report", "reports") + " of " + count(size.events(), "event", "events"));
        out.flush();
    }

    private static void add(List<String> parts, long number, String one, String many) {
        if (number > 0) {
            parts.add(count(number, one, many));
        }
    }

    private static String count(long number, String one, String many) {
        return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? one : many);
    }
}
