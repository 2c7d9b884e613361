package org.dragoman.app.desk;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** As much of JSON Schema as the description of the API uses. */
final class Schema {
    private Schema() {}

    /** What of the value is not as the schema wants it. */
    static List<String> problems(JsonNode schema, JsonNode value, JsonNode api) {
        List<String> problems = new ArrayList<>();
        check(schema, value, api, "", problems);
        return problems;
    }

    private static void check(JsonNode schema, JsonNode value, JsonNode api, String at, List<String> problems) {
        if (schema.isMissingNode()) {
            problems.add(at + ": no schema");
            return;
        }
        if (schema.has("$ref")) {
            String name = schema.get("$ref").asText().substring("#/components/schemas/".length());
            check(api.at("/components/schemas").path(name), value, api, at, problems);
            return;
        }
        if (schema.has("anyOf")) {
            for (JsonNode one : schema.get("anyOf")) {
                if (problems(one, value, api).isEmpty()) {
                    return;
                }
            }
            problems.add(at + ": none of " + schema.get("anyOf") + ": " + value);
            return;
        }
        String type = schema.path("type").asText();
        boolean right =
                switch (type) {
                    case "object" -> value.isObject();
                    case "array" -> value.isArray();
                    case "string" -> value.isTextual();
                    case "integer" -> value.isIntegralNumber();
                    case "number" -> value.isNumber();
                    case "boolean" -> value.isBoolean();
                    case "null" -> value.isNull();
                    default -> false;
                };
        if (!right) {
            problems.add(at + ": not of type " + type + ": " + value);
            return;
        }
        for (JsonNode element : type.equals("array") ? value : List.<JsonNode>of()) {
            check(schema.get("items"), element, api, at + "[]", problems);
        }
        schema.path("required").forEach(key -> {
            if (!value.has(key.asText())) {
                problems.add(at + ": without " + key.asText());
            }
        });
        JsonNode properties = schema.path("properties");
        if (type.equals("object") && properties.isObject()) {
            value.fields().forEachRemaining(field -> {
                if (properties.has(field.getKey())) {
                    check(properties.get(field.getKey()), field.getValue(), api, at + "." + field.getKey(), problems);
                } else {
                    problems.add(at + ": unknown " + field.getKey());
                }
            });
        }
    }
}
