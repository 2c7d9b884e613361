package org.dragoman.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;

class DocumentsTest {
    @Test
    void givesWhatTheTextGivesForEveryFile() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PackedWriter out = new PackedWriter(bytes)) {
            Documents.write(out);
        }
        Documents documents = new Documents(new PackedReader(ByteBuffer.wrap(bytes.toByteArray())));

        assertThat(documents.paths()).isEqualTo(RuleFiles.list("", ".yaml")).isNotEmpty();
        assertThat(documents.paths()).allSatisfy(path -> assertThat(documents.get(path))
                .isEqualTo(Yaml.load("rules/" + path, RuleFiles.read(path))));
        assertThat(documents.get("en/none.yaml")).isNull();
    }
}
