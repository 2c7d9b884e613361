package org.dragoman.article;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** The files of a zip archive, read as a stream. */
final class ZipEntries implements ArchiveResults.Entries {
    private final Whole whole;
    private final ZipInputStream zip;

    ZipEntries(InputStream in) {
        this.whole = new Whole(in);
        this.zip = new ZipInputStream(whole);
    }

    @Override
    public @Nullable String next() throws IOException {
        try {
            ZipEntry entry = zip.getNextEntry();
            while (entry != null && entry.isDirectory()) {
                entry = zip.getNextEntry();
            }
            if (entry == null && !whole.toItsEnd()) {
                throw new ZipException("ends too early");
            }
            return entry == null ? null : entry.getName();
        } catch (IllegalArgumentException e) {
            throw new ZipException("a name in it is in no known charset");
        }
    }

    @Override
    public InputStream content() {
        return zip;
    }

    /** Whether the mark of an archive's end came by: Java takes an archive cut between two files for one that ends there. */
    private static final class Whole extends FilterInputStream {
        private static final int MARK = 'P' << 24 | 'K' << 16 | 5 << 8 | 6;

        private int last;
        private boolean ended;

        Whole(InputStream in) {
            super(in);
        }

        boolean toItsEnd() throws IOException {
            byte[] rest = new byte[8192];
            while (!ended && read(rest, 0, rest.length) >= 0) {
                // Looked at as it is read.
            }
            return ended;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            if (one >= 0) {
                look(one);
            }
            return one;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int count = super.read(bytes, from, length);
            for (int i = from; i < from + count; i++) {
                look(bytes[i]);
            }
            return count;
        }

        private void look(int one) {
            last = last << 8 | one & 0xFF;
            ended |= last == MARK;
        }
    }
}
