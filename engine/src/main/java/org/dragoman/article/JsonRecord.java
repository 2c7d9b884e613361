package org.dragoman.article;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An object of JSON that should tell of an article, and what to say where a field of ours is not in it.
 *
 * @param names what it calls them
 */
record JsonRecord(JsonNode object, FieldNames names) {
    private static final int MOST_SHOWN = 20;
    private static final int LONGEST_NAME = 60;

    /** Its fields, so that its owner sees which of them holds the text. */
    String withoutText() {
        List<String> fields = fields();
        return "no field \"" + names.theirs(Fields.TEXT) + "\" with words in it"
                + (fields.isEmpty() ? "" : "; its fields: " + shown(fields) + Fields.HINT);
    }

    /** Nothing where it tells when it was published, or has no field that might. */
    Optional<String> withoutDate() {
        boolean told = isIn(Fields.PUBLISHED) || isIn(Fields.DATE);
        List<String> fields = fields();
        boolean all = fields.stream()
                .allMatch(name -> Fields.NAMES.contains(name) || names.theirs().containsValue(name));
        return told || all
                ? Optional.empty()
                : Optional.of("no field \"published\" or \"date\"; its fields: " + shown(fields)
                        + " (--fields published=NAME says which holds the day)");
    }

    private boolean isIn(String field) {
        return !names.value(object, field).isMissingNode();
    }

    /** Those of objects within it too, as their owner may name them. */
    private List<String> fields() {
        List<String> fields = new ArrayList<>();
        object.fields().forEachRemaining(field -> {
            if (field.getValue().isObject()) {
                field.getValue().fieldNames().forEachRemaining(inner -> fields.add(field.getKey() + "." + inner));
            } else {
                fields.add(field.getKey());
            }
        });
        return fields;
    }

    private static String shown(List<String> fields) {
        String told = fields.stream()
                .limit(MOST_SHOWN)
                .map(name -> name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name)
                .collect(Collectors.joining(", "));
        return told + (fields.size() > MOST_SHOWN ? " …" : "");
    }
}
