package org.dragoman.language.lean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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
}
