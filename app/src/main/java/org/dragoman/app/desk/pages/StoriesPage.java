package org.dragoman.app.desk.pages;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.dragoman.app.desk.html.Links;
import org.dragoman.store.Store;
import org.dragoman.store.desk.Stories;
import org.jspecify.annotations.Nullable;

/** The stories, newest first. */
public final class StoriesPage implements Page {
    private static final int SIZE = 40;
    private static final int DEEPEST = 100_000;

    private final Stories stories;

    public StoriesPage(Store store) {
        stories = new Stories(store);
    }

    /** The page. */
    public record Model(
            List<Stories.Story> stories, @Nullable String next) {}

    @Override
    public String path() {
        return "/stories";
    }

    @Override
    public String about() {
        return "Stories, newest first; skip says how many to pass over.";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(new Parameter("skip", "how many to pass over"));
    }

    @Override
    public Class<?> answers() {
        return Model.class;
    }

    @Override
    public Answer answer(Asked asked) {
        int skip = asked.number("skip", 0, 0, DEEPEST);
        List<Stories.Story> found = stories.newest(SIZE + 1, skip);
        boolean more = found.size() > SIZE;
        List<Stories.Story> shown = more ? found.subList(0, SIZE) : found;
        String next = more ? Links.query("/stories", Map.of("skip", List.of(Integer.toString(skip + SIZE)))) : null;
        Table table = Table.of(List.of("story", "title", "first_seen", "last_seen", "articles", "events"))
                .rows(
                        shown,
                        s -> Arrays.asList(
                                s.story(), s.title(), s.firstSeen(), s.lastSeen(), s.articles(), s.events()));
        return new Answer("Stories", "stories.jte", new Model(shown, next), table);
    }
}
