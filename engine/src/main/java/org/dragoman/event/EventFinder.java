package org.dragoman.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.dragoman.actor.Actor;
import org.dragoman.actor.Actors;
import org.dragoman.article.Paragraph;
import org.dragoman.event.Composer.Composed;
import org.dragoman.event.Event.Item;
import org.dragoman.event.Event.Status;
import org.dragoman.event.Event.When;
import org.dragoman.language.Analysis;
import org.dragoman.language.Clause;
import org.dragoman.language.Clauses;
import org.dragoman.language.Sentence;
import org.dragoman.language.Stop;
import org.dragoman.place.Place;
import org.dragoman.speech.Statement;
import org.dragoman.text.Span;
import org.dragoman.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/** Finds the events of an article: frames matched on clauses, composed, and filled with actors, time and place. */
public final class EventFinder {
    private final FrameMatcher matcher;
    private final Composer composer;
    private final Contexts contexts;
    private final Standing standing;
    private final FalseFriendRules falseFriends = FalseFriendRules.load();

    public EventFinder() {
        this(Frames.load());
    }

    EventFinder(Frames frames) {
        this.matcher = new FrameMatcher(frames);
        WordClasses classes = WordClasses.load();
        this.composer = new Composer(new Modes(classes));
        this.contexts = new Contexts();
        this.standing = new Standing(classes.named("instrument"));
    }

    /** The events in text order. */
    public List<Event> find(
            Analysis analysis,
            Actors actors,
            List<TimeExpression> times,
            List<Place> places,
            List<Statement> statements) {
        return find(analysis, actors, times, places, statements, (match, why) -> {});
    }

    /**
     * The same, telling also what gave no event.
     *
     * @param unmade takes each match that gave none, with the reason, and each that gave one, with none
     */
    private List<Event> find(
            Analysis analysis,
            Actors actors,
            List<TimeExpression> times,
            List<Place> places,
            List<Statement> statements,
            BiConsumer<FrameMatch, String> unmade) {
        Sides sides = new Sides(actors, analysis.sentences());
        Attributions attributions = new Attributions(statements);
        Parties parties = new Parties(actors);
        Answers answers = new Answers(
                statements, analysis.sentences(), parties, analysis.article().text());
        Article article = new Article(
                analysis,
                sides,
                new Doers(sides, attributions),
                new Recipients(sides, actors, analysis.article().text()),
                new Surroundings(analysis, times, places, sides),
                attributions,
                new Threats(attributions, sides),
                new FalseFriends(falseFriends, analysis),
                new Repeats(parties),
                analysis.article().publishedOn().orElse(null),
                unmade);
        List<Event> events = new ArrayList<>();
        for (Sentence sentence : analysis.sentences()) {
            Stop.ifAsked();
            if (isHeading(analysis, sentence) || !matcher.mayMatch(sentence)) {
                continue;
            }
            Clauses clauses = Clauses.of(sentence);
            List<Composed> composed =
                    new ArrayList<>(composer.compose(clauses, matcher.match(clauses, article.sides), unmade));
            composed.sort(Comparator.comparingInt((Composed c) -> c.match().first()));
            for (Composed each : composed) {
                Event event = event(each, composed, article, events);
                if (event != null) {
                    unmade.accept(each.match(), "");
                    events.add(event);
                }
            }
            events.addAll(answers.in(sentence, events));
        }
        return events;
    }

    /**
     * What frames made of each sentence, in text order: those that fired, those that fired and gave no event, those whose words are
     * there but that did not fit, and why.
     */
    public List<List<FrameTrace>> trace(
            Analysis analysis,
            Actors actors,
            List<TimeExpression> times,
            List<Place> places,
            List<Statement> statements) {
        Map<Integer, String> unmade = new HashMap<>();
        find(analysis, actors, times, places, statements, (match, why) -> {
            Sentence s = match.clause().sentence();
            // a frame may tell two events, one of which stands
            unmade.merge(s.start(match.clause().predicate()), why, (a, b) -> a.isEmpty() || b.isEmpty() ? "" : a);
        });
        Sides sides = new Sides(actors, analysis.sentences());
        return analysis.sentences().stream()
                .map(s -> matcher.trace(
                        Clauses.of(s),
                        sides,
                        start -> isHeading(analysis, s) ? "stands in a heading" : unmade.getOrDefault(start, "")))
                .toList();
    }

    private static boolean isHeading(Analysis analysis, Sentence s) {
        return analysis.article().paragraphs().get(s.paragraph()).kind() == Paragraph.Kind.HEADING;
    }

    /** What is known of the article that is being read. */
    private record Article(
            Analysis analysis,
            Sides sides,
            Doers doers,
            Recipients recipients,
            Surroundings surroundings,
            Attributions attributions,
            Threats threats,
            FalseFriends falseFriends,
            Repeats repeats,
            @Nullable LocalDate published,
            BiConsumer<FrameMatch, String> unmade) {}

    private @Nullable Event event(Composed composed, List<Composed> beside, Article article, List<Event> earlier) {
        FrameMatch match = composed.match();
        Clause clause = match.clause();
        Sentence s = clause.sentence();
        List<Actor> actor = article.doers.of(composed);
        List<Actor> recipient = article.recipients.of(composed, actor, earlier);
        String obstacle = standing.obstacle(composed, actor, recipient);
        obstacle = obstacle != null ? obstacle : article.falseFriends.obstacle(composed, actor, recipient);
        obstacle = obstacle == null && isSameMeeting(composed, actor, recipient, earlier)
                ? "told by the meeting before it"
                : obstacle;
        obstacle = obstacle == null && Blasts.isHarm(composed, beside) ? "told by the blast before it" : obstacle;
        if (obstacle != null) {
            article.unmade.accept(match, obstacle);
            return null;
        }
        Composed harm = recipient.isEmpty() ? Blasts.harm(composed, beside) : null;
        recipient = harm == null ? recipient : article.recipients.of(harm, actor, earlier);
        boolean joined = match.recipient().length > 0 || match.clause().kind() == Clause.Kind.NOUN;
        boolean promised =
                composed.type().equals("AGREE") && match.frame().type().equals("COOPERATE");
        if (match.pattern().reciprocal()
                && joined
                && !promised
                && !composed.modes().contains("visit")) {
            Set<Actor> all = new LinkedHashSet<>(actor);
            all.addAll(recipient);
            actor = new ArrayList<>(all);
            recipient = List.of();
        }
        Span trigger = s.span(match.first(), match.last());
        When time = article.surroundings.time(clause);
        time = time == null && composed.status() == Status.ACTUAL ? article.surroundings.entry(clause) : time;
        time = time == null && composed.status() == Status.ACTUAL ? article.surroundings.beside(clause) : time;
        Place place = place(composed, article);
        List<String> modes = modes(composed, actor, recipient, place);
        List<Event.Attribution> by = article.attributions.of(clause, trigger, ids(actor));
        String type = composed.type();
        if (article.threats.isThreat(composed, trigger, actor, recipient)) {
            modes = Threats.modes(type, modes);
            type = "THREATEN";
            recipient = article.threats.threatened(trigger, actor, recipient);
        }
        Status status = status(
                type.equals("THREATEN") && !type.equals(composed.type()) ? Status.ACTUAL : composed.status(),
                clause,
                time != null ? time : article.surroundings.setting(clause),
                article);
        List<Event.Evidence> evidence = contexts.of(s);
        Event event = new Event(
                "e" + (earlier.size() + 1),
                type,
                modes,
                evidence.stream().map(Event.Evidence::context).distinct().toList(),
                Ontology.plover().quad(type),
                Ontology.plover().score(type, modes),
                ids(actor),
                ids(recipient),
                status,
                time,
                place == null ? null : place.id(),
                items(match, article),
                trigger,
                s.span(),
                by,
                match.frame().id(),
                null,
                Confidence.of(composed, actor, recipient),
                evidence);
        boolean definite = clause.kind() == Clause.Kind.NOUN && pointsBack(s, clause.predicate());
        String same = article.repeats.of(event, earlier, definite);
        return same == null ? event : repeat(event, same);
    }

    /** "met the envoy and discussed the war", "met to discuss the war": with nobody else than those who meet. */
    private static boolean isSameMeeting(
            Composed composed, List<Actor> actor, List<Actor> recipient, List<Event> earlier) {
        Event before = earlier.isEmpty() ? null : earlier.get(earlier.size() - 1);
        Clause clause = composed.match().clause();
        return before != null
                && composed.match().frame().type().equals("CONSULT")
                && before.type().equals(composed.type())
                && before.status() == composed.status()
                && clause.kind() == Clause.Kind.VERB
                && composed.match().pattern().reciprocal()
                && recipient.isEmpty()
                && before.sentence().equals(clause.sentence().span())
                && before.actors().containsAll(ids(actor));
    }

    private static @Nullable Place place(Composed composed, Article article) {
        Clause clause = composed.match().clause();
        Place place = article.surroundings.place(clause);
        place = place != null && isSide(place, composed.match()) ? null : place;
        boolean visit = place == null && composed.modes().contains("visit");
        return visit
                ? article.surroundings.named(clause.sentence(), composed.match().recipient())
                : place;
    }

    /** "talks between Chad and Niger" were held by them, not there. */
    private static boolean isSide(Place place, FrameMatch match) {
        Clause clause = match.clause();
        return Arrays.stream(Roles.heads(clause, "between")).anyMatch(head -> head == place.head())
                && Arrays.stream(match.actor()).anyMatch(head -> head == place.head());
    }

    private static List<String> modes(
            Composed composed, List<Actor> actor, List<Actor> recipient, @Nullable Place place) {
        if (!composed.type().equals("CONSULT")
                || !composed.modes().isEmpty()
                || place == null
                || place.country() == null) {
            return composed.modes();
        }
        boolean home = false;
        boolean known = !actor.isEmpty();
        for (List<Actor> side : List.of(actor, recipient)) {
            for (Actor each : side) {
                known &= !each.countries().isEmpty();
                home |= each.countries().contains(place.country());
            }
        }
        return known && !home ? List.of("third-party") : composed.modes();
    }

    /**
     * What is remembered, and background of more than a year before publication, is history; what the present tells of a day to come
     * ("when he visits Oslo next week") is planned.
     */
    private static Status status(Status status, Clause clause, @Nullable When time, Article article) {
        if (status == Status.ACTUAL && Surroundings.isRemembered(clause)) {
            return Status.HISTORICAL;
        }
        if (status != Status.ACTUAL || time == null || article.published == null) {
            return status;
        }
        boolean ahead = clause.link() == Clause.Link.ADVERBIAL
                && clause.reality().tense() == Clause.Tense.PRESENT
                && time.from() != null
                && time.from().compareTo(article.published.toString()) > 0;
        if (ahead) {
            return Status.PLANNED;
        }
        boolean longAgo = time.to() != null
                && time.to().compareTo(article.published.minusYears(1).toString()) < 0;
        return longAgo ? Status.HISTORICAL : status;
    }

    /** What is given, signed, demanded: the arguments that name nobody. */
    private static List<Item> items(FrameMatch match, Article article) {
        List<Item> items = new ArrayList<>();
        Sentence s = match.clause().sentence();
        List<String> functions = match.pattern().items().isEmpty()
                ? List.of("object")
                : match.pattern().items();
        for (String function : functions) {
            for (int head : Roles.heads(match.clause(), function)) {
                if (!article.sides.isSomebody(s, head) && !Sides.isPronoun(s, head)) {
                    Span span = Phrases.of(s, head);
                    items.add(new Item(span.of(article.analysis.article().text()), span));
                }
            }
        }
        return items;
    }

    private static boolean pointsBack(Sentence s, int noun) {
        int determiner = s.child(noun, "det");
        boolean the = determiner >= 0
                && Set.of("the", "this", "that", "these", "those").contains(s.lemma(determiner));
        return the || s.child(noun, "nmod:poss") >= 0;
    }

    private static Event repeat(Event e, String same) {
        return new Event(
                e.id(),
                e.type(),
                e.modes(),
                e.contexts(),
                e.quad(),
                e.score(),
                e.actors(),
                e.recipients(),
                e.status(),
                e.date(),
                e.place(),
                e.items(),
                e.trigger(),
                e.sentence(),
                e.attribution(),
                e.rule(),
                same,
                e.confidence(),
                e.contextEvidence());
    }

    private static List<String> ids(List<Actor> actors) {
        return actors.stream().map(Actor::id).toList();
    }
}
