package org.dragoman.time;

import java.util.ArrayList;
import java.util.List;

/** A sentence's items with all edges over them, by the item that they begin at. */
final class Lattice {
    /** No more edges begin at one item than this: what keeps hostile text linear. */
    private static final int MOST = 60;

    private final List<Items.Item> items;
    private final List<List<Edge>> from = new ArrayList<>();

    Lattice(List<Items.Item> items) {
        this.items = items;
        for (int i = 0; i < items.size(); i++) {
            from.add(new ArrayList<>());
        }
    }

    int size() {
        return items.size();
    }

    Items.Item item(int i) {
        return items.get(i);
    }

    List<Edge> from(int i) {
        return from.get(i);
    }

    /** Adds an edge unless one with the same key and words, of an earlier rule, is there. */
    void add(Edge edge) {
        List<Edge> here = from.get(edge.first());
        for (int i = 0; i < here.size(); i++) {
            Edge other = here.get(i);
            if (other.last() == edge.last() && other.key().equals(edge.key())) {
                if (earlier(edge, other)) {
                    here.set(i, edge);
                }
                return;
            }
        }
        if (here.size() < MOST) {
            here.add(edge);
        }
    }

    private static boolean earlier(Edge edge, Edge other) {
        Rule rule = edge.rule();
        Rule before = other.rule();
        return rule != null && before != null && rule.level() == before.level() && rule.order() < before.order();
    }
}
