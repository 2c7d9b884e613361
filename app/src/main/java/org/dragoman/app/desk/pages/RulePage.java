package org.dragoman.app.desk.pages;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.event.Rulebook;
import org.dragoman.event.Rulebook.Role;
import org.dragoman.event.Rulebook.Sample;
import org.dragoman.event.Rulebook.Sheet;

/** One frame with the sentences by which it tests itself. */
public final class RulePage implements Page {
    private final Rulebook rules;

    public RulePage(Rulebook rules) {
        this.rules = rules;
    }

    /** Words of a sample; role is empty for those between. */
    public record Part(String text, String role) {}

    /** A sample in parts. */
    public record Line(String text, List<Part> parts) {}

    /** The page. */
    public record Model(Sheet sheet, List<Line> fires, List<Line> silent, List<Line> misses) {}

    @Override
    public String path() {
        return "/rules/{id}";
    }

    @Override
    public String about() {
        return "One frame: what it means, the words that evoke it, its examples.";
    }

    @Override
    public Class<?> answers() {
        return Sheet.class;
    }

    @Override
    public Answer answer(Asked asked) {
        String id = asked.inPath("id");
        Sheet sheet = rules.find(id).orElseThrow(() -> Refusal.missing("There is no rule '" + id + "'."));
        Model model = new Model(sheet, lines(sheet.fires()), lines(sheet.silent()), lines(sheet.misses()));
        Table table = Table.of(List.of("expect", "sentence"))
                .rows(sheet.fires(), sample -> List.of("fires", sample.text()))
                .rows(sheet.silent(), sample -> List.of("silent", sample.text()))
                .rows(sheet.misses(), sample -> List.of("known miss", sample.text()));
        return new Answer("Rule " + sheet.id(), "rule.jte", model, sheet, table);
    }

    private static List<Line> lines(List<Sample> samples) {
        return samples.stream().map(s -> new Line(s.text(), parts(s))).toList();
    }

    private static List<Part> parts(Sample sample) {
        List<Part> parts = new ArrayList<>();
        int end = 0;
        for (Role role : sample.roles()) {
            parts.add(new Part(sample.text().substring(end, role.span().start()), ""));
            parts.add(new Part(role.span().of(sample.text()), role.name()));
            end = role.span().end();
        }
        parts.add(new Part(sample.text().substring(end), ""));
        return parts;
    }
}
