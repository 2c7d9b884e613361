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
        List<Actor> actors = new ArrayList<>();
        Map<String, String> genders = new HashMap<>();
        for (Met met : met(analysis)) {
            actors.add(met.actor());
            if (met.entity().gender != null) {
                genders.put(met.actor().id(), met.entity().gender);
            }
        }
        return new Actors(actors, genders);
    }

    /**
     * Why a mention stands for an actor.
     *
     * @param why in a few words
     * @param candidates whom the knowledge has under that name, with countries and what they were on the day of the article
     */
    public record Explanation(Actor actor, Mention mention, String why, List<String> candidates) {}

    /** The same actors' mentions in text order, each with the reason why it is theirs. */
    public List<Explanation> explain(Analysis analysis) {
        LocalDate date = analysis.article().publishedOn().orElse(null);
        List<Explanation> explained = new ArrayList<>();
        for (Met met : met(analysis)) {
            Entity entity = met.entity();
            for (int i = 0; i < entity.mentions.size(); i++) {
                Reason reason = entity.reasons.get(i);
                List<String> candidates = reason.candidates().stream()
                        .map(name -> name.entry().shown(date))
                        .distinct()
                        .toList();
                explained.add(new Explanation(met.actor(), entity.mentions.get(i), reason.why(), candidates));
            }
        }
        explained.sort(Comparator.comparing((Explanation e) -> e.mention().span())
                .thenComparing(e -> e.mention().head()));
        return explained;
    }

    private record Met(Entity entity, Actor actor) {}

    private List<Met> met(Analysis analysis) {
        List<Entity> entities = new Resolver(knowledge, analysis).run();
        entities.sort(Comparator.comparing((Entity e) -> e.first().span())
                .thenComparing(e -> e.first().head())
                .thenComparing(e -> e.key));
        Map<Entity, String> ids = new HashMap<>();
        entities.forEach(entity -> ids.put(entity, "a" + (ids.size() + 1)));
        List<Met> actors = new ArrayList<>();
        for (Entity e : entities) {
            List<Mention> mentions = new ArrayList<>(e.mentions);
            mentions.sort(Comparator.comparing(Mention::span).thenComparing(Mention::head));
            Actor actor = new Actor(
                    ids.getOrDefault(e, ""),
                    e.name,
                    e.kind,
                    List.copyOf(e.countries),
                    List.copyOf(e.sectors),
                    e.role,
                    e.memberOf == null ? null : ids.get(e.memberOf),
                    e.entry == null ? null : e.entry.key(),
                    mentions);
            actors.add(new Met(e, actor));
        }
        return actors;
    }
}
