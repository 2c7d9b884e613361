package org.dragoman.store.query;

import java.util.EnumMap;
import java.util.Map;

/** How each subject is chosen by each field, as SQL with the markers of {@link Where}; and what it can be grouped by. */
final class Conditions {
    /** Reports, under the name {@code r}. */
    static final Map<Field, String> REPORTS = reports();

    /** Events, under the name {@code e}. */
    static final Map<Field, String> EVENTS = events();

    /** Statements {@code s} in articles {@code t} by speakers {@code k}. */
    static final Map<Field, String> STATEMENTS = statements();

    /** Positions {@code c} on events {@code e}. */
    static final Map<Field, String> CLAIMS = claims();

    /** Articles, under the name {@code t}. */
    static final Map<Field, String> ARTICLES = articles();

    private Conditions() {}

    /** What events and reports are counted by. */
    static Map<Group, String> groups(String name) {
        Map<Group, String> groups = new EnumMap<>(Group.class);
        groups.put(Group.TYPE, name + ".type");
        groups.put(Group.QUAD, name + ".quad");
        groups.put(Group.STATUS, name + ".status");
        groups.put(Group.PLACE_COUNTRY, name + ".place_country");
        groups.put(Group.ACTOR_COUNTRY, name + ".actor_countries");
        groups.put(Group.RECIPIENT_COUNTRY, name + ".recipient_countries");
        return groups;
    }

    static Map<Group, String> claimGroups() {
        Map<Group, String> groups = groups("e");
        groups.put(Group.STANCE, "c.stance");
        return groups;
    }

    /** What events and reports have in common. */
    private static Map<Field, String> coded(String name) {
        Map<Field, String> fields = new EnumMap<>(Field.class);
        fields.put(Field.TYPE, "#.type = :upper");
        fields.put(Field.MODE, "list_contains(#.modes, :lower)");
        fields.put(Field.CONTEXT, "list_contains(#.contexts, :lower)");
        fields.put(Field.QUAD, "#.quad = :upper");
        fields.put(Field.STATUS, "#.status = :lower");
        fields.put(
                Field.COUNTRY,
                "list_contains(#.actor_countries, :upper) OR list_contains(#.recipient_countries, :upper)");
        fields.put(Field.ACTOR_COUNTRY, "list_contains(#.actor_countries, :upper)");
        fields.put(Field.RECIPIENT_COUNTRY, "list_contains(#.recipient_countries, :upper)");
        fields.put(
                Field.SECTOR, "list_contains(#.actor_sectors, :upper) OR list_contains(#.recipient_sectors, :upper)");
        fields.put(Field.ACTOR_SECTOR, "list_contains(#.actor_sectors, :upper)");
        fields.put(Field.RECIPIENT_SECTOR, "list_contains(#.recipient_sectors, :upper)");
        fields.put(
                Field.DYAD,
                "(list_contains(#.actor_countries, :first) AND list_contains(#.recipient_countries, :second))"
                        + " OR (list_contains(#.actor_countries, :second) AND list_contains(#.recipient_countries, :first))"
                        + " OR (len(#.recipient_countries) = 0 AND list_contains(#.actor_countries, :first)"
                        + " AND list_contains(#.actor_countries, :second))");
        fields.put(Field.SINCE, "coalesce(#.date_to, #.date_from) >= :day");
        fields.put(Field.UNTIL, "coalesce(#.date_from, #.date_to) <= :day");
        fields.replaceAll((field, sql) -> sql.replace("#", name));
        return fields;
    }

    private static Map<Field, String> events() {
        Map<Field, String> fields = coded("e");
        fields.put(Field.ACTOR, "list_contains(e.actor_keys, :v) OR " + named("array_to_string(e.actor_names, ' | ')"));
        fields.put(
                Field.RECIPIENT,
                "list_contains(e.recipient_keys, :v) OR " + named("array_to_string(e.recipient_names, ' | ')"));
        fields.put(Field.PLACE, "e.place_country = :upper OR " + named("e.place"));
        fields.put(Field.PUBLISHED_SINCE, "e.last_seen >= :day");
        fields.put(Field.PUBLISHED_UNTIL, "e.first_seen <= :day");
        fields.put(Field.EVENT, "e.event = :number");
        fields.put(Field.STORY, "e.story = :number");
        fields.put(Field.STANCE, "e.event IN (SELECT c.event FROM positions c WHERE c.stance = :lower)");
        fields.put(
                Field.SPEAKER,
                "e.event IN (SELECT c.event FROM positions c WHERE c.holder = :v OR " + named("c.holder_name") + ")");
        for (Field field : new Field[] {Field.TEXT, Field.PUBLISHER, Field.ARTICLE}) {
            fields.put(
                    field,
                    "e.event IN (SELECT v.event FROM event_reports v JOIN reports r"
                            + " ON r.article = v.article AND r.report = v.report WHERE " + REPORTS.get(field) + ")");
        }
        return fields;
    }

    private static Map<Field, String> reports() {
        Map<Field, String> fields = coded("r");
        fields.put(Field.ACTOR, "list_contains(r.actor_keys, :v) OR " + among("r.article", "r.actors"));
        fields.put(Field.RECIPIENT, "list_contains(r.recipient_keys, :v) OR " + among("r.article", "r.recipients"));
        fields.put(
                Field.PLACE,
                "r.place_country = :upper OR EXISTS (SELECT 1 FROM places l"
                        + " WHERE l.article = r.article AND l.place = r.place AND " + named("l.name") + ")");
        fields.put(Field.PUBLISHED_SINCE, "r.published_on >= :day");
        fields.put(Field.PUBLISHED_UNTIL, "r.published_on <= :day");
        fields.put(Field.ARTICLE, "r.article = :number");
        fields.put(Field.PUBLISHER, publisher("r.article"));
        fields.put(
                Field.EVENT,
                "(r.article, r.report) IN (SELECT (v.article, v.report) FROM event_reports v WHERE v.event = :number)");
        fields.put(
                Field.STORY,
                "(r.article, r.report) IN (SELECT (v.article, v.report) FROM event_reports v JOIN events e"
                        + " ON e.event = v.event WHERE e.story = :number)");
        fields.put(
                Field.STANCE,
                "EXISTS (SELECT 1 FROM attributions x"
                        + " WHERE x.article = r.article AND x.report = r.report AND x.stance = :lower)");
        fields.put(
                Field.SPEAKER,
                "EXISTS (SELECT 1 FROM attributions x JOIN actors a ON a.article = x.article AND a.actor = x.actor"
                        + " WHERE x.article = r.article AND x.report = r.report AND (a.key = :v OR " + named("a.name")
                        + "))");
        fields.put(
                Field.TEXT,
                "EXISTS (SELECT 1 FROM articles t WHERE t.article = r.article AND "
                        + named("substring(t.text, r.sentence_start + 1, r.sentence_end - r.sentence_start)") + ")");
        return fields;
    }

    private static Map<Field, String> statements() {
        Map<Field, String> fields = new EnumMap<>(Field.class);
        // Of the events that a statement vouches for.
        coded("r")
                .forEach((field, sql) -> fields.put(
                        field,
                        "EXISTS (SELECT 1 FROM attributions x JOIN reports r ON r.article = x.article AND r.report = x.report"
                                + " WHERE x.article = s.article AND x.statement = s.statement AND (" + sql + "))"));
        fields.remove(Field.DYAD);
        fields.remove(Field.RECIPIENT_COUNTRY);
        fields.remove(Field.RECIPIENT_SECTOR);
        String speaker = "k.key = :v OR " + named("k.name");
        fields.put(Field.ACTOR, speaker);
        fields.put(Field.SPEAKER, speaker);
        fields.put(Field.RECIPIENT, among("s.article", "s.addressees"));
        fields.put(Field.COUNTRY, "list_contains(k.countries, :upper)");
        fields.put(Field.ACTOR_COUNTRY, "list_contains(k.countries, :upper)");
        fields.put(Field.SECTOR, "list_contains(k.sectors, :upper)");
        fields.put(Field.ACTOR_SECTOR, "list_contains(k.sectors, :upper)");
        fields.put(Field.STANCE, "s.stance = :lower");
        fields.put(Field.SINCE, "coalesce(s.date_to, s.date_from) >= :day");
        fields.put(Field.UNTIL, "coalesce(s.date_from, s.date_to) <= :day");
        fields.put(Field.PUBLISHED_SINCE, "t.published_on >= :day");
        fields.put(Field.PUBLISHED_UNTIL, "t.published_on <= :day");
        fields.put(Field.PUBLISHER, publisher("s.article"));
        fields.put(Field.ARTICLE, "s.article = :number");
        fields.put(
                Field.TEXT,
                "EXISTS (SELECT 1 FROM contents c WHERE c.article = s.article AND c.statement = s.statement AND "
                        + named("substring(t.text, c.span_start + 1, c.span_end - c.span_start)") + ")");
        return fields;
    }

    private static Map<Field, String> claims() {
        Map<Field, String> fields = new EnumMap<>(EVENTS);
        fields.put(Field.STANCE, "c.stance = :lower");
        fields.put(Field.SPEAKER, "c.holder = :v OR " + named("c.holder_name"));
        fields.put(Field.PUBLISHED_SINCE, "c.published_on >= :day");
        fields.put(Field.PUBLISHED_UNTIL, "c.published_on <= :day");
        fields.put(Field.PUBLISHER, publisher("c.article"));
        fields.put(Field.ARTICLE, "c.article = :number");
        return fields;
    }

    private static Map<Field, String> articles() {
        Map<Field, String> fields = new EnumMap<>(Field.class);
        // Of the events that an article tells.
        coded("r")
                .forEach((field, sql) -> fields.put(
                        field, "EXISTS (SELECT 1 FROM reports r WHERE r.article = t.article AND (" + sql + "))"));
        fields.put(
                Field.ACTOR,
                "EXISTS (SELECT 1 FROM actors a WHERE a.article = t.article AND (a.key = :v OR " + named("a.name")
                        + "))");
        fields.put(Field.PUBLISHER, publisher("t.article"));
        fields.put(Field.PUBLISHED_SINCE, "t.published_on >= :day");
        fields.put(Field.PUBLISHED_UNTIL, "t.published_on <= :day");
        fields.put(Field.ARTICLE, "t.article = :number");
        fields.put(Field.STORY, "t.article IN (SELECT v.article FROM story_articles v WHERE v.story = :number)");
        fields.put(Field.EVENT, "t.article IN (SELECT v.article FROM event_reports v WHERE v.event = :number)");
        fields.put(Field.TEXT, named("t.title") + " OR " + named("t.text"));
        return fields;
    }

    /** The words stand in the text as whole words, whatever their case and accents. */
    private static String named(String text) {
        return "regexp_matches(strip_accents(" + text + "), :words)";
    }

    /** One of an article's actors, whose ids are listed, has the key or the name. */
    private static String among(String article, String ids) {
        return "EXISTS (SELECT 1 FROM actors a WHERE a.article = " + article + " AND list_contains(" + ids
                + ", a.actor) AND (a.key = :v OR " + named("a.name") + "))";
    }

    /** First read there, or a copy. */
    private static String publisher(String article) {
        return article + " IN (SELECT b.article FROM articles b WHERE " + named("b.publisher")
                + " OR contains(lower(b.url), :lower) UNION ALL SELECT b.article FROM sources b WHERE "
                + named("b.publisher") + " OR contains(lower(b.url), :lower))";
    }
}
