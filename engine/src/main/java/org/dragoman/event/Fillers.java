package org.dragoman.event;

import org.dragoman.language.Sentence;

/** What frames ask of the phrases that fill their roles. */
interface Fillers {
    /** Whether the phrase names somebody, by itself or through its possessor or adjective ("Ukrainian appeals"). */
    boolean isActor(Sentence s, int head);

    /** Whether the phrase names somebody of the class: {@code @actor}, {@code @country}, {@code @person}, {@code @armed}. */
    boolean is(Sentence s, int head, String actorClass);

    /** Whether the pronoun may take up a thing named shortly before that is one of the words: "the pact … ratified it". */
    default boolean takesUp(Sentence s, int pronoun, Words words) {
        return false;
    }
}
