package org.dragoman.article;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Items in groups that are worked on together, in their order. The first groups are of one item, so that the first result comes
 * soon and a few items keep all threads busy; later ones grow. What is long is a group of its own, so that a group needs no
 * more memory than a long item.
 */
public final class Batches<T> implements Iterator<List<T>> {
    private static final int MOST = 16;
    private static final int MOST_CHARACTERS = 100_000;

    /** So many groups of one size before they grow by one. */
    private static final int GROWTH = 4;

    private final Iterator<T> items;
    private final ToIntFunction<T> characters;
    private @Nullable T held;
    private int groups;

    /** @param characters the length of an item's text */
    public Batches(Iterator<T> items, ToIntFunction<T> characters) {
        this.items = items;
        this.characters = characters;
    }

    @Override
    public boolean hasNext() {
        return held != null || items.hasNext();
    }

    @Override
    public List<T> next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no more items");
        }
        int most = Math.min(MOST, 1 + groups++ / GROWTH);
        List<T> group = new ArrayList<>();
        int sum = 0;
        while (group.size() < most && sum < MOST_CHARACTERS && hasNext()) {
            T item = held != null ? held : items.next();
            held = null;
            int length = characters.applyAsInt(item);
            if (length >= MOST_CHARACTERS && !group.isEmpty()) {
                held = item;
                return group;
            }
            group.add(item);
            sum += length;
        }
        return group;
    }
}
