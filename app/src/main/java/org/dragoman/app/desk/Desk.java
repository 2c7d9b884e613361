package org.dragoman.app.desk;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.dragoman.Dragoman;
import org.dragoman.app.desk.charts.WorldMap;
import org.dragoman.app.desk.coding.Coder;
import org.dragoman.app.desk.pages.AboutPage;
import org.dragoman.app.desk.pages.Action;
import org.dragoman.app.desk.pages.ActorPage;
import org.dragoman.app.desk.pages.ActorsPage;
import org.dragoman.app.desk.pages.ArticlePage;
import org.dragoman.app.desk.pages.CorrectAction;
import org.dragoman.app.desk.pages.CorrectionsPage;
import org.dragoman.app.desk.pages.DyadPage;
import org.dragoman.app.desk.pages.EventPage;
import org.dragoman.app.desk.pages.EventsPage;
import org.dragoman.app.desk.pages.ExplainPage;
import org.dragoman.app.desk.pages.KeepAction;
import org.dragoman.app.desk.pages.OverviewPage;
import org.dragoman.app.desk.pages.Page;
import org.dragoman.app.desk.pages.PasteAction;
import org.dragoman.app.desk.pages.PastePage;
import org.dragoman.app.desk.pages.PastedArticles;
import org.dragoman.app.desk.pages.RulePage;
import org.dragoman.app.desk.pages.RulesPage;
import org.dragoman.app.desk.pages.StoriesPage;
import org.dragoman.app.desk.pages.StoryPage;
import org.dragoman.app.desk.pages.UndoAction;
import org.dragoman.app.desk.web.Server;
import org.dragoman.article.Limits;
import org.dragoman.event.Rulebook;
import org.dragoman.store.Store;

/** The desk: all pages, served until it is closed. */
public final class Desk implements AutoCloseable {
    /**
     * How it is served.
     *
     * @param host the address to listen on
     * @param port 0 for a free one
     * @param token what writers, and readers from other addresses, must show
     * @param limits what fetching an address may cost
     */
    public record Settings(String host, int port, String token, Limits limits) {}

    private final Coder coder;
    private final Server server;

    /**
     * @param store open for reading and writing, closed by the caller
     * @param version to be told on the page about it
     * @param dragoman loads the engine when it is first needed, and gives the same one ever after
     * @param log takes what went wrong inside
     */
    public Desk(Settings settings, Store store, String version, Supplier<Dragoman> dragoman, Consumer<String> log) {
        coder = new Coder(dragoman);
        Rulebook rules = Rulebook.load();
        Clock clock = Clock.systemUTC();
        List<Page> pages = List.of(
                new OverviewPage(store),
                new EventsPage(store),
                new EventPage(store),
                new DyadPage(store),
                new ActorsPage(store),
                new ActorPage(store),
                new StoriesPage(store),
                new StoryPage(store),
                new ArticlePage(store),
                new CorrectionsPage(store),
                new PastePage(),
                new RulesPage(rules),
                new RulePage(rules),
                new ExplainPage(store, coder),
                new AboutPage(version));
        PastedArticles pasted = new PastedArticles(settings.limits());
        List<Action> actions = List.of(
                new PasteAction(coder, pasted),
                new KeepAction(store, coder, pasted, version, log),
                new CorrectAction(store, clock),
                new UndoAction(store, clock));
        Map<String, String> drawings = Map.of("/assets/world.svg", WorldMap.outline());
        server = new Server(settings.host(), settings.port(), settings.token(), pages, actions, drawings, log);
    }

    /** Starts to answer. */
    public void start() {
        server.start();
        coder.warm();
    }

    public int port() {
        return server.port();
    }

    @Override
    public void close() {
        server.close();
        coder.close();
    }
}
