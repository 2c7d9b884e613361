package org.dragoman.speech;

import java.util.List;
import org.dragoman.actor.Actor;
import org.dragoman.actor.Actors;
import org.dragoman.language.Grammar;
import org.dragoman.speech.CueRule.Shape;

/** Verbs that strike as well as speak: a senator who attacks a bill says something, rebels who attack a post do not. */
final class Blows {
    private Blows() {}

    /** The drafts without those whose verb tells of blows, since who does it is armed. */
    static List<Draft> without(List<Draft> drafts, Actors actors) {
        return drafts.stream().filter(draft -> !isBlow(draft, actors)).toList();
    }

    private static boolean isBlow(Draft draft, Actors actors) {
        if (draft.speaker() < 0
                || draft.direct()
                || draft.shape() != Shape.OBJECT && draft.shape() != Shape.PREPOSITION
                || !Grammar.english().is("striking", draft.lemma())) {
            return false;
        }
        List<Actor> who = actors.at(draft.sentence(), draft.speaker());
        return who.stream().anyMatch(Blows::isArmed)
                || draft.lemma().equals("attack") && isState(who) && isOfState(draft, actors);
    }

    /** "Norway attacked Chad": states attack each other with arms, bills and persons with words. */
    private static boolean isOfState(Draft draft, Actors actors) {
        return draft.content().size() == 1
                && actors.all().stream()
                        .filter(actor -> actor.kind() == Actor.Kind.STATE)
                        .flatMap(actor -> actor.mentions().stream())
                        .anyMatch(
                                mention -> mention.span().equals(draft.content().get(0)));
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
