package org.dragoman.event;

import java.util.IdentityHashMap;
import java.util.Map;
import org.dragoman.event.Event.Status;
import org.dragoman.event.Frame.Inner;
import org.dragoman.language.Clause;
import org.dragoman.language.Clause.Kind;
import org.dragoman.language.Clause.Link;
import org.dragoman.language.Clause.Mood;
import org.dragoman.language.Clause.Tense;
import org.dragoman.language.Clauses;
import org.dragoman.language.Grammar;
import org.dragoman.language.Grounds;
import org.dragoman.language.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Whether an event is told as done, planned, possible or not done: from its own clause and from every clause above it that
 * bears on it. A denial wins over a possibility, a possibility over a plan.
 */
final class Truth {
    private final Clauses clauses;
    private final Map<Integer, FrameMatch> byPredicate;
    private boolean negated;
    private boolean hypothetical;
    private boolean planned;

    /** What is settled already of clauses above: a chain of failures to fail asks each of them once. */
    private final Map<Clause, Status> settled;

    private Truth(Clauses clauses, Map<Integer, FrameMatch> byPredicate, Map<Clause, Status> settled) {
        this.clauses = clauses;
        this.byPredicate = byPredicate;
        this.settled = settled;
    }

    /** The status of a clause's event; {@code byPredicate} are the sentence's matches by predicate token. */
    static Status of(Clause clause, Clauses clauses, Map<Integer, FrameMatch> byPredicate) {
        return of(clause, clauses, byPredicate, new IdentityHashMap<>());
    }

    private static Status of(
            Clause clause, Clauses clauses, Map<Integer, FrameMatch> byPredicate, Map<Clause, Status> settled) {
        Status known = settled.get(clause);
        if (known == null) {
            known = new Truth(clauses, byPredicate, settled).settle(clause);
            settled.put(clause, known);
        }
        return known;
    }

    private Status settle(Clause clause) {
        FrameMatch match = byPredicate.get(clause.predicate());
        // "would not pay": the refusal is told, not the payment
        boolean refusal = match != null && match.pattern().where().containsKey("refused");
        planned = clause.kind() == Kind.VERB && Grammar.english().is("planning", clause.lemma());
        climb(clause, !refusal, true, 0);
        if (negated) {
            return Status.NEGATED;
        }
        return hypothetical ? Status.HYPOTHETICAL : planned ? Status.PLANNED : Status.ACTUAL;
    }

    /**
     * @param own whether the clause's own polarity and mood still bear on the event, or only frames that embed it
     * @param polarity whether its polarity does
     */
    private void climb(Clause clause, boolean own, boolean polarity, int depth) {
        if (depth > 12) {
            return;
        }
        if (own) {
            negated |= polarity && clause.reality().negated();
            reality(clause);
            hypothetical |= clause.link() == Link.RELATIVE
                    && clause.reality().tense() != Tense.PAST
                    && isSubject("drafted", clause.sentence(), clause.subject());
        }
        ofNoun(clause);
        if (clause.link() == Link.NOMINAL
                        && (Grounds.isGround(clause.sentence(), clause.predicate()) || Told.isAnswered(clause))
                || clause.link() == Link.THAT && Grounds.isOnGround(clause.sentence(), clause.predicate())) {
            return;
        }
        FrameMatch outer = embedder(clause);
        Clause parent = clause.parent();
        if (parent != null && clause.link() == Link.CONTROLLED) {
            against(clause, parent);
        }
        Inner inner = outer == null ? null : outer.pattern().inner();
        if (outer != null && inner != null && outer.clause().parent() != clause) {
            climbFrame(clause, outer, inner, depth);
        } else if (parent != null) {
            climbLink(clause, parent, own, polarity, depth);
        }
    }

    /** What the frame around the clause makes of it, and what stands above that. */
    private void climbFrame(Clause clause, FrameMatch outer, Inner inner, int depth) {
        boolean operator = outer.frame().type().equals("NONE");
        judged(clause, outer);
        if (inner.status() == Status.NEGATED && isUndone(outer, operator)) {
            // "did not deny that they had met", "failed to prevent a raid"; but "did not rule out sending troops"
            apply(Grammar.english().is("excluding", outer.clause().phrasal()) ? Status.HYPOTHETICAL : null);
            planned |= operator && outer.clause().reality().tense() == Tense.FUTURE;
            if (!operator) {
                climb(outer.clause(), false, true, depth + 1);
            }
            return;
        }
        apply(inner.status());
        boolean open = inner.markers().contains("whether"); // "not clear whether"
        climb(outer.clause(), operator, !open, depth + 1);
    }

    /** What the way in which the clause hangs on its parent makes of it, and what stands above that. */
    private void climbLink(Clause clause, Clause parent, boolean own, boolean polarity, int depth) {
        switch (clause.link()) {
            case CONTROLLED:
                climbControl(clause, parent, own, polarity, depth);
                break;
            case COORDINATED:
                boolean bare = clause.reality().tense() == Tense.NONE;
                climb(parent, own && bare, polarity, depth + 1);
                break;
            case CONDITION:
                hypothetical = true;
                if (own && isContrary(clause, parent) && negated) {
                    negated = false; // "had she not vetoed it, they would have joined": she did
                    hypothetical = false;
                }
                break;
            case PURPOSE:
                // "went there to investigate an attack": the attack is not to come; "used tear gas to end a rally": it
                // was ended
                planned |= own && !Grammar.english().is("employing", parent.lemma());
                climb(parent, own, polarity, depth + 1);
                break;
            case ADVERBIAL:
                // "while bombing the town they met no resistance": only what is done by it is undone with it
                boolean means = clause.marker().equals("by");
                hypothetical |= Awaited.is(clause, parent);
                planned |= clause.marker().equals("before") && clause.reality().tense() == Tense.PRESENT;
                if (Told.isToldBeside(clause, parent)) {
                    break;
                }
                climb(parent, own && clause.reality().tense() == Tense.NONE, polarity && means, depth + 1);
                break;
            case NOMINAL:
                climbNoun(clause, parent, own, polarity, depth);
                break;
            case THAT, PARATACTIC:
                hypothetical |= clause.marker().equals("whether"); // "asked whether it had shelled the town"
                climb(parent, false, polarity, depth + 1);
                break;
            case RELATIVE, ROOT:
                break;
        }
    }

    private void climbControl(Clause clause, Clause parent, boolean own, boolean polarity, int depth) {
        hypothetical |= Grammar.english().is("lawful", parent.lemma())
                && isSubject("statute", clause.sentence(), parent.subject());
        hypothetical |= clause.marker().equals("to")
                && (Grammar.english().is("bidding", parent.lemma())
                        || Grammar.english().is("calling_for", parent.lemma()))
                && !Told.isByItself(clause, parent);
        hypothetical |= own && clause.isGivenTimeFor();
        // "deployed soldiers to clear the road": whether they did is not told
        planned |= own && clause.isSentFor() && byPredicate.containsKey(parent.predicate());
        if (isPrevented(clause, parent)) {
            negated |= of(parent, clauses, byPredicate, settled) != Status.NEGATED;
            return;
        }
        // "had no choice but to attack it": it did
        boolean only = clause.predicate() >= 2
                && clause.sentence().lower(clause.predicate() - 2).equals("but");
        boolean asked = isRequired(clause); // "did not respond to a request to leave"
        // "did not confirm reports of attacking it": the reports are not confirmed, whatever happened
        climb(parent, own && !isOfReport(clause) && !only && !asked, polarity && !only, depth + 1);
    }

    /** "A law that allows police to hold suspects": they may; "a bill that imposes jail terms": it may never. */
    private static boolean isSubject(String sort, Sentence s, int[] subject) {
        return subject.length > 0 && Grammar.english().is(sort, s.lowerLemma(subject[0]));
    }

    private void climbNoun(Clause clause, Clause parent, boolean own, boolean polarity, int depth) {
        negated |= isUndone(clause);
        if (Told.isToldOf(clause, parent)) {
            return;
        }
        if (clause.support() != null && clause.support() != parent) {
            climb(clause.support(), own, polarity, depth + 1);
            return;
        }
        // "will meet her on a visit to Oman": the visit is to come too
        boolean journey =
                Roles.isOnJourney(clause.sentence(), clause.predicate()) && clause.predicate() > parent.predicate();
        // "could lead to the release of": the release comes or not as it does
        boolean led = clause.marker().equals("to") && Grammar.english().is("leading", parent.lemma());
        climb(parent, own && (journey || led || clause.support() == parent), polarity && !journey, depth + 1);
    }

    /** "If Chad had not bombed it, they would have signed": contrary to what was. */
    private static boolean isContrary(Clause clause, Clause parent) {
        return clause.reality().negated()
                && clause.reality().tense() == Tense.PAST
                && parent.reality().tense() == Tense.PAST
                && parent.reality().mood() == Mood.POSSIBLE;
    }

    /** "rumours that it fell are false": what is said of the rumour bears on it as the rumour does. */
    private void judged(Clause clause, FrameMatch outer) {
        for (FrameMatch match : byPredicate.values()) {
            if (match != outer
                    && match.pattern().inner() != null
                    && match.embedded().contains(clause)) {
                boolean denied = match.clause().reality().negated();
                apply(denied ? null : match.pattern().inner().status());
            }
        }
    }

    /** Whether what undoes an act is itself undone. */
    private boolean isUndone(FrameMatch outer, boolean operator) {
        boolean denied = outer.clause().reality().negated();
        return denied || operator && of(outer.clause(), clauses, byPredicate, settled) == Status.NEGATED;
    }

    /** "cancelled the visit", "delaying the release". */
    private static boolean isUndone(Clause noun) {
        Clause verb = noun.support();
        if (verb == null || verb.reality().negated()) {
            return false;
        }
        return Grammar.english().is("undoing", verb.phrasal());
    }

    private void reality(Clause clause) {
        Mood mood = clause.reality().mood();
        hypothetical |= mood == Mood.POSSIBLE || mood == Mood.OBLIGED || mood == Mood.QUESTION || clause.isOrElse();
        planned |= clause.reality().tense() == Tense.FUTURE || mood == Mood.WOULD;
        if ((planned || mood == Mood.WOULD) && hasCondition(clause)) {
            hypothetical = true;
        }
        if (clause.kind() == Kind.NOUN) {
            adjectives(clause);
        }
    }

    /** "an offer to lend two ships", "its refusal to disarm": what the noun says of its infinitive. */
    private void ofNoun(Clause clause) {
        Sentence s = clause.sentence();
        int token = clause.predicate();
        if (s.relation(token).equals("acl") && s.tag(token).equals("VB")) {
            String noun = s.lowerLemma(s.head(token));
            planned |=
                    Grammar.english().is("proposing", noun) || Grammar.english().is("permitting", noun);
            boolean granted = s.head(s.head(token)) >= 0
                    && Grammar.english().is("consenting", s.lowerLemma(s.head(s.head(token))));
            planned |= granted && Grammar.english().is("requiring", noun); // "accepted an invitation to visit Oman"
            hypothetical |= !granted && Grammar.english().is("requiring", noun);
            negated |= Grammar.english().is("failing", noun);
            hypothetical |=
                    Grammar.english().is("outlawed", noun) || Grammar.english().is("opening", noun);
        }
        if (s.tag(token).equals("VB")) {
            givenUp(s, token);
            int object = s.relation(token).equals("xcomp") ? s.child(s.head(token), "obj") : -1;
            planned |= object >= 0
                    && object < token
                    && Grammar.english().is("pact", s.lowerLemma(object)); // "signed a deal to free them"
        }
        hypothetical |= s.relation(token).equals("acl")
                && s.tag(token).equals("VBG")
                && Grammar.english().is("imagined", s.lowerLemma(s.head(token))); // "the idea of holding a summit"
        negated |= isOfNothing(s, token) || isOfDenied(clause);
    }

    /** "abandoned plans to expel him": it is not done; "was asked to abandon plans to": who knows. */
    private void givenUp(Sentence s, int infinitive) {
        boolean ofNoun = s.relation(infinitive).equals("acl");
        int verb = ofNoun ? s.head(s.head(infinitive)) : s.head(infinitive);
        if (verb < 0 || !(ofNoun || s.relation(infinitive).equals("xcomp"))) {
            return;
        }
        int object = ofNoun ? s.head(infinitive) : s.child(verb, "obj");
        boolean meant =
                object > verb && object < infinitive && Grammar.english().is("intent", s.lowerLemma(object));
        if (meant && Grammar.english().is("giving_up", s.lowerLemma(verb)) && !isNegated(verb)) {
            boolean done = !s.tag(verb).equals("VB");
            negated |= done;
            hypothetical |= !done;
        }
    }

    /** "decided against expelling him", "warned against expelling him". */
    private void against(Clause clause, Clause verb) {
        boolean against = clause.marker().equals("against");
        negated |= against && Grammar.english().is("deciding", verb.lemma());
        hypothetical |= against && Grammar.english().is("advising", verb.lemma());
    }

    /** "did not stop them from shelling it". */
    private static boolean isPrevented(Clause clause, Clause parent) {
        return clause.marker().equals("from") && Grammar.english().is("preventing", parent.lemma());
    }

    private static boolean isRequired(Clause clause) {
        Sentence s = clause.sentence();
        int noun = s.relation(clause.predicate()).equals("acl") ? s.head(clause.predicate()) : -1;
        return noun >= 0
                && s.head(noun) >= 0
                && Grammar.english().is("requiring", s.lowerLemma(noun))
                && Grammar.english().is("answering", s.lowerLemma(s.head(noun)));
    }

    private static boolean isOfReport(Clause clause) {
        Sentence s = clause.sentence();
        int token = clause.predicate();
        return s.relation(token).equals("acl")
                && s.tag(token).equals("VBG")
                && Grammar.english().is("reported", s.lowerLemma(s.head(token)));
    }

    /** "denied reports of attacking a village". */
    private boolean isOfDenied(Clause clause) {
        Sentence s = clause.sentence();
        int noun = isOfReport(clause) ? s.head(clause.predicate()) : -1;
        int verb = noun < 0 || !s.relation(noun).equals("obj") ? -1 : s.head(noun);
        return verb >= 0 && Grammar.english().is("denying", s.lowerLemma(verb)) && !isNegated(verb);
    }

    private boolean isNegated(int verb) {
        Clause clause = clauses.at(verb);
        return clause != null && clause.reality().negated();
    }

    /** "there was no sign that they had fled". */
    private static boolean isOfNothing(Sentence s, int token) {
        String relation = s.relation(token);
        int noun = s.head(token);
        boolean content = noun >= 0
                && noun < token
                && (relation.equals("ccomp") || relation.equals("acl"))
                && Grammar.english().is("content", s.lowerLemma(noun));
        return content && PhraseKeys.isDenied(s, noun);
    }

    private boolean hasCondition(Clause clause) {
        return clauses.below(clause, Link.CONDITION).findAny().isPresent();
    }

    /** "a planned visit", "possible strikes". */
    private void adjectives(Clause noun) {
        Sentence s = noun.sentence();
        for (int c = s.firstChild(noun.predicate()); c >= 0; c = s.nextSibling(c)) {
            String word = s.lower(c);
            if (s.relation(c).equals("amod") || s.relation(c).equals("compound")) {
                planned |= Grammar.english().is("planned", word);
                hypothetical |= Grammar.english().is("hypothetical", word);
            }
        }
    }

    private void apply(@Nullable Status status) {
        if (status == null) {
            return;
        }
        negated |= status == Status.NEGATED;
        hypothetical |= status == Status.HYPOTHETICAL;
        planned |= status == Status.PLANNED;
    }

    /** The match of a frame that embeds the clause, or null. */
    private @Nullable FrameMatch embedder(Clause clause) {
        for (FrameMatch match : byPredicate.values()) {
            if (match.clause() != clause && match.pattern().inner() != null && match.embeds(clause)) {
                return match;
            }
        }
        return null;
    }
}
