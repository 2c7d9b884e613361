package org.dragoman.time;

import java.util.List;
import org.dragoman.language.Analysis;
import org.dragoman.language.Sentence;

/** Finds and resolves the time expressions of an article. */
public final class TimeFinder {
    /** The rules, for tests that run their examples. */
    static List<Rule> rules() {
        return Rules.GRAMMAR.rules();
    }

    /**
     * The time expressions in text order. Without a day of publication what is relative to it keeps an open value and no
     * days.
     */
    public List<TimeExpression> find(Analysis analysis) {
        Telling telling = new Telling(analysis);
        for (Sentence sentence : analysis.sentences()) {
            telling.read(sentence);
        }
        return List.copyOf(telling.found());
    }
}
