package org.dragoman.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.text.Span;

/**
 * A chronicle's entries: paragraphs that open with a date and a dash or colon ("19 June - ", "July 2023: "), or that are nothing but
 * a date. The date becomes a heading of its own, so that it is no part of the first sentence and dates what is told below it.
 */
final class Chronicle {
    /** One date at the head of a paragraph is a dateline; so many are a chronicle. */
    private static final int FEWEST = 3;

    private static final String DAY = "\\d{1,2}(?:st|nd|rd|th)?";
    private static final String YEAR = "(?:19|20)\\d{2}";
    private static final Pattern HEADING =
            Pattern.compile("(?i)(?:on |(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:"
                    + DAY + " " + Dates.MONTH + "(?:,? " + YEAR + ")?|" + Dates.MONTH + " " + DAY + "(?:,? " + YEAR
                    + ")?|" + Dates.MONTH
                    + ",? " + YEAR
                    + "|" + YEAR + ")(?=(?<mark>\\s*(?:[-–—―]{1,2}|:)\\s+)\\S|\\s*$)");

    private Chronicle() {}

    /** The paragraphs with the dates of a chronicle apart; the same where the text is none. */
    static List<Paragraph> apart(List<Paragraph> paragraphs, String text) {
        List<Paragraph> found = new ArrayList<>();
        int entries = 0;
        for (Paragraph paragraph : paragraphs) {
            Matcher heading = HEADING.matcher(text)
                    .region(paragraph.span().start(), paragraph.span().end());
            if (paragraph.kind() == Paragraph.Kind.CAPTION || !heading.lookingAt()) {
                found.add(paragraph);
                continue;
            }
            entries++;
            boolean alone = heading.group("mark") == null;
            int rest = alone ? paragraph.span().end() : heading.end("mark");
            Span date = new Span(heading.start(), heading.end());
            found.add(new Paragraph(new Span(heading.start(), rest), date, Paragraph.Kind.HEADING));
            if (!alone) {
                Span body = new Span(rest, paragraph.span().end());
                found.add(new Paragraph(body, body, paragraph.kind()));
            }
        }
        return entries < FEWEST ? paragraphs : found;
    }
}
