package org.dragoman.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.language.Grammar;
import org.dragoman.language.Sentence;

/**
 * The states that are named one by one behind a plural: "three countries, Chile, Peru and Bolivia,", "several states, including
 * Kenya".
 *
 * @param states their phrases, in the order of the text; empty where no list follows
 * @param some whether the words say that there are others besides
 */
record Listed(List<Chunk> states, boolean some) {
    private static final Set<String> OPENERS = Set.of(",", ":", "-", "--", "–", "—", "(", "-LRB-");
    private static final Set<String> CLOSERS = Set.of(",", ";", ".", "-", "--", "–", "—", ")", "-RRB-");
    private static final Listed NONE = new Listed(List.of(), false);

    Listed {
        states = List.copyOf(states);
    }

    /** What is listed behind the phrase with this index. */
    static Listed behind(Sentence sentence, List<Chunk> chunks, int k) {
        int i = chunks.get(k).last() + 1;
        boolean opened = i < sentence.size() && OPENERS.contains(sentence.word(i));
        i += opened ? 1 : 0;
        int words = some(sentence, i);
        int first = i + words;
        if (k + 1 >= chunks.size() || !opened && words == 0) {
            return NONE;
        }
        List<Chunk> states = new ArrayList<>();
        for (int n = k + 1; n < chunks.size() && chunks.get(n).first() == first && state(chunks.get(n)); n++) {
            states.add(chunks.get(n));
            first = next(sentence, chunks.get(n).last() + 1);
        }
        if (states.isEmpty() || words == 0 && !closed(sentence, states)) {
            return NONE;
        }
        return new Listed(states, words > 0);
    }

    /** How many words say that not all are named: "including", "such as". */
    private static int some(Sentence sentence, int i) {
        if (i < sentence.size() && Grammar.english().is("including", sentence.lower(i))) {
            return 1;
        }
        boolean such = i + 1 < sentence.size()
                && (sentence.lower(i).equals("such") && sentence.lower(i + 1).equals("as")
                        || sentence.lower(i).equals("among")
                                && sentence.lower(i + 1).equals("them"));
        return such ? 2 : 0;
    }

    /** Behind ", ", "and", ", and". */
    private static int next(Sentence sentence, int i) {
        int at = i;
        at += at < sentence.size() && sentence.word(at).equals(",") ? 1 : 0;
        at += at < sentence.size() && sentence.lower(at).equals("and") ? 1 : 0;
        return at > i ? at : -1;
    }

    /** Whether the last two are joined by "and" and the list ends there. */
    private static boolean closed(Sentence sentence, List<Chunk> states) {
        Chunk last = states.get(states.size() - 1);
        int after = last.last() + 1;
        return states.size() > 1
                && sentence.lower(last.first() - 1).equals("and")
                && (after >= sentence.size() || CLOSERS.contains(sentence.word(after)));
    }

    private static boolean state(Chunk chunk) {
        return chunk.namesState() && chunk.reading().name().isEmpty();
    }
}
