package org.dragoman.app.desk.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.NamingBase;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** JSON Schema of records, read from their components. */
final class Schemas {
    private static final NamingBase SNAKE_CASE = (NamingBase) PropertyNamingStrategies.SNAKE_CASE;

    private final Map<String, Object> all = new TreeMap<>();

    /** The schemas of all records that were asked for, and of those within them. */
    Map<String, Object> all() {
        return all;
    }

    Map<String, Object> of(Type type) {
        if (type instanceof ParameterizedType list) {
            return Map.of("type", "array", "items", of(list.getActualTypeArguments()[0]));
        }
        Class<?> simple = (Class<?>) type;
        if (simple.isRecord()) {
            return Map.of("$ref", "#/components/schemas/" + record(simple));
        }
        if (JsonNode.class.isAssignableFrom(simple)) {
            return Map.of(
                    "type",
                    "object",
                    "description",
                    "A record of the record format, see docs/reference/record-format.md");
        }
        if (simple == LocalDate.class) {
            return Map.of("type", "string", "format", "date");
        }
        if (simple == boolean.class) {
            return Map.of("type", "boolean");
        }
        if (simple == int.class || simple == long.class || simple == Long.class) {
            return Map.of("type", "integer");
        }
        if (simple == double.class || simple == Double.class) {
            return Map.of("type", "number");
        }
        return Map.of("type", "string");
    }

    /** The name under which the record's schema is found. */
    private String record(Class<?> type) {
        Class<?> around = type.getEnclosingClass();
        String name = around == null ? type.getSimpleName() : around.getSimpleName() + "." + type.getSimpleName();
        if (!all.containsKey(name)) {
            all.put(name, Map.of());
            Map<String, Object> properties = new LinkedHashMap<>();
            for (RecordComponent component : type.getRecordComponents()) {
                properties.put(SNAKE_CASE.translate(component.getName()), property(component));
            }
            all.put(
                    name,
                    Map.of(
                            "type",
                            "object",
                            "properties",
                            properties,
                            "required",
                            List.copyOf(properties.keySet()),
                            "additionalProperties",
                            false));
        }
        return name;
    }

    private Map<String, Object> property(RecordComponent component) {
        Map<String, Object> schema = KeysAsText.isKey(component.getName(), component.getType())
                ? Map.of("type", "string")
                : of(component.getGenericType());
        return isNullable(component.getAnnotatedType())
                ? Map.of("anyOf", new ArrayList<>(List.of(schema, Map.of("type", "null"))))
                : schema;
    }

    private static boolean isNullable(AnnotatedType type) {
        return Arrays.stream(type.getAnnotations()).anyMatch(a -> a.annotationType() == Nullable.class);
    }
}
