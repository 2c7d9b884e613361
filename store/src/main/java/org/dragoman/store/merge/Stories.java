package org.dragoman.store.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Articles about one happening: those that lead with the same event, and copies. An article that goes on to tell of other
 * events joins no other story by them. Within a story an event told without its day is the one of that day that it does not
 * contradict, if there is just one.
 */
public final class Stories {
    private Stories() {}

    /** The stories of articles that report these events, each as keys of its articles in order. */
    public static List<List<Long>> of(Collection<List<Report>> events) {
        Map<Long, Report> leads = new HashMap<>();
        Groups<Long> stories = new Groups<>(Comparator.naturalOrder());
        for (List<Report> event : events) {
            for (Report report : event) {
                stories.join(report.article(), report.text());
                if (canLead(report)) {
                    leads.merge(report.article(), report, (a, b) -> Report.ORDER.compare(a, b) <= 0 ? a : b);
                }
            }
        }
        for (List<Report> event : events) {
            List<Report> leading = event.stream()
                    .filter(report -> report.equals(leads.get(report.article())))
                    .toList();
            leading.forEach(report -> stories.join(leading.get(0).article(), report.article()));
        }
        return stories.all();
    }

    /** The events, with those told without a day joined to those of the same story that they can only be. */
    public static List<List<Report>> joined(List<List<Report>> events, Collection<List<Long>> stories) {
        Map<Long, Long> storyOf = new HashMap<>();
        stories.forEach(story -> story.forEach(article -> storyOf.put(article, story.get(0))));
        Map<Long, List<List<Report>>> byStory = new TreeMap<>();
        for (List<Report> event : events) {
            event.stream()
                    .map(report -> storyOf.getOrDefault(report.article(), report.article()))
                    .distinct()
                    .forEach(story -> byStory.computeIfAbsent(story, s -> new ArrayList<>())
                            .add(event));
        }
        List<List<Report>> pairs = new ArrayList<>();
        byStory.values().forEach(story -> pairs.addAll(joins(story)));
        if (pairs.isEmpty()) {
            return List.copyOf(events);
        }
        Groups<Report> joined = new Groups<>(Report.ORDER);
        events.forEach(event -> event.forEach(report -> joined.join(event.get(0), report)));
        pairs.forEach(pair -> joined.join(pair.get(0), pair.get(1)));
        return joined.all();
    }

    /** Of the events that one story tells, those without a day that can only be one with a day: a report of each. */
    public static List<List<Report>> joins(List<List<Report>> story) {
        List<List<Report>> pairs = new ArrayList<>();
        for (List<Report> vague : story) {
            if (vague.stream().noneMatch(Report::isDated)) {
                List<List<Report>> can = story.stream()
                        .filter(event -> event.stream().anyMatch(Report::isDated))
                        .filter(event -> canBe(vague.get(0), event))
                        .toList();
                if (can.size() == 1) {
                    pairs.add(List.of(vague.get(0), can.get(0).get(0)));
                }
            }
        }
        return pairs;
    }

    /** Whether an article that reports it first is about it: it is told with its day and of known sides. */
    public static boolean canLead(Report report) {
        return report.group() != Report.Group.THOUGHT && report.isDated() && Sides.areKnown(report.sides());
    }

    private static boolean canBe(Report vague, List<Report> event) {
        return event.stream()
                .filter(Report::isDated)
                .allMatch(dated -> vague.type().equals(dated.type())
                        && vague.group() == dated.group()
                        && vague.sides().equals(dated.sides())
                        && isWithin(dated, vague)
                        && (vague.place() == null
                                || dated.place() == null
                                || vague.place().equals(dated.place()))
                        && agree(vague.modes(), dated.modes())
                        && agree(vague.items(), dated.items()));
    }

    private static boolean isWithin(Report dated, Report vague) {
        return dated.from() != null
                && (vague.from() == null || !dated.from().isBefore(vague.from()))
                && (vague.to() == null || !dated.from().isAfter(vague.to()));
    }

    private static boolean agree(Collection<String> some, Collection<String> others) {
        return some.isEmpty() || others.isEmpty() || some.stream().anyMatch(others::contains);
    }
}
