package org.dragoman.language.lean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.dragoman.rule.PackedResource;
import org.junit.jupiter.api.Test;

class OutputLayerTest {
    private final ParserModel model = ModelFiles.parser(PackedResource.open(ModelFiles.FOLDER + "parser.bin"));

    @Test
    void vectorsGiveTheScoresOfLoops() {
        Random random = new Random(1);
        float[] cubes = new float[model.hiddenSize() + 1];
        for (int i = 0; i < model.hiddenSize(); i++) {
            cubes[i] = (float) random.nextGaussian();
        }
        int[] units = IntStream.range(0, model.hiddenSize()).toArray();
        float[] some = new float[OutputLayer.WIDTH];
        float[] vectors = new float[OutputLayer.WIDTH];
        OutputLayer plain = new OutputLayer.PlainOutput(model);
        OutputLayer vector = new VectorOutput(model);

        plain.score(cubes, units, units.length, some);
        vector.score(cubes, units, units.length, vectors);

        for (int t = 0; t < model.output().length; t++) {
            assertThat(vectors[t]).isCloseTo(some[t], within(1e-3f));
            assertThat(plain.score(cubes, t)).isCloseTo(some[t], within(1e-3f));
            assertThat(vector.score(cubes, t)).isCloseTo(some[t], within(1e-3f));
        }
    }

    @Test
    void vectorsFindTheLargeUnitsOfLoops() {
        Random random = new Random(2);
        short[] sums = new short[model.hiddenSize()];
        for (int i = 0; i < sums.length; i++) {
            sums[i] = (short) (random.nextGaussian() / 2 / HiddenLayer.UNIT);
        }
        float[] ranges = Chooser.ranges(model);
        LargeUnits plain = new LargeUnits.Plain(ranges);
        LargeUnits vectors = new VectorUnits(ranges);

        plain.find(sums);
        vectors.find(sums);

        assertThat(vectors.cubes).isEqualTo(plain.cubes);
        // units at the end that no vector has room for are listed, so that they are not of the rest
        assertThat(vectors.rest).isBetween(plain.rest - 16 * LargeUnits.LARGE, plain.rest + 1e-3f);
        assertThat(Arrays.copyOf(vectors.units, vectors.count))
                .startsWith(large(plain))
                .hasSizeGreaterThan(100)
                .hasSizeLessThan(sums.length);
    }

    /** Those that are large, without what a list is filled up with: units at the end that no vector has room for, and none. */
    private static int[] large(LargeUnits found) {
        return Arrays.stream(found.units, 0, found.count)
                .takeWhile(unit -> unit < found.ranges.length / 16 * 16)
                .toArray();
    }
}
