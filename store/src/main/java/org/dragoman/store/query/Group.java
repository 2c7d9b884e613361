package org.dragoman.store.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What rows are counted by. A row of two countries counts once for each. */
public enum Group {
    DAY,
    WEEK,
    MONTH,
    YEAR,
    TYPE,
    QUAD,
    STATUS,
    STANCE,
    ACTOR_COUNTRY,
    RECIPIENT_COUNTRY,
    PLACE_COUNTRY;

    /** By which date periods are made. */
    public enum Timeline {
        /** the thing's own; rows without one are counted under none */
        DATE,
        /** of publication */
        PUBLISHED
    }

    /** @throws IllegalArgumentException if there is no such group, saying which there are */
    public static Group named(String name) {
        for (Group group : values()) {
            if (group.label().equalsIgnoreCase(name.strip().replace('-', '_'))) {
                return group;
            }
        }
        List<String> names = Arrays.stream(values())
                .map(group -> group.label().replace('_', '-'))
                .toList();
        throw new IllegalArgumentException(
                "--by is what to count by: " + Closed.of(names).instead(name));
    }

    public boolean isPeriod() {
        return compareTo(YEAR) <= 0;
    }

    /** As users write it, and as the column is called: {@code actor_country}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
