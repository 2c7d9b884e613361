package org.dragoman.event;

import org.dragoman.language.Clause;
import org.dragoman.language.Clause.Link;
import org.dragoman.language.Clause.Mood;
import org.dragoman.language.Clause.Tense;
import org.dragoman.language.Grammar;
import org.dragoman.language.Sentence;

/** What is told as having taken place, whatever becomes of the act beside which it is told. */
final class Told {
    private Told() {}

    /** "refused to condemn the attack": whoever does or does not condemn it, it took place. */
    static boolean isToldOf(Clause noun, Clause verb) {
        Sentence s = noun.sentence();
        return noun.support() == null
                && s.relation(noun.predicate()).equals("obj")
                && s.head(noun.predicate()) == verb.predicate()
                && (Grammar.english().is("telling_of", verb.lemma()) || verb.endures(noun.lemma()));
    }

    /** "offered to mediate, while Togo telephoned", "threatened to bomb it after accusing it": told whatever is planned. */
    static boolean isToldBeside(Clause clause, Clause parent) {
        boolean within = (parent.link() == Link.CONTROLLED || parent.link() == Link.PURPOSE)
                && parent.reality().tense() == Tense.NONE;
        boolean past =
                clause.reality().tense() == Tense.PAST && clause.reality().mood() == Mood.FACT;
        boolean before = clause.marker().equals("after")
                && parent.parent() != null
                && !Grammar.english().is("planning", parent.parent().lemma());
        return within && (past || before) || clause.marker().equals("with"); // "with each side rejecting the plan"
    }

    /** "summoned the envoy to complain": who summons complains. */
    static boolean isByItself(Clause clause, Clause parent) {
        return clause.subject().length > 0 && parent.subject().length > 0 && clause.subject()[0] == parent.subject()[0];
    }

    /** "refused to respond to a request": however it is met, it was made. */
    static boolean isAnswered(Clause noun) {
        Sentence s = noun.sentence();
        int verb = noun.support() == null ? s.head(noun.predicate()) : -1;
        return verb >= 0
                && Grammar.english().is("answering", s.lowerLemma(verb))
                && Grammar.english().is("requiring", s.lowerLemma(noun.predicate()))
                && (s.relation(noun.predicate()).equals("obj")
                        || s.relation(noun.predicate()).equals("obl"));
    }
}
