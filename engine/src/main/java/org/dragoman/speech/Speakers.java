package org.dragoman.speech;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.actor.Actor;
import org.dragoman.actor.Actors;

/** Looks up the actors that the phrases of a draft stand for. */
final class Speakers {
    private final Actors actors;
    private final List<Tree> trees;

    Speakers(Actors actors, List<Tree> trees) {
        this.actors = actors;
        this.trees = trees;
    }

    /** The actors of the phrase headed by the token, with those that are joined to it by "and". */
    List<Actor> at(int sentence, int head) {
        if (head < 0) {
            return List.of();
        }
        Tree tree = trees.get(sentence);
        List<Actor> found = new ArrayList<>(own(tree, head));
        for (int c : tree.children(head)) {
            if (tree.is(c, "conj")) {
                own(tree, c).stream().filter(a -> !found.contains(a)).forEach(found::add);
            }
        }
        return found;
    }

    private List<Actor> own(Tree tree, int head) {
        int sentence = tree.sentence().index();
        List<Actor> found = actors.at(sentence, head);
        if (!found.isEmpty()) {
            return found;
        }
        String tag = tree.sentence().tag(head);
        if (tag.startsWith("W") && tree.head(head) >= 0) {
            int verb = tree.head(head);
            while (verb >= 0 && !tree.is(verb, "acl:relcl")) {
                verb = tree.head(verb);
            }
            return verb < 0 ? List.of() : actors.at(sentence, tree.head(verb));
        }
        for (int c : tree.children(head)) {
            if (tree.is(c, "appos", "nmod:poss", "compound", "nmod", "flat")) {
                found = actors.at(sentence, c);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }
}
