package org.dragoman.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.function.Function;
import org.dragoman.rule.PackedReader;
import org.dragoman.rule.PackedWriter;
import org.junit.jupiter.api.Test;

class KnowledgeFileTest {
    private final Knowledge text = Knowledge.ofText();

    @Test
    void givesWhatTheTablesGiveForEveryKey() throws IOException {
        Knowledge ready = ready();

        same(text, ready, knowledge -> knowledge.names);
        same(text, ready, knowledge -> knowledge.agents);
        same(text, ready, knowledge -> knowledge.surnames);
        same(text, ready, knowledge -> knowledge.states);
        same(text, ready, knowledge -> knowledge.sounds);
        same(text, ready, knowledge -> knowledge.stateSounds);
        same(text, ready, knowledge -> knowledge.given);
    }

    @Test
    void knowsNothingElse() throws IOException {
        assertThat(ready().names.get("the kingdom of nowhere")).isEmpty();
        assertThat(ready().state("nowhere")).isNull();
    }

    @Test
    void takesWhatUsersAdd() throws IOException {
        Knowledge ready = ready();
        Words words = Words.of("united nations");
        Name name = text.names.get("italy").get(0);
        ready.names.add(Words.of("quill harbour front of the north"), name);
        ready.names.remove(words);

        assertThat(ready.names.get("quill harbour front of the north")).containsExactly(name);
        assertThat(ready.names.longest(Words.of("Quill Harbour Front of the North"), 0, 6))
                .isEqualTo(new PhraseIndex.Match<>(6, List.of(name)));
        assertThat(text.names.get("united nations")).isNotEmpty();
        assertThat(ready.names.get("united nations")).isEmpty();
    }

    private Knowledge ready() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PackedWriter out = new PackedWriter(bytes)) {
            KnowledgeFile.write(text, out);
        }
        return KnowledgeFile.read(new PackedReader(ByteBuffer.wrap(bytes.toByteArray())));
    }

    private static <T> void same(Knowledge text, Knowledge ready, Function<Knowledge, PhraseIndex<T>> index) {
        PhraseIndex<T> read = index.apply(ready);
        assertThat(index.apply(text).added()).isNotEmpty().allSatisfy((key, values) -> assertThat(read.get(key))
                .isEqualTo(values));
        assertThat(index.apply(text).longestAdded())
                .allSatisfy((first, words) -> assertThat(read.most(first)).isEqualTo(words));
    }
}
