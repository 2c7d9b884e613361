package org.dragoman.app.desk.pages;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import org.dragoman.app.desk.evidence.Evidence;
import org.dragoman.app.desk.evidence.EvidenceReader;
import org.dragoman.app.desk.evidence.Party;
import org.dragoman.store.Store;
import org.dragoman.store.export.Records;

/** One article with what rests on each of its words. */
public final class ArticlePage implements Page {
    private final Records records;

    public ArticlePage(Store store) {
        records = new Records(store);
    }

    /** The page. */
    public record Model(long article, Evidence evidence) {}

    @Override
    public String path() {
        return "/articles/{article}";
    }

    @Override
    public String about() {
        return "One article in the record format: its text with all that was written down of it.";
    }

    @Override
    public Class<?> answers() {
        return JsonNode.class;
    }

    @Override
    public Answer answer(Asked asked) {
        long number = asked.numberInPath("article");
        JsonNode record = records.find(number)
                .map(EvidenceReader::json)
                .orElseThrow(() -> Refusal.missing("There is no article " + number + "."));
        Evidence evidence = EvidenceReader.read(record);
        Table table = Table.of(List.of(
                        "event",
                        "type",
                        "score",
                        "status",
                        "actors",
                        "recipients",
                        "from",
                        "to",
                        "place",
                        "sentence",
                        "rule"))
                .rows(
                        evidence.events(),
                        e -> Arrays.asList(
                                e.id(),
                                e.type(),
                                e.score(),
                                e.status(),
                                names(e.actors()),
                                names(e.recipients()),
                                e.from(),
                                e.to(),
                                e.place(),
                                e.before() + e.trigger() + e.after(),
                                e.rule()));
        String title = evidence.title() == null ? "Article" : evidence.title();
        return new Answer(title, "article.jte", new Model(number, evidence), record, table);
    }

    private static String names(List<Party> parties) {
        return String.join(";", parties.stream().map(Party::name).toList());
    }
}
