package org.dragoman.article;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** The files of a zip archive, read as a stream. */
final class ZipEntries implements ArchiveResults.Entries {
    private final ZipInputStream zip;

    ZipEntries(InputStream in) {
        this.zip = new ZipInputStream(in);
    }

    @Override
    public @Nullable String next() throws IOException {
        try {
            ZipEntry entry = zip.getNextEntry();
            while (entry != null && entry.isDirectory()) {
                entry = zip.getNextEntry();
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
}
