package org.dragoman.store.ingest;

import org.dragoman.article.Article;
import org.dragoman.article.Position;
import org.dragoman.article.ReadResult;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was read, and what is to be done with it.
 *
 * @param input the file or address of the run that it came from
 * @param position how far that input has been read with it
 * @param last whether nothing follows in that input
 */
public record Work(ReadResult result, Task task, String input, Position position, boolean last) {
    /** The article to be coded, or null. */
    @Nullable
    Article article() {
        return (task == Task.NEW || task == Task.EARLIER) && result instanceof ReadResult.Read read
                ? read.article()
                : null;
    }

    /** How much text there is to code. */
    public int characters() {
        Article article = article();
        return article == null ? 0 : article.text().length();
    }

    /** What is to be done. */
    public enum Task {
        /** a text not seen before */
        NEW,
        /** a text that is stored already */
        COPY,
        /** a text that is stored already, published earlier than thought: its dates are to be resolved anew */
        EARLIER,
        /** a reading that is stored already: the same text from the same place */
        KNOWN,
        /** no article */
        PROBLEM
    }
}
