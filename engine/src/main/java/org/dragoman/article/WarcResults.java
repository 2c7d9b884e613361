package org.dragoman.article;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import org.dragoman.article.ReadResult.Kind;
import org.dragoman.article.ReadResult.Problem;
import org.dragoman.article.WarcFrames.Frame;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * The pages and texts of a WARC, gzipped or not. What a crawler writes beside them (requests, metadata, answers that are no
 * text) is passed over; the day of the crawl is not the day of publication and is not taken for it.
 */
final class WarcResults extends Results {
    /** Reads one page or text. */
    interface Documents {
        ReadResult read(byte[] bytes, String source, @Nullable String url, @Nullable String contentType);
    }

    private static final int HTTP_HEADER = 65_536;
    private static final int OK = 200;

    private final BufferedInputStream in;
    private final String source;
    private final Limits limits;
    private final Documents documents;
    private @Nullable WarcFrames plain;
    private @Nullable WarcMembers packed;
    private long at;

    WarcResults(BufferedInputStream in, String source, Limits limits, Documents documents) {
        super(source);
        this.in = in;
        this.source = source;
        this.limits = limits;
        this.documents = documents;
    }

    static boolean looksLike(byte[] head) {
        return WarcFrames.looksLike(head) || WarcMembers.looksLike(head);
    }

    /** Goes to the record that begins at this byte of the file. */
    WarcResults from(long position) throws IOException {
        in.mark(1);
        boolean gzipped = in.read() == 0x1F;
        in.reset();
        in.skipNBytes(position);
        int longest = limits.document() + HTTP_HEADER;
        if (gzipped) {
            packed = new WarcMembers(in, position, longest);
        } else {
            plain = new WarcFrames(in, position, longest);
        }
        return this;
    }

    @Override
    String place() {
        return "byte " + at;
    }

    @Override
    @Nullable
    ReadResult advance() throws IOException {
        while (true) {
            Frame frame = packed != null ? packed.next() : plain != null ? plain.next() : null;
            if (frame == null) {
                return null;
            }
            at = frame.position();
            mark(at);
            if (frame.broken() != null) {
                return new Problem(frame.broken(), source, place(), frame.reason());
            }
            ReadResult result = record(frame.bytes());
            if (result != null) {
                return result.at(place());
            }
        }
    }

    /** What a record holds; null where it is none of ours. */
    private @Nullable ReadResult record(byte[] bytes) {
        try (WarcReader reader = new WarcReader(new ByteArrayInputStream(bytes))) {
            WarcRecord record = reader.next().orElse(null);
            if (record instanceof WarcResponse response && isHttp(response)) {
                HttpResponse http = response.http();
                return http.status() == OK && isText(http.contentType())
                        ? document(response, http.bodyDecoded(), http.contentType())
                        : null;
            }
            if ((record instanceof WarcResource || record instanceof WarcConversion) && isText(record.contentType())) {
                return document((WarcTargetRecord) record, record.body(), record.contentType());
            }
            return null;
        } catch (IOException | RuntimeException e) {
            return new Problem(Kind.MALFORMED, source, "", "a record that cannot be read: " + reason(e));
        }
    }

    private ReadResult document(WarcTargetRecord record, MessageBody body, MediaType type) throws IOException {
        byte[] content = body.stream().readNBytes(limits.document() + 1);
        return documents.read(content, source, record.target(), type.toString());
    }

    private static boolean isHttp(WarcResponse response) {
        return response.target().toLowerCase(Locale.ROOT).startsWith("http");
    }

    private static boolean isText(MediaType type) {
        String name = type.base().toString().toLowerCase(Locale.ROOT);
        return name.equals("text/html") || name.equals("text/plain") || name.equals("application/xhtml+xml");
    }
}
