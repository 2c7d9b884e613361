package org.dragoman.event;

import org.dragoman.language.Clause;
import org.dragoman.language.Clause.Link;
import org.dragoman.language.Clause.Mood;
import org.dragoman.language.Clause.Tense;
import org.dragoman.language.Grammar;

/** What somebody waits for before doing something. */
final class Awaited {
    private Awaited() {}

    /** "would not leave until the hostages were freed", "will pull out once they are": nobody knows whether it comes. */
    static boolean is(Clause clause, Clause parent) {
        Clause.Reality above = parent.reality();
        Clause outer = parent.parent();
        if (clause.marker().equals("until")
                && outer != null
                && parent.link() == Link.CONTROLLED
                && Grammar.english().is("failing_verb", outer.lemma())) {
            return true; // "refused to sign until it pays"
        }
        boolean open = above.tense() == Tense.FUTURE || above.mood() == Mood.WOULD;
        boolean until = clause.marker().equals("until")
                && (open || above.negated() || Grammar.english().is("suspending", parent.lemma()));
        // "there will be no truce before they free the hostages"
        boolean none = above.negated() || PhraseKeys.isDenied(parent.sentence(), parent.predicate());
        boolean before = open && none && clause.marker().equals("before");
        return until || before || open && clause.marker().equals("once");
    }
}
