package org.dragoman.store.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which reports are of one event. Reports meet by type, sides and day, all told; what they say of place, manner and subject
 * may then part them again. One that leaves such a thing out goes with the others only where they do not differ in it. What
 * gives no day, or no sides that are known, is of one event only with its own copies. When in doubt there are two events.
 */
public final class Merge {
    private Merge() {}

    /** Reports that can be of one event have the same block: blocks can be worked on apart. */
    public record Block(
            String type,
            Report.Group group,
            String sides,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            long text) {
        /** The block of a report; of one without day or known sides the text's own. */
        public static Block of(Report report) {
            boolean open = report.isDated() && Sides.areKnown(report.sides());
            return new Block(
                    report.type(),
                    report.group(),
                    report.sides(),
                    report.from(),
                    report.to(),
                    open ? 0 : report.text());
        }
    }

    /** The events among reports, each as its reports in order; the events in the order of their first. */
    public static List<List<Report>> events(Collection<Report> reports) {
        Map<Block, List<Report>> blocks = new HashMap<>();
        reports.forEach(r ->
                blocks.computeIfAbsent(Block.of(r), b -> new ArrayList<>(1)).add(r));
        Groups<Report> events = new Groups<>(Report.ORDER);
        blocks.values().forEach(block -> ofBlock(block).forEach(event -> join(event, events)));
        repeats(reports).forEach(pair -> events.join(pair.get(0), pair.get(1)));
        return events.all();
    }

    /** The events among the reports of one block. */
    public static List<List<Report>> ofBlock(List<Report> block) {
        if (block.size() == 1) {
            return List.of(block);
        }
        return parted(block, r -> r.place() == null ? Set.of() : Set.of(r.place())).stream()
                .flatMap(here -> parted(here, Report::modes).stream())
                .flatMap(so -> parted(so, Report::items).stream())
                .toList();
    }

    private static void join(List<Report> event, Groups<Report> events) {
        events.add(event.get(0));
        event.forEach(report -> events.join(event.get(0), report));
    }

    /** What the record says to be a repetition is one: pairs of the earlier report and the one that repeats it. */
    public static List<List<Report>> repeats(Collection<Report> reports) {
        Map<String, Report> byId = new HashMap<>();
        Set<Long> repeating = new HashSet<>();
        reports.stream().filter(r -> r.sameAs() != null).forEach(r -> repeating.add(r.article()));
        reports.stream()
                .filter(r -> repeating.contains(r.article()))
                .forEach(r -> byId.put(r.article() + r.report(), r));
        List<List<Report>> pairs = new ArrayList<>();
        for (Report report : reports) {
            Report earlier = report.sameAs() == null ? null : byId.get(report.article() + report.sameAs());
            if (earlier != null && earlier.group() == report.group()) {
                pairs.add(List.of(earlier, report));
            }
        }
        return pairs;
    }

    /** Parts reports that say different things; those that say nothing go with their copies, or stay with one another. */
    private static List<List<Report>> parted(List<Report> reports, Function<Report, Set<String>> said) {
        Groups<String> values = new Groups<>(String::compareTo);
        for (Report report : reports) {
            Set<String> these = said.apply(report);
            these.forEach(value -> values.join(these.iterator().next(), value));
        }
        if (values.all().size() < 2) {
            return List.of(reports);
        }
        Map<Long, Set<String>> byText = new HashMap<>();
        for (Report report : reports) {
            if (!said.apply(report).isEmpty()) {
                byText.computeIfAbsent(report.text(), t -> new HashSet<>())
                        .add(values.least(said.apply(report).iterator().next()));
            }
        }
        Map<String, List<Report>> parts = new TreeMap<>();
        for (Report report : reports) {
            Set<String> own =
                    said.apply(report).isEmpty() ? byText.getOrDefault(report.text(), Set.of()) : said.apply(report);
            Set<String> least = new HashSet<>();
            own.forEach(value -> least.add(values.least(value)));
            String part = least.size() == 1 ? least.iterator().next() : "";
            parts.computeIfAbsent(part, p -> new ArrayList<>()).add(report);
        }
        return List.copyOf(parts.values());
    }
}
