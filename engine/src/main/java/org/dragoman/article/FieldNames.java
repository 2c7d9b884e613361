package org.dragoman.article;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the corpora at hand call the fields of an article, where that is not what we call them: {@code text} may be
 * {@code body}, and {@code published} the {@code date} within {@code meta}.
 *
 * @param theirs by our name, that of a column or of a field of JSON, with a dot between fields that lie in one another
 */
public record FieldNames(Map<String, String> theirs) {
    /** Those of our own names. */
    public static final FieldNames OURS = new FieldNames(Map.of());

    /** @throws IllegalArgumentException if a name is none of ours, saying which there are, or one of theirs is empty */
    public FieldNames {
        theirs = Map.copyOf(theirs);
        theirs.forEach((ours, name) -> {
            if (!Fields.NAMES.contains(ours)) {
                throw new IllegalArgumentException("an article has no field '" + ours + "'; it has "
                        + Fields.NAMES.stream().sorted().collect(Collectors.joining(", ")));
            }
            if (name.isBlank()) {
                throw new IllegalArgumentException("nothing is said to hold '" + ours + "'");
            }
        });
    }

    /** What they call a field of ours. */
    String theirs(String ours) {
        return theirs.getOrDefault(ours, ours);
    }

    /** What a column, in lower case, is to us; empty where its name is that of a field which another column holds. */
    String ours(String column) {
        for (Map.Entry<String, String> name : theirs.entrySet()) {
            if (name.getValue().toLowerCase(Locale.ROOT).equals(column)) {
                return name.getKey();
            }
        }
        return theirs.containsKey(column) ? "" : column;
    }

    /** The value of a field of ours: a missing one where there is none. */
    JsonNode value(JsonNode object, String ours) {
        String name = theirs(ours);
        JsonNode value = object.path(name);
        if (value.isMissingNode() && name.indexOf('.') > 0) {
            value = object;
            for (String part : name.split("\\.")) {
                value = value.path(part);
            }
        }
        return value;
    }

    /** What their name ends in: what stands in quotes where the value does. */
    String lastPart(String ours) {
        String name = theirs(ours);
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
