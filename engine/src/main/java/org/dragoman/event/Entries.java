package org.dragoman.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.article.Paragraph;
import org.dragoman.language.Analysis;
import org.dragoman.time.TimeExpression;

/** The entries of a chronicle: paragraphs told under a date. */
final class Entries {
    private Entries() {}

    /**
     * The date over each paragraph, by its index: of the last heading that is nothing but a date, or that it opens with ("Friday,
     * 4:10 a.m. — Shots are heard"); an hour alone is of the day before it.
     */
    static Map<Integer, TimeExpression> dates(Analysis analysis, List<TimeExpression> times) {
        Map<Integer, TimeExpression> dates = new HashMap<>();
        List<Paragraph> paragraphs = analysis.article().paragraphs();
        TimeExpression date = null;
        boolean opened = false;
        int next = 0;
        for (int p = 0; p < paragraphs.size(); p++) {
            Paragraph paragraph = paragraphs.get(p);
            while (next < times.size()
                    && times.get(next).span().start() < paragraph.body().start()) {
                next++;
            }
            TimeExpression first = next < times.size() ? times.get(next) : null;
            boolean known = first != null && first.from() != null && first.to() != null;
            if (paragraph.kind() == Paragraph.Kind.HEADING) {
                date = first != null && known && first.span().contains(paragraph.body()) ? first : null;
                opened = false;
                continue;
            }
            if (first != null && opens(first, paragraph, analysis.article().text())) {
                date = known ? first : opened ? date : null;
                opened = true;
            } else if (opened) {
                date = null;
                opened = false;
            }
            if (date != null) {
                dates.put(p, date);
            }
        }
        return dates;
    }

    private static boolean opens(TimeExpression time, Paragraph paragraph, String text) {
        int dash = time.span().end() + 1;
        return time.span().start() == paragraph.body().start()
                && dash < paragraph.body().end()
                && text.charAt(dash - 1) == ' '
                && "—–-".indexOf(text.charAt(dash)) >= 0;
    }
}
