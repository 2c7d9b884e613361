package org.dragoman.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The actors of one article, with look-up by token. */
public final class Actors {
    private final List<Actor> all;
    private final Map<String, Actor> byId = new HashMap<>();
    private final Map<Long, List<Actor>> byHead = new HashMap<>();

    /** The forms of the mentions by which the actors of {@link #byHead} stand there, in the same order. */
    private final Map<Long, List<Mention.Form>> formsByHead = new HashMap<>();

    private final Set<String> named = new HashSet<>();
    private final Map<Long, List<Actor>> speakersByHead = new HashMap<>();
    private final Map<String, String> genders;

    public Actors(List<Actor> all) {
        this(all, Map.of());
    }

    /**
     * With what is known of their gender.
     *
     * @param genders {@code male} or {@code female} by id, of those whose gender is known
     */
    public Actors(List<Actor> all, Map<String, String> genders) {
        this(all, List.of(), genders);
    }

    private Actors(List<Actor> known, List<Actor> speakers, Map<String, String> genders) {
        List<Actor> joined = new ArrayList<>(known);
        joined.addAll(speakers);
        this.all = List.copyOf(joined);
        this.genders = Map.copyOf(genders);
        all.forEach(actor -> byId.put(actor.id(), actor));
        known.forEach(actor -> note(actor, byHead));
        speakers.forEach(actor -> note(actor, speakersByHead));
        for (Actor actor : known) {
            for (Mention mention : actor.mentions()) {
                formsByHead.merge(key(mention.sentence(), mention.head()), List.of(mention.form()), Actors::both);
            }
        }
    }

    private void note(Actor actor, Map<Long, List<Actor>> byHead) {
        for (Mention mention : actor.mentions()) {
            byHead.merge(key(mention.sentence(), mention.head()), List.of(actor), Actors::both);
            if (mention.form() == Mention.Form.NAME) {
                named.add(actor.id());
            }
        }
    }

    private static <T> List<T> both(List<T> some, List<T> more) {
        List<T> joined = new ArrayList<>(some);
        joined.addAll(more);
        return List.copyOf(joined);
    }

    private static long key(int sentence, int token) {
        return ((long) sentence << 32) | token;
    }

    public List<Actor> all() {
        return all;
    }

    /**
     * The same, and behind them those who are only known to speak or to be spoken to: a memo, "the defence".
     *
     * @param veiled ids of those who speak without wishing to be named: their kind is unknown
     */
    public Actors withSpeakers(List<Actor> speakers, Set<String> veiled) {
        List<Actor> known = all.stream()
                .map(actor -> veiled.contains(actor.id()) ? actor.veiled() : actor)
                .toList();
        return new Actors(known, speakers, genders);
    }

    /** {@code male}, {@code female}, or null where neither a name nor a word of the article tells. */
    public @Nullable String gender(String id) {
        return genders.get(id);
    }

    public Actor get(String id) {
        Actor actor = byId.get(id);
        if (actor == null) {
            throw new IllegalArgumentException("no actor " + id);
        }
        return actor;
    }

    /**
     * The actors that the phrase headed by this token stands for: one mostly; several for "the two leaders"; none where the
     * phrase names no actor. Coordinated phrases ("A and B") are two heads, each looked up by itself.
     */
    public List<Actor> at(int sentence, int head) {
        return byHead.getOrDefault(key(sentence, head), List.of());
    }

    /** In what form the actor stands at this head, the first of several; null where it does not. */
    public Mention.@Nullable Form form(Actor actor, int sentence, int head) {
        int which = at(sentence, head).indexOf(actor);
        return which < 0
                ? null
                : formsByHead.getOrDefault(key(sentence, head), List.of()).get(which);
    }

    /** Whether the article calls the actor by name. */
    public boolean isNamed(Actor actor) {
        return named.contains(actor.id());
    }

    /** The same as {@link #at}; where it is nobody, one who is only known to speak. */
    public List<Actor> speaking(int sentence, int head) {
        List<Actor> known = at(sentence, head);
        return known.isEmpty() ? speakersByHead.getOrDefault(key(sentence, head), List.of()) : known;
    }
}
