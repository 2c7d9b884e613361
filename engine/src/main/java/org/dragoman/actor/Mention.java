package org.dragoman.actor;

import org.dragoman.text.Span;

/**
 * Words that stand for an actor.
 *
 * @param sentence index of the sentence
 * @param head index of the head token in the sentence
 * @param first first token of the mention
 * @param last last token of the mention, included
 * @param span the words, without relative clauses and the like
 */
public record Mention(int sentence, int head, int first, int last, Span span, Form form) {
    /** How the actor is mentioned. */
    public enum Form {
        NAME,
        NOMINAL,
        PRONOUN,
        METONYM,
        DEMONYM
    }
}
