package org.dragoman.time;

import java.time.LocalDate;
import java.util.Set;
import org.dragoman.language.Sentence;
import org.jspecify.annotations.Nullable;

/** Lengths that count from an event with a date of its own: "two months after a coup in September 2023". */
final class CountedFrom {
    /** The date of the event is at most so many tokens from the length. */
    private static final int NEAR = 14;

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> BREAKS = Set.of(",", ":", ".", "``", "''", "-LRB-", "-RRB-", "WDT", "WP", "WRB");

    private CountedFrom() {}

    /**
     * Whether the words between a length and a later time are "after" or "before" and one plain phrase or clause, and no word
     * before the length says that it is how long something lasts ("for two days after the summit in May").
     */
    static boolean holds(Sentence s, int first, int last, int time) {
        int after = last + 1;
        boolean near = after < time && time - last <= NEAR;
        if (!near || !s.word(after).equals("after") && !s.word(after).equals("before")) {
            return false;
        }
        for (int i = after; i < time; i++) {
            if (BREAKS.contains(s.tag(i))) {
                return false;
            }
        }
        // "sworn in three weeks after": a particle tells nothing of the length
        boolean lasts = first > 0
                && Rules.CUES.is(s.word(first - 1), "length")
                && !s.tag(first - 1).equals("RP");
        return !lasts && finite(s, after, time) <= 1;
    }

    private static int finite(Sentence s, int from, int to) {
        int finite = 0;
        for (int i = from; i < to; i++) {
            finite += FINITE.contains(s.tag(i)) ? 1 : 0;
        }
        return finite;
    }

    /**
     * The length with the days that it leads to, or null where it does not lead from this time, or leads past publication what
     * has happened already.
     *
     * @param first first token of the length
     * @param last last token of the length
     * @param time first token of the time
     * @param told which way the verb above the length looks
     */
    static @Nullable Reading read(
            Sentence s,
            int first,
            int last,
            int time,
            Reading length,
            Direction.Told told,
            Reading event,
            @Nullable LocalDate published) {
        LocalDate from = event.from();
        LocalDate to = event.to();
        if (from == null || to == null || !holds(s, first, last, time)) {
            return null;
        }
        int sign = s.word(last + 1).equals("after") ? 1 : -1;
        LocalDate[] days = Lengths.shift(from, to, length.value(), sign);
        if (days == null || published == null || told.way() == Direction.Way.FUTURE) {
            return days == null ? null : length.within(days[0], days[1]);
        }
        return days[0].isAfter(published)
                ? null
                : length.within(days[0], days[1].isAfter(published) ? published : days[1]);
    }

    /** Whether a time is named by its month or year, so that the event, not the main verb, is what it dates. */
    static boolean named(Edge edge) {
        Edge inner = edge.part("POINT");
        return edge.has("MONTH") || edge.has("YEAR") || inner != null && named(inner);
    }
}
