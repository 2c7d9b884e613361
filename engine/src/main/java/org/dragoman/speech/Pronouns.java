package org.dragoman.speech;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dragoman.actor.Actor;
import org.dragoman.actor.Mention;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Who "he" and "she" are before a verb of saying: somebody of the article's own text, never somebody who is only talked
 * about inside a quote, and first of all the one who spoke or acted last.
 */
final class Pronouns {
    private static final int SENTENCES_BACK = 8;
    private static final int JUST_BEFORE = 2;

    private final Speakers speakers;
    private final List<Tree> trees;
    private final TreeMap<Integer, Span> quoted = new TreeMap<>();
    private final Map<Integer, List<Draft>> bySentence = new HashMap<>();

    Pronouns(Speakers speakers, List<Tree> trees, List<Draft> drafts) {
        this.speakers = speakers;
        this.trees = trees;
        for (Draft draft : drafts) {
            if (draft.direct()) {
                draft.content().forEach(c -> quoted.put(c.start(), c));
            }
            bySentence.computeIfAbsent(draft.sentence(), s -> new ArrayList<>()).add(draft);
        }
    }

    /** Whether the source is "he" or "she". */
    boolean person(Draft draft) {
        return draft.speaker() >= 0 && pronoun(trees.get(draft.sentence()), draft.speaker());
    }

    private static boolean pronoun(Tree tree, int token) {
        return tree.lower(token).equals("he") || tree.lower(token).equals("she");
    }

    /** Whether the actor can be meant: a person, named before the cue outside quotes. */
    boolean possible(Actor actor, Draft draft) {
        return human(actor)
                && actor.mentions().stream()
                        .anyMatch(m -> m.form() != Mention.Form.PRONOUN
                                && m.span().start() < draft.cue().start()
                                && !inQuote(m.span().start()));
    }

    private static boolean human(Actor actor) {
        return actor.kind() == Actor.Kind.PERSON || actor.kind() == Actor.Kind.UNKNOWN;
    }

    private boolean inQuote(int offset) {
        Map.Entry<Integer, Span> entry = quoted.floorEntry(offset);
        return entry != null && entry.getValue().contains(offset);
    }

    /** The last one just before the cue who spoke, else the last named one who spoke or was a subject, else anybody. */
    @Nullable
    Actor antecedent(Draft draft) {
        for (int s = draft.sentence(); s >= 0 && s >= draft.sentence() - JUST_BEFORE; s--) {
            Actor found = spoke(s, draft, false);
            if (found != null) {
                return found;
            }
        }
        Actor named = antecedent(draft, true);
        return named == null ? antecedent(draft, false) : named;
    }

    private @Nullable Actor antecedent(Draft draft, boolean named) {
        for (int s = draft.sentence(); s >= 0 && s >= draft.sentence() - SENTENCES_BACK; s--) {
            Actor found = spoke(s, draft, named);
            if (found == null) {
                found = subject(s, draft, named);
            }
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private @Nullable Actor spoke(int sentence, Draft draft, boolean named) {
        Actor last = null;
        for (Draft other : bySentence.getOrDefault(sentence, List.of())) {
            boolean earlier = other.cue().start() < draft.cue().start()
                    && !inQuote(other.cue().start());
            if (earlier && other.speaker() >= 0 && !pronoun(trees.get(sentence), other.speaker())) {
                for (Actor actor : speakers.at(sentence, other.speaker())) {
                    last = possible(actor, draft) && (!named || Speakers.named(actor)) ? actor : last;
                }
            }
        }
        return last;
    }

    private @Nullable Actor subject(int sentence, Draft draft, boolean named) {
        Tree tree = trees.get(sentence);
        for (int i = 0; i < tree.size() && tree.sentence().start(i) < draft.start(); i++) {
            if (tree.is(i, "nsubj", "nsubj:pass")
                    && !pronoun(tree, i)
                    && !inQuote(tree.sentence().start(i))) {
                for (Actor actor : speakers.at(sentence, i)) {
                    if (possible(actor, draft) && (!named || Speakers.named(actor))) {
                        return actor;
                    }
                }
            }
        }
        return null;
    }
}
