package org.dragoman.app.desk.pages;

import java.util.List;
import org.dragoman.app.desk.html.Countries;
import org.dragoman.store.Store;
import org.dragoman.store.desk.ActorCards;

/** Who is named, or whom somebody looks for. */
public final class ActorsPage implements Page {
    private static final int MOST = 60;

    private final Fresh<String, List<ActorCards.Card>> found;

    public ActorsPage(Store store) {
        ActorCards actors = new ActorCards(store);
        found = Fresh.ofCounted(store, words -> actors.search(words, MOST));
    }

    /** The page. */
    public record Model(String sought, List<ActorCards.Card> actors) {}

    @Override
    public String path() {
        return "/actors";
    }

    @Override
    public String about() {
        return "The actors named in most articles; q searches their names.";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(new Parameter("q", "a part of a name"));
    }

    @Override
    public Class<?> answers() {
        return Model.class;
    }

    @Override
    public Answer answer(Asked asked) {
        String sought = asked.text("q").orElse("");
        List<ActorCards.Card> cards =
                found.get(Countries.code(sought).map(Countries::name).orElse(sought));
        Table table = Table.of(List.of("key", "name", "kind", "countries", "sectors", "articles"))
                .rows(
                        cards,
                        a -> List.of(
                                a.key(),
                                a.name(),
                                a.kind(),
                                String.join(";", a.countries()),
                                String.join(";", a.sectors()),
                                a.articles()));
        return new Answer("Actors", "actors.jte", new Model(sought, cards), table);
    }
}
