package org.dragoman.language.lean;

/** What the models were trained to see of a word besides its letters. Pure functions. */
public interface WordForms {
    /** American spelling of British ("labour"). */
    String american(String word);

    /** The tagger's two shapes: coarse ({@code chris2}) and by Unicode class ({@code chris4}). */
    String taggerShape(String word);

    String taggerUnicodeShape(String word);

    /** The namer's shape ({@code dan2}), marked where {@code knownLowerCase}. */
    String namerShape(String word, boolean knownLowerCase);
}
