package org.dragoman.actor;

import java.util.List;
import java.util.Set;
import org.dragoman.language.Sentence;
import org.jspecify.annotations.Nullable;

/** Where the sentence sets what somebody does: "Protesters were dispersed by police in Kampala" tells of Ugandan police. */
record Stage(Sentence sentence, List<Chunk> chunks) {
    private static final Set<String> CASES = Set.of("in", "at", "near", "outside");

    /** The country of the towns in which the phrase's own verb has its act take place; null where there is none, or several. */
    @Nullable
    String country(Chunk chunk) {
        int verb = verb(chunk.head());
        String country = null;
        for (Chunk place : chunks) {
            for (Name name : place.reading().known()) {
                boolean town = name.sort() == Name.Sort.CAPITAL || name.sort() == Name.Sort.TOWN;
                if (verb < 0 || !town || !isPlace(place.head()) || !isIn(place.head(), verb)) {
                    continue;
                }
                String key = name.entry().key();
                if (country != null && !country.equals(key)) {
                    return null;
                }
                country = key;
            }
        }
        return country;
    }

    /** "dispersed by police with water cannon in Kampala"; what is told of "an attack in Kampala" may be done elsewhere. */
    private boolean isIn(int town, int verb) {
        int above = sentence.head(town);
        if (above < 0 || above == verb || sentence.head(above) != verb) {
            return above == verb;
        }
        int preposition = sentence.child(above, "case");
        return sentence.relation(above).equals("obj")
                || preposition >= 0 && sentence.lower(preposition).equals("with");
    }

    private boolean isPlace(int town) {
        int preposition = sentence.child(town, "case");
        return preposition >= 0 && CASES.contains(sentence.lower(preposition));
    }

    /** The verb that the noun is an argument of, or -1. */
    private int verb(int noun) {
        int verb = sentence.head(noun);
        return verb >= 0 && sentence.tag(verb).startsWith("VB") ? verb : -1;
    }
}
