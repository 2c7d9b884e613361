package org.dragoman.article;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;
import org.dragoman.article.WarcFrames.Frame;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a gzipped WARC into its records. Each usually is a gzip member of its own, so a broken member costs only itself:
 * reading goes on at the next member that begins a record. A WARC in one member is read too, but has no way back in.
 */
final class WarcMembers {
    private static final byte[] MAGIC = {0x1F, (byte) 0x8B, 8};
    private static final int HEADER = 10;
    private static final int TRAILER = 8;
    private static final int PROBE = 2048;
    private static final int STEP = 1_000_000;
    private static final int MOST_KEPT = 64_000_000;

    private final Window raw;
    private final int longest;
    private @Nullable Member member;
    private @Nullable WarcFrames frames;
    private long start;

    WarcMembers(InputStream in, long position, int longest) {
        this.raw = new Window(in, position);
        this.longest = longest;
    }

    /** Whether the first member begins with a WARC record. */
    static boolean looksLike(byte[] head) {
        return Decoder.starts(head, 0x1F, 0x8B, 8) && beginsRecord(head);
    }

    /** The next record or broken place, at the position of its member; null at the end. */
    @Nullable
    Frame next() throws IOException {
        while (true) {
            if (frames == null || member == null) {
                start = raw.position();
                if (raw.ahead(1) == 0) {
                    return null;
                }
                if (!raw.startsWith(MAGIC, 0)) {
                    toNextMember();
                    return Frame.broken(start, (raw.position() - start) + " bytes that are no gzip member");
                }
                member = new Member(raw);
                frames = new WarcFrames(member, 0, longest);
            }
            try {
                Frame frame = frames.next();
                if (frame != null) {
                    return new Frame(start, frame.bytes(), frame.broken(), frame.reason());
                }
                member.finish();
                frames = null;
            } catch (ZipException | EOFException e) {
                frames = null;
                long at = start;
                raw.skip(raw.position() == start ? 1 : 0);
                toNextMember();
                return Frame.broken(at, "a gzip member that is broken: " + e.getMessage());
            }
        }
    }

    /** Goes on to the next member that begins with a record, or to the end. */
    private void toNextMember() throws IOException {
        while (true) {
            int found = raw.find(MAGIC, 0, STEP);
            if (found < 0) {
                int atHand = raw.ahead(STEP + MAGIC.length);
                if (atHand < STEP + MAGIC.length) {
                    raw.skip(atHand);
                    return;
                }
                raw.skip(STEP);
            } else {
                raw.skip(found);
                int length = Math.min(PROBE, raw.ahead(PROBE));
                if (beginsRecord(raw.copy(0, length))) {
                    return;
                }
                raw.skip(1);
            }
        }
    }

    private static boolean beginsRecord(byte[] head) {
        try (InputStream in = new Member(new Window(new ByteArrayInputStream(head), 0))) {
            return WarcFrames.looksLike(in.readNBytes(5));
        } catch (IOException e) {
            return false;
        }
    }

    /** The unpacked bytes of one member; the packed ones stay in the window, for looking again, as long as they are few. */
    private static final class Member extends BlockStream {
        private static final int NAME = 8;
        private static final int COMMENT = 16;
        private static final int EXTRA = 4;
        private static final int CHECK = 2;

        private final Window raw;
        private final Inflater inflater = new Inflater(true);
        private final CRC32 crc = new CRC32();
        private int used;
        private long unpacked;
        private boolean finished;

        Member(Window raw) throws IOException {
            this.raw = raw;
            if (raw.ahead(HEADER) < HEADER) {
                throw new EOFException("cut off");
            }
            int flags = raw.at(3);
            used = HEADER;
            if ((flags & EXTRA) != 0) {
                need(used + 2);
                used += 2 + raw.at(used) + 256 * raw.at(used + 1);
            }
            if ((flags & NAME) != 0) {
                word();
            }
            if ((flags & COMMENT) != 0) {
                word();
            }
            used += (flags & CHECK) != 0 ? 2 : 0;
        }

        private void word() throws IOException {
            do {
                need(used + 1);
            } while (raw.at(used++) != 0);
        }

        private void need(int count) throws IOException {
            if (raw.ahead(count) < count) {
                throw new EOFException("cut off");
            }
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            try {
                while (!finished && length > 0) {
                    int count = inflater.inflate(bytes, offset, length);
                    if (count > 0) {
                        crc.update(bytes, offset, count);
                        unpacked += count;
                        return count;
                    }
                    if (inflater.finished()) {
                        end();
                    } else if (inflater.needsDictionary()) {
                        throw new ZipException("a dictionary is asked for");
                    } else {
                        feed();
                    }
                }
                return length == 0 ? 0 : -1;
            } catch (DataFormatException e) {
                throw new ZipException(e.getMessage() == null ? "not packed right" : e.getMessage());
            }
        }

        private void feed() throws IOException {
            if (used > MOST_KEPT) {
                raw.skip(used);
                used = 0;
            }
            need(used + 1);
            int count = Math.min(raw.ahead(used + 1) - used, STEP);
            inflater.setInput(raw.copy(used, used + count));
            used += count;
        }

        private void end() throws IOException {
            finished = true;
            used -= inflater.getRemaining();
            need(used + TRAILER);
            long told = 0;
            long size = 0;
            for (int i = 3; i >= 0; i--) {
                told = told << 8 | raw.at(used + i);
                size = size << 8 | raw.at(used + 4 + i);
            }
            used += TRAILER;
            if (told != crc.getValue() || size != (unpacked & 0xFFFFFFFFL)) {
                throw new ZipException("its bytes do not add up");
            }
        }

        /** Lets the packed bytes go. */
        void finish() {
            raw.skip(used);
            close();
        }

        @Override
        public void close() {
            inflater.end();
        }
    }
}
