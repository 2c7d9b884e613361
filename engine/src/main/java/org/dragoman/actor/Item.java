package org.dragoman.actor;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of words that the knowledge has something to say about.
 *
 * @param first its first token
 * @param last its last token, included
 * @param names what it names; empty where it is an agent noun
 * @param agents what it says as an agent noun; empty where it is a name
 */
record Item(int first, int last, List<Name> names, List<Agent> agents) {
    Item {
        names = List.copyOf(names);
        agents = List.copyOf(agents);
    }

    boolean named() {
        return !names.isEmpty();
    }

    /** The agent as the head of a phrase, or null. */
    @Nullable
    Agent head() {
        for (Agent agent : agents) {
            if (agent.heads()) {
                return agent;
            }
        }
        return null;
    }

    /** The agent as a modifier of another noun, or null. */
    @Nullable
    Agent modifier() {
        for (Agent agent : agents) {
            if (agent.is("modifier")) {
                return agent;
            }
        }
        return agents.isEmpty() ? null : agents.get(0);
    }

    /** Whether it is a person's name, so that more name words after it make it another's. */
    boolean person() {
        return named() && names.get(0).entry().type() == Entry.Type.PERSON;
    }

    boolean town() {
        return named() && names.get(0).sort() == Name.Sort.TOWN;
    }

    /** The first name of this sort, or null. */
    @Nullable
    Name name(Name.Sort sort) {
        for (Name name : names) {
            if (name.sort() == sort) {
                return name;
            }
        }
        return null;
    }

    /** All items of a text, leftmost and longest first; {@code veto} may refuse a name at a place. */
    static List<Item> scan(Known known, Veto veto) {
        Words words = known.words;
        List<Item> items = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            PhraseIndex.Match<Name> name = name(known, at, veto);
            PhraseIndex.Match<Agent> agent = known.agent(at);
            if (agent != null && veto.noAgent(agent.values(), words.token(at), words.token(agent.end() - 1))) {
                agent = null;
            }
            if (name != null && (agent == null || name.end() >= agent.end())) {
                items.add(new Item(words.token(at), words.token(name.end() - 1), name.values(), List.of()));
                at = name.end();
            } else if (agent != null) {
                items.add(new Item(words.token(at), words.token(agent.end() - 1), List.of(), agent.values()));
                at = agent.end();
            } else {
                at++;
            }
        }
        return items;
    }

    private static PhraseIndex.@Nullable Match<Name> name(Known known, int at, Veto veto) {
        Words words = known.words;
        int limit = words.size();
        while (limit > at) {
            PhraseIndex.Match<Name> match = known.name(at, limit);
            if (match == null) {
                return null;
            }
            if (words.at(at).equals("the") && at + 1 < words.size()) {
                PhraseIndex.Match<Name> inner = known.name(at + 1);
                if (inner != null && inner.end() > match.end()) {
                    return null;
                }
            }
            List<Name> fit = new ArrayList<>();
            for (Name name : match.values()) {
                if (cased(words, at, match.end(), name)
                        && !veto.noName(name, words.token(at), words.token(match.end() - 1))) {
                    fit.add(name);
                }
            }
            if (!fit.isEmpty()) {
                return new PhraseIndex.Match<>(match.end(), fit);
            }
            limit = match.end() - 1;
        }
        return null;
    }

    private static boolean cased(Words words, int from, int to, Name name) {
        String first = words.raw(from);
        if (name.capitals()) {
            return first.equals(first.toUpperCase(java.util.Locale.ROOT));
        }
        boolean article = first.equalsIgnoreCase("the") && to - from > 1;
        return (!name.upperLast() || !Character.isLowerCase(words.raw(to - 1).charAt(0)))
                && (article || !name.upperFirst() || !Character.isLowerCase(first.charAt(0)) || first.equals("al"));
    }

    /** What only the text can tell: that a name is no such name here. */
    interface Veto {
        boolean noName(Name name, int first, int last);

        boolean noAgent(List<Agent> agents, int first, int last);

        /** Nothing is refused. */
        Veto NONE = new Veto() {
            @Override
            public boolean noName(Name name, int first, int last) {
                return false;
            }

            @Override
            public boolean noAgent(List<Agent> agents, int first, int last) {
                return false;
            }
        };
    }
}
