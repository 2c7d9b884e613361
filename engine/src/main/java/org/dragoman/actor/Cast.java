package org.dragoman.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.language.Analysis;
import org.jspecify.annotations.Nullable;

/** All who were met in an article so far, by key; makes those that are met first. */
final class Cast {
    final Knowledge knowledge;
    final @Nullable LocalDate date;
    /** By the index of a sentence, what the knowledge has for its words. */
    final List<Known> known;

    final Focus focus;
    final ShortNames shortNames;
    final Namesakes namesakes;
    final Antecedents sides = new Antecedents();
    final Introductions introductions = new Introductions(sides);
    final Map<String, Entity> entities = new LinkedHashMap<>();
    private static final int NAMESAKES = 20;

    private final Map<String, List<Entity>> byWord = new HashMap<>();
    private int counter;

    Cast(Knowledge knowledge, Analysis analysis) {
        this.knowledge = knowledge;
        this.date = analysis.article().publishedOn().orElse(null);
        this.namesakes = new Namesakes(analysis);
        this.known = analysis.sentences().stream()
                .map(sentence -> new Known(Words.of(sentence), knowledge))
                .toList();
        this.focus = new Focus(analysis, knowledge, known, namesakes);
        this.shortNames = new ShortNames(analysis);
    }

    Entity stateOf(String code) {
        return entities.computeIfAbsent("state:" + code, key -> {
            Entry entry = knowledge.state(code);
            Entity entity = new Entity(key, entry == null ? code : entry.name(), Actor.Kind.STATE);
            entity.entry = entry;
            Entry.Term term = entry == null ? null : entry.at(null);
            entity.countries(term == null ? List.of(code) : term.countries());
            if (term != null) {
                entity.sectors.addAll(term.sectors());
            }
            return entity;
        });
    }

    /** Those who act for a state: its government, capital, seat. */
    Entity governmentOf(Entry state) {
        return entities.computeIfAbsent("government:" + state.key(), key -> {
            Entity entity = new Entity(key, "government of " + state.name(), Actor.Kind.ORGANISATION);
            Entry.Term term = state.at(null);
            entity.entry = state;
            if (term != null) {
                entity.countries(term.countries());
                entity.sectors.add("GOV");
                entity.sectors.addAll(term.sectors());
            }
            return entity;
        });
    }

    /** Those who play for a state. */
    Entity teamOf(Entry state) {
        return entities.computeIfAbsent("team:" + state.key(), key -> {
            Entity entity = new Entity(key, "team of " + state.name(), Actor.Kind.ORGANISATION);
            entity.countries(state.terms().get(0).countries());
            entity.role = Actor.TEAM;
            return entity;
        });
    }

    Entity people(Entry state) {
        return entities.computeIfAbsent("people:" + state.key(), key -> {
            Entity entity = new Entity(key, "people of " + state.name(), Actor.Kind.POPULATION);
            entity.countries(state.terms().get(0).countries());
            entity.plural = true;
            return entity;
        });
    }

    /** Somebody whom the knowledge has by name. */
    Entity group(Entry entry) {
        return entities.computeIfAbsent("known:" + entry.key(), key -> fromEntry(key, entry));
    }

    private Entity fromEntry(String key, Entry entry) {
        Entity entity = new Entity(key, entry.name(), entry.kind());
        entity.entry = entry;
        Entry.Term term = entry.at(date);
        if (term != null) {
            entity.countries(term.countries());
            entity.sectors.addAll(term.sectors());
            entity.role = term.role();
        } else if (date != null) {
            Entry.Term past = entry.before(date);
            Entry.Term any = past == null ? entry.terms().get(0) : past;
            entity.countries(any.countries());
            if (past != null && entry.type() == Entry.Type.PERSON) {
                entity.sectors.add("ELI");
                entity.role = past.role() == null ? null : "former " + past.role();
            } else if (entry.type() == Entry.Type.GROUP) {
                entity.sectors.addAll(any.sectors());
            }
        }
        if (entity.kind == Actor.Kind.COLLECTIVE) {
            entity.countries(entry.membersAt(date));
        }
        if (entry.type() == Entry.Type.PERSON) {
            bearer(entry.name(), entity);
            entity.gender = knowledge.gender(entry.name().split(" ")[0]);
        } else {
            entity.nouns.add(Words.fold(entry.name().substring(entry.name().lastIndexOf(' ') + 1)));
        }
        return entity;
    }

    /** For whom a person says "we": the government, army or group that he or she speaks for, else the person. */
    Entity institutionOf(Entity speaker) {
        if (speaker.memberOf != null) {
            return speaker.memberOf;
        }
        if (speaker.person() && speaker.sectors.contains("GOV") && speaker.countries.size() == 1) {
            Entry state = knowledge.state(speaker.countries.iterator().next());
            return state == null ? speaker : governmentOf(state);
        }
        return speaker;
    }

    /** Makes a person findable by the words of the name. */
    void bearer(String name, Entity person) {
        Words words = Words.of(name);
        for (int i = 0; i < words.size(); i++) {
            List<Entity> bearers = byWord.computeIfAbsent(words.at(i), k -> new ArrayList<>());
            if (!bearers.contains(person)) {
                bearers.add(person);
            }
            if (bearers.size() > NAMESAKES) {
                bearers.remove(0);
            }
        }
    }

    /** The persons so far whose names have this word, the last so many. */
    List<Entity> bearers(String word) {
        return byWord.getOrDefault(word, List.of());
    }

    Entity fresh(String name, Actor.Kind kind) {
        Entity entity = new Entity("noun:" + ++counter, name, kind);
        entities.put(entity.key, entity);
        return entity;
    }

    /** What decided between those that bear a name. */
    String whyChosen(List<Name> names, Name chosen, Collection<String> countries) {
        if (names.size() == 1) {
            return "the only one known by that name";
        }
        boolean near = chosen.entry().terms().stream()
                .anyMatch(term -> term.countries().stream().anyMatch(countries::contains));
        Entry.Term now = chosen.entry().at(date);
        boolean focused = now != null && now.countries().contains(focus.country());
        return near
                ? "its country stands beside it"
                : focused ? "its country is the one that the article is about" : "the best known of that name";
    }

    /**
     * Which of those that bear a name: one of these countries, else one of the country in focus, else the first; those who are
     * something on the day of the article before the others.
     */
    Name choose(List<Name> all, Collection<String> countries) {
        List<Name> names = new ArrayList<>(all);
        if (date != null) {
            names.sort(Comparator.comparing(name -> name.entry().at(date) == null));
        }
        for (Name name : names) {
            for (Entry.Term term : name.entry().terms()) {
                if (term.countries().stream().anyMatch(countries::contains)) {
                    return name;
                }
            }
        }
        for (Name name : names) {
            Entry.Term term = name.entry().at(date);
            if (term != null && term.countries().contains(focus.country())) {
                return name;
            }
        }
        return names.get(0);
    }
}
