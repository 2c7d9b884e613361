package org.dragoman.store.desk;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dragoman.store.Store;
import org.jspecify.annotations.Nullable;

/** Happenings that several articles tell of. */
public final class Stories {
    /** A story. */
    public record Story(
            long story,
            String title,
            @Nullable LocalDate firstSeen,
            @Nullable LocalDate lastSeen,
            long articles,
            long events) {}

    /** An article of it. */
    public record Article(
            long article,
            String title,
            @Nullable String publisher,
            @Nullable LocalDate published,
            String source) {}

    private static final String STORY = "SELECT story, title, first_seen, last_seen, articles, events FROM stories ";

    private final Select select;

    public Stories(Store store) {
        select = new Select(store);
    }

    /** The stories, newest first, after so many. */
    public List<Story> newest(int most, int after) {
        return select.all(
                STORY + "ORDER BY last_seen DESC NULLS LAST, articles DESC, story LIMIT ? OFFSET ?",
                List.of(most, after),
                Stories::story);
    }

    public Optional<Story> find(long story) {
        return select.first(STORY + "WHERE story = ?", List.of(story), Stories::story);
    }

    /** The articles of a story, earliest first. */
    public List<Article> articles(long story, int most) {
        return select.all(
                """
                SELECT article, title, publisher, published_on, source FROM story_articles JOIN articles USING (article)
                WHERE story = ? ORDER BY published_on NULLS LAST, article LIMIT ?
                """,
                List.of(story, most),
                row -> new Article(row.number(1), row.text(2), row.textOrNull(3), row.day(4), row.text(5)));
    }

    private static Story story(Select.Row row) throws SQLException {
        return new Story(row.number(1), row.text(2), row.day(3), row.day(4), row.number(5), row.number(6));
    }
}
