package org.dragoman.event;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.dragoman.actor.Actor;
import org.dragoman.event.Composer.Composed;
import org.dragoman.event.Event.Status;
import org.dragoman.language.Clause;
import org.dragoman.language.Grammar;
import org.dragoman.language.Sentence;
import org.dragoman.speech.Statement;
import org.dragoman.text.Span;

/** Acts of force and pressure that those who would do them announce: such are threats. */
record Threats(Attributions attributions, Sides sides) {
    private static final List<String> ADDRESSED = List.of("@country", "@official", "@armed");

    /** What somebody says that their own side will do to another by force or pressure is a threat; to stop what hits nobody, come what may, is a plan. */
    boolean isThreat(Composed composed, Span trigger, List<Actor> actor, List<Actor> recipient) {
        if (composed.embedded()
                || composed.status() != Status.PLANNED && composed.status() != Status.HYPOTHETICAL
                || !presses(composed)
                || isSent(composed, recipient)
                || composed.type().equals("SANCTION")
                        && composed.status() == Status.PLANNED
                        && hitsNobody(composed, recipient)
                || !promises(composed.match().clause())) {
            return false;
        }
        List<Statement> around = attributions.around(trigger);
        if (around.isEmpty() || actor.isEmpty()) {
            return false;
        }
        String speaker = around.get(around.size() - 1).speaker();
        return speaker != null && sides.sameSide(speaker, actor);
    }

    /**
     * Whom a threat that names nobody is told: "told Chad that it would close the border" is towards Chad. Those alone who are of
     * another side and could give way, no reporters and no parliament of one's own.
     */
    List<Actor> threatened(Span trigger, List<Actor> actor, List<Actor> recipient) {
        List<Statement> around = attributions.around(trigger);
        if (!recipient.isEmpty() || around.isEmpty()) {
            return recipient;
        }
        return around.get(around.size() - 1).addressees().stream()
                .filter(id -> !sides.sameSide(id, actor))
                .map(sides::actor)
                .filter(told -> ADDRESSED.stream().anyMatch(wanted -> ActorClasses.isAny(List.of(told), wanted)))
                .toList();
    }

    /** Nobody named nor meant by "any": "tariffs on any country that joins" hit somebody. */
    private static boolean hitsNobody(Composed composed, List<Actor> recipient) {
        Sentence s = composed.match().clause().sentence();
        return recipient.isEmpty()
                && Arrays.stream(composed.match().recipient()).noneMatch(head -> {
                    int determiner = s.child(head, "det");
                    return determiner >= 0 && s.lower(determiner).equals("any");
                });
    }

    /** Force and pressure; of protests those that withhold or block something, not marches. */
    private static boolean presses(Composed composed) {
        return composed.type().equals("PROTEST")
                ? composed.modes().stream().anyMatch(Set.of("boycott", "strike", "obstruct")::contains)
                : Set.of("ASSAULT", "SANCTION", "COERCE", "MOBILIZE").contains(composed.type());
    }

    /** "will send 200 officers to the country": against nobody. */
    private static boolean isSent(Composed composed, List<Actor> recipient) {
        return composed.type().equals("MOBILIZE")
                && recipient.isEmpty()
                && Grammar.english().is("sending", composed.match().clause().lemma());
    }

    /** "will", "shall", "would", "or we …": not "may" or "could". */
    private static boolean promises(Clause clause) {
        for (Clause at = clause; at != null; at = at.link() == Clause.Link.COORDINATED ? at.parent() : null) {
            if (at.isOrElse()
                    || at.reality().tense() == Clause.Tense.FUTURE
                    || at.reality().mood() == Clause.Mood.WOULD) {
                return !at.reality().negated();
            }
        }
        return false;
    }

    /** The modes that a threat to do this has. */
    static List<String> modes(String type, List<String> modes) {
        return switch (type) {
            case "SANCTION" -> List.of(modes.contains("expel") ? "expel" : "relations");
            case "COERCE" -> List.of(modes.contains("arrest") ? "arrest" : "restrict");
            case "PROTEST" -> List.of("restrict");
            default -> List.of("violence");
        };
    }
}
