package org.dragoman.actor;

import java.util.Set;
import org.dragoman.language.Sentence;
import org.jspecify.annotations.Nullable;

/** Whether a name that may stand for a place or for those who act there ("Muscat") is a place where it stands. */
record Standing(Sentence sentence, Knowledge knowledge) {
    private static final Set<String> PLACE_CASES = Set.of(
            "in",
            "near",
            "outside",
            "around",
            "inside",
            "across",
            "over",
            "above",
            "through",
            "off",
            "within",
            "along",
            "into",
            "throughout",
            "toward",
            "beyond");

    private static final Set<String> ENVOYS = Set.of("ambassador", "envoy", "diplomat", "consul", "attache", "attaché");

    /** "in Muscat", "near the Kremlin". */
    boolean behindPlaceCase(Chunk chunk) {
        String marker = caseOf(chunk);
        return marker != null && PLACE_CASES.contains(marker);
    }

    /** "A nurse from Cork". */
    boolean isOrigin(Chunk chunk) {
        return "from".equals(caseOf(chunk)) && sentence.relation(chunk.head()).startsWith("nmod");
    }

    /**
     * Whether the name of a capital or seat is a place.
     *
     * @param sort which of the two it is
     */
    boolean isPlace(Chunk chunk, Name.Sort sort) {
        return isPlace(chunk)
                || ofTown(chunk)
                || behindPlaceCase(chunk)
                || "at".equals(caseOf(chunk)) && sort == Name.Sort.SEAT
                || "from".equals(caseOf(chunk))
                        && sentence.relation(chunk.head()).startsWith("obl")
                        && !postsEnvoys(chunk);
    }

    /** "recalled its ambassador from Paris": envoys are with a government, not only in a city. */
    private boolean postsEnvoys(Chunk chunk) {
        int verb = sentence.head(chunk.head());
        int object = verb < 0 ? -1 : sentence.child(verb, "obj");
        return object >= 0 && ENVOYS.contains(sentence.lowerLemma(object));
    }

    /** "The capital, Muscat", "seized Kabul". */
    private boolean isPlace(Chunk chunk) {
        int before = chunk.first() - 2;
        if (before >= 0
                && sentence.word(before + 1).equals(",")
                && sentence.word(before).equals("capital")) {
            return true;
        }
        int verb = sentence.head(chunk.head());
        return verb >= 0
                && Set.of("obj", "nsubj:pass").contains(sentence.relation(chunk.head()))
                && "place".equals(knowledge.speakerOf(sentence.lemma(verb)));
    }

    /** "The outskirts of Kyiv", "the fall of Kabul", "a flight from Beijing": what one says of towns, not of governments. */
    private boolean ofTown(Chunk chunk) {
        String marker = caseOf(chunk);
        int noun = sentence.head(chunk.head());
        if (marker == null || noun < 0 || !sentence.tag(noun).startsWith("NN")) {
            return false;
        }
        String kind = knowledge.speakerOf(sentence.lowerLemma(noun));
        return marker.equals("of") && ("part".equals(kind) || "place".equals(kind))
                || Set.of("from", "to", "for").contains(marker) && "way".equals(kind);
    }

    /**
     * "Lebanon, Pennsylvania", "Paris, Texas": a town that is called like a country or capital, where a place of another
     * country follows behind a comma and no list goes on.
     */
    static boolean isNamesake(Sentence sentence, Chunk chunk, Chunk next) {
        Reading town = chunk.reading();
        Reading area = next.reading();
        int after = next.last() + 1;
        boolean comma = next.first() == chunk.last() + 2
                && sentence.word(chunk.last() + 1).equals(",")
                && (after >= sentence.size() || !Set.of("and", "or").contains(sentence.word(after)));
        return comma
                && !town.known().isEmpty()
                && !area.known().isEmpty()
                && area.name().isEmpty()
                && town.known().get(0).entry().type() == Entry.Type.STATE
                && area.known().get(0).sort() == Name.Sort.TOWN
                && area.known().get(0).entry() != town.known().get(0).entry();
    }

    private @Nullable String caseOf(Chunk chunk) {
        int marker = sentence.child(chunk.head(), "case");
        if (marker >= 0 && marker < chunk.first()) {
            return sentence.lower(marker);
        }
        return chunk.first() > 0 && sentence.tag(chunk.first() - 1).equals("IN")
                ? sentence.lower(chunk.first() - 1)
                : null;
    }
}
