package org.dragoman.store.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import org.dragoman.rule.Tsv;
import org.dragoman.store.query.Subject;

/** Frictionless {@code datapackage.json}: the type and meaning of each column, so that scripts need not guess. */
final class DataPackage {
    private static final Map<String, String> TYPES = Map.of(
            "BOOLEAN", "boolean", "DATE", "date", "INTEGER", "integer", "BIGINT", "integer", "FLOAT", "number",
            "DOUBLE", "number");

    private final ObjectNode described = new ObjectMapper().createObjectNode();
    private final ArrayNode resources;
    private final Map<String, String> meanings = new HashMap<>();

    DataPackage() {
        described.put("profile", "tabular-data-package").put("name", "dragoman");
        resources = described.putArray("resources");
        for (Tsv.Row row : Tsv.read("exports/columns.tsv")) {
            meanings.put(row.get("column"), row.get("meaning"));
        }
    }

    /** @param columns their DuckDB types by their names */
    void add(String file, Subject subject, Map<String, String> columns) {
        ObjectNode resource = resources.addObject();
        resource.put("profile", "tabular-data-resource")
                .put("name", subject.label())
                .put("path", file);
        resource.put("encoding", "utf-8").put("format", "csv");
        ArrayNode fields = resource.putObject("schema").putArray("fields");
        columns.forEach((name, type) -> {
            boolean isList = type.endsWith("[]");
            String meaning = meanings.get(name);
            if (meaning == null) {
                throw new IllegalStateException(
                        "rules/exports/columns.tsv does not say what column " + name + " means");
            }
            fields.addObject()
                    .put("name", name)
                    .put("type", TYPES.getOrDefault(type, "string"))
                    .put("description", meaning + (isList ? "; several divided by semicolons" : ""));
        });
    }

    String json() {
        return described.toPrettyString() + "\n";
    }
}
