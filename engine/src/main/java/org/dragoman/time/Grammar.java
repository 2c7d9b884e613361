package org.dragoman.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dragoman.rule.RuleException;
import org.jspecify.annotations.Nullable;

/**
 * The rules as tries, one a level, walked from each item by hash look-ups: the cost of a sentence does not grow with the
 * number of rules, and a pattern is at most a dozen items long.
 */
final class Grammar {
    private final List<Rule> rules;
    private final SortedMap<Integer, Node> levels = new TreeMap<>();
    private final Set<String> keys = new HashSet<>();

    private static final class Node {
        final Map<String, Node> next = new HashMap<>();

        @Nullable
        Rule rule;
        /** Items of context before and after the expression. */
        int before;

        int after;
    }

    /** An item of a pattern: what may stand there. */
    private record Item(List<String> keys, boolean optional, boolean context) {}

    Grammar(List<Rule> rules) {
        this.rules = rules;
        for (Rule rule : rules) {
            Node root = levels.computeIfAbsent(rule.level(), level -> new Node());
            for (String pattern : rule.patterns()) {
                add(root, items(rule, pattern), 0, 0, 0, false, rule);
            }
        }
    }

    /** Whether some rule asks for this word itself. */
    boolean asks(String word) {
        return keys.contains(word);
    }

    List<Rule> rules() {
        return rules;
    }

    private static List<Item> items(Rule rule, String pattern) {
        List<Item> items = new ArrayList<>();
        for (String word : pattern.split(" ")) {
            boolean optional = word.startsWith("[");
            boolean context = word.startsWith("<");
            String keys = optional || context ? word.substring(1, word.length() - 1) : word;
            if (keys.isEmpty() || optional && !word.endsWith("]") || context && !word.endsWith(">")) {
                throw new RuleException("rules/en/times/rules.tsv", rule.id(), "pattern " + pattern + ": " + word);
            }
            items.add(new Item(List.of(keys.split("\\|")), optional, context));
        }
        return items;
    }

    private void add(Node node, List<Item> items, int at, int before, int after, boolean inside, Rule rule) {
        if (at == items.size()) {
            if (node.rule == null || node.rule.order() > rule.order()) {
                node.rule = rule;
                node.before = before;
                node.after = after;
            }
            return;
        }
        Item item = items.get(at);
        if (item.optional()) {
            add(node, items, at + 1, before, after, inside, rule);
        }
        boolean leading = item.context() && !inside;
        boolean trailing = item.context() && inside;
        keys.addAll(item.keys());
        for (String key : item.keys()) {
            Node next = node.next.computeIfAbsent(key, k -> new Node());
            add(next, items, at + 1, leading ? before + 1 : before, trailing ? after + 1 : after, !leading, rule);
        }
    }

    /** Adds to the lattice all that the rules make of it, level by level. */
    void apply(Lattice lattice) {
        List<Edge> path = new ArrayList<>();
        for (Node root : levels.values()) {
            for (int i = lattice.size() - 1; i >= 0; i--) {
                walk(lattice, root, i, path);
            }
        }
    }

    private static void walk(Lattice lattice, Node node, int at, List<Edge> path) {
        Rule rule = node.rule;
        if (rule != null) {
            int first = path.get(node.before).first();
            int last = path.get(path.size() - 1 - node.after).last();
            lattice.add(new Edge(rule.makes(), first, last, "", rule, List.copyOf(path)));
        }
        if (at >= lattice.size() || node.next.isEmpty()) {
            return;
        }
        for (int e = 0; e < lattice.from(at).size(); e++) {
            Edge edge = lattice.from(at).get(e);
            Node next = node.next.get(edge.key());
            if (next != null) {
                path.add(edge);
                walk(lattice, next, edge.last() + 1, path);
                path.remove(path.size() - 1);
            }
        }
    }
}
