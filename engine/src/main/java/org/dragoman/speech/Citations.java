package org.dragoman.speech;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.language.Grammar;

/**
 * Media that pass on what somebody says: in "state television said, citing the ministry, that two had died" the ministry speaks
 * and it came through the television.
 */
final class Citations {
    private Citations() {}

    /** The drafts with those cited as speakers; that the medium cites them is no statement of its own. */
    static List<Draft> resolved(List<Draft> drafts, List<Tree> trees, Speakers speakers) {
        List<Draft> result = new ArrayList<>();
        Set<Long> used = new HashSet<>();
        for (Draft draft : drafts) {
            Tree tree = trees.get(draft.sentence());
            int citing = citing(tree, draft, speakers);
            if (citing < 0) {
                result.add(draft);
            } else {
                int cited = tree.child(citing, "obj");
                used.add(key(draft.sentence(), citing));
                result.add(draft.citing(cited, tree.source(tree.left(cited), cited, tree.right(cited))));
            }
        }
        result.removeIf(d -> used.contains(key(d.sentence(), d.head())));
        return result;
    }

    private static long key(int sentence, int token) {
        return ((long) sentence << 32) | token;
    }

    /** The "citing" of a medium's own words of saying, where it is somebody who is cited; or -1. */
    private static int citing(Tree tree, Draft draft, Speakers speakers) {
        boolean says = draft.rule().kind() == Statement.Kind.SPEECH
                && draft.via().isEmpty()
                && draft.head() < tree.size()
                && speakers.at(draft.sentence(), draft.speaker()).stream().anyMatch(Speakers::medium);
        List<Integer> candidates = new ArrayList<>(says ? tree.children(draft.head()) : List.of());
        candidates.addAll(
                says ? tree.children(draft.speaker()) : List.of()); // "the television, citing the ministry, said"
        for (int c : candidates) {
            boolean cites = tree.sentence().tag(c).equals("VBG")
                    && Grammar.english().is("citing", tree.sentence().lemma(c));
            int cited = cites ? tree.child(c, "obj") : -1;
            boolean somebody =
                    cited > c && !speakers.at(draft.sentence(), cited).isEmpty();
            if (somebody
                    && draft.content().stream()
                            .noneMatch(s -> s.contains(tree.sentence().start(cited)))) {
                return c;
            }
        }
        return -1;
    }
}
