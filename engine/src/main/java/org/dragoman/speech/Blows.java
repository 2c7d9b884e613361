package org.dragoman.speech;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.actor.Actor;
import org.dragoman.actor.Actors;
import org.dragoman.actor.Mention;
import org.dragoman.language.Grammar;
import org.dragoman.speech.CueRule.Shape;
import org.dragoman.text.Span;

/** Verbs that strike as well as speak: a senator who attacks a bill says something, rebels who attack a post do not. */
final class Blows {
    private final Actors actors;

    /** All words of the article that stand for a state. */
    private final Set<Span> states = new HashSet<>();

    private Blows(Actors actors) {
        this.actors = actors;
        for (Actor actor : actors.all()) {
            if (actor.kind() == Actor.Kind.STATE) {
                actor.mentions().stream().map(Mention::span).forEach(states::add);
            }
        }
    }

    /** The drafts without those whose verb tells of blows, since who does it is armed. */
    static List<Draft> without(List<Draft> drafts, Actors actors) {
        Blows blows = new Blows(actors);
        return drafts.stream().filter(draft -> !blows.isBlow(draft)).toList();
    }

    private boolean isBlow(Draft draft) {
        if (draft.speaker() < 0
                || draft.direct()
                || draft.shape() != Shape.OBJECT && draft.shape() != Shape.PREPOSITION
                || !Grammar.english().is("striking", draft.lemma())) {
            return false;
        }
        List<Actor> who = actors.at(draft.sentence(), draft.speaker());
        return who.stream().anyMatch(Blows::isArmed)
                || draft.lemma().equals("attack") && isState(who) && isOfState(draft);
    }

    /** "Norway attacked Chad": states attack each other with arms, bills and persons with words. */
    private boolean isOfState(Draft draft) {
        return draft.content().size() == 1 && states.contains(draft.content().get(0));
    }

    private static boolean isState(List<Actor> who) {
        return !who.isEmpty() && who.stream().allMatch(actor -> actor.kind() == Actor.Kind.STATE);
    }

    private static boolean isArmed(Actor actor) {
        return actor.kind() == Actor.Kind.ARMED_GROUP
                || Actor.isArmed(actor)
                || actor.sectors().contains("CRM");
    }
}
