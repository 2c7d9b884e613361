package org.dragoman.bench;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;

/**
 * Writes two WARC files, one of them gzipped record by record and cut off at its end, in which every fifth record is broken in
 * one way or another: {@code HostileWarc FOLDER [--good 2000]}. Good pages lie about their charset now and then. The same bytes
 * each time; prints how many good pages and how many broken places there are, which a reader has to give back and to name.
 */
final class HostileWarc {
    private static final int EVERY = 4;
    private static final int LINE = 50_000_000;
    private static final int LINES = 3;
    /** What a page is written in and what it says that it is. */
    private static final String[][] CHARSETS = {
        {"utf-8", "utf-8"},
        {"windows-1252", "utf-8"},
        {"utf-8", "klingon"},
        {"utf-8", "iso-8859-1"},
        {"utf-16", "utf-8"}
    };

    private final boolean packed;
    private final OutputStream out;
    private int good;
    private int broken;

    private HostileWarc(Path file, boolean packed) throws IOException {
        this.packed = packed;
        this.out = new BufferedOutputStream(Files.newOutputStream(file));
    }

    public static void main(String[] args) throws IOException {
        Arguments arguments = Arguments.of(args);
        Path folder = Files.createDirectories(arguments.path(0));
        int pages = arguments.number("--good", 2000);
        for (boolean packed : new boolean[] {false, true}) {
            String name = packed ? "hostile.warc.gz" : "hostile.warc";
            HostileWarc warc = new HostileWarc(folder.resolve(name), packed);
            warc.write(pages);
            System.out.printf("%s: %,d good pages, %,d broken places%n", name, warc.good, warc.broken);
        }
    }

    private void write(int pages) throws IOException {
        try (out) {
            for (int i = 0; i < pages; i++) {
                put(page(i));
                good++;
                if (i % EVERY == EVERY - 1) {
                    harm(i, i / EVERY);
                }
            }
            byte[] last = page(pages);
            byte[] whole = packed ? gzip(last) : last;
            out.write(whole, 0, whole.length - whole.length / 3);
            broken++;
        }
    }

    private void harm(int page, int number) throws IOException {
        byte[] record = page(-1 - page);
        if (number < LINES) {
            byte[] line = new byte[LINE];
            Arrays.fill(line, (byte) 'a');
            put(response(page, "text/plain", line));
        } else if (packed) {
            out.write(member(gzip(record), number % 4));
        } else {
            out.write(frame(record, number % 6));
        }
        broken++;
    }

    /** A gzip member with bytes flipped, cut in two, with a wrong sum, or with what is no member in its place. */
    private static byte[] member(byte[] member, int kind) {
        switch (kind) {
            case 0 -> Arrays.fill(member, 60, 70, (byte) 0x55);
            case 1 -> {
                return Arrays.copyOf(member, member.length / 2);
            }
            case 2 -> member[member.length - 6] ^= 1;
            default -> Arrays.fill(member, (byte) '?');
        }
        return member;
    }

    /** A record that tells a length too great, by far too great, too small or none, whose header is cut off, or noise. */
    private static byte[] frame(byte[] record, int kind) {
        String text = new String(record, StandardCharsets.ISO_8859_1);
        String length = "Content-Length: \\d+";
        return (switch (kind) {
                    case 0 -> text.replaceFirst("Content-Length: ", "Content-Length: 9");
                    case 1 -> text.replaceFirst(length, "Content-Length: 99999999999999999");
                    case 2 -> text.replaceFirst(length, "Content-Length: 40");
                    case 3 -> text.replaceFirst(length + "\r\n", "");
                    case 4 -> text.substring(0, text.indexOf("Content-Type"));
                    default -> "%%% a disk went bad here\n more of it\r\n\r\n";
                })
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private void put(byte[] record) throws IOException {
        out.write(packed ? gzip(record) : record);
    }

    private static byte[] page(int number) {
        String[] charsets = CHARSETS[Math.floorMod(number, CHARSETS.length)];
        String html = "<!DOCTYPE html><html><head><meta charset=\"" + charsets[1] + "\"><title>Page " + number
                + "</title></head><body><article><h1>Café number " + number
                + " opens</h1><p>Norway's foreign minister met her Swedish counterpart in Oslo on Monday at café number "
                + number
                + ".</p><p>Chad rejected claim " + number
                + " by the union, its spokesman said on Tuesday.</p></article></body></html>";
        return response(number, "text/html", html.getBytes(Charset.forName(charsets[0])));
    }

    private static byte[] response(int number, String type, byte[] content) {
        String http = "HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\nContent-Length: " + content.length + "\r\n\r\n";
        String head = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://news.example/" + number
                + "\r\nWARC-Date: 2024-05-06T07:08:09Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\n"
                + "Content-Type: application/http; msgtype=response\r\nContent-Length: "
                + (http.length() + content.length)
                + "\r\n\r\n" + http;
        ByteArrayOutputStream record = new ByteArrayOutputStream();
        record.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
        record.writeBytes(content);
        record.writeBytes("\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        return record.toByteArray();
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }
}
