package org.dragoman.place;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.zip.GZIPOutputStream;
import org.dragoman.rule.PackedResource;
import org.dragoman.rule.PackedWriter;

/**
 * Writes the packed gazetteer: {@code places.bin.gz} with a column for each fact, sorted by folded name, and {@code
 * alternates.bin.gz} with the other names, sorted too, each with the index of its place.
 */
public final class GazetteerFiles {
    static final String PLACES = "places.bin.gz";
    static final String ALTERNATES = "alternates.bin.gz";
    static final String READY = PackedResource.READY + "places.bin";
    private static final int LONGEST = 255;

    private GazetteerFiles() {}

    /** Writes the shipped gazetteer unpacked, for {@link PackedResource#READY}; returns the name to write it under. */
    public static String write(PackedWriter out) throws IOException {
        Gazetteer.ofFiles().write(out);
        return READY;
    }

    /**
     * A place as it goes into the files.
     *
     * @param geonames GeoNames id, 0 for none
     * @param country ISO 3166-1 alpha-2
     * @param province GeoNames code of the first-level area, {@code US.TX}; empty for none
     * @param feature GeoNames feature code
     * @param alternates other names; true for names that may be foreign
     */
    public record Entry(
            int geonames,
            String name,
            String country,
            String province,
            double lat,
            double lon,
            long population,
            String feature,
            Map<String, Boolean> alternates) {}

    private record Alternate(String key, int place, boolean foreign) {}

    public static void write(Path folder, List<Entry> entries) throws IOException {
        List<Entry> sorted = entries.stream()
                .filter(e -> fits(Fold.of(e.name())) && fits(e.name()))
                .sorted(Comparator.comparing((Entry e) -> bytes(Fold.of(e.name())), Arrays::compareUnsigned)
                        .thenComparing(Entry::population, Comparator.reverseOrder())
                        .thenComparing(Entry::geonames)
                        .thenComparing(Entry::province))
                .toList();
        try (DataOutputStream out = open(folder.resolve(PLACES))) {
            places(out, sorted);
        }
        List<Alternate> alternates = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            String main = Fold.of(sorted.get(i).name());
            Map<String, Boolean> keys = new LinkedHashMap<>();
            sorted.get(i)
                    .alternates()
                    .forEach((name, foreign) -> keys.merge(Fold.of(name), foreign, Boolean::logicalAnd));
            for (Map.Entry<String, Boolean> key : keys.entrySet()) {
                if (!key.getKey().equals(main) && fits(key.getKey())) {
                    alternates.add(new Alternate(key.getKey(), i, key.getValue()));
                }
            }
        }
        alternates.sort(Comparator.comparing((Alternate a) -> bytes(a.key()), Arrays::compareUnsigned)
                .thenComparing(Alternate::place));
        try (DataOutputStream out = open(folder.resolve(ALTERNATES))) {
            out.writeInt(alternates.size());
            strings(out, alternates.stream().map(Alternate::key).toList());
            for (Alternate a : alternates) {
                out.writeInt(a.place());
            }
            for (Alternate a : alternates) {
                out.writeByte(a.foreign() ? 1 : 0);
            }
        }
    }

    private static void places(DataOutputStream out, List<Entry> sorted) throws IOException {
        out.writeInt(sorted.size());
        strings(out, sorted.stream().map(e -> Fold.of(e.name())).toList());
        strings(out, sorted.stream().map(GazetteerFiles::display).toList());
        for (Entry e : sorted) {
            out.writeInt(e.geonames());
        }
        shorts(out, sorted, e -> (int) Math.round(e.lat() * 100));
        shorts(out, sorted, e -> (int) Math.round(e.lon() * 100));
        table(out, sorted, Entry::country, false);
        table(out, sorted, Entry::province, true);
        shorts(out, sorted, e -> (int) Math.round(1000 * Math.log10(1 + e.population())));
        table(out, sorted, Entry::feature, false);
    }

    /** The name where it is more than its folded form with capitals. */
    private static String display(Entry entry) {
        String name = entry.name();
        return Gazetteer.capitalised(Fold.of(name)).equals(name) ? "" : name;
    }

    private static boolean fits(String name) {
        int length = bytes(name).length;
        return length > 0 && length <= LONGEST;
    }

    private static byte[] bytes(String name) {
        return name.getBytes(StandardCharsets.UTF_8);
    }

    private static void strings(DataOutputStream out, List<String> names) throws IOException {
        int total = 0;
        for (String name : names) {
            total += bytes(name).length;
        }
        out.writeInt(total);
        byte[] before = {};
        for (String name : names) {
            byte[] now = bytes(name);
            int shared = 0;
            while (shared < Math.min(before.length, now.length) && before[shared] == now[shared]) {
                shared++;
            }
            out.writeByte(shared);
            out.writeByte(now.length - shared);
            out.write(now, shared, now.length - shared);
            before = now;
        }
    }

    private static void shorts(DataOutputStream out, List<Entry> entries, ToIntFunction<Entry> of) throws IOException {
        for (Entry e : entries) {
            out.writeShort(of.applyAsInt(e));
        }
    }

    /** A column of few different values: the values, then the number of each entry's. */
    private static void table(DataOutputStream out, List<Entry> entries, Function<Entry, String> of, boolean wide)
            throws IOException {
        Map<String, Integer> number = new LinkedHashMap<>();
        for (Entry e : entries) {
            number.putIfAbsent(of.apply(e), number.size());
        }
        if (number.size() > (wide ? 1 << 16 : 1 << 8)) {
            throw new IllegalArgumentException(number.size() + " different values");
        }
        out.writeInt(number.size());
        for (String value : number.keySet()) {
            out.writeUTF(value);
        }
        for (Entry e : entries) {
            int n = number.getOrDefault(of.apply(e), 0);
            if (wide) {
                out.writeShort(n);
            } else {
                out.writeByte(n);
            }
        }
    }

    private static DataOutputStream open(Path file) throws IOException {
        return new DataOutputStream(new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(file))));
    }
}
