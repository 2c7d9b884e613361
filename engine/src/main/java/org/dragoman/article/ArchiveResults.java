package org.dragoman.article;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Iterator;
import org.dragoman.article.ReadResult.Kind;
import org.dragoman.article.ReadResult.Problem;
import org.jspecify.annotations.Nullable;

/** The articles of an archive, entry by entry; a bad entry is a problem of its own. */
final class ArchiveResults extends Results {
    /** The entries of an archive in order. */
    interface Entries {
        /** Goes to the next file and gives its name, null after the last; {@link #content} is then that file's. */
        @Nullable
        String next() throws IOException;

        InputStream content();
    }

    /** Reads one entry. */
    interface Reader {
        Iterator<ReadResult> read(InputStream in, String name);
    }

    private static final String OFFICE = "[Content_Types].xml";

    private final String source;
    private final Entries entries;
    private final Limits limits;
    private final FieldNames names;
    private final Reader reader;
    private Iterator<ReadResult> current = Collections.emptyIterator();
    private int count;

    ArchiveResults(String source, Entries entries, Limits limits, FieldNames names, Reader reader) {
        super(source);
        this.source = source;
        this.entries = entries;
        this.limits = limits;
        this.names = names;
        this.reader = reader;
    }

    /** Goes to the entry with this number without reading those before it. */
    ArchiveResults from(long entry) throws IOException {
        while (count < entry && entries.next() != null) {
            count++;
        }
        return this;
    }

    @Override
    String place() {
        return "entry " + (count + 1);
    }

    @Override
    @Nullable
    ReadResult advance() throws IOException {
        while (!current.hasNext()) {
            String name = entries.next();
            if (name == null) {
                return null;
            }
            if (name.equals(OFFICE)) {
                return end(new Problem(Kind.UNSUPPORTED, source, "", "an Office document, which is not read"));
            }
            if (count++ >= limits.entries()) {
                return end(new Problem(Kind.TOO_LARGE, source, place(), "more than " + limits.entries() + " entries"));
            }
            mark(count - 1);
            BufferedInputStream content = new BufferedInputStream(entries.content(), ArticleReader.HEAD);
            if (InFolders.isRead(name, names, () -> ArticleReader.head(content))) {
                current = reader.read(content, source + "!/" + name);
            }
        }
        return current.next();
    }
}
