package org.dragoman.store.query;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Which rows: each field must hold, by any one of its values. */
public final class Filter {
    private static final Filter ALL = new Filter(new EnumMap<>(Field.class));

    private final Map<Field, List<String>> values;

    private Filter(Map<Field, List<String>> values) {
        this.values = Collections.unmodifiableMap(values);
    }

    /** Every row. */
    public static Filter all() {
        return ALL;
    }

    /**
     * This filter with further values of a field; none change nothing.
     *
     * @throws IllegalArgumentException if a value cannot be one of the field, or a last day is before the first
     */
    public Filter with(Field field, List<String> more) {
        if (more.isEmpty()) {
            return this;
        }
        more.forEach(field::check);
        Map<Field, List<String>> changed = new EnumMap<>(Field.class);
        changed.putAll(values);
        changed.merge(field, List.copyOf(more), Filter::joined);
        checkOrder(changed, Field.SINCE, Field.UNTIL);
        checkOrder(changed, Field.PUBLISHED_SINCE, Field.PUBLISHED_UNTIL);
        return new Filter(changed);
    }

    /** This filter with a further value of a field. */
    public Filter with(Field field, String value) {
        return with(field, List.of(value));
    }

    /** The values asked for, in the order of the fields. */
    public Map<Field, List<String>> values() {
        return values;
    }

    private static void checkOrder(Map<Field, List<String>> values, Field since, Field until) {
        for (String first : values.getOrDefault(since, List.of())) {
            for (String last : values.getOrDefault(until, List.of())) {
                if (first.compareTo(last) > 0) {
                    throw new IllegalArgumentException(
                            since.label() + " " + first + " is later than " + until.label() + " " + last);
                }
            }
        }
    }

    private static List<String> joined(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).distinct().toList();
    }
}
