package org.dragoman.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
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

    /** Something that reports say: two that say the same are alike in it. */
    private record Said(String what, Object value) {}

    /**
     * What each report of an event has alike with any other of it, in their order. Counted, for to look at each pair takes a
     * day's work where a hundred thousand articles tell of one event.
     */
    public static List<List<String>> of(List<Report> event) {
        Map<Said, Integer> times = new HashMap<>();
        Map<Long, Set<Long>> articles = new HashMap<>();
        Set<Said> reports = new HashSet<>();
        Set<Said> repeated = new HashSet<>();
        for (Report report : event) {
            said(report).forEach(said -> times.merge(said, 1, Integer::sum));
            articles.computeIfAbsent(report.text(), text -> new HashSet<>()).add(report.article());
            reports.add(id(report, report.report()));
            if (report.sameAs() != null) {
                repeated.add(id(report, report.sameAs()));
            }
        }
        List<List<String>> all = new ArrayList<>();
        for (Report report : event) {
            Set<String> alike = new LinkedHashSet<>();
            said(report).filter(said -> times.getOrDefault(said, 0) > 1).forEach(said -> alike.add(said.what()));
            if (articles.getOrDefault(report.text(), Set.of()).size() > 1) {
                alike.add("text");
            }
            boolean repeats = report.sameAs() != null && reports.contains(id(report, report.sameAs()));
            if (repeats || repeated.contains(id(report, report.report()))) {
                alike.add("same_as");
            }
            all.add(List.copyOf(alike));
        }
        return all;
    }

    private static Stream<Said> said(Report report) {
        Stream<Said> one = Stream.of(
                        new Said("type", report.type()),
                        new Said("sides", report.sides()),
                        report.from() == null ? null : new Said("date", report.from()),
                        report.place() == null ? null : new Said("place", report.place()))
                .flatMap(Stream::ofNullable);
        Stream<Said> many = Stream.concat(
                report.modes().stream().map(mode -> new Said("modes", mode)),
                report.items().stream().map(item -> new Said("items", item)));
        return Stream.concat(one, many);
    }

    /** A report of the article of another. */
    private static Said id(Report other, String report) {
        return new Said(report, other.article());
    }

    /** The words of what an event is about, for comparing. */
    public static Set<String> words(String item) {
        Set<String> words = new HashSet<>(Arrays.asList(Keys.fold(item).split(" ")));
        words.removeAll(LITTLE_WORDS);
        words.removeIf(String::isEmpty);
        return words;
    }
}
