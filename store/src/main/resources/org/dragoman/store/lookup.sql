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
