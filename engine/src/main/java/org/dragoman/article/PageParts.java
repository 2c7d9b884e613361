package org.dragoman.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dragoman.rule.Tsv;
import org.jsoup.nodes.Element;

/** Parts of a page that its class names and ids give away: comments, share bars, related links ({@code rules/en/article/parts.tsv}). */
final class PageParts {
    /** A part that is most of the page is not what its name says ("has-sidebar" on the body). */
    private static final double LARGEST = 0.4;

    private static final PageParts SHIPPED = load();

    /** Names that count as they are, such as {@code ad}. */
    private final Set<String> whole;

    /** The words of the others, by the first one. */
    private final Map<String, List<String[]>> byFirst;

    private PageParts(Set<String> whole, Map<String, List<String[]>> byFirst) {
        this.whole = Set.copyOf(whole);
        this.byFirst = Map.copyOf(byFirst);
    }

    static void removeFrom(Element body) {
        int all = body.text().length();
        List<Element> found = new ArrayList<>();
        for (Element element : body.getAllElements()) {
            if (element != body && element.attributesSize() > 0 && isPart(element.className() + " " + element.id())) {
                found.add(element);
            }
        }
        for (Element element : found) {
            if (element.parent() != null && element.text().length() <= LARGEST * all) {
                element.remove();
            }
        }
    }

    /** Whether words of the names, in order and side by side, are those of a part. */
    static boolean isPart(String names) {
        for (String name : names.split("\\s+")) {
            if (SHIPPED.whole.contains(name.toLowerCase(Locale.ROOT))) {
                return true;
            }
            String[] words = name.replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                    .toLowerCase(Locale.ROOT)
                    .split("[^a-z0-9]+");
            for (int i = 0; i < words.length; i++) {
                for (String[] part : SHIPPED.byFirst.getOrDefault(words[i], List.of())) {
                    if (standsAt(words, i, part)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean standsAt(String[] words, int at, String[] part) {
        if (at + part.length > words.length) {
            return false;
        }
        for (int i = 0; i < part.length; i++) {
            if (!words[at + i].equals(part[i])) {
                return false;
            }
        }
        return true;
    }

    private static PageParts load() {
        Set<String> whole = new HashSet<>();
        Map<String, List<String[]>> names = new HashMap<>();
        for (Tsv.Row row : Tsv.read("en/article/parts.tsv")) {
            if (row.get("name").startsWith("=")) {
                whole.add(row.get("name").substring(1));
                continue;
            }
            String[] words = row.get("name").split("-");
            names.computeIfAbsent(words[0], first -> new ArrayList<>()).add(words);
        }
        return new PageParts(whole, names);
    }
}
