package org.dragoman.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import org.dragoman.rule.PackedReader;
import org.dragoman.rule.PackedWriter;
import org.junit.jupiter.api.Test;

class GazetteerTest {
    @Test
    void unpackedByTheBuildItSaysTheSameOfEveryPlace() throws IOException {
        Gazetteer packed = Gazetteer.ofFiles();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PackedWriter out = new PackedWriter(bytes)) {
            packed.write(out);
        }
        Gazetteer ready = new Gazetteer(new PackedReader(ByteBuffer.wrap(bytes.toByteArray())));

        assertThat(ready.count()).isEqualTo(packed.count());
        for (int place = 0; place < packed.count(); place++) {
            if (!facts(ready, place).equals(facts(packed, place))) {
                assertThat(facts(ready, place)).isEqualTo(facts(packed, place));
            }
        }
        for (String name : List.of("springfield", "al hudaydah", "hodeidah", "munich", "no such town")) {
            assertThat(Arrays.toString(ready.find(name))).isEqualTo(Arrays.toString(packed.find(name)));
        }
    }

    private static List<Object> facts(Gazetteer gazetteer, int place) {
        return List.of(
                gazetteer.name(place),
                gazetteer.country(place),
                gazetteer.province(place),
                gazetteer.lat(place),
                gazetteer.lon(place),
                gazetteer.geonames(place),
                gazetteer.size(place),
                gazetteer.feature(place));
    }
}
