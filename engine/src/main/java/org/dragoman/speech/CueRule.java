package org.dragoman.speech;

import java.util.List;
import java.util.Set;
import org.dragoman.speech.Statement.Kind;
import org.dragoman.speech.Statement.Stance;

/**
 * How one family of cues takes its source and content.
 *
 * @param id file name without ending
 * @param takes the shapes that the content may have; a verb is tried with them in the order of {@link Shape}, whatever theirs
 * @param prepositions that introduce the content
 * @param with prepositions of phrases that belong to the content after an object ("of" in "accuse him of lying")
 * @param addressee prepositions that introduce the addressee; {@code object} where the object is the addressee
 * @param relays whether the cue passes on what somebody else says ("quoted him as saying")
 * @param raises whether the subject belongs to the content and is no source ("the truce seems to hold");
 *     of an adjective or adverb, whether it may be nobody's
 * @param affects whether the object feels what the subject causes ("the ruling angered farmers"): the object is the source
 * @param needs whether the object must be followed by one of the phrases of {@code with} ("cast him as a liar")
 * @param carriers verbs that only carry a noun cue and whose subject is the source ("voiced fear that …")
 * @param sources lemmas of which the source's head must be one; empty where anybody may be the source
 */
record CueRule(
        String id,
        Kind kind,
        Stance stance,
        List<Shape> takes,
        Set<String> prepositions,
        Set<String> with,
        Set<String> addressee,
        boolean relays,
        boolean raises,
        boolean affects,
        boolean needs,
        Set<String> carriers,
        Set<String> sources) {
    /** A shape of content; a verb is tried with the first one first. */
    enum Shape {
        /** that-clause, bare clause, wh-clause */
        CLAUSE,
        /** the cue is an aside in what is said: "the bridge, he said, is closed" */
        ASIDE,
        /** to-infinitive */
        TO,
        /** gerund */
        ING,
        /** whatever follows, for verbs that hardly take anything else than what is said */
        REST,
        /** a predicate of the object or subject: "called him divisive", "seems irritated" */
        SMALL,
        /** the object, and what belongs to it */
        OBJECT,
        /** a phrase with one of the prepositions */
        PREPOSITION,
        /** a quotation beside the cue, and nothing in the cue's own phrases */
        QUOTE
    }

    CueRule {
        takes = List.copyOf(takes);
        prepositions = Set.copyOf(prepositions);
        with = Set.copyOf(with);
        addressee = Set.copyOf(addressee);
        carriers = Set.copyOf(carriers);
        sources = Set.copyOf(sources);
    }

    /** Whether somebody or something of this name may be the source. */
    boolean mayBe(String source) {
        return sources.isEmpty() || sources.contains(source);
    }

    boolean takes(Shape shape) {
        return takes.contains(shape);
    }
}
