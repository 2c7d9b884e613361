package org.dragoman.app.desk.pages;

import java.util.Arrays;
import java.util.List;
import org.dragoman.store.Store;
import org.dragoman.store.desk.EventFilter;
import org.dragoman.store.desk.EventRow;
import org.dragoman.store.desk.Events;
import org.dragoman.store.desk.Stories;

/** One story: its articles and its events in their order. */
public final class StoryPage implements Page {
    private static final int ARTICLES = 100;
    private static final int EVENTS = 60;

    private final Stories stories;
    private final Events events;

    public StoryPage(Store store) {
        stories = new Stories(store);
        events = new Events(store);
    }

    /** The page. */
    public record Model(Stories.Story story, List<Stories.Article> articles, List<EventRow> events) {}

    @Override
    public String path() {
        return "/stories/{story}";
    }

    @Override
    public String about() {
        return "One story: its articles, and its events from the earliest.";
    }

    @Override
    public Class<?> answers() {
        return Model.class;
    }

    @Override
    public Answer answer(Asked asked) {
        long number = asked.numberInPath("story");
        Stories.Story story =
                stories.find(number).orElseThrow(() -> Refusal.missing("There is no story " + number + "."));
        List<EventRow> found =
                events.page(EventFilter.of(number), Events.Order.OLDEST, EVENTS).events();
        Model model = new Model(story, stories.articles(number, ARTICLES), found);
        Table table = Table.of(List.of("article", "title", "publisher", "published", "source"))
                .rows(
                        model.articles(),
                        a -> Arrays.asList(a.article(), a.title(), a.publisher(), a.published(), a.source()));
        return new Answer("Story", "story.jte", model, table);
    }
}
