package org.dragoman.time;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.rule.Tsv;
import org.jspecify.annotations.Nullable;

/** Reads the rules of {@code rules/en/times/rules.tsv}. */
final class RuleLoader {
    private RuleLoader() {}

    /**
     * The rules in their order.
     *
     * @throws org.dragoman.rule.RuleException where a row is no rule
     */
    static List<Rule> load() {
        List<Rule> rules = new ArrayList<>();
        Tsv.Row first = null;
        List<String> patterns = new ArrayList<>();
        for (Tsv.Row row : Tsv.read("en/times/rules.tsv")) {
            if (!row.get("rule").isEmpty()) {
                add(rules, first, patterns);
                first = row;
                patterns.clear();
            } else if (first == null) {
                throw row.wrong("match", "a pattern of no rule");
            }
            patterns.add(row.get("match"));
        }
        add(rules, first, patterns);
        return List.copyOf(rules);
    }

    private static void add(List<Rule> rules, Tsv.@Nullable Row row, List<String> patterns) {
        if (row == null) {
            return;
        }
        rules.add(new Rule(
                row.get("rule"),
                row.get("makes"),
                row.get("as"),
                level(row),
                rules.size(),
                !row.get("alone").equals("no"),
                List.copyOf(patterns)));
    }

    private static int level(Tsv.Row row) {
        String level = row.get("level");
        if (level.length() != 1 || !Character.isDigit(level.charAt(0))) {
            throw row.wrong("level", "a digit was expected");
        }
        return level.charAt(0) - '0';
    }
}
