package org.dragoman.app.desk.pages;

import java.util.List;
import org.dragoman.app.desk.evidence.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * What was pasted and what came of it.
 *
 * @param notes what a reader should know: bytes that were not UTF-8, a language that is not coded
 * @param evidence null before anything is pasted, or where it could not be coded
 */
public record Pasted(
        String text,
        String address,
        String published,
        List<String> notes,
        @Nullable Evidence evidence) {
    static final Pasted NOTHING = new Pasted("", "", "", List.of(), null);

    public Pasted {
        notes = List.copyOf(notes);
    }
}
