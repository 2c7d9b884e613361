package org.dragoman.event;

import java.util.List;
import org.dragoman.event.Composer.Composed;
import org.dragoman.language.Clause;
import org.dragoman.language.Clause.Link;
import org.dragoman.language.Grammar;
import org.jspecify.annotations.Nullable;

/** "A bomb went off and wounded two officers", "blew himself up, killing three": one attack, on those who were harmed. */
final class Blasts {
    private Blasts() {}

    /** What tells of the harm that this blast did; null where it is no blast or nothing tells. */
    static @Nullable Composed harm(Composed blast, List<Composed> beside) {
        for (Composed other : beside) {
            if (isHarmOf(other, blast)) {
                return other;
            }
        }
        return null;
    }

    /** Whether it only tells what a blast beside it did. */
    static boolean isHarm(Composed harm, List<Composed> beside) {
        return beside.stream().anyMatch(blast -> isHarmOf(harm, blast));
    }

    private static boolean isHarmOf(Composed harm, Composed blast) {
        Clause clause = harm.match().clause();
        Clause burst = blast.match().clause();
        boolean ledTo = clause.link() == Link.COORDINATED || clause.link() == Link.ADVERBIAL;
        return clause != burst
                && clause.parent() == burst
                && ledTo
                && blast.type().equals("ASSAULT")
                && harm.type().equals("ASSAULT")
                && harm.status() == blast.status()
                && burst.kind() == Clause.Kind.VERB
                && Grammar.english().is("bursting", burst.phrasal())
                && isItself(burst)
                && Grammar.english().is("suffered", clause.lemma());
    }

    /** "Went off", "blew himself up", but not "blew up a bridge". */
    private static boolean isItself(Clause burst) {
        int[] object = burst.object();
        return object.length == 0
                || object.length == 1 && burst.sentence().lower(object[0]).matches("\\w+sel(f|ves)");
    }
}
