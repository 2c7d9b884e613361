package org.dragoman.speech;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.text.Span;

/** Interviews printed as turns ("Ruiz: …" at the start of paragraphs): a turn lasts to the end of its paragraph. */
final class Turns {
    /** Fewer colons at the start of paragraphs are no interview. */
    private static final int FEWEST = 2;

    private Turns() {}

    static List<Draft> whole(List<Tree> trees, List<Draft> drafts) {
        if (drafts.stream().filter(d -> turn(trees, d)).count() < FEWEST) {
            return drafts;
        }
        List<Draft> result = new ArrayList<>();
        for (Draft draft : drafts) {
            result.add(turn(trees, draft) ? whole(trees, draft) : draft);
        }
        return result;
    }

    private static boolean turn(List<Tree> trees, Draft draft) {
        int at = draft.sentence();
        return draft.lemma().equals(":")
                && !draft.content().isEmpty()
                && draft.start() == trees.get(at).sentence().start(0)
                && (at == 0 || paragraph(trees, at - 1) != paragraph(trees, at));
    }

    private static Draft whole(List<Tree> trees, Draft draft) {
        int last = draft.sentence();
        while (last + 1 < trees.size() && paragraph(trees, last + 1) == paragraph(trees, last)) {
            last++;
        }
        Span first = draft.content().get(0);
        int end = Math.max(first.end(), trees.get(last).sentence().span().end());
        return draft.withContent(List.of(new Span(first.start(), end)), false);
    }

    private static int paragraph(List<Tree> trees, int sentence) {
        return trees.get(sentence).sentence().paragraph();
    }
}
