package org.dragoman.store.ingest;

import java.util.EnumMap;
import java.util.Map;
import org.dragoman.article.ReadResult.Kind;

/**
 * What a run has stored.
 *
 * @param coded articles with a record
 * @param notEnglish articles kept and not coded
 * @param failed articles kept that could not be coded
 * @param copies readings elsewhere of a text that is stored already
 * @param known readings that are stored already
 * @param problems records that gave no article, by kind
 */
public record Summary(long coded, long notEnglish, long failed, long copies, long known, Map<Kind, Long> problems) {
    public static final Summary NOTHING = new Summary(0, 0, 0, 0, 0, Map.of());

    public Summary {
        problems = Map.copyOf(problems);
    }

    /** Everything that was read. */
    public long read() {
        return coded + notEnglish + failed + copies + known + bad();
    }

    /** Records that gave no article. */
    public long bad() {
        return problems.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Whether it has stored anything. */
    public boolean isNew() {
        return coded + notEnglish + failed + copies + bad() > 0;
    }

    /** Both together. */
    public Summary and(Summary other) {
        Map<Kind, Long> both = new EnumMap<>(Kind.class);
        both.putAll(problems);
        other.problems.forEach((kind, count) -> both.merge(kind, count, Long::sum));
        return new Summary(
                coded + other.coded,
                notEnglish + other.notEnglish,
                failed + other.failed,
                copies + other.copies,
                known + other.known,
                both);
    }

    Summary and(Done done) {
        return switch (done.work().task()) {
            case COPY, EARLIER -> new Summary(coded, notEnglish, failed, copies + 1, known, problems);
            case KNOWN -> new Summary(coded, notEnglish, failed, copies, known + 1, problems);
            case PROBLEM -> throw new IllegalArgumentException("a problem has a kind: " + done);
            case NEW ->
                switch (done.coding()) {
                    case CODED -> new Summary(coded + 1, notEnglish, failed, copies, known, problems);
                    case LANGUAGE -> new Summary(coded, notEnglish + 1, failed, copies, known, problems);
                    case FAILED -> new Summary(coded, notEnglish, failed + 1, copies, known, problems);
                };
        };
    }

    Summary and(Kind problem) {
        Map<Kind, Long> more = new EnumMap<>(Kind.class);
        more.putAll(problems);
        more.merge(problem, 1L, Long::sum);
        return new Summary(coded, notEnglish, failed, copies, known, more);
    }
}
