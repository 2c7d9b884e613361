package org.dragoman.store.merge;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What of a report tells which event it is of.
 *
 * @param article key of the article
 * @param report its id there
 * @param text key of the first of the articles that are copies of this one: the same words told once
 * @param group whether it has happened, is planned, or only thought of
 * @param sides as {@link Sides} words them
 * @param place a name of a town or smaller, or of a province; null where none is told
 * @param items words of what it is about
 * @param sameAs the report of the same article that it repeats
 */
public record Report(
        long article,
        String report,
        long text,
        String type,
        Group group,
        String sides,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String place,
        Set<String> modes,
        Set<String> items,
        @Nullable String sameAs)
        implements Serializable {
    /** By article, then by the order in it. */
    public static final Comparator<Report> ORDER = Comparator.comparingLong(Report::article)
            .thenComparingInt(r -> r.report().length())
            .thenComparing(Report::report);

    /** A claim and its denial are of one event, a plan and its fulfilment are two. */
    public enum Group {
        HAPPENED,
        PLANNED,
        THOUGHT;

        /** The group of a status of the record format. */
        public static Group of(String status) {
            return switch (status) {
                case "planned" -> PLANNED;
                case "hypothetical" -> THOUGHT;
                default -> HAPPENED;
            };
        }
    }

    public Report {
        modes = Set.copyOf(modes);
        items = Set.copyOf(items);
    }

    /** Article and id there tell one report from every other. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Report that && article == that.article && report.equals(that.report);
    }

    @Override
    public int hashCode() {
        return 31 * Long.hashCode(article) + report.hashCode();
    }

    /** Whether the text gives the day. */
    public boolean isDated() {
        return from != null && from.equals(to);
    }
}
