package org.dragoman.language.lean;

import java.io.IOException;
import java.util.Arrays;
import org.dragoman.rule.PackedReader;
import org.dragoman.rule.PackedWriter;

/** The models as files: what is written is what is read. */
public final class ModelFiles {
    /** The folder of the class path that holds them; its number changes with what is written. */
    public static final String FOLDER = "/org/dragoman/language/lean/models-1/";

    private ModelFiles() {}

    public static void write(ParserModel model, PackedWriter out) throws IOException {
        out.bytes(model.words().letters());
        out.strings(model.tags());
        out.strings(model.relations());
        out.rows(model.embeddings());
        out.floats(model.hidden());
        out.floats(model.bias());
        out.floats(model.output());
        out.ints(model.precomputed());
    }

    public static ParserModel parser(PackedReader in) {
        return new ParserModel(
                new Vocabulary(in.bytes()),
                in.strings(),
                in.strings(),
                in.rows(),
                in.floatRows(),
                in.floats(),
                in.floatRows(),
                in.ints());
    }

    public static void write(TaggerModel model, PackedWriter out) throws IOException {
        out.strings(model.tags());
        out.ints(model.openTags());
        out.ints(model.endTag(), model.rareBelow());
        out.longs(model.words());
        out.ints(model.counts());
        out.ints(lengths(model.wordTags()));
        out.bytes(joined(model.wordTags()));
        out.bytes(model.firstTag());
        out.longs(model.features());
        out.ints(model.starts());
        out.bytes(model.weightTags());
        out.doubles(model.weights());
        write(model.clusters(), out);
        out.strings(model.noCluster());
    }

    public static TaggerModel tagger(PackedReader in) {
        String[] tags = in.strings();
        int[] open = in.ints();
        int[] numbers = in.ints();
        return new TaggerModel(
                tags,
                open,
                numbers[0],
                numbers[1],
                in.longs(),
                in.ints(),
                parted(in.ints(), in.bytes()),
                in.bytes(),
                in.longs(),
                in.ints(),
                in.bytes(),
                in.doubles(),
                clusters(in),
                in.strings()[0]);
    }

    public static void write(NamerModel model, PackedWriter out) throws IOException {
        out.strings(model.labels());
        out.longs(model.nodes());
        out.floats(model.nodeWeights());
        out.longs(model.edges());
        out.floats(model.edgeWeights());
        byte[] unseen = new byte[model.unseen().length];
        for (int i = 0; i < unseen.length; i++) {
            unseen[i] = (byte) (model.unseen()[i] ? 1 : 0);
        }
        out.bytes(unseen);
        out.ints(model.longestAffix());
        out.longs(model.lowerCase());
        write(model.clusters(), out);
        out.strings(model.noCluster());
    }

    public static NamerModel namer(PackedReader in) {
        String[] labels = in.strings();
        long[] nodes = in.longs();
        float[] nodeWeights = in.floats();
        long[] edges = in.longs();
        float[] edgeWeights = in.floats();
        byte[] bytes = in.bytes();
        boolean[] unseen = new boolean[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            unseen[i] = bytes[i] != 0;
        }
        return new NamerModel(
                labels,
                nodes,
                nodeWeights,
                edges,
                edgeWeights,
                unseen,
                in.ints()[0],
                in.longs(),
                clusters(in),
                in.strings()[0]);
    }

    private static void write(Clusters clusters, PackedWriter out) throws IOException {
        out.longs(clusters.words());
        out.shorts(clusters.classes());
        out.strings(clusters.names());
    }

    private static Clusters clusters(PackedReader in) {
        return new Clusters(in.longs(), in.shorts(), in.strings());
    }

    private static int[] lengths(byte[][] rows) {
        return Arrays.stream(rows).mapToInt(row -> row.length).toArray();
    }

    private static byte[] joined(byte[][] rows) {
        byte[] all = new byte[Arrays.stream(lengths(rows)).sum()];
        int at = 0;
        for (byte[] row : rows) {
            System.arraycopy(row, 0, all, at, row.length);
            at += row.length;
        }
        return all;
    }

    private static byte[][] parted(int[] lengths, byte[] all) {
        byte[][] rows = new byte[lengths.length][];
        int at = 0;
        for (int i = 0; i < rows.length; i++) {
            rows[i] = Arrays.copyOfRange(all, at, at + lengths[i]);
            at += lengths[i];
        }
        return rows;
    }
}
