package org.dragoman.event;

import java.util.List;
import org.dragoman.speech.Statement.Stance;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Who does what to whom, as one place of the text tells it; fields as in the record format.
 *
 * @param type PLOVER type
 * @param actors actor ids
 * @param recipients actor ids
 * @param place place id
 * @param rule id of the frame that gave it
 * @param sameAs id of an earlier event of the article that this one repeats
 * @param contextEvidence the words that the contexts rest on
 */
public record Event(
        String id,
        String type,
        List<String> modes,
        List<String> contexts,
        String quad,
        double score,
        List<String> actors,
        List<String> recipients,
        Status status,
        @Nullable When date,
        @Nullable String place,
        List<Item> items,
        Span trigger,
        Span sentence,
        List<Attribution> attribution,
        String rule,
        @Nullable String sameAs,
        double confidence,
        List<Evidence> contextEvidence) {
    /** Whether and when the event is real. */
    public enum Status {
        ACTUAL,
        PLANNED,
        HYPOTHETICAL,
        NEGATED,
        HISTORICAL
    }

    /** The interval of the event, both days included, an open side null; span is the time expression's. */
    public record When(
            @Nullable String from,
            @Nullable String to,
            @Nullable Span span) {}

    /** What is given, signed, imposed, demanded. */
    public record Item(String text, Span span) {}

    /** One link of who vouches for the event, outermost first. */
    public record Attribution(
            @Nullable String actor, Stance stance, @Nullable String statement) {}

    /** Words that speak for a context. */
    public record Evidence(String context, Span span) {}

    public Event {
        contextEvidence = List.copyOf(contextEvidence);
        modes = List.copyOf(modes);
        contexts = List.copyOf(contexts);
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        items = List.copyOf(items);
        attribution = List.copyOf(attribution);
    }
}
