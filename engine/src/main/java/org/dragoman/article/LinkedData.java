package org.dragoman.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The JSON-LD of a page: the object that describes its article, and what others say in its stead. */
final class LinkedData {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();
    private static final Set<String> PAGES = Set.of("WebPage", "ItemPage", "FAQPage", "MedicalWebPage", "AboutPage");
    private static final int MOST_NODES = 20_000;

    private final Map<String, JsonNode> byId = new HashMap<>();
    private final List<JsonNode> articles = new ArrayList<>();
    private final List<JsonNode> pages = new ArrayList<>();

    static LinkedData of(Document page) {
        LinkedData data = new LinkedData();
        for (Element script : page.select("script[type*=ld+json]")) {
            String json = script.data()
                    .replace("<!--", "")
                    .replace("-->", "")
                    .replace("<![CDATA[", "")
                    .replace("]]>", "");
            try {
                data.add(JSON.readTree(json));
            } catch (JsonProcessingException e) {
                continue; // a page's broken JSON-LD says nothing; its markup still does
            }
        }
        return data;
    }

    private void add(@Nullable JsonNode root) {
        if (root == null) {
            return;
        }
        Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
        for (int n = 0; !open.isEmpty() && n < MOST_NODES; n++) {
            JsonNode node = open.poll();
            if (node.isObject()) {
                if (node.hasNonNull("@id") && node.size() > 1) {
                    byId.putIfAbsent(node.get("@id").asText(), node);
                }
                for (String type : strings(node.get("@type"))) {
                    String name = type.substring(type.lastIndexOf('/') + 1);
                    if (name.endsWith("Article")
                            || name.endsWith("Posting")
                            || name.equals("Report")
                            || name.equals("Review")) {
                        articles.add(node);
                    } else if (PAGES.contains(name)) {
                        pages.add(node);
                    }
                }
            }
            node.forEach(open::add);
        }
    }

    /** The first value of a field of the article, or else of the page. */
    Optional<String> value(String field) {
        return first(articles, field).or(() -> first(pages, field));
    }

    /** The same, of the article only. */
    Optional<String> ofArticle(String field) {
        return first(articles, field);
    }

    private static Optional<String> first(List<JsonNode> nodes, String field) {
        return nodes.stream()
                .map(node -> node.path(field))
                .flatMap(node -> strings(node).stream())
                .filter(value -> !value.isBlank())
                .findFirst();
    }

    /** The names under {@code author} (or creator) that are not organisations. */
    List<String> authors() {
        for (JsonNode article : articles) {
            for (String field : List.of("author", "creator")) {
                List<String> names = new ArrayList<>();
                each(article.get(field)).forEach(author -> person(author).ifPresent(names::add));
                if (!names.isEmpty()) {
                    return names;
                }
            }
        }
        return List.of();
    }

    Optional<String> publisher() {
        return articles.stream()
                .map(article -> article.get("publisher"))
                .flatMap(publisher -> each(publisher).stream())
                .map(this::resolve)
                .flatMap(node -> strings(node.isTextual() ? node : node.get("name")).stream())
                .findFirst();
    }

    private Optional<String> person(JsonNode node) {
        JsonNode author = resolve(node);
        if (strings(author.get("@type")).contains("Organization")) {
            return Optional.empty();
        }
        return strings(author.isTextual() ? author : author.get("name")).stream()
                .findFirst();
    }

    private JsonNode resolve(JsonNode node) {
        boolean pointer = node.isObject() && node.hasNonNull("@id") && !node.hasNonNull("name");
        return pointer ? byId.getOrDefault(node.get("@id").asText(), node) : node;
    }

    private static List<JsonNode> each(@Nullable JsonNode node) {
        if (node == null || node.isNull()) {
            return List.of();
        }
        List<JsonNode> nodes = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(nodes::add);
        } else {
            nodes.add(node);
        }
        return nodes;
    }

    private static List<String> strings(@Nullable JsonNode node) {
        return each(node).stream()
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .toList();
    }
}
