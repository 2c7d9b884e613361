package org.dragoman.app.desk.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One statement of a record with its ids turned into words. */
public record StatementCard(
        String id,
        @Nullable Party speaker,
        List<Party> addressees,
        List<Party> via,
        boolean direct,
        String stance,
        @Nullable String cue,
        String words) {
    public StatementCard {
        addressees = List.copyOf(addressees);
        via = List.copyOf(via);
    }
}
