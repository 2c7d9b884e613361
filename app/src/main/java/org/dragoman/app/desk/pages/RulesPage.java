package org.dragoman.app.desk.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dragoman.event.Rulebook;
import org.dragoman.event.Rulebook.Sheet;

/** All frames by type; words and meanings can be searched. */
public final class RulesPage implements Page {
    private final Rulebook rules;

    public RulesPage(Rulebook rules) {
        this.rules = rules;
    }

    /** The frames of one type. */
    public record Group(String type, List<Sheet> sheets) {}

    /** The page. */
    public record Model(String sought, int count, List<Group> groups) {}

    @Override
    public String path() {
        return "/rules";
    }

    @Override
    public String about() {
        return "The frames by event type; q searches their words and meanings.";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(new Parameter("q", "a word, a meaning or a type"));
    }

    @Override
    public Class<?> answers() {
        return Model.class;
    }

    @Override
    public Answer answer(Asked asked) {
        String sought = asked.text("q").orElse("");
        Map<String, List<Sheet>> byType = new LinkedHashMap<>();
        for (Sheet sheet : rules.sheets()) {
            if (matches(sheet, sought.toLowerCase(Locale.ROOT))) {
                byType.computeIfAbsent(sheet.type(), type -> new ArrayList<>()).add(sheet);
            }
        }
        List<Group> groups = byType.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> new Group(entry.getKey(), entry.getValue()))
                .toList();
        List<Sheet> found = groups.stream().flatMap(g -> g.sheets().stream()).toList();
        Table table = Table.of(List.of("id", "type", "means", "verbs", "nouns", "adjectives", "file"))
                .rows(
                        found,
                        s -> List.of(
                                s.id(),
                                s.type(),
                                s.means(),
                                String.join(";", s.verbs()),
                                String.join(";", s.nouns()),
                                String.join(";", s.adjectives()),
                                s.file()));
        return new Answer("Rules", "rules.jte", new Model(sought, found.size(), groups), table);
    }

    private static boolean matches(Sheet sheet, String sought) {
        return sought.isEmpty()
                || sheet.id().contains(sought)
                || sheet.means().toLowerCase(Locale.ROOT).contains(sought)
                || sheet.type().toLowerCase(Locale.ROOT).contains(sought)
                || sheet.verbs().contains(sought)
                || sheet.nouns().contains(sought)
                || sheet.adjectives().contains(sought);
    }
}
