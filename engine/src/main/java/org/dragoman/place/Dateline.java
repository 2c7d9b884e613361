package org.dragoman.place;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.text.Span;

/** The places of a dateline: "ANKARA, March 5 (Agency) —", "GENEVA/NEW YORK —", "SPRINGFIELD, Ill. (AP) —". */
final class Dateline {
    private static final Pattern PART = Pattern.compile("[^,/;:()\\[\\]—–|]{1,80}");

    private static final double TOWN = 5;

    private Dateline() {}

    /** Reports are written in towns: "NEW YORK —" is not the state. */
    private static List<Candidate> towns(List<Candidate> candidates) {
        List<Candidate> towns = candidates.stream()
                .filter(c -> c.precision() == Place.Precision.CITY && c.prominence() >= TOWN)
                .toList();
        return towns.isEmpty() ? candidates : towns;
    }

    static List<Toponym> places(String text, Span span, Atlas atlas) {
        List<Toponym> found = new ArrayList<>();
        Matcher part = PART.matcher(text).region(span.start(), span.end());
        while (part.find()) {
            int start = part.start();
            int end = part.end();
            if (start > 0 && text.charAt(start - 1) == '(') {
                continue;
            }
            while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
                start++;
            }
            while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1))) {
                end--;
            }
            String name = text.substring(start, end);
            List<Candidate> candidates = start == end ? List.of() : towns(atlas.find(name));
            if (!candidates.isEmpty()) {
                found.add(new Toponym(-1, -1, -1, new Span(start, end), name, candidates));
            }
        }
        return found;
    }
}
