package org.dragoman.app.desk.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dragoman.app.desk.html.Countries;
import org.dragoman.app.desk.html.Links;
import org.dragoman.store.Store;
import org.dragoman.store.desk.ActorCards;
import org.dragoman.store.desk.Dyads;
import org.dragoman.store.desk.EventFilter;
import org.dragoman.store.desk.EventRow;
import org.dragoman.store.desk.Events;
import org.jspecify.annotations.Nullable;

/** One actor: roles by date, what they did, what was done to them, what they said. */
public final class ActorPage implements Page {
    private static final int SHOWN = 10;
    private static final int SAID = 20;
    private static final int DEEPEST = 10_000;

    private final ActorCards actors;
    private final Events events;
    private final Fresh<Question, Model> fresh;

    public ActorPage(Store store) {
        actors = new ActorCards(store);
        events = new Events(store);
        fresh = Fresh.ofCounted(store, this::count);
    }

    /** Of whom, and how many of their statements are passed over. */
    private record Question(String key, int skip) {}

    /**
     * The page.
     *
     * @param earlier the address of the page with what was said before; null where that is all
     */
    public record Model(
            ActorCards.Card actor,
            List<ActorCards.Role> roles,
            List<Events.Count> counterparts,
            List<EventRow> did,
            boolean moreDid,
            List<EventRow> suffered,
            boolean moreSuffered,
            List<Dyads.Said> said,
            @Nullable String earlier) {}

    @Override
    public String path() {
        return "/actors/{key}";
    }

    @Override
    public String about() {
        return "One actor: roles by date, what they did, what was done to them, what they said.";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(new Parameter("skip", "how many of their newest statements to pass over"));
    }

    @Override
    public Class<?> answers() {
        return Model.class;
    }

    @Override
    public Answer answer(Asked asked) {
        String key = asked.inPath("key");
        // The key first: "United Nations" is one, and a country's name to the lists of names too.
        String sought = actors.find(key)
                .map(ActorCards.Card::key)
                .or(() -> Countries.code(key))
                .orElse(key);
        Model model = fresh.get(new Question(sought, asked.number("skip", 0, 0, DEEPEST)));
        List<EventRow> all = new ArrayList<>(model.did());
        all.addAll(model.suffered());
        return new Answer(model.actor().name(), "actor.jte", model, EventTable.of(all));
    }

    private Model count(Question question) {
        ActorCards.Card card = actors.find(question.key())
                .orElseThrow(() -> Refusal.missing(
                        "No article names '" + question.key() + "'. The search above finds actors by name."));
        String sought = card.key();
        List<Dyads.Said> said = actors.said(sought, SAID + 1, question.skip());
        boolean more = said.size() > SAID;
        List<Events.PageOf> both = events.newest(List.of(EventFilter.by(sought), EventFilter.to(sought)), SHOWN);
        Events.PageOf did = both.get(0);
        Events.PageOf suffered = both.get(1);
        return new Model(
                card,
                actors.roles(sought, 3 * SHOWN),
                actors.counterparts(sought, SHOWN),
                did.events(),
                did.next() != null,
                suffered.events(),
                suffered.next() != null,
                more ? said.subList(0, SAID) : said,
                more
                        ? Links.query(
                                Links.to("actors", sought),
                                Map.of("skip", List.of(Integer.toString(question.skip() + SAID))))
                        : null);
    }
}
