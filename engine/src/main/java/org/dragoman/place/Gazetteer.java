package org.dragoman.place;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import org.dragoman.rule.PackedReader;
import org.dragoman.rule.PackedResource;
import org.dragoman.rule.PackedWriter;
import org.dragoman.rule.RuleFiles;

/**
 * The towns and the administrative areas of the world, from GeoNames. Columns of primitive arrays, read from two packed
 * files; a place is its index, a name is found by binary search. {@link GazetteerFiles} says what is in the files.
 */
final class Gazetteer {
    private final Names names;
    private final Names displays;
    private final int[] geonames;
    private final short[] latitudes;
    private final short[] longitudes;
    private final byte[] country;
    private final String[] countries;
    private final short[] province;
    private final String[] provinces;
    private final short[] size;
    private final byte[] feature;
    private final String[] features;
    private final Names alternates;
    private final int[] alternateOf;
    private final byte[] foreign;

    private Gazetteer(DataInputStream in, DataInputStream more) throws IOException {
        int n = in.readInt();
        names = Names.read(in, n);
        displays = Names.read(in, n);
        geonames = ints(in, n);
        latitudes = shorts(in, n);
        longitudes = shorts(in, n);
        countries = strings(in);
        country = bytes(in, n);
        provinces = strings(in);
        province = shorts(in, n);
        size = shorts(in, n);
        features = strings(in);
        feature = bytes(in, n);
        int m = more.readInt();
        alternates = Names.read(more, m);
        alternateOf = ints(more, m);
        foreign = bytes(more, m);
    }

    /** What {@link #write} wrote. */
    Gazetteer(PackedReader in) {
        names = new Names(in.bytes(), in.ints());
        displays = new Names(in.bytes(), in.ints());
        geonames = in.ints();
        latitudes = in.shorts();
        longitudes = in.shorts();
        countries = in.strings();
        country = in.bytes();
        provinces = in.strings();
        province = in.shorts();
        size = in.shorts();
        features = in.strings();
        feature = in.bytes();
        alternates = new Names(in.bytes(), in.ints());
        alternateOf = in.ints();
        foreign = in.bytes();
    }

    /** The columns as they are in memory, so that they can be taken as they lie in the file. */
    void write(PackedWriter out) throws IOException {
        names.write(out);
        displays.write(out);
        out.ints(geonames);
        out.shorts(latitudes);
        out.shorts(longitudes);
        out.strings(countries);
        out.bytes(country);
        out.strings(provinces);
        out.shorts(province);
        out.shorts(size);
        out.strings(features);
        out.bytes(feature);
        alternates.write(out);
        out.ints(alternateOf);
        out.bytes(foreign);
    }

    /** As the build has unpacked it, or from the files that ship with Dragoman. */
    static Gazetteer load() {
        PackedReader ready = PackedResource.ready(GazetteerFiles.READY);
        return ready == null ? ofFiles() : new Gazetteer(ready);
    }

    /** Unpacks the files that ship with Dragoman. */
    static Gazetteer ofFiles() {
        try (DataInputStream in = open(GazetteerFiles.PLACES);
                DataInputStream more = open(GazetteerFiles.ALTERNATES)) {
            return new Gazetteer(in, more);
        } catch (IOException e) {
            throw new UncheckedIOException("rules/places", e);
        }
    }

    private static DataInputStream open(String file) throws IOException {
        try (InputStream in = new GZIPInputStream(RuleFiles.open("places/" + file), 1 << 16)) {
            return new DataInputStream(new ByteArrayInputStream(in.readAllBytes()));
        }
    }

    int count() {
        return geonames.length;
    }

    /** The places that have this folded name, as their main name or another one. */
    int[] find(String folded) {
        byte[] key = folded.getBytes(StandardCharsets.UTF_8);
        int first = names.first(key);
        int last = names.end(first, key);
        int other = alternates.first(key);
        int otherEnd = alternates.end(other, key);
        int[] found = new int[last - first + otherEnd - other];
        int k = 0;
        for (int i = first; i < last; i++) {
            found[k++] = i;
        }
        for (int i = other; i < otherEnd; i++) {
            // A foreign name is told by the sign: the complement of the index.
            found[k++] = foreign[i] == 1 ? ~alternateOf[i] : alternateOf[i];
        }
        return found;
    }

    String name(int place) {
        String display = displays.get(place);
        return display.isEmpty() ? capitalised(names.get(place)) : display;
    }

    /** ISO 3166-1 alpha-2. */
    String country(int place) {
        return countries[country[place] & 0xff];
    }

    /** The first-level area that it lies in, as GeoNames codes it ({@code US.TX}); empty where unknown. */
    String province(int place) {
        return provinces[province[place] & 0xffff];
    }

    double lat(int place) {
        return latitudes[place] / 100.0;
    }

    double lon(int place) {
        return longitudes[place] / 100.0;
    }

    /** GeoNames id, 0 where there is none. */
    int geonames(int place) {
        return geonames[place];
    }

    /** Decimal logarithm of the population, 0 where it is not known. */
    double size(int place) {
        return size[place] / 1000.0;
    }

    String feature(int place) {
        return features[feature[place]];
    }

    /** A folded name with capitals. */
    static String capitalised(String folded) {
        StringBuilder out = new StringBuilder(folded);
        for (int i = 0; i < out.length(); i++) {
            if (i == 0 || out.charAt(i - 1) == ' ') {
                out.setCharAt(i, Character.toUpperCase(out.charAt(i)));
            }
        }
        return out.toString();
    }

    private static int[] ints(DataInputStream in, int n) throws IOException {
        byte[] raw = bytes(in, 4 * n);
        int[] out = new int[n];
        ByteBuffer.wrap(raw).asIntBuffer().get(out);
        return out;
    }

    private static short[] shorts(DataInputStream in, int n) throws IOException {
        byte[] raw = bytes(in, 2 * n);
        short[] out = new short[n];
        ByteBuffer.wrap(raw).asShortBuffer().get(out);
        return out;
    }

    private static byte[] bytes(DataInputStream in, int n) throws IOException {
        byte[] out = new byte[n];
        in.readFully(out);
        return out;
    }

    private static String[] strings(DataInputStream in) throws IOException {
        String[] out = new String[in.readInt()];
        for (int i = 0; i < out.length; i++) {
            out[i] = in.readUTF();
        }
        return out;
    }

    /** Strings in one array of bytes. */
    private record Names(byte[] bytes, int[] ends) {
        /** Front-coded: how much is shared with the name before, how much follows, what follows. */
        static Names read(DataInputStream in, int n) throws IOException {
            int[] ends = new int[n];
            byte[] bytes = new byte[in.readInt()];
            int before = 0;
            int end = 0;
            for (int i = 0; i < n; i++) {
                int shared = in.readUnsignedByte();
                int rest = in.readUnsignedByte();
                System.arraycopy(bytes, before, bytes, end, shared);
                in.readFully(bytes, end + shared, rest);
                before = end;
                end += shared + rest;
                ends[i] = end;
            }
            return new Names(bytes, ends);
        }

        void write(PackedWriter out) throws IOException {
            out.bytes(bytes);
            out.ints(ends);
        }

        String get(int i) {
            int start = start(i);
            return new String(bytes, start, ends[i] - start, StandardCharsets.UTF_8);
        }

        private int start(int i) {
            return i == 0 ? 0 : ends[i - 1];
        }

        private int compare(int i, byte[] key) {
            return Arrays.compareUnsigned(bytes, start(i), ends[i], key, 0, key.length);
        }

        /** The first name that is not before the key. */
        int first(byte[] key) {
            int low = 0;
            int high = ends.length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (compare(middle, key) < 0) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }

        int end(int from, byte[] key) {
            int i = from;
            while (i < ends.length && compare(i, key) == 0) {
                i++;
            }
            return i;
        }
    }
}
