package org.dragoman.rule;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Strings by number, each made when it is first asked for. Safe for many threads: a lost race makes an equal one. */
public final class PackedStrings {
    private final byte[] bytes;
    private final int[] ends;
    private final @Nullable String[] made;

    public PackedStrings(PackedReader in) {
        bytes = in.bytes();
        ends = in.ints();
        made = new String[ends.length];
    }

    /** The string with a number that {@link Pool#number} gave. */
    public String get(int number) {
        String string = made[number];
        if (string == null) {
            int start = number == 0 ? 0 : ends[number - 1];
            string = new String(bytes, start, ends[number] - start, StandardCharsets.UTF_8);
            made[number] = string;
        }
        return string;
    }

    /** Strings to be written, each once. */
    public static final class Pool {
        private final Map<String, Integer> numbers = new LinkedHashMap<>();

        public int number(String string) {
            return numbers.computeIfAbsent(string, s -> numbers.size());
        }

        public void write(PackedWriter out) throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            int[] ends = new int[numbers.size()];
            for (Map.Entry<String, Integer> each : numbers.entrySet()) {
                bytes.writeBytes(each.getKey().getBytes(StandardCharsets.UTF_8));
                ends[each.getValue()] = bytes.size();
            }
            out.bytes(bytes.toByteArray());
            out.ints(ends);
        }
    }
}
