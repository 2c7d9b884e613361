package org.dragoman.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.rule.RuleException;
import org.dragoman.rule.Tsv;

/** Reads the table of actors that users write: {@code docs/reference/actors-file.md} says which columns there are. */
final class OwnTable {
    private static final List<String> COLUMNS =
            List.of("name", "aliases", "kind", "country", "sectors", "role", "from", "to");

    private final String file;
    private final List<String> problems = new ArrayList<>();

    OwnTable(String file) {
        this.file = file;
    }

    ActorFile read(String text) {
        Map<String, List<Tsv.Row>> byName = new LinkedHashMap<>();
        List<Tsv.Row> rows = rows(text);
        if (!rows.isEmpty()) {
            for (String column : rows.get(0).columns().keySet()) {
                if (!COLUMNS.contains(column)) {
                    problems.add(file + ": no such column: " + column + "; it is passed over");
                }
            }
        }
        for (Tsv.Row row : rows) {
            if (row.get("name").isBlank()) {
                problems.add(row.wrong("name", "is empty").getMessage());
            } else {
                byName.computeIfAbsent(row.get("name"), k -> new ArrayList<>()).add(row);
            }
        }
        List<OwnActor> actors = new ArrayList<>();
        byName.values().forEach(same -> actor(same, actors));
        return new ActorFile(actors, problems);
    }

    private List<Tsv.Row> rows(String text) {
        return Tsv.parse(file, text, problem -> problems.add(problem.getMessage()));
    }

    private void actor(List<Tsv.Row> rows, List<OwnActor> actors) {
        List<String> names = new ArrayList<>();
        List<Entry.Term> terms = new ArrayList<>();
        Actor.Kind kind = null;
        boolean noun = false;
        for (Tsv.Row row : rows) {
            try {
                String word = row.getOr("kind", "");
                noun |= word.equals("noun");
                if (!word.isEmpty() && !word.equals("noun")) {
                    kind = Kinds.of(row, "kind", word);
                }
                List<String> countries = row.allOr("country");
                List<String> sectors = row.allOr("sectors");
                Codes.check(row, countries, sectors);
                String role = row.getOr("role", "");
                terms.add(new Entry.Term(
                        Days.of(row, "from", row.getOr("from", "")),
                        Days.of(row, "to", row.getOr("to", "")),
                        countries,
                        sectors,
                        role.isEmpty() ? null : role));
                names.add(row.get("name"));
                names.addAll(row.allOr("aliases"));
            } catch (RuleException e) {
                problems.add(e.getMessage());
            }
        }
        if (!names.isEmpty()) {
            actors.add(new OwnActor(names.stream().distinct().toList(), kind, noun, null, terms));
        }
    }
}
