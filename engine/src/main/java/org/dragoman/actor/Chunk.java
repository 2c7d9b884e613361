package org.dragoman.actor;

import org.jspecify.annotations.Nullable;

/**
 * A base noun phrase or a pronoun.
 *
 * @param first its first token, determiners included
 * @param last its last token
 * @param head the token by which the rest of the sentence knows it
 * @param owner the phrase before its 's, or its possessive pronoun
 * @param reading what its words say; empty for a pronoun
 */
record Chunk(
        int sentence,
        int first,
        int last,
        int head,
        @Nullable Chunk owner,
        Reading reading,
        boolean pronoun) {
    /** Whether it is the plain name of a state. */
    boolean namesState() {
        return !pronoun
                && !reading.known().isEmpty()
                && reading.known().get(0).entry().type() == Entry.Type.STATE
                && reading.known().get(0).sort() == Name.Sort.NAME;
    }

    /** In what words the phrase names its actor. */
    Mention.Form form() {
        if (pronoun) {
            return Mention.Form.PRONOUN;
        }
        if (!reading.known().isEmpty()) {
            return switch (reading.known().get(0).sort()) {
                case CAPITAL, SEAT, TOWN -> Mention.Form.METONYM;
                case ADJECTIVE, PEOPLE -> Mention.Form.DEMONYM;
                case NAME -> Mention.Form.NAME;
            };
        }
        return reading.name().isEmpty() ? Mention.Form.NOMINAL : Mention.Form.NAME;
    }
}
