package org.dragoman.article;

import java.util.List;
import org.dragoman.article.ReadResult.Problem;
import org.dragoman.article.ReadResult.Read;

/** Results in a line each: the place with the text, or with the kind of problem. */
final class Shown {
    private Shown() {}

    static List<String> of(List<ReadResult> results) {
        return results.stream()
                .map(result -> result instanceof Read read
                        ? read.place() + " " + read.article().text()
                        : result.place() + " " + ((Problem) result).kind())
                .toList();
    }
}
