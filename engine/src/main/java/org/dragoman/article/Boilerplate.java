package org.dragoman.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dragoman.rule.Tsv;

/**
 * Lines that stand round an article and are none of it: share buttons, read-more lines, newsletter pleas. The phrases are in
 * {@code rules/en/article/boilerplate.tsv}.
 */
final class Boilerplate {
    /** How far a line's being boilerplate reaches. */
    enum Scope {
        /** This line only. */
        LINE,
        /** The links listed under it too. */
        LIST,
        /** All that follows. */
        REST
    }

    private record Rule(String[] pattern, int most, Scope scope) {}

    private static final Pattern SEGMENTS = Pattern.compile("\\s*[|•·/\\[\\]]\\s*|\\s{2,}|\\t");
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’.,&-]*|[:©@]");
    private static final int LONGEST = 400;
    private static final Map<String, List<Rule>> RULES = load();

    private Boilerplate() {}

    /** The scope of a line that is boilerplate in all its parts; empty for any other line. */
    static Optional<Scope> scope(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        Optional<Scope> whole = match(line);
        if (whole.isPresent()) {
            return whole;
        }
        Scope widest = Scope.LINE;
        int parts = 0;
        for (String part : SEGMENTS.split(line)) {
            if (part.isBlank()) {
                continue;
            }
            Optional<Scope> scope = match(part);
            if (scope.isEmpty()) {
                return Optional.empty();
            }
            widest = scope.get().compareTo(widest) > 0 ? scope.get() : widest;
            parts++;
        }
        return parts == 0 ? Optional.of(Scope.LINE) : Optional.of(widest);
    }

    private static Optional<Scope> match(String part) {
        List<String> words = tokens(part);
        if (words.isEmpty()) {
            return Optional.of(Scope.LINE);
        }
        for (String key : List.of(words.get(0), "9", "*")) {
            for (Rule rule : RULES.getOrDefault(key, List.of())) {
                if (words.size() <= rule.most() && matches(rule.pattern(), words)) {
                    return Optional.of(rule.scope());
                }
            }
        }
        return Optional.empty();
    }

    /** {@code *} stands for one or more words (at the end for any number), {@code 9} for a number. */
    private static boolean matches(String[] pattern, List<String> words) {
        int p = 0;
        int star = -1;
        int from = 0;
        for (int w = 0; w < words.size(); ) {
            if (p < pattern.length && pattern[p].equals("*")) {
                star = p++;
                from = ++w;
            } else if (p < pattern.length && same(pattern[p], words.get(w))) {
                p++;
                w++;
            } else if (star >= 0) {
                p = star + 1;
                w = ++from;
            } else {
                return false;
            }
        }
        return p == pattern.length || (p == pattern.length - 1 && pattern[p].equals("*"));
    }

    private static boolean same(String pattern, String word) {
        return pattern.equals("9") ? Character.isDigit(word.charAt(0)) : pattern.equals(word);
    }

    private static List<String> tokens(String text) {
        List<String> words = new ArrayList<>();
        TOKEN.matcher(text.toLowerCase(Locale.ROOT).replace('’', '\''))
                .results()
                .forEach(match -> {
                    String word = match.group();
                    while (word.length() > 1 && ".,-'".indexOf(word.charAt(word.length() - 1)) >= 0) {
                        word = word.substring(0, word.length() - 1);
                    }
                    words.add(word);
                });
        return words;
    }

    private static Map<String, List<Rule>> load() {
        Map<String, List<Rule>> rules = new HashMap<>();
        for (Tsv.Row row : Tsv.read("en/article/boilerplate.tsv")) {
            String[] pattern = row.get("line").split(" ");
            int most = row.get("most").isEmpty() ? pattern.length + 8 : Integer.parseInt(row.get("most"));
            Scope scope = Scope.valueOf(row.get("scope").toUpperCase(Locale.ROOT));
            rules.computeIfAbsent(pattern[0], first -> new ArrayList<>()).add(new Rule(pattern, most, scope));
        }
        return rules;
    }
}
