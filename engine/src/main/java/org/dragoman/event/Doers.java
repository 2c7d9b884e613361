package org.dragoman.event;

import java.util.List;
import java.util.Set;
import org.dragoman.actor.Actor;
import org.dragoman.event.Composer.Composed;
import org.dragoman.language.Clause;
import org.dragoman.language.Grammar;
import org.dragoman.language.Sentence;
import org.dragoman.speech.Statement;

/** Who does what a frame tells, also where its own arguments do not say. */
final class Doers {
    /** One denies and admits what one is charged with oneself. */
    private static final Set<Statement.Stance> OWN_DEED =
            Set.of(Statement.Stance.DENIES, Statement.Stance.ACKNOWLEDGES);

    private static final List<String> MEANWHILE = List.of("on", "during", "after");

    private final Sides sides;
    private final Attributions attributions;

    Doers(Sides sides, Attributions attributions) {
        this.sides = sides;
        this.attributions = attributions;
    }

    /**
     * Who acts: who fills the role; at a meeting that names one side, who does what the verb around it says ("praised them
     * during talks with the envoy"), a person on a visit likewise; of a passive that somebody denies or admits, that somebody.
     */
    List<Actor> of(Composed composed) {
        FrameMatch match = composed.match();
        Clause clause = match.clause();
        Sentence s = clause.sentence();
        List<Actor> found = sides.of(s, match.actor());
        if (!found.isEmpty() || match.actor().length > 0) {
            return found;
        }
        Clause parent = clause.parent();
        if (match.pattern().reciprocal() && clause.kind() == Clause.Kind.NOUN && match.recipient().length > 0) {
            return parent == null || clause.support() != null ? found : sides.of(s, parent.subject());
        }
        if (parent != null && isOnVisit(composed, parent)) {
            int[] who = parent.kind() == Clause.Kind.NOUN ? new int[] {parent.predicate()} : parent.subject();
            return sides.of(s, who).stream()
                    .filter(a -> a.kind() == Actor.Kind.PERSON)
                    .toList();
        }
        if (clause.kind() == Clause.Kind.NOUN && clause.support() == null && parent != null) {
            // "convicted of sabotage": of whom nobody suffered the conviction alone is told
            int[] accused = match.recipient().length > 0 ? Deeds.charged(parent, clause.predicate()) : new int[0];
            found = sides.of(s, accused);
            return found.isEmpty() ? Deeds.owners(match, sides, attributions) : found;
        }
        if (composed.type().equals("ASSAULT") && clause.kind() == Clause.Kind.VERB) {
            found = Deeds.strikers(sides, s, clause.oblique("in"));
            found = found.isEmpty() ? Deeds.strikers(sides, s, clause.oblique("during")) : found;
        }
        if (found.isEmpty() && clause.passive() && clause.subject().length == 0) {
            List<Statement> around = attributions.around(s.span(match.first(), match.last()));
            Statement inner = around.isEmpty() ? null : around.get(around.size() - 1);
            if (inner != null && inner.speaker() != null && OWN_DEED.contains(inner.stance())) {
                Actor speaker = sides.get(inner.speaker());
                return suffers(s, match.recipient(), speaker) ? List.of() : List.of(speaker);
            }
        }
        return found;
    }

    /** "denied that its envoy had been expelled", "that he had been beaten": what the speaker or his own went through. */
    private boolean suffers(Sentence s, int[] victims, Actor speaker) {
        for (int victim : victims) {
            int owner = s.child(victim, "nmod:poss");
            if (sides.of(s, victim).contains(speaker)
                    || owner >= 0 && sides.of(s, owner).contains(speaker)) {
                return true;
            }
        }
        return false;
    }

    /** "during a visit to Oman", "said on a trip to Oman": a visit that tells when something else is done. */
    private static boolean isOnVisit(Composed composed, Clause around) {
        Clause noun = composed.match().clause();
        return noun.kind() == Clause.Kind.NOUN
                && (composed.modes().contains("visit")
                        || composed.type().equals("AGREE") && Grammar.english().is("journey", noun.lemma()))
                && Roles.isBehind(around, MEANWHILE, noun.predicate());
    }
}
