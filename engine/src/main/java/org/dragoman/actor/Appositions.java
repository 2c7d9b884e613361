package org.dragoman.actor;

import java.util.List;
import java.util.Set;
import org.dragoman.language.Sentence;
import org.jspecify.annotations.Nullable;

/** Phrases beside one another that mean the same: "the minister, Javier Rojas,", "the M23, a group that". */
final class Appositions {
    private static final int LONGEST_NAME = 3;

    private final Sentence sentence;
    private final List<Chunk> chunks;

    Appositions(Sentence sentence, List<Chunk> chunks) {
        this.sentence = sentence;
        this.chunks = chunks;
    }

    /** The index of the phrase that says the same actor again, or -1. "On Monday, a court in Oslo" names no court. */
    int of(int k) {
        Chunk chunk = chunks.get(k);
        if (sentence.isDate(chunk.head())) {
            return -1;
        }
        for (int n = k + 1; n < chunks.size() && n <= k + 3; n++) {
            Chunk next = chunks.get(n);
            boolean arc = sentence.head(next.head()) == chunk.head()
                            && Set.of("appos", "flat", "dep").contains(sentence.relation(next.head()))
                    || sentence.head(chunk.head()) == next.head()
                            && Set.of("appos", "flat", "dep").contains(sentence.relation(chunk.head()));
            boolean adjacent = next.first() == chunk.last() + 1;
            boolean comma = next.first() == chunk.last() + 2
                    && sentence.word(chunk.last() + 1).equals(",");
            if (arc && (adjacent || comma) || adjacent && titleThenName(chunk, next)) {
                return n;
            }
            if (comma && nameThenNoun(chunk, next)) {
                return n;
            }
            boolean apart = next.first() > 0 && sentence.word(next.first() - 1).equals(",");
            if (apart && titleThenName(chunk, next) && closes(next) && noVerb(chunk.last() + 1, next.first())) {
                return n;
            }
            if (comma && titleThenName(chunk, next) && closes(next)) {
                return n;
            }
        }
        return -1;
    }

    /** "The M23, a group that", "Salem Afif, a former officer". */
    private boolean nameThenNoun(Chunk chunk, Chunk next) {
        Reading first = chunk.reading();
        Reading second = next.reading();
        boolean named = !first.name().isEmpty()
                || !first.known().isEmpty() && first.known().get(0).entry().type() != Entry.Type.STATE;
        int after = next.last() + 1;
        boolean goesOn = closes(next)
                || Set.of("that", "which", "who", "whose", "of", "in", "for", "from", "at")
                        .contains(sentence.word(after));
        return named
                && goesOn
                && second.marks().contains("a")
                && second.agent() != null
                && second.known().isEmpty();
    }

    private boolean noVerb(int from, int to) {
        for (int i = from; i < to; i++) {
            if (sentence.tag(i).startsWith("VB") || sentence.tag(i).equals("CC")) {
                return false;
            }
        }
        return true;
    }

    private boolean titleThenName(Chunk chunk, Chunk next) {
        Agent agent = chunk.reading().agent();
        boolean title = agent != null && agent.person() && !agent.plural();
        Reading second = next.reading();
        boolean name = second.person()
                || !second.known().isEmpty() && second.known().get(0).entry().type() == Entry.Type.PERSON;
        return title && name && chunk.reading().known().isEmpty();
    }

    private boolean closes(Chunk next) {
        int after = next.last() + 1;
        return after >= sentence.size() || sentence.word(after).matches("[,.]");
    }

    /**
     * What the phrase beside it says that an unknown name is: "Los Caimanes, a gang that", "the junior partner, New Centre,";
     * null where none does.
     */
    @Nullable
    Agent nounOf(int k) {
        int behind = of(k);
        int other = behind < 0 && k > 0 && of(k - 1) == k ? k - 1 : behind;
        Agent agent = other < 0 ? null : chunks.get(other).reading().agent();
        if (agent == null || agent.is("place") || agent.is("settlement")) {
            return null;
        }
        return switch (agent.kind()) {
            case ORGANISATION, ARMED_GROUP -> agent;
            case POPULATION -> agent.sectors().isEmpty() ? null : agent;
            default -> null;
        };
    }

    /** "His lawyer, Eka Tvauri,": two or three names and nothing else behind what one person is. */
    boolean isPerson(int k) {
        Chunk chunk = chunks.get(k);
        int before = k - 1;
        Reading reading =
                before < 0 || of(before) != k ? null : chunks.get(before).reading();
        boolean person = reading != null
                && reading.agent() != null
                && reading.agent().person()
                && reading.agent().kind() == Actor.Kind.PERSON
                && !reading.plural();
        int words = 0;
        for (int i = chunk.first(); i <= chunk.last(); i++) {
            boolean hyphened = sentence.word(i).equals("-")
                    || i > 0 && sentence.word(i - 1).equals("-"); // "Min-jae"
            words += hyphened ? 0 : 1;
            person = person
                    && (hyphened
                            || Set.of("NNP", "JJ").contains(sentence.tag(i))
                                    && Character.isUpperCase(sentence.word(i).codePointAt(0)));
        }
        return person && words >= 2 && words <= LONGEST_NAME;
    }
}
