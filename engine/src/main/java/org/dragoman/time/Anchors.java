package org.dragoman.time;

import java.time.LocalDate;
import org.dragoman.language.Sentence;
import org.jspecify.annotations.Nullable;

/** The times told so far that others may count from. */
final class Anchors {
    /** "At noon", "hours later" look back so many sentences for their day. */
    private static final int NEAR = 3;

    private @Nullable Period narrated;
    private @Nullable Period day;
    private @Nullable Period clockDay;
    private int narratedSentence = -NEAR;
    private int daySentence = -NEAR;
    private int clockSentence = -NEAR;
    private boolean dayOfReport;

    Scene scene(@Nullable LocalDate published, Direction.Told told, Sentence s) {
        return new Scene(
                published,
                narrated,
                leftBehind(s) ? narrated : day,
                s.index() - clockSentence < NEAR ? clockDay : null,
                told);
    }

    /** "In November 2010 he apologised; the same day …" is no day told before that month. */
    private boolean leftBehind(Sentence s) {
        return narrated != null && day != null && narratedSentence == s.index() && !narrated.holds(day.first());
    }

    Scene counting(@Nullable LocalDate published, Direction.Told told, Period period) {
        return new Scene(published, period, period, period, told);
    }

    /** The day after which "by Tuesday evening" lies, where the story has just told one of the same week. */
    @Nullable
    LocalDate by(Direction.Told told, Sentence s, Reading reading) {
        LocalDate to = reading.to();
        Period last = day;
        if (to == null || last == null || told.way() != Direction.Way.PAST || s.index() - daySentence >= NEAR) {
            return null;
        }
        long days = to.toEpochDay() - last.first().toEpochDay();
        return days > 0 && days <= 7 ? last.first() : null;
    }

    void add(Sentence s, int head, Period period, Edge edge) {
        int governor = s.head(head);
        boolean report = governor >= 0 && Rules.CUES.is(s.lemma(governor), "report");
        boolean fresh = day != null && !dayOfReport && s.index() - daySentence < NEAR;
        if (report && fresh) {
            return; // who spoke when does not move the story on
        }
        narrated = period;
        narratedSentence = s.index();
        if (period.grain() == Grain.DAY) {
            day = period;
            dayOfReport = report;
            daySentence = s.index();
            Rule rule = edge.rule();
            if (rule == null || !rule.meaning().equals("earlier-later")) {
                clockDay = period;
                clockSentence = s.index();
            }
        }
    }
}
