package org.dragoman.store.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dragoman.store.query.Group.Timeline;
import org.dragoman.store.query.Query.Order;
import org.jspecify.annotations.Nullable;

/**
 * What can be asked for, with its SQL: where rows come from, the condition of each field, the columns of an answer. All of
 * it is written here and in {@link Conditions}; nothing of it is a user's.
 */
public enum Subject {
    /** events, however many articles tell them */
    EVENTS(
            "events e",
            "e.*",
            List.of("p.date_from", "p.first_seen"),
            List.of("p.event"),
            "date_from",
            "first_seen",
            Conditions.EVENTS,
            Conditions.groups("e"),
            "e.score",
            "",
            """
            CAST(event AS VARCHAR) AS event, type, modes, contexts, quad, score, status,
            actor_names, actor_keys, actor_countries, actor_sectors,
            recipient_names, recipient_keys, recipient_countries, recipient_sectors,
            date_from, date_to, place, place_country, lat, lon, items, reports, articles, originals, publishers, first_seen, last_seen,
            disputed, confidence, CAST(story AS VARCHAR) AS story""",
            ""),
    /** what one article tells once */
    REPORTS(
            "reports r",
            "r.*",
            List.of("p.date_from", "p.published_on"),
            List.of("p.article", "p.trigger_start", "p.report"),
            "r.date_from",
            "r.published_on",
            Conditions.REPORTS,
            Conditions.groups("r"),
            "r.score",
            """
            (SELECT coalesce(list(a.name ORDER BY list_position(p.actors, a.actor)), []) FROM actors a
                WHERE a.article = p.article AND list_contains(p.actors, a.actor)) AS actor_names,
            (SELECT coalesce(list(a.name ORDER BY list_position(p.recipients, a.actor)), []) FROM actors a
                WHERE a.article = p.article AND list_contains(p.recipients, a.actor)) AS recipient_names,
            (SELECT coalesce(list(i.text ORDER BY i.number), []) FROM items i
                WHERE i.article = p.article AND i.report = p.report) AS items,
            (SELECT coalesce(list(coalesce(a.name, 'somebody') || ' ' || x.stance ORDER BY x.depth), []) FROM attributions x
                LEFT JOIN actors a ON a.article = x.article AND a.actor = x.actor
                WHERE x.article = p.article AND x.report = p.report) AS attribution""",
            """
            CAST(p.article AS VARCHAR) AS article, p.report, type, modes, contexts, quad, score, status,
            actor_names, actor_keys, actor_countries, actor_sectors,
            recipient_names, recipient_keys, recipient_countries, recipient_sectors, date_from, date_to,
            l.name AS place, place_country, l.lat, l.lon, items, attribution,
            substring(t.text, trigger_start + 1, trigger_end - trigger_start) AS trigger,
            substring(t.text, sentence_start + 1, sentence_end - sentence_start) AS sentence,
            trigger_start, trigger_end, sentence_start, sentence_end, rule, same_as, confidence,
            t.published_on, t.publisher, t.title, t.url""",
            """
            LEFT JOIN places l ON l.article = p.article AND l.place = p.place
            LEFT JOIN articles t ON t.article = p.article"""),
    /** somebody says something */
    STATEMENTS(
            "statements s JOIN articles t ON t.article = s.article"
                    + " LEFT JOIN actors k ON k.article = s.article AND k.actor = s.speaker",
            "s.*, t.published_on, k.name AS speaker_name, k.key AS speaker_key, k.role, k.countries, k.sectors",
            List.of("p.published_on"),
            List.of("p.article", "length(p.statement)", "p.statement"),
            "s.date_from",
            "t.published_on",
            Conditions.STATEMENTS,
            Map.of(Group.STANCE, "s.stance", Group.ACTOR_COUNTRY, "k.countries"),
            null,
            """
            (SELECT coalesce(list(a.name ORDER BY list_position(p.addressees, a.actor)), []) FROM actors a
                WHERE a.article = p.article AND list_contains(p.addressees, a.actor)) AS addressee_names,
            (SELECT min(c.span_start) FROM contents c WHERE c.article = p.article AND c.statement = p.statement) AS span_start,
            (SELECT max(c.span_end) FROM contents c WHERE c.article = p.article AND c.statement = p.statement) AS span_end""",
            """
            CAST(p.article AS VARCHAR) AS article, p.statement, speaker_name AS speaker, speaker_key, role,
            coalesce(countries, []) AS speaker_countries, coalesce(sectors, []) AS speaker_sectors,
            addressee_names AS addressees, stance, direct, cue_lemma AS cue, words, span_start, span_end,
            date_from, date_to, within, p.published_on, t.publisher, t.title, t.url""",
            "LEFT JOIN articles t ON t.article = p.article"),
    /** somebody's position on an event: who asserts it, who denies it */
    CLAIMS(
            "positions c JOIN events e ON e.event = c.event",
            "c.holder, c.holder_name, c.holder_countries, c.stance, c.article, c.report, c.statement,"
                    + " c.published_on, e.*",
            List.of("p.published_on"),
            List.of("p.event", "p.article", "p.report", "p.holder_name", "p.statement"),
            "e.date_from",
            "c.published_on",
            Conditions.CLAIMS,
            Conditions.claimGroups(),
            "e.score",
            "",
            """
            CAST(p.event AS VARCHAR) AS event, holder_name AS speaker, holder AS speaker_key,
            holder_countries AS speaker_countries, p.stance, type, modes, quad, score, p.status,
            actor_names, actor_keys, recipient_names, recipient_keys, p.date_from, p.date_to, place, place_country,
            disputed, CAST(p.article AS VARCHAR) AS article, report, p.statement, p.published_on, t.publisher, t.title, t.url""",
            "LEFT JOIN articles t ON t.article = p.article"),
    /** what was read */
    ARTICLES(
            "articles t",
            "t.*",
            List.of("p.published_on"),
            List.of("p.article"),
            "t.published_on",
            "t.published_on",
            Conditions.ARTICLES,
            Map.of(),
            null,
            """
            (SELECT count(*) FROM reports r WHERE r.article = p.article) AS reports,
            (SELECT count(*) FROM statements s WHERE s.article = p.article) AS statements""",
            """
            CAST(p.article AS VARCHAR) AS article, id, hash, source, url, publisher, title, authors, published, published_on,
            language, coding, note, reports, statements""",
            "");

    private final String relation;
    private final String page;
    private final List<String> dates;
    private final List<String> ties;
    private final String date;
    private final String published;
    private final Map<Field, String> conditions;
    private final Map<Group, String> groups;
    private final @Nullable String scored;
    private final String lookedUp;
    private final String columns;
    private final String joins;

    Subject(
            String relation,
            String page,
            List<String> dates,
            List<String> ties,
            String date,
            String published,
            Map<Field, String> conditions,
            Map<Group, String> groups,
            @Nullable String scored,
            String lookedUp,
            String columns,
            String joins) {
        this.relation = relation;
        this.page = page;
        this.dates = dates;
        this.ties = ties;
        this.date = date;
        this.published = published;
        this.conditions = conditions;
        this.groups = groups;
        this.scored = scored;
        this.lookedUp = lookedUp;
        this.columns = columns;
        this.joins = joins;
    }

    /** As users write it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The fields that it can be chosen by. */
    public List<Field> fields() {
        return conditions.keySet().stream().sorted().toList();
    }

    String condition(Field field) {
        String condition = conditions.get(field);
        if (condition == null) {
            throw new IllegalArgumentException(label() + " cannot be chosen by " + field.label());
        }
        return condition;
    }

    /**
     * A page of rows; limit and offset are the last two markers. What costs is looked up for the page alone; and only then
     * the articles are joined, for each look-up keeps the rows that it has come to, and a text that a thousand reports
     * rest on would be kept a thousand times.
     */
    String pageSql(Where where, Order order) {
        String by = order(order);
        String rows = "FROM (SELECT " + page + " FROM " + relation + " WHERE " + where.sql() + ") p ORDER BY " + by
                + " LIMIT ? OFFSET ?";
        String complete = lookedUp.isEmpty() ? rows : "SELECT p.*, " + lookedUp + " FROM (" + rows + ") p";
        return "SELECT " + columns + " FROM (" + complete + ") p " + joins + " ORDER BY " + by;
    }

    String countSql(Where where) {
        return "SELECT count(*) FROM " + relation + " WHERE " + where.sql();
    }

    private String order(Order order) {
        String direction = order == Order.NEWEST ? " DESC NULLS LAST" : " NULLS LAST";
        return String.join(", ", dates.stream().map(d -> d + direction).toList()) + ", " + String.join(", ", ties);
    }

    /**
     * How many rows, and their mean score where they have one, by groups.
     *
     * @throws IllegalArgumentException if the subject has no such group
     */
    String tallySql(Where where, List<Group> groups, Timeline timeline) {
        List<String> columns = new ArrayList<>();
        StringBuilder unnested = new StringBuilder();
        for (Group group : groups) {
            String value = group.isPeriod()
                    ? "CAST(date_trunc('" + group.label() + "', " + (timeline == Timeline.DATE ? date : published)
                            + ") AS DATE)"
                    : grouped(group);
            if (value.endsWith("countries")) {
                unnested.append(", unnest(")
                        .append(value)
                        .append(") AS ")
                        .append(group.label())
                        .append("_(code)");
                value = group.label() + "_.code";
            }
            columns.add(value + " AS " + group.label());
        }
        columns.add("count(*) AS " + label());
        if (scored != null) {
            columns.add("avg(" + scored + ") AS score");
        }
        return "SELECT " + String.join(", ", columns) + " FROM " + relation + unnested + " WHERE " + where.sql()
                + " GROUP BY ALL ORDER BY ALL NULLS LAST";
    }

    private String grouped(Group group) {
        String value = groups.get(group);
        if (value == null) {
            throw new IllegalArgumentException(label() + " cannot be counted by " + group.label());
        }
        return value;
    }
}
