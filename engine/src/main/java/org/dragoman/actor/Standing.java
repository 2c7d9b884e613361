package org.dragoman.actor;

import java.util.Locale;
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

    /**
     * Whether the name of a capital or seat is a place.
     *
     * @param sort which of the two it is
     */
    boolean isPlace(Chunk chunk, Name.Sort sort) {
        return isPlace(chunk)
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
        return object >= 0 && ENVOYS.contains(sentence.lemma(object).toLowerCase(Locale.ROOT));
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

    private @Nullable String caseOf(Chunk chunk) {
        int marker = sentence.child(chunk.head(), "case");
        if (marker >= 0 && marker < chunk.first()) {
            return sentence.word(marker).toLowerCase(Locale.ROOT);
        }
        return chunk.first() > 0 && sentence.tag(chunk.first() - 1).equals("IN")
                ? sentence.word(chunk.first() - 1).toLowerCase(Locale.ROOT)
                : null;
    }
}
