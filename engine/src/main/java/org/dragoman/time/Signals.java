package org.dragoman.time;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dragoman.language.Sentence;
import org.dragoman.rule.Tsv;
import org.jspecify.annotations.Nullable;

/** The words before a time that open one side of its interval: since, until, by, before, after. */
final class Signals {
    /** Signals are at most so many words long. */
    private static final int LONGEST = 4;
    /** How a time hangs on a noun behind it: "before Tuesday's vote", "the May 3 vote". */
    private static final Set<String> INSIDE = Set.of("nmod:poss", "compound", "nummod", "amod", "nmod:tmod");

    private final Map<String, String> does = new HashMap<>();

    static Signals load() {
        Signals signals = new Signals();
        for (Tsv.Row row : Tsv.read("en/times/signals.tsv")) {
            signals.does.put(row.get("word"), row.get("does"));
        }
        return signals;
    }

    /**
     * The reading with the side opened that the words before token {@code first} open.
     *
     * @param story the day that the story has just told, from which "by Tuesday" runs; null where there is none
     */
    Reading open(Sentence s, int first, int head, Reading reading, @Nullable LocalDate story) {
        LocalDate from = reading.from();
        LocalDate to = reading.to();
        if (from != null && to == null && reading.type() == TimeExpression.Type.DATE) {
            // "before the war" that still goes on
            return switch (before(s, first)) {
                case "before" -> reading.within(null, from.minusDays(1));
                case "until" -> reading.within(null, from);
                default -> reading;
            };
        }
        boolean onNoun = s.head(head) > head
                && INSIDE.contains(s.relation(head))
                && (first == 0 || !s.relation(first - 1).equals("mark")); // "Since Friday students have blocked"
        if (from == null
                || to == null
                || onNoun
                || reading.value().indexOf('/') >= 0
                || reading.type() == TimeExpression.Type.DURATION) {
            return reading;
        }
        return switch (before(s, first)) {
            case "from" -> month(reading) ? reading.within(from, null) : reading;
            case "since" -> reading.within(from, null);
            case "until" -> reading.within(s.word(first - 1).equalsIgnoreCase("by") ? story : null, to);
            case "before" -> ofDay(reading) ? reading : reading.within(null, from.minusDays(1));
            case "after" ->
                ofDay(reading)
                        ? reading
                        : reading.within(reading.period() == null ? from : to.plusDays(from.equals(to) ? 0 : 1), null);
            default -> reading;
        };
    }

    /** "Before dawn on Thursday" is on Thursday still. */
    private static boolean ofDay(Reading reading) {
        return reading.type() == TimeExpression.Type.TIME;
    }

    /** "From 1 March" opens, "dates from the 16th century" does not. */
    private static boolean month(Reading reading) {
        Period period = reading.period();
        return period != null && period.grain().compareTo(Grain.MONTH) <= 0;
    }

    private String before(Sentence s, int first) {
        int end = first - 1;
        if (end >= 0 && s.word(end).equalsIgnoreCase("the")) {
            end--;
        }
        StringBuilder words = new StringBuilder();
        String found = "";
        for (int i = end; i >= 0 && i > end - LONGEST; i--) {
            words.insert(0, (words.length() == 0 ? s.word(i) : s.word(i) + " ").toLowerCase(Locale.ROOT));
            found = does.getOrDefault(words.toString(), found);
        }
        return found;
    }
}
