package org.dragoman.app.desk.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.dragoman.app.desk.pages.Action;
import org.dragoman.app.desk.pages.Page;
import org.dragoman.app.desk.web.Responder.Form;

/** Describes the twins of all pages after OpenAPI 3.1: made from the pages, so that it says what they do. */
final class OpenApi {
    private static final Pattern IN_PATH = Pattern.compile("\\{([a-z]+)}");

    private final Schemas schemas = new Schemas();
    private final Map<String, Object> failure;

    private OpenApi(Class<?> problem) {
        failure = Map.of(
                "description",
                "What went wrong, after RFC 9457",
                "content",
                Map.of("application/problem+json", Map.of("schema", schemas.of(problem))));
    }

    static Map<String, Object> describe(List<Page> pages, List<Action> actions, Class<?> problem) {
        OpenApi api = new OpenApi(problem);
        Map<String, Map<String, Object>> paths = new LinkedHashMap<>();
        for (Page page : pages) {
            paths.put(Form.JSON.path(page.path()), new LinkedHashMap<>(Map.of("get", api.json(page))));
            paths.put(Form.CSV.path(page.path()), new LinkedHashMap<>(Map.of("get", api.csv(page))));
        }
        for (Action action : actions) {
            paths.computeIfAbsent(Form.JSON.path(action.path()), path -> new LinkedHashMap<>())
                    .put("post", api.post(action));
        }
        Map<String, Object> description = new LinkedHashMap<>();
        description.put("openapi", "3.1.0");
        description.put(
                "info",
                Map.of(
                        "title",
                        "Dragoman",
                        "version",
                        "1",
                        "description",
                        "Who did or said what to whom, when, where, and who says so. Keys are texts: they have 63 bits."));
        description.put("paths", paths);
        description.put(
                "components",
                Map.of(
                        "schemas",
                        api.schemas.all(),
                        "securitySchemes",
                        Map.of("token", Map.of("type", "http", "scheme", "bearer"))));
        return description;
    }

    private Map<String, Object> json(Page page) {
        Map<String, Object> content = Map.of("application/json", Map.of("schema", schemas.of(page.answers())));
        return get(page, content);
    }

    private Map<String, Object> csv(Page page) {
        return get(page, Map.of("text/csv", Map.of("schema", Map.of("type", "string"))));
    }

    private Map<String, Object> get(Page page, Map<String, Object> content) {
        Map<String, Object> operation = new LinkedHashMap<>();
        operation.put("summary", page.about());
        List<Map<String, Object>> parameters = new ArrayList<>();
        IN_PATH.matcher(page.path())
                .results()
                .forEach(m -> parameters.add(Map.of(
                        "name", m.group(1), "in", "path", "required", true, "schema", Map.of("type", "string"))));
        page.parameters()
                .forEach(p -> parameters.add(Map.of(
                        "name",
                        p.name(),
                        "in",
                        "query",
                        "description",
                        p.about(),
                        "schema",
                        Map.of("type", "string"))));
        operation.put("parameters", parameters);
        operation.put(
                "responses", Map.of("200", Map.of("description", "Found", "content", content), "default", failure));
        return operation;
    }

    private Map<String, Object> post(Action action) {
        Map<String, Object> fields = new LinkedHashMap<>();
        action.parameters().forEach(p -> fields.put(p.name(), Map.of("type", "string", "description", p.about())));
        Map<String, Object> operation = new LinkedHashMap<>();
        operation.put("summary", action.about());
        operation.put(
                "requestBody",
                Map.of(
                        "content",
                        Map.of(
                                "application/x-www-form-urlencoded",
                                Map.of("schema", Map.of("type", "object", "properties", fields)))));
        operation.put(
                "responses",
                Map.of(
                        action.writes() ? "303" : "200",
                        Map.of("description", action.writes() ? "Done; see there" : "A record of the record format"),
                        "default",
                        failure));
        if (action.writes()) {
            operation.put("security", List.of(Map.of("token", List.of())));
        }
        return operation;
    }
}
