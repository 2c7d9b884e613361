-- Ways to find things without looking at all of them: each in the order of what it is asked by.

INSERT INTO parties
WITH sides AS (
    SELECT number, true AS doing, actor_keys AS keys, actor_countries AS countries FROM events
    UNION ALL
    SELECT number, false, recipient_keys, recipient_countries FROM events
),
named AS (
    SELECT number, doing, countries, unnest(list_distinct(list_concat(keys, countries))) AS party FROM sides
)
SELECT party, doing, number, list_contains(countries, party) AS country FROM named ORDER BY party, doing, number;

INSERT INTO actor_cards
WITH told AS (
    SELECT key, name, kind, countries, sectors, count(*) AS times FROM actors WHERE key IS NOT NULL GROUP BY ALL
),
most AS (
    SELECT key,
        max({'times': times, 'name': name, 'kind': kind, 'countries': countries, 'sectors': sectors}) AS told,
        list(DISTINCT name ORDER BY name) AS names
    FROM told GROUP BY key
),
counted AS (
    SELECT key, count(DISTINCT article) AS articles FROM actors WHERE key IS NOT NULL GROUP BY key
)
SELECT key, told.name, told.kind, told.countries, told.sectors, names, articles
FROM most JOIN counted USING (key) ORDER BY key;

INSERT INTO actor_roles
SELECT key, role, min(published_on) AS first_seen, max(published_on), count(DISTINCT article)
FROM actors JOIN articles USING (article) WHERE key IS NOT NULL AND role IS NOT NULL
GROUP BY key, role ORDER BY key, first_seen NULLS LAST, role;

INSERT INTO sayings
WITH addressed AS (
    SELECT article, statement, unnest(addressees) AS actor FROM statements
),
about AS (
    FROM addressed
    UNION
    SELECT article, statement, m.actor FROM contents c
    JOIN mentions m USING (article) WHERE m.span_start >= c.span_start AND m.span_end <= c.span_end
),
subjects AS (
    SELECT article, statement, list_sort(list_distinct(flatten(list(list_append(countries, key))))) AS subjects
    FROM about JOIN actors USING (article, actor) GROUP BY article, statement
),
heard AS (
    SELECT article, statement, list(name ORDER BY actor) AS addressees
    FROM addressed JOIN actors USING (article, actor) GROUP BY article, statement
)
SELECT unnest(list_distinct(list_append(a.countries, a.key))) AS speaker, published_on, article, statement,
    a.key, a.name, a.role, publisher, coalesce(heard.addressees, []), coalesce(subjects, [])
FROM statements s
JOIN actors a USING (article)
JOIN articles USING (article)
LEFT JOIN heard USING (article, statement)
LEFT JOIN subjects USING (article, statement)
WHERE a.actor = s.speaker AND s.words IS NOT NULL
ORDER BY speaker, published_on DESC NULLS LAST, article, statement;
