package org.dragoman.actor;

import org.dragoman.language.Sentence;
import org.jspecify.annotations.Nullable;

/** Persons met before, who are called by a word that is a common noun, a group or a country as well. */
record Surnames(Cast cast, Persons persons, Peoples peoples, Standing standing, Sentence sentence) {

    /** "Bird said", where Donna Bird was met: a word in the singular that nothing determines; null where there is none. */
    @Nullable
    Entity likeNoun(Chunk chunk) {
        String word = sentence.word(chunk.head());
        boolean bare = chunk.first() == chunk.last()
                && chunk.owner() == null
                && sentence.tag(chunk.head()).equals("NN")
                && Character.isUpperCase(word.codePointAt(0));
        return bare ? persons.named(word) : null;
    }

    /** "The Australian said", "Santos said" of Maria Santos: a person called like a group; null where there is none. */
    @Nullable
    Entity likeGroup(Chunk chunk, Reading reading, Entry group) {
        String word = sentence.word(chunk.head());
        for (Name name : cast.knowledge.names.get(Words.fold(word))) {
            boolean people = name.sort() == Name.Sort.ADJECTIVE || name.sort() == Name.Sort.PEOPLE;
            Entity met = people ? peoples.met(chunk, reading, name.entry()) : null;
            if (met != null) {
                return met;
            }
        }
        boolean alone = chunk.first() == chunk.last() && !cast.entities.containsKey("known:" + group.key());
        return alone || sentence.ner(chunk.head()).equals("PERSON") ? persons.named(word) : null;
    }

    /**
     * "Chad Smith sold the shop. Chad said": a person of that name, where nothing but this word names the country; null where there
     * is none.
     */
    @Nullable
    Entity likeState(Chunk chunk, Entry entry) {
        String word = sentence.word(chunk.head());
        boolean alone = chunk.first() == chunk.last() && !standing.behindPlaceCase(chunk);
        return alone && !cast.focus.namesBesides(entry.terms().get(0).countries(), word) ? persons.named(word) : null;
    }
}
