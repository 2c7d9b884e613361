package org.dragoman.actor;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the knowledge has for the words of one sentence: the longest name and agent noun that begin at each, looked up once. */
final class Known {
    final Words words;
    private final Knowledge knowledge;
    private final List<PhraseIndex.@Nullable Match<Name>> names = new ArrayList<>();
    private final List<PhraseIndex.@Nullable Match<Agent>> agents = new ArrayList<>();

    Known(Words words, Knowledge knowledge) {
        this.words = words;
        this.knowledge = knowledge;
        for (int i = 0; i < words.size(); i++) {
            names.add(knowledge.names.longest(words, i, words.size()));
            agents.add(knowledge.agents.longest(words, i, words.size()));
        }
    }

    PhraseIndex.@Nullable Match<Name> name(int at) {
        return names.get(at);
    }

    /** The longest name that ends before {@code to}. */
    PhraseIndex.@Nullable Match<Name> name(int at, int to) {
        return to == words.size() ? names.get(at) : knowledge.names.longest(words, at, to);
    }

    PhraseIndex.@Nullable Match<Agent> agent(int at) {
        return agents.get(at);
    }
}
