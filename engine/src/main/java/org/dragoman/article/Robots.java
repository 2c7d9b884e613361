package org.dragoman.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a site's robots.txt lets us fetch (RFC 9309): the rules for us by name, else those for everybody; of the rules that
 * meet a path the longest holds, and of equally long ones the one that allows.
 */
final class Robots {
    static final Robots ALLOW_ALL = new Robots(List.of());

    private static final String US = "dragoman";
    private static final int MOST_LINES = 10_000;
    private static final int LONGEST_RULE = 500;

    private record Rule(boolean allows, String path, Pattern pattern) {}

    private final List<Rule> rules;

    private Robots(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** Reads a robots.txt; what cannot be understood in it says nothing. */
    static Robots of(String text) {
        List<Rule> ours = new ArrayList<>();
        List<Rule> everybodys = new ArrayList<>();
        boolean named = false;
        boolean us = false;
        boolean everybody = false;
        boolean inRules = true;
        for (String line : text.lines().limit(MOST_LINES).toList()) {
            String bare = line.replaceFirst("#.*", "").strip();
            int colon = bare.indexOf(':');
            String field = colon < 0 ? "" : bare.substring(0, colon).strip().toLowerCase(Locale.ROOT);
            String value = colon < 0 ? "" : bare.substring(colon + 1).strip();
            if (field.equals("user-agent")) {
                us = (!inRules && us) || value.toLowerCase(Locale.ROOT).equals(US);
                everybody = (!inRules && everybody) || value.equals("*");
                named |= us;
                inRules = false;
            } else if (field.equals("allow") || field.equals("disallow")) {
                inRules = true;
                if (!value.isEmpty() && value.length() <= LONGEST_RULE) {
                    Rule rule = new Rule(field.equals("allow"), value, pattern(value));
                    if (us) {
                        ours.add(rule);
                    }
                    if (everybody) {
                        everybodys.add(rule);
                    }
                }
            }
        }
        return new Robots(named ? ours : everybodys);
    }

    /** Whether a path, with its query, may be fetched. */
    boolean allows(String path) {
        Rule holds = null;
        for (Rule rule : rules) {
            boolean longer = holds == null
                    || rule.path().length() > holds.path().length()
                    || (rule.path().length() == holds.path().length() && rule.allows());
            if (longer && rule.pattern().matcher(path).lookingAt()) {
                holds = rule;
            }
        }
        return holds == null || holds.allows();
    }

    /** {@code *} is anything, {@code $} at the end the end; possessive, so that many stars cost no more than few. */
    private static Pattern pattern(String path) {
        boolean ends = path.endsWith("$");
        String[] parts = (ends ? path.substring(0, path.length() - 1) : path).split("\\*+", -1);
        StringBuilder regex = new StringBuilder(Pattern.quote(parts[0]));
        for (int i = 1; i < parts.length; i++) {
            boolean last = ends && i == parts.length - 1;
            regex.append(last ? ".*" : "(?>.*?" + Pattern.quote(parts[i]) + ")")
                    .append(last ? Pattern.quote(parts[i]) : "");
        }
        return Pattern.compile(regex + (ends ? "\\z" : ""), Pattern.DOTALL);
    }
}
