package org.dragoman.language.lean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class OutputLayerTest {
    private final ParserModel model = ModelFiles.parser(ModelResource.open(ModelFiles.FOLDER + "parser.bin"));

    @Test
    void vectorsGiveTheScoresOfLoops() {
        Random random = new Random(1);
        float[] sums = new float[model.hiddenSize()];
        for (int i = 0; i < sums.length; i++) {
            sums[i] = (float) random.nextGaussian();
        }
        float[] plain = new float[OutputLayer.WIDTH];
        float[] vectors = new float[OutputLayer.WIDTH];

        new OutputLayer.PlainOutput(model).score(sums, plain);
        new VectorOutput(model).score(sums, vectors);

        for (int t = 0; t < model.output().length; t++) {
            assertThat(vectors[t]).isCloseTo(plain[t], within(1e-3f));
        }
    }
}
