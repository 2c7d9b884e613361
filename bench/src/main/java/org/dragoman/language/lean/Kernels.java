package org.dragoman.language.lean;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.dragoman.rule.PackedResource;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The parser's kernels: one decision's output layer over all units by loops and by vectors, a choice that sums only what it
 * must, and the whole net as CoreNLP computes it.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 1,
        jvmArgsAppend = {"--add-modules", "jdk.incubator.vector", "-Xmx1g"})
public class Kernels {
    private final ParserModel model = ModelFiles.parser(PackedResource.open(ModelFiles.FOLDER + "parser.bin"));
    private final OutputLayer plain = new OutputLayer.PlainOutput(model);
    private final OutputLayer vectors = new VectorOutput(model);
    private final ExactNet exact = new ExactNet(model, new int[ParserModel.FEATURES]);
    private final Chooser chooser = new Chooser(vectors, Chooser.ranges(model), model.relations().length - 1);
    private final float[] cubes = new float[model.hiddenSize() + 1];
    private final short[] sums = new short[model.hiddenSize()];
    private final int[] units = IntStream.range(0, model.hiddenSize()).toArray();
    private final float[] scores = new float[OutputLayer.WIDTH];
    private final int[] tokens = new int[ParserModel.FEATURES];

    public Kernels() {
        Random random = new Random(1);
        for (int i = 0; i < sums.length; i++) {
            double sum = random.nextGaussian();
            sums[i] = (short) (sum / HiddenLayer.UNIT);
            cubes[i] = (float) (sum * sum * sum);
        }
        for (int f = 0; f < tokens.length; f++) {
            tokens[f] = random.nextInt(model.words().size());
        }
    }

    @Benchmark
    public float[] outputByLoops() {
        plain.score(cubes, units, units.length, scores);
        return scores;
    }

    @Benchmark
    public float[] outputByVectors() {
        vectors.score(cubes, units, units.length, scores);
        return scores;
    }

    @Benchmark
    public int choice() {
        return chooser.choose(sums, true);
    }

    @Benchmark
    public double[] wholeNetExactly() {
        return exact.scores(tokens);
    }
}
