package org.dragoman.store.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.dragoman.article.Position;
import org.dragoman.article.ReadResult.Kind;
import org.dragoman.article.ReadResult.Problem;
import org.dragoman.article.Resume;
import org.dragoman.store.StoreWriter;
import org.jspecify.annotations.Nullable;

/** How far each file has been read. A file that has changed since is read from its beginning. */
final class Progress implements Resume {
    /** How far a file has been read, and what it was like then. */
    record Reached(Stamp stamp, Position position, boolean finished) {}

    /** What tells whether a file has changed. */
    record Stamp(long size, LocalDateTime modified) {
        /** Null for what is no file. */
        static @Nullable Stamp of(String input) {
            try {
                BasicFileAttributes file = Files.readAttributes(Path.of(input), BasicFileAttributes.class);
                LocalDateTime modified = LocalDateTime.ofInstant(
                        file.lastModifiedTime().toInstant().truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
                return file.isRegularFile() ? new Stamp(file.size(), modified) : null;
            } catch (InvalidPathException | IOException e) {
                return null;
            }
        }
    }

    private final Map<String, Reached> inputs;

    /** @param inputs what runs before this one have reached, by file */
    Progress(Map<String, Reached> inputs) {
        this.inputs = inputs;
    }

    @Override
    public Optional<Position> from(Path file) {
        Reached reached = inputs.get(file.toString());
        if (reached == null || !reached.stamp().equals(Stamp.of(file.toString()))) {
            return Optional.of(Position.START);
        }
        return reached.finished() ? Optional.empty() : Optional.of(reached.position());
    }

    /** Writes how far an input has been read; standard input and addresses have no place to go on from. */
    void reached(Work work, StoreWriter writer, long run) {
        Stamp stamp = Stamp.of(work.input());
        if (stamp == null) {
            return;
        }
        Reached reached = new Reached(stamp, work.position(), work.last() && !isUnreadable(work));
        if (inputs.put(work.input(), reached) != null) {
            writer.execute("DELETE FROM inputs WHERE source = ?", work.input());
        }
        writer.execute(
                "INSERT INTO inputs VALUES (?, ?, ?, ?, ?, ?, ?)",
                work.input(),
                stamp.size(),
                stamp.modified(),
                work.position().results(),
                work.position().mark(),
                reached.finished(),
                run);
    }

    /** A file that could not be opened may be another time. */
    private static boolean isUnreadable(Work work) {
        return work.result() instanceof Problem problem
                && (problem.kind() == Kind.UNREADABLE || problem.kind() == Kind.MISSING);
    }
}
