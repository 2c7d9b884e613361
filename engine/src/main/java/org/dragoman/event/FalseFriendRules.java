package org.dragoman.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dragoman.actor.Actor;
import org.dragoman.language.Clause;
import org.dragoman.rule.RuleException;
import org.dragoman.rule.Yaml;
import org.jspecify.annotations.Nullable;

/**
 * {@code rules/en/false-friends.yaml}: what only looks like an event.
 *
 * @param hard words of force and law, against which the words of a domain count for less
 * @param weapons subjects that are in earnest outside plots
 * @param nature subjects that neither attack nor coerce
 * @param figures by trigger
 * @param names last words of names, in lower case
 * @param begin what the strong and weak words of all domains begin with: few tokens of a text, so that the rest is passed over
 */
record FalseFriendRules(
        WordIndex hard,
        WordIndex weapons,
        WordIndex nature,
        List<Domain> domains,
        Companies companies,
        Map<String, List<Figure>> figures,
        WordIndex phrases,
        Set<String> names,
        Set<String> begin) {
    private static final String FILE = "en/false-friends.yaml";
    private static final Set<String> DOMAIN_KEYS = Set.of(
            "label", "strong", "weak", "drops", "keeps", "does", "players", "earnest", "contest", "doers", "goods",
            "routine", "plot", "whole");

    /**
     * A field of life whose words sound like conflict.
     *
     * @param drops the types that are dropped; empty for all
     * @param keeps sectors, countries and kinds of actors that act in earnest
     * @param whole whether articles as a whole belong to it or do not
     * @param onlyDoers whether they must stand on the side that acts
     * @param players subjects that are not in earnest by their titles, such as a captain
     */
    record Domain(
            String name,
            WordIndex label,
            WordIndex strong,
            WordIndex weak,
            Set<String> drops,
            Set<String> keeps,
            boolean onlyDoers,
            WordIndex players,
            Set<String> earnest,
            Set<String> contest,
            Set<String> routine,
            WordIndex doers,
            WordIndex goods,
            boolean plot,
            boolean whole) {

        /** Whether the actor is one who acts in earnest; in a contest a state is a team, a captain no soldier. */
        boolean keeps(Actor actor, boolean contest) {
            return isOneOf(keeps, actor) && !(contest && (actor.kind() == Actor.Kind.STATE || plays(actor)));
        }

        private boolean plays(Actor actor) {
            String title = actor.role() == null ? actor.name() : actor.name() + " " + actor.role();
            return Arrays.stream(title.toLowerCase(Locale.ROOT).split(" ")).anyMatch(players::holds);
        }
    }

    /**
     * What is plain company news: all sides are companies, and no word of the sentence tells of the state or of labour.
     *
     * @param lone types that are dropped where no second side is named
     */
    record Companies(Set<String> sides, Set<String> drops, Set<String> lone, WordIndex outsiders) {
        boolean drops(String type, Clause clause, List<Actor> actor, List<Actor> recipient) {
            boolean both = !actor.isEmpty() && actor.size() + recipient.size() > 1;
            return !actor.isEmpty()
                    && (both ? drops : lone).contains(type)
                    && actor.stream().allMatch(a -> isOneOf(sides, a))
                    && recipient.stream().allMatch(a -> isOneOf(sides, a))
                    && !outsiders.isIn(clause.sentence());
        }
    }

    /** A trigger with other words in these functions is a figure of speech. */
    record Figure(Map<String, Words> where) {}

    private static boolean isOneOf(Set<String> marks, Actor actor) {
        return marks.contains(actor.kind().name())
                || actor.sectors().stream().anyMatch(marks::contains)
                || actor.countries().stream().anyMatch(marks::contains);
    }

    static FalseFriendRules load() {
        String file = "rules/" + FILE;
        Map<String, Object> root = Yaml.readMap(FILE);
        List<Domain> domains = new ArrayList<>();
        Yaml.asMap(file, root.get("domains")).forEach((name, body) -> domains.add(domain(file, name, body)));
        Set<String> begin = new HashSet<>();
        domains.forEach(domain -> {
            begin.addAll(domain.strong().byFirst().keySet());
            begin.addAll(domain.weak().byFirst().keySet());
        });
        Map<String, Object> companies = Yaml.asMap(file, root.get("companies"));
        return new FalseFriendRules(
                words(root.get("hard")),
                words(root.get("weapons")),
                words(root.get("nature")),
                List.copyOf(domains),
                new Companies(
                        set(companies.get("sides")),
                        set(companies.get("drops")),
                        set(companies.get("lone")),
                        words(companies.get("outsiders"))),
                figures(file, root.get("figures")),
                words(root.get("phrases")),
                set(root.get("names")),
                Set.copyOf(begin));
    }

    private static Domain domain(String file, String name, Object body) {
        Map<String, Object> map = Yaml.asMap(file, body);
        for (String key : map.keySet()) {
            if (!DOMAIN_KEYS.contains(key)) {
                throw new RuleException(file, name, "no such key: " + key);
            }
        }
        Set<String> keeps = new HashSet<>(set(map.get("keeps")));
        keeps.addAll(set(map.get("does")));
        return new Domain(
                name,
                words(map.get("label")),
                words(map.get("strong")),
                words(map.get("weak")),
                set(map.get("drops")),
                Set.copyOf(keeps),
                map.containsKey("does"),
                words(map.get("players")),
                set(map.get("earnest")),
                set(map.get("contest")),
                set(map.get("routine")),
                words(map.get("doers")),
                words(map.get("goods")),
                Boolean.TRUE.equals(map.get("plot")),
                Boolean.TRUE.equals(map.get("whole")));
    }

    private static Map<String, List<Figure>> figures(String file, @Nullable Object list) {
        Map<String, List<Figure>> figures = new HashMap<>();
        if (!(list instanceof Collection<?> entries)) {
            throw new RuleException(file, "figures", "a list is wanted here");
        }
        for (Object entry : entries) {
            Map<String, Words> where = new LinkedHashMap<>();
            Map<String, Object> map = Yaml.asMap(file, entry);
            map.forEach((function, words) -> {
                if (!function.equals("trigger")) {
                    where.put(function, Words.of(Yaml.strings(words)));
                }
            });
            for (String trigger : set(map.get("trigger"))) {
                figures.computeIfAbsent(trigger, t -> new ArrayList<>()).add(new Figure(where));
            }
        }
        return figures;
    }

    private static WordIndex words(@Nullable Object list) {
        return WordIndex.of(Yaml.strings(list));
    }

    private static Set<String> set(@Nullable Object list) {
        return Set.copyOf(new HashSet<>(Yaml.strings(list)));
    }
}
