package org.dragoman.app.desk.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One event of a record with its ids turned into words.
 *
 * @param before words of the sentence before the trigger
 * @param after words of the sentence after it
 * @param sentence start of the sentence in the text, in code points
 */
public record EventCard(
        String id,
        String type,
        List<String> modes,
        List<String> contexts,
        double score,
        List<Party> actors,
        List<Party> recipients,
        String status,
        @Nullable String from,
        @Nullable String to,
        @Nullable String place,
        List<String> items,
        List<Voucher> vouchers,
        String before,
        String trigger,
        String after,
        int sentence,
        String rule,
        @Nullable String sameAs,
        double confidence) {
    /** Who vouches for an event, and how. */
    public record Voucher(
            String name, String stance, @Nullable String statement) {}

    public EventCard {
        modes = List.copyOf(modes);
        contexts = List.copyOf(contexts);
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        items = List.copyOf(items);
        vouchers = List.copyOf(vouchers);
    }
}
