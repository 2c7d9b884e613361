package org.dragoman.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.dragoman.store.merge.Report;
import org.jspecify.annotations.Nullable;

/** What of the tables is compared when reports are merged, and what the tables then keep of it. Pure. */
public final class Alike {
    private static final Set<String> PLACES = Set.of("place", "city", "district", "province");
    private static final Set<String> LITTLE_WORDS =
            Set.of("the", "a", "an", "of", "and", "to", "in", "for", "its", "his", "her", "their", "new", "with", "on");

    private Alike() {}

    /** The name of a place, where it is precise enough to tell events apart. */
    public static @Nullable String place(@Nullable String name, @Nullable String precision) {
        return precision != null && PLACES.contains(precision) ? name : null;
    }

    /** The key of an event: of the article and report that come first, whatever the others are. */
    public static long key(Report first) {
        long number = Long.parseLong(first.report().replaceAll("\\D", ""));
        long mixed = (first.article() * 31 + number) * 0x9E3779B97F4A7C15L;
        return (mixed ^ (mixed >>> 29)) >>> 1;
    }

    /** What a report has alike with the others of its event. */
    public static List<String> of(Report report, List<Report> event) {
        List<String> alike = new ArrayList<>();
        List<Report> others = event.stream().filter(r -> !r.equals(report)).toList();
        if (others.isEmpty()) {
            return alike;
        }
        add(alike, "type", others.stream().anyMatch(r -> r.type().equals(report.type())));
        add(alike, "sides", others.stream().anyMatch(r -> r.sides().equals(report.sides())));
        add(
                alike,
                "date",
                report.from() != null && others.stream().anyMatch(r -> Objects.equals(r.from(), report.from())));
        add(
                alike,
                "place",
                report.place() != null && others.stream().anyMatch(r -> Objects.equals(r.place(), report.place())));
        add(alike, "modes", others.stream().anyMatch(r -> meet(r.modes(), report.modes())));
        add(alike, "items", others.stream().anyMatch(r -> meet(r.items(), report.items())));
        add(alike, "text", others.stream().anyMatch(r -> r.article() != report.article() && r.text() == report.text()));
        add(
                alike,
                "same_as",
                others.stream()
                        .anyMatch(r -> r.article() == report.article()
                                && (r.report().equals(report.sameAs())
                                        || report.report().equals(r.sameAs()))));
        return alike;
    }

    private static void add(List<String> alike, String what, boolean is) {
        if (is) {
            alike.add(what);
        }
    }

    private static boolean meet(Collection<String> some, Collection<String> others) {
        return some.stream().anyMatch(others::contains);
    }

    /** The words of what an event is about, for comparing. */
    public static Set<String> words(String item) {
        Set<String> words = new HashSet<>(Arrays.asList(Keys.fold(item).split(" ")));
        words.removeAll(LITTLE_WORDS);
        words.removeIf(String::isEmpty);
        return words;
    }
}
