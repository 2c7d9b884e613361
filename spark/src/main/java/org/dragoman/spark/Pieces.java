package org.dragoman.spark;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.fs.FileStatus;
import org.apache.spark.api.java.JavaSparkContext;
import org.dragoman.article.ArticleReader;
import org.dragoman.article.LinesPiece;

/**
 * Cuts large files of JSON Lines into pieces that tasks read side by side. A line is named by its number, as one machine
 * names it, so the line ends of all pieces are counted first, which reads the file once more but unpacks nothing of it.
 */
final class Pieces {
    private static final int HEAD = 8192;
    private static final int CHUNK = 1 << 16;
    private static final int LINE_END = '\n';

    private Pieces() {}

    /**
     * What tasks read: whole files, and of large ones that can be cut pieces.
     *
     * @param most bytes of a piece
     */
    static List<Readings.File> of(JavaSparkContext context, Folder input, List<FileStatus> files, long most)
            throws IOException {
        List<Readings.File> whole = new ArrayList<>();
        List<Block> blocks = new ArrayList<>();
        for (FileStatus status : files) {
            Readings.File file =
                    new Readings.File(whole.size(), status.getPath().toString(), new LinesPiece(0, Long.MAX_VALUE, 0));
            whole.add(file);
            if (status.getLen() > most && isLines(input, file)) {
                for (long from = 0; from < status.getLen(); from += most) {
                    blocks.add(new Block(file, from, Math.min(from + most, status.getLen())));
                }
            }
        }
        if (blocks.isEmpty()) {
            return whole;
        }
        List<Counted> counted = context.parallelize(blocks, blocks.size())
                .map(block -> count(input, block))
                .collect();
        return pieces(whole, blocks, counted);
    }

    /** A stretch of a file, wherever lines begin in it. */
    record Block(Readings.File file, long from, long to) implements Serializable {}

    /**
     * The lines that begin in a block.
     *
     * @param first the byte at which the first of them begins; the block's end where none does
     */
    record Counted(long first, long lines) implements Serializable {}

    private static Counted count(Folder input, Block block) throws IOException {
        // A line begins behind the end of another one, which is the byte before.
        long from = Math.max(0, block.from() - 1);
        try (InputStream in = input.open(block.file().address(), from)) {
            return count(in, from, block);
        }
    }

    static Counted count(InputStream in, long start, Block block) throws IOException {
        long lines = block.from() == 0 ? 1 : 0;
        long first = block.from() == 0 ? 0 : block.to();
        byte[] bytes = new byte[CHUNK];
        for (long at = start; at < block.to() - 1; ) {
            int read = in.read(bytes, 0, (int) Math.min(CHUNK, block.to() - 1 - at));
            if (read < 0) {
                throw new EOFException(block.file().address() + " has become shorter");
            }
            for (int i = 0; i < read; i++) {
                if (bytes[i] == LINE_END) {
                    first = lines == 0 ? at + i + 1 : first;
                    lines++;
                }
            }
            at += read;
        }
        return new Counted(first, lines);
    }

    /** All that is to be read, with pieces in the place of the files that were cut. */
    static List<Readings.File> pieces(List<Readings.File> whole, List<Block> blocks, List<Counted> counted) {
        List<Readings.File> all = new ArrayList<>();
        int next = 0;
        for (Readings.File file : whole) {
            long lines = 0;
            boolean cut = false;
            for (; next < blocks.size() && blocks.get(next).file().equals(file); next++) {
                Counted of = counted.get(next);
                cut = true;
                if (of.lines() > 0) {
                    LinesPiece piece =
                            new LinesPiece(of.first(), blocks.get(next).to(), lines);
                    all.add(new Readings.File(file.number(), file.address(), piece));
                }
                lines += of.lines();
            }
            if (!cut) {
                all.add(file);
            }
        }
        return all;
    }

    private static boolean isLines(Folder input, Readings.File file) throws IOException {
        try (InputStream in = input.open(file.address(), 0)) {
            return ArticleReader.isLines(in.readNBytes(HEAD), file.source());
        }
    }
}
