package org.dragoman.actor;

import java.util.List;
import java.util.Set;
import org.dragoman.language.Sentence;
import org.jspecify.annotations.Nullable;

/** Bodies whose names the knowledge does not have: "Rights Watch Togo", "the Okafor administration". */
final class Organisations {
    private final Cast cast;
    private final Knowledge knowledge;
    private final Learner learner;
    private final Persons persons;
    private final Sentence sentence;
    private final PhraseText text;

    Organisations(Cast cast, Learner learner, Persons persons, Sentence sentence, PhraseText text) {
        this.cast = cast;
        this.knowledge = cast.knowledge;
        this.learner = learner;
        this.persons = persons;
        this.sentence = sentence;
        this.text = text;
    }

    /** Whether the phrase is tagged as a body, or named one before. */
    boolean isNamed(Chunk chunk) {
        for (int i = chunk.first(); i <= chunk.last(); i++) {
            if (sentence.ner(i).equals("ORGANIZATION")) {
                return true;
            }
        }
        return cast.entities.containsKey(key(text.of(chunk)));
    }

    /** What the body is called: "Harland Stone" of "the US equity firm Harland Stone", the phrase itself where nothing describes it. */
    private String called(Chunk chunk, Reading reading) {
        int noun = chunk.last();
        while (noun > chunk.first() && Character.isUpperCase(sentence.word(noun).codePointAt(0))) {
            noun--;
        }
        Agent what = reading.agent() == null ? reading.office() : null;
        boolean describes = what != null
                && noun < chunk.last()
                && sentence.tag(noun).equals("NN")
                && what.word().endsWith(sentence.lowerLemma(noun));
        return describes ? text.of(chunk, noun + 1) : text.of(chunk);
    }

    /** The government of a leader ("the Okafor administration"); null where the phrase names none. */
    @Nullable
    Entity governmentUnder(Reading reading, Context context) {
        Agent institution = reading.agent();
        if (institution == null
                || !institution.is("institution")
                || !institution.sectors().contains("GOV")
                || reading.name().contains(" ")) {
            return null;
        }
        Reading president = new Reading(
                List.of(),
                null,
                List.of(new Agent("president", false, List.of("GOV"), Actor.Kind.PERSON, Set.of("title"))),
                List.of(),
                List.of(),
                List.of(),
                reading.name(),
                true,
                Set.of(),
                0);
        Entry leader = persons.leader(president, context);
        Entry state = leader == null
                ? null
                : knowledge.state(leader.terms().get(0).countries().get(0));
        return state == null ? null : cast.governmentOf(state);
    }

    /** The body of that name: what the phrase says of it is learnt. */
    Entity named(Chunk chunk, Reading reading, Context context) {
        String name = called(chunk, reading);
        Words words = Words.of(name);
        Entity entity = cast.entities.computeIfAbsent(key(name), k -> new Entity(k, name, kindOf(reading)));
        entity.plural |= entity.kind == Actor.Kind.POPULATION && reading.plural(); // "three Maya leaders"
        for (Name town : knowledge.names.get(words.key(0, words.size()))) {
            if (town.sort() == Name.Sort.TOWN && words.size() > 1) {
                // "New Mexico sued": an area that the tagger takes for a body
                entity.countries(town.entry().terms().get(0).countries());
            }
        }
        learner.learn(entity, reading, context);
        return entity;
    }

    private static String key(String name) {
        Words words = Words.of(name);
        return "named:" + words.key(0, words.size());
    }

    private static Actor.Kind kindOf(Reading reading) {
        Agent agent = reading.agent();
        return agent == null || agent.kind() == Actor.Kind.UNKNOWN ? Actor.Kind.ORGANISATION : agent.kind(reading);
    }
}
