package org.dragoman.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.language.Analysis;
import org.jspecify.annotations.Nullable;

/**
 * Finds and resolves the actors of an article. The knowledge is loaded once for all; safe for use by many threads.
 */
public final class ActorFinder {
    private static final class Loaded {
        static final Knowledge KNOWLEDGE = Knowledge.load();
    }

    private final Knowledge knowledge;

    public ActorFinder() {
        this(Loaded.KNOWLEDGE);
    }

    /** With the actors of users' own files beside those that ship; in a later file they go before those of an earlier one. */
    public ActorFinder(List<ActorFile> own) {
        this(own.isEmpty() ? Loaded.KNOWLEDGE : Knowledge.load(own));
    }

    private ActorFinder(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /**
     * Who a phrase by itself stands for, without a parse.
     *
     * @param phrase for instance "Taiwan's deputy foreign minister"
     * @param context words around it that may tell the country, or empty
     * @param date the day for which roles are asked; null for the latest known
     */
    public Resolved resolvePhrase(String phrase, String context, @Nullable LocalDate date) {
        return new PhraseResolver(knowledge).resolve(phrase, context, date);
    }

    /** The actors, numbered in the order of their first mentions. */
    public Actors find(Analysis analysis) {
        List<Entity> entities = new Resolver(knowledge, analysis).run();
        entities.sort(Comparator.comparing((Entity e) -> e.first().span())
                .thenComparing(e -> e.first().head())
                .thenComparing(e -> e.key));
        Map<Entity, String> ids = new HashMap<>();
        entities.forEach(entity -> ids.put(entity, "a" + (ids.size() + 1)));
        List<Actor> actors = new ArrayList<>();
        for (Entity e : entities) {
            List<Mention> mentions = new ArrayList<>(e.mentions);
            mentions.sort(Comparator.comparing(Mention::span).thenComparing(Mention::head));
            actors.add(new Actor(
                    ids.getOrDefault(e, ""),
                    e.name,
                    e.kind,
                    List.copyOf(e.countries),
                    List.copyOf(e.sectors),
                    e.role,
                    e.memberOf == null ? null : ids.get(e.memberOf),
                    e.entry == null ? null : e.entry.key(),
                    mentions));
        }
        return new Actors(actors);
    }
}
