package org.dragoman.actor;

import java.util.List;
import org.dragoman.language.Sentence;
import org.jspecify.annotations.Nullable;

/** People told by number or origin only, who are neither a state nor all of its people: "thousands", "an Iranian", "ethnic Albanians". */
final class Peoples {
    private final Cast cast;
    private final Sentence sentence;
    private final List<Chunk> chunks;
    private final PhraseText text;
    private final Epithets epithets;

    Peoples(Cast cast, Sentence sentence, List<Chunk> chunks, PhraseText text) {
        this.cast = cast;
        this.sentence = sentence;
        this.chunks = chunks;
        this.text = text;
        this.epithets = new Epithets(cast.sides, sentence);
    }

    /** "Thousands marched": people, where nothing says of whom or what there are so many. */
    boolean isCrowd(Chunk chunk) {
        for (int i = chunk.first(); i <= chunk.last(); i++) {
            for (int c = sentence.firstChild(i); c >= 0; c = sentence.nextSibling(c)) {
                boolean of = c > chunk.last() && sentence.relation(c).startsWith("nmod");
                if (of && !sentence.ner(c).equals("LOCATION")) {
                    return false;
                }
            }
        }
        return sentence.relation(chunk.head()).startsWith("nsubj");
    }

    Entity crowd(Chunk chunk) {
        Entity entity = cast.fresh(text.of(chunk), Actor.Kind.POPULATION);
        entity.plural = true;
        entity.sectors.add("CVL");
        return entity;
    }

    /** Whom the name of a people stands for: "jailed an Iranian" one of them, "ethnic Albanians" some elsewhere, else all of it. */
    Entity of(Chunk chunk, Reading reading, Entry state) {
        Entity met = met(chunk, reading, state);
        if (met != null) {
            return met;
        }
        if (isOne(chunk, reading)) {
            return one(chunk, state);
        }
        return reading.marks().contains("mod:ethnic") ? minority(chunk) : cast.people(state);
    }

    /** "The Swede": the person of that country met before; null where none is meant. */
    @Nullable
    Entity met(Chunk chunk, Reading reading, Entry state) {
        return epithets.countryman(chunk, reading, state.terms().get(0).countries());
    }

    boolean isOne(Chunk chunk, Reading reading) {
        String relation = sentence.relation(chunk.head());
        return reading.marks().contains("a")
                && !reading.plural()
                && (relation.startsWith("nsubj") || relation.equals("obj") || relation.equals("conj"))
                && !sentence.tag(chunk.head()).endsWith("S");
    }

    Entity one(Chunk chunk, Entry state) {
        Entity entity = cast.fresh(text.of(chunk), Actor.Kind.PERSON);
        entity.countries(List.of(state.key()));
        entity.sectors.add("CVL");
        return entity;
    }

    /** People of that name, but not those of the state that is called after it. */
    private Entity minority(Chunk chunk) {
        Entity entity = crowd(chunk);
        int next = chunks.indexOf(chunk) + 1;
        if (next < chunks.size() && chunks.get(next).first() - chunk.last() == 2) {
            entity.countries(Context.placeOf(chunks.get(next)));
        }
        if (entity.countries.isEmpty() && cast.focus.sure()) {
            entity.countries(List.of(cast.focus.country()));
        }
        return entity;
    }
}
