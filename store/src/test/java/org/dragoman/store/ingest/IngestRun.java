package org.dragoman.store.ingest;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Iterator;
import java.util.List;
import org.dragoman.article.Inputs;
import org.dragoman.article.Limits;
import org.dragoman.store.Store;

/** A run in a Java machine of its own, so that it can be killed: the store, then the inputs. Prints what is reported. */
public final class IngestRun {
    private IngestRun() {}

    public static void main(String[] arguments) {
        try (Store store = Store.open(Path.of(arguments[0]))) {
            run(store, List.of(arguments).subList(1, arguments.length), true);
        }
    }

    /** A run to be started in a Java machine of its own; what it says on standard error is the caller's to send somewhere. */
    static ProcessBuilder process(Path db, Path inputs) {
        return new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "-Xmx512m",
                IngestRun.class.getName(),
                db.toString(),
                inputs.toString());
    }

    static Summary run(Store store, List<String> inputs, boolean slowly) {
        Summary summary;
        try (Ingest ingest = new Ingest(store, "ingest", inputs, "1", "1", Clock.systemUTC());
                Inputs read = Inputs.open(inputs, InputStream.nullInputStream(), Limits.DEFAULT, ingest.resume())) {
            Iterator<Work> work = ingest.of(read);
            long told = -1;
            while (work.hasNext()) {
                ingest.store(Ingest.code(work.next(), Newsroom::code));
                long reported = ingest.reported().read();
                if (slowly && reported != told) {
                    told = reported;
                    System.out.println(reported);
                    System.out.flush();
                }
            }
            summary = ingest.finish();
        }
        store.count();
        return summary;
    }
}
