package org.dragoman.app.desk.pages;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.dragoman.app.desk.html.Links;
import org.dragoman.event.Ontology;
import org.dragoman.store.Store;
import org.dragoman.store.desk.Corrections;
import org.dragoman.store.export.Records;
import org.dragoman.store.query.Field;
import org.jspecify.annotations.Nullable;

/** Says of a report that it is wrong, or what a field of it should be. */
public final class CorrectAction implements Action {
    /** What can be corrected; values as gold files write them. */
    public static final List<String> FIELDS =
            List.of(Corrections.WRONG, "type", "mode", "actors", "recipients", "date", "place", "status");

    private final Corrections corrections;
    private final Records records;
    private final Clock clock;

    public CorrectAction(Store store, Clock clock) {
        corrections = new Corrections(store);
        records = new Records(store);
        this.clock = clock;
    }

    @Override
    public String path() {
        return "/corrections";
    }

    @Override
    public String about() {
        return "Says of a report that it is wrong, or what a field of it should be.";
    }

    @Override
    public List<Page.Parameter> parameters() {
        return List.of(
                new Page.Parameter("article", "key of the article"),
                new Page.Parameter("report", "id of the event in its record"),
                new Page.Parameter("field", "wrong, type, mode, actors, recipients, date, place, status"),
                new Page.Parameter("value", "what it should be, as gold files write it"),
                new Page.Parameter("note", "why"),
                new Page.Parameter("author", "who corrects it"),
                new Page.Parameter("event", "the event whose page to show then"));
    }

    @Override
    public boolean writes() {
        return true;
    }

    @Override
    public Reply act(Asked asked) {
        long article = asked.longNumber("article");
        String report = asked.text("report").orElse("");
        String field = asked.oneOf("field", FIELDS);
        String author = asked.text("author").orElseThrow(() -> Refusal.wrong("Say who you are in 'author'."));
        boolean known = records.find(article).stream()
                .flatMap(coded -> coded.events().stream())
                .anyMatch(event -> event.id().equals(report));
        if (!known) {
            throw Refusal.missing("Article " + article + " has no report '" + report + "'.");
        }
        String value = field.equals(Corrections.WRONG)
                ? null
                : value(field, asked.text("value").orElse(""));
        corrections.add(article, report, field, value, asked.text("note").orElse(null), author, clock.instant());
        return new Reply.GoTo(
                asked.text("event").map(event -> Links.to("events", event)).orElse("/corrections"));
    }

    /** The value as gold files write it, or a refusal that says what is wanted. */
    private static @Nullable String value(String field, String value) {
        switch (field) {
            case "type" -> {
                String type = value.toUpperCase(Locale.ROOT);
                if (!Ontology.plover().isType(type)) {
                    throw Refusal.wrong("A type is one of "
                            + String.join(", ", Ontology.plover().types()) + ".");
                }
                return type;
            }
            case "status" -> {
                if (!EventQuestion.STATUS.contains(value.toLowerCase(Locale.ROOT))) {
                    throw Refusal.wrong("A status is one of " + String.join(", ", EventQuestion.STATUS) + ".");
                }
                return value.toLowerCase(Locale.ROOT);
            }
            case "date" -> {
                for (String day : value.split("/", 2)) {
                    day(day);
                }
                return value;
            }
            default -> {
                return value;
            }
        }
    }

    /** Empty for an open side, and for a date that no text gives. */
    private static void day(String day) {
        if (!day.isEmpty() && !Field.isDay(day)) {
            throw Refusal.wrong("A date is a day (2024-08-06), two of them (2024-08-01/2024-08-31), or nothing.");
        }
    }
}
