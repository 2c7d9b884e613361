package org.dragoman.article;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells files that hold no text. */
final class Binary {
    private static final int HEAD = 4096;
    private static final Map<String, int[]> KNOWN = known();

    private Binary() {}

    /** The name of a known format, an empty word for an unknown one, null for text. */
    static @Nullable String name(byte[] bytes) {
        for (Map.Entry<String, int[]> format : KNOWN.entrySet()) {
            if (Decoder.starts(bytes, format.getValue())) {
                return format.getKey();
            }
        }
        boolean marked = Decoder.starts(bytes, 0xFF, 0xFE) || Decoder.starts(bytes, 0xFE, 0xFF);
        int length = Math.min(bytes.length, HEAD);
        int control = 0;
        int[] zeros = new int[2];
        for (int i = 0; i < length; i++) {
            int b = bytes[i] & 0xFF;
            zeros[i % 2] += b == 0 ? 1 : 0;
            control += b < 0x20 && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 0x1B ? 1 : 0;
        }
        boolean utf16 = Math.max(zeros[0], zeros[1]) * 2 > length * 0.8 && Math.min(zeros[0], zeros[1]) * 20 < length;
        return !marked && !utf16 && control * 20 > length ? "" : null;
    }

    private static Map<String, int[]> known() {
        Map<String, int[]> known = new LinkedHashMap<>();
        known.put("a PDF file", new int[] {'%', 'P', 'D', 'F', '-'});
        known.put("a PNG image", new int[] {0x89, 'P', 'N', 'G'});
        known.put("a JPEG image", new int[] {0xFF, 0xD8, 0xFF});
        known.put("a GIF image", new int[] {'G', 'I', 'F', '8'});
        known.put("an old Office document", new int[] {0xD0, 0xCF, 0x11, 0xE0});
        known.put("an RTF document", new int[] {'{', '\\', 'r', 't', 'f'});
        known.put("an xz archive", new int[] {0xFD, '7', 'z', 'X', 'Z'});
        known.put("a bzip2 archive", new int[] {'B', 'Z', 'h'});
        known.put("a zstd archive", new int[] {0x28, 0xB5, 0x2F, 0xFD});
        known.put("a program", new int[] {0x7F, 'E', 'L', 'F'});
        return known;
    }
}
