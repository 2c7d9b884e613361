package org.dragoman.speech;

import java.util.List;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Somebody says something.
 *
 * @param id {@code s1}, {@code s2}, … in order of content
 * @param speaker actor id, or null where nobody known says it
 * @param source the words that name the speaker here; null where unnamed
 * @param addressees actor ids
 * @param via actor ids of outlets or people through whom it came
 * @param direct a quote rather than reported speech
 * @param content what is said, in order
 * @param from ISO date of the saying, where the text gives one
 * @param within id of the statement in which this one was made
 */
public record Statement(
        String id,
        @Nullable String speaker,
        @Nullable Span source,
        List<String> addressees,
        List<String> via,
        boolean direct,
        Stance stance,
        @Nullable Cue cue,
        List<Span> content,
        @Nullable String from,
        @Nullable String to,
        @Nullable String within) {
    /** How the speaker stands to what is said. */
    public enum Stance {
        STATES,
        ALLEGES,
        ACKNOWLEDGES,
        DENIES,
        DOUBTS
    }

    /** What the cue says of the speaker: only speech vouches for events; thought makes them thought of. */
    public enum Kind {
        /** says, claims, denies: the content is told as so (or not so) */
        SPEECH,
        /** believes, fears, expects, plans */
        THOUGHT,
        /** praises, opposes, wants, seems: the content is what it is about or what is meant to be, not what is said to be so */
        ATTITUDE
    }

    /**
     * The word or words that mark the saying ("said", "according to"); null for a bare quote.
     *
     * @param sentence index of the sentence
     * @param head index of its main token
     */
    public record Cue(Span span, String lemma, Kind kind, int sentence, int head) {
        /** A cue of speech. */
        public Cue(Span span, String lemma, int sentence, int head) {
            this(span, lemma, Kind.SPEECH, sentence, head);
        }
    }

    public Statement {
        addressees = List.copyOf(addressees);
        via = List.copyOf(via);
        content = List.copyOf(content);
    }
}
