package org.dragoman.store.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Things that belong together, by pairs of them: whatever the order of the pairs, the groups are the same, and each is named
 * by its least member.
 */
public final class Groups<T> {
    private final Map<T, T> towards = new HashMap<>();
    private final Comparator<? super T> order;

    public Groups(Comparator<? super T> order) {
        this.order = order;
    }

    /** Makes it a member; of a group of its own where it is in none. */
    public void add(T member) {
        towards.putIfAbsent(member, member);
    }

    /** The two and all that belong to them belong together. */
    public void join(T one, T other) {
        T a = least(one);
        T b = least(other);
        if (order.compare(a, b) <= 0) {
            towards.put(b, a);
        } else {
            towards.put(a, b);
        }
    }

    /** The least member of its group. */
    public T least(T member) {
        add(member);
        T at = member;
        while (true) {
            T next = towards.getOrDefault(at, at);
            if (next.equals(at)) {
                break;
            }
            at = next;
        }
        T step = member;
        while (!step.equals(at)) {
            T next = towards.getOrDefault(step, at);
            towards.put(step, at);
            step = next;
        }
        return at;
    }

    /** Each group in order, least member first. */
    public List<List<T>> all() {
        // A group is met first at its least member, so that the groups are in the order of these.
        Map<T, List<T>> groups = new LinkedHashMap<>();
        towards.keySet().stream().sorted(order).toList().forEach(member -> groups.computeIfAbsent(
                        least(member), m -> new ArrayList<>(1))
                .add(member));
        return List.copyOf(groups.values());
    }
}
