package org.dragoman.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashSet;
import java.util.Set;
import org.dragoman.record.CodedArticle;
import org.dragoman.record.RecordJson;

/** What is true of every record, whatever was read. */
final class SoundRecord {
    private static final ObjectMapper JSON = new ObjectMapper();

    private SoundRecord() {}

    /** It is JSON, each of its spans lies in the text, and whatever it points to by an id is in it. */
    static void check(CodedArticle coded) throws JsonProcessingException {
        JsonNode root = JSON.readTree(RecordJson.line(coded));
        String text = coded.article().text();
        spansWithin(root, text.codePointCount(0, text.length()));
        Set<String> ids = new HashSet<>();
        coded.actors().forEach(actor -> ids.add(actor.id()));
        coded.places().forEach(place -> ids.add(place.id()));
        coded.statements().forEach(statement -> ids.add(statement.id()));
        coded.events().forEach(event -> ids.add(event.id()));
        coded.events().forEach(event -> {
            assertThat(ids).containsAll(event.actors()).containsAll(event.recipients());
            known(ids, event.place());
            known(ids, event.sameAs());
            event.attribution().forEach(link -> {
                known(ids, link.actor());
                known(ids, link.statement());
            });
        });
        coded.statements().forEach(statement -> {
            known(ids, statement.speaker());
            known(ids, statement.within());
            assertThat(ids).containsAll(statement.addressees());
        });
    }

    private static void known(Set<String> ids, String id) {
        if (id != null) {
            assertThat(ids).contains(id);
        }
    }

    private static void spansWithin(JsonNode node, int length) {
        if (node.has("start") && node.get("start").isInt()) {
            int start = node.get("start").intValue();
            int end = node.get("end").intValue();
            assertThat(start).isBetween(0, end);
            assertThat(end).isLessThanOrEqualTo(length);
        }
        node.forEach(child -> spansWithin(child, length));
    }
}
