package org.dragoman.store.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.dragoman.actor.Actor;
import org.dragoman.article.Article;
import org.dragoman.event.Event;
import org.dragoman.speech.Statement;
import org.dragoman.store.export.Told.Counted;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * schema.org in JSON-LD: a Quotation for each direct quote with a known speaker, a Claim for each event that somebody vouches
 * for or denies. The quoted words are given only on request.
 */
final class SchemaOrg implements Format {
    private final boolean withText;
    private final JsonArray graph = new JsonArray();

    SchemaOrg(boolean withText) {
        this.withText = withText;
    }

    @Override
    public String header() {
        return "{\"@context\":\"https://schema.org\",\"@graph\":[\n";
    }

    @Override
    public List<String> rows(Told told) {
        List<String> rows = new ArrayList<>();
        for (Statement statement : told.coded().statements()) {
            if (statement.direct() && statement.speaker() != null) {
                rows.add(graph.next(quotation(told, statement)));
            }
        }
        for (Event event : told.reports()) {
            if (!event.attribution().isEmpty()) {
                rows.add(graph.next(claim(told, event)));
            }
        }
        return rows;
    }

    @Override
    public String footer() {
        return "\n]}\n";
    }

    @Override
    public String file(Told told) {
        return "claims.jsonld";
    }

    private Map<String, @Nullable Object> quotation(Told told, Statement statement) {
        Map<String, @Nullable Object> quotation = new LinkedHashMap<>();
        quotation.put("@type", "Quotation");
        quotation.put("@id", id(told, statement.id()));
        quotation.put("creator", agent(told, statement.speaker()));
        quotation.put("dateCreated", statement.from());
        if (withText) {
            quotation.put(
                    "text",
                    statement.content().stream()
                            .map(span -> span.of(told.coded().article().text()))
                            .collect(Collectors.joining(" … ")));
        }
        quotation.put("isPartOf", article(told.coded().article()));
        return quotation;
    }

    /** The innermost link of the chain vouches; the others are the way by which it came. */
    private Map<String, @Nullable Object> claim(Told told, Event event) {
        Event.Attribution inner = event.attribution().get(event.attribution().size() - 1);
        Counted counted = told.counted().get(event.id());
        Map<String, @Nullable Object> claim = new LinkedHashMap<>();
        claim.put("@type", "Claim");
        claim.put("@id", id(told, event.id()));
        claim.put("name", lower(inner.stance()) + ": " + what(told, event));
        claim.put("author", agent(told, inner.actor()));
        if (withText) {
            Span sentence = event.sentence();
            claim.put("text", sentence.of(told.coded().article().text()));
        }
        claim.put("about", about(event, counted));
        claim.put("appearance", article(told.coded().article()));
        if (counted != null && counted.isOfFirstArticle()) {
            claim.put("firstAppearance", article(told.coded().article()));
        }
        return claim;
    }

    private static Map<String, @Nullable Object> about(Event event, @Nullable Counted counted) {
        Event.When date = event.date();
        Map<String, @Nullable Object> about = new LinkedHashMap<>();
        about.put("@type", "Event");
        about.put("identifier", counted == null ? null : Long.toString(counted.id()));
        about.put("name", String.join(" ", plover(event)));
        about.put("startDate", date == null ? null : date.from());
        about.put("endDate", date == null ? null : date.to());
        return about;
    }

    private static String what(Told told, Event event) {
        String to = names(told, event.recipients());
        return names(told, event.actors()) + " " + String.join(" ", plover(event)) + (to.isEmpty() ? "" : " " + to);
    }

    private static List<String> plover(Event event) {
        List<String> words = new ArrayList<>(List.of(event.type()));
        words.addAll(event.modes());
        return words;
    }

    private static String names(Told told, List<String> ids) {
        return told.actors(ids).stream().map(Actor::name).collect(Collectors.joining(", "));
    }

    private static @Nullable Map<String, @Nullable Object> agent(Told told, @Nullable String id) {
        if (id == null) {
            return null;
        }
        Actor actor = told.actors(List.of(id)).stream().findFirst().orElse(null);
        if (actor == null) {
            return null;
        }
        Map<String, @Nullable Object> agent = new LinkedHashMap<>();
        agent.put("@type", actor.kind() == Actor.Kind.PERSON ? "Person" : "Organization");
        agent.put("name", actor.name());
        agent.put(actor.kind() == Actor.Kind.PERSON ? "jobTitle" : "description", actor.role());
        return agent;
    }

    private static Map<String, @Nullable Object> article(Article article) {
        Map<String, @Nullable Object> work = new LinkedHashMap<>();
        work.put("@type", "NewsArticle");
        work.put("@id", "urn:sha256:" + article.hash());
        work.put("url", article.url());
        work.put("headline", article.title());
        work.put("datePublished", article.published());
        work.put("publisher", article.publisher());
        return work;
    }

    private static String id(Told told, String part) {
        return "urn:dragoman:" + told.coded().article().hash() + ":" + part;
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
