package org.dragoman.speech;

import java.util.List;
import org.dragoman.actor.Actor;
import org.dragoman.actor.Actors;
import org.dragoman.language.Sentence;
import org.dragoman.text.Span;

/** Names of countries before a colon that head an entry of a brief and speak to nobody: "BELGIUM: Dockers walked out on Monday." */
final class Labels {
    private Labels() {}

    /** The drafts without those whose cue is the colon of such a label, below the title. */
    static List<Draft> without(List<Draft> drafts, Actors actors, List<Tree> trees) {
        return drafts.stream()
                .filter(draft ->
                        !isLabel(draft, actors, trees.get(draft.sentence()).sentence()))
                .toList();
    }

    private static boolean isLabel(Draft draft, Actors actors, Sentence s) {
        Span source = draft.source();
        if (!draft.lemma().equals(":") || s.index() == 0 || source == null || source.start() != s.start(0)) {
            return false;
        }
        boolean capitals = true;
        int colon = 0;
        while (colon < s.size() && !s.word(colon).equals(":")) {
            capitals &= s.word(colon).chars().noneMatch(Character::isLowerCase);
            colon++;
        }
        boolean quoted = colon + 1 < s.size() && Tree.quotationMark(s.word(colon + 1));
        return capitals
                && !quoted
                && actors.at(draft.sentence(), draft.speaker()).stream().allMatch(Labels::isCountry);
    }

    private static boolean isCountry(Actor actor) {
        return actor.kind() == Actor.Kind.STATE;
    }
}
