package org.dragoman.language.corenlp.convert;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.StringTokenizer;
import java.util.zip.GZIPInputStream;
import org.dragoman.language.lean.ParserModel;
import org.dragoman.language.lean.Vocabulary;
import org.dragoman.rule.FloatRows;

/** Reads CoreNLP's own file of the parser: a head of sizes, then rows of numbers as text. */
final class ParserText {
    private final BufferedReader in;

    private ParserText(BufferedReader in) {
        this.in = in;
    }

    static ParserModel read(InputStream gzip) throws IOException {
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(gzip, 1 << 16), StandardCharsets.UTF_8), 1 << 16)) {
            return new ParserText(in).model();
        }
    }

    private ParserModel model() throws IOException {
        int words = size("dict");
        int tags = size("pos");
        int relations = size("label");
        int embedding = size("embeddingSize");
        int hidden = size("hiddenSize");
        int features = size("numTokens");
        int kept = size("preComputed");
        float[][] embeddings = new float[words + tags + relations][embedding];
        String[] wordNames = named(words, embeddings, 0);
        String[] tagNames = named(tags, embeddings, words);
        String[] relationNames = named(relations, embeddings, words + tags);
        float[][] hiddenWeights = new float[features * embedding][hidden];
        for (float[] row : hiddenWeights) {
            numbers(tokens(), row);
        }
        float[] bias = new float[hidden];
        numbers(tokens(), bias);
        float[][] output = new float[2 * relations - 1][hidden];
        float[] column = new float[output.length];
        for (int i = 0; i < hidden; i++) {
            numbers(tokens(), column);
            for (int t = 0; t < column.length; t++) {
                output[t][i] = column[t];
            }
        }
        int[] precomputed = new int[kept];
        for (int i = 0; i < kept; ) {
            for (StringTokenizer tokens = tokens(); tokens.hasMoreTokens() && i < kept; i++) {
                precomputed[i] = Integer.parseInt(tokens.nextToken());
            }
        }
        return new ParserModel(
                Vocabulary.of(wordNames),
                tagNames,
                relationNames,
                FloatRows.of(embeddings),
                hiddenWeights,
                bias,
                output,
                precomputed);
    }

    private int size(String name) throws IOException {
        String line = line();
        if (!line.startsWith(name + '=')) {
            throw new IOException("parser model: expected " + name + "= but found " + line);
        }
        return Integer.parseInt(line.substring(name.length() + 1));
    }

    private String[] named(int count, float[][] rows, int from) throws IOException {
        String[] names = new String[count];
        for (int k = 0; k < count; k++) {
            StringTokenizer tokens = tokens();
            names[k] = tokens.nextToken();
            numbers(tokens, rows[from + k]);
        }
        return names;
    }

    private static void numbers(StringTokenizer tokens, float[] row) {
        for (int i = 0; i < row.length; i++) {
            row[i] = Float.parseFloat(tokens.nextToken());
        }
    }

    private StringTokenizer tokens() throws IOException {
        return new StringTokenizer(line(), " ");
    }

    private String line() throws IOException {
        String line = in.readLine();
        if (line == null) {
            throw new EOFException("parser model ends early");
        }
        return line;
    }
}
