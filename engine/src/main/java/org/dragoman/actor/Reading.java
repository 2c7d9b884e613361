package org.dragoman.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the words of one noun phrase say by themselves: "the former Greek foreign minister", "four U.S. senators", "Hamas
 * fighters". Who that is in the text is for {@link Resolver} to say.
 *
 * @param known what the head names, where the knowledge has it; several where it is ambiguous
 * @param agent the head noun where it is an agent noun
 * @param titles agent nouns before a name or another noun, in order
 * @param groups names of organisations before the head ("Hamas fighters")
 * @param states states named by adjective or name before the head ("Greek", "U.S.")
 * @param adjectives collectives named by adjective before the head ("Western")
 * @param name an unknown proper name, or the name of a person after a title; empty where there is none
 * @param person whether that name is a person's
 * @param marks {@code former}, {@code acting}, {@code elect}, {@code deputy}, {@code other}, {@code both} …
 * @param count how many, 0 where not said
 */
record Reading(
        List<Name> known,
        @Nullable Agent agent,
        List<Agent> titles,
        List<Item> groups,
        List<Item> states,
        List<Item> adjectives,
        String name,
        boolean person,
        Set<String> marks,
        int count) {
    Reading {
        known = List.copyOf(known);
        titles = List.copyOf(titles);
        groups = List.copyOf(groups);
        states = List.copyOf(states);
        adjectives = List.copyOf(adjectives);
    }

    boolean nothing() {
        return known.isEmpty() && agent == null && name.isEmpty();
    }

    /** The agent that tells what the phrase's bearer is: the head noun, or the last title before a name. */
    @Nullable
    Agent office() {
        if (agent != null) {
            return agent;
        }
        return titles.isEmpty() ? null : titles.get(titles.size() - 1);
    }

    boolean plural() {
        return agent == null ? count > 1 : agent.plural();
    }

    /** Sectors by the nouns alone, primary first. */
    List<String> sectors() {
        Agent office = office();
        Set<String> sectors = new LinkedHashSet<>();
        if (marks.contains("unidentified")) {
            sectors.add(office != null && office.sectors().contains("UAF") ? "UAF" : "UNK");
            return List.copyOf(sectors);
        }
        List<String> own = office == null ? List.of() : office.sectors();
        List<String> others = new ArrayList<>();
        for (Agent title : titles) {
            if (title != office) {
                others.addAll(title.sectors());
            }
        }
        boolean bearsOffice = own.contains("GOV") || own.contains("LEG") || own.contains("JUD");
        if (marks.contains("former") && (bearsOffice || others.contains("GOV"))) {
            return List.of("ELI");
        }
        if (office != null && office.is("weak")) {
            sectors.addAll(others);
            if (sectors.isEmpty()) {
                sectors.addAll(own);
            }
        } else {
            sectors.addAll(own);
            if (others.contains("OPP")) {
                sectors.add("OPP");
            }
        }
        return List.copyOf(sectors);
    }

    /** The office in words, for instance "deputy defence minister"; null where the phrase names none. */
    @Nullable
    String role() {
        Agent office = office();
        if (office == null || !office.is("title") || office.is("courtesy")) {
            return null;
        }
        List<String> words = new ArrayList<>();
        for (String mark : List.of("former", "acting", "deputy")) {
            if (marks.contains(mark) && !office.word().startsWith(mark)) {
                words.add(mark);
            }
        }
        for (Agent title : titles) {
            if (title != office && !title.is("modifier")) {
                words.add(title.word());
            }
        }
        words.add(office.word());
        if (marks.contains("elect")) {
            words.add("elect");
        }
        return String.join(" ", words);
    }

    /** Collects a reading from the items and words of a phrase. */
    static final class Builder {
        private final List<Name> known = new ArrayList<>();
        private @Nullable Agent agent;
        private final List<Agent> titles = new ArrayList<>();
        private final List<Item> groups = new ArrayList<>();
        private final List<Item> states = new ArrayList<>();
        private final List<Item> adjectives = new ArrayList<>();
        private final StringBuilder name = new StringBuilder();
        private boolean person;
        private final Set<String> marks = new LinkedHashSet<>();
        private int count;

        /** An item in its place; {@code last} where nothing but name words follow it in the phrase. */
        void item(Item item, boolean last) {
            if (!last) {
                before(item);
                return;
            }
            if (item.named()) {
                known.addAll(item.names());
            } else {
                agent = item.head();
                if (agent == null && item.modifier() != null) {
                    titles.add(item.agents().get(0));
                }
            }
        }

        private void before(Item item) {
            if (item.named()) {
                Name first = item.names().get(0);
                if (first.entry().type() == Entry.Type.GROUP && first.sort() == Name.Sort.ADJECTIVE) {
                    adjectives.add(item);
                } else if (first.entry().type() == Entry.Type.GROUP) {
                    groups.add(item);
                } else if (first.entry().type() == Entry.Type.STATE) {
                    states.add(item);
                } else {
                    known.addAll(item.names());
                }
            } else {
                Agent modifier = item.modifier();
                if (modifier != null) {
                    titles.add(modifier);
                    if (modifier.is("title") && modifier.person()) {
                        // "Quill spokesman Tom Brandt": the first name is not his
                        name.setLength(0);
                        person = false;
                    }
                }
            }
        }

        void name(String word) {
            boolean joined = name.length() == 0
                    || word.equals("-")
                    || word.startsWith("'")
                    || word.startsWith("’")
                    || name.charAt(name.length() - 1) == '-';
            name.append(joined ? "" : " ").append(word);
        }

        void person() {
            person = true;
        }

        void mark(String mark) {
            marks.add(mark);
        }

        void count(int number) {
            count = number;
        }

        boolean named() {
            return name.length() > 0;
        }

        Reading build() {
            Agent title = titles.isEmpty() ? null : titles.get(titles.size() - 1);
            boolean titled = name.length() > 0 && title != null && title.is("title");
            return new Reading(
                    known,
                    agent,
                    titles,
                    groups,
                    states,
                    adjectives,
                    name.toString(),
                    person || titled,
                    Set.copyOf(marks),
                    count);
        }
    }
}
