package org.dragoman.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;

/** The store cannot be used as asked; the message names the file and says why, in one line for people. */
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 2;

    private static final String BEHIND = "\nError: ";

    private final boolean isInUse;

    public StoreException(Path file, String reason) {
        super(file + ": " + reason);
        isInUse = false;
    }

    public StoreException(Path file, SQLException cause) {
        super(file + ": " + reason(cause), cause);
        isInUse = isLocked(said(cause));
    }

    /** Whether another program has it, which may end. */
    boolean isInUse() {
        return isInUse;
    }

    private static boolean isLocked(String said) {
        String lower = said.toLowerCase(Locale.ROOT);
        return lower.contains("could not set lock") || lower.contains("conflicting lock");
    }

    /** Of a statement that cannot be prepared the driver first says only that it cannot be executed; why stands behind. */
    private static String said(SQLException cause) {
        String said = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        int why = said.indexOf(BEHIND);
        return why < 0 ? said : said.substring(why + BEHIND.length());
    }

    /** What the database said, in words that tell a user what to do. */
    private static String reason(SQLException cause) {
        String said = said(cause);
        String lower = said.toLowerCase(Locale.ROOT);
        if (isLocked(said)) {
            return "in use by another program; close it, or wait until its run has ended";
        }
        if (lower.contains("no space left")
                || lower.contains("enospc")
                || lower.contains("file too large")
                || lower.contains("max_temp_directory_size")) {
            return "the disk is full; what was reported as stored is safe, and the run goes on from there when there is room";
        }
        if (lower.contains("not a valid duckdb database")) {
            return "not a store: no DuckDB file";
        }
        if (lower.contains("permission denied") || lower.contains("read-only")) {
            return "no permission to write it";
        }
        if (lower.contains("does not exist") && lower.contains("database")) {
            return "no such file; 'dragoman ingest' makes one";
        }
        if (lower.contains("could not read enough bytes")) {
            return "damaged: it ends too early; was it copied while it was being written?";
        }
        if (lower.contains("checksum") || lower.contains("corrupt")) {
            return "damaged: " + firstLine(said);
        }
        return firstLine(said);
    }

    private static String firstLine(String said) {
        return said.lines().findFirst().orElse(said);
    }
}
