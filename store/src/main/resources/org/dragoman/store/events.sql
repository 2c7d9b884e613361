-- The events of one band of numbers, from the reports that were found to belong together (event_reports) and their positions.
-- Lists and names of all events at once would want memory that grows with the store.

CREATE OR REPLACE TEMP TABLE band AS
SELECT number, e.event, article, report FROM numbers JOIN event_reports e USING (event)
WHERE number BETWEEN ${FROM} AND ${TO};

INSERT INTO events
WITH told AS (
    SELECT e.number, e.event, r.*
    FROM band e JOIN reports r USING (article, report)
),
days AS (
    SELECT event, min({'length': date_to - date_from, 'first': date_from, 'last': date_to}) AS day
    FROM told WHERE date_from IS NOT NULL AND date_to IS NOT NULL GROUP BY event
),
spans AS (
    SELECT event, max(date_from) AS date_from, min(date_to) AS date_to FROM told GROUP BY event
),
spots AS (
    SELECT event, min({
        'rank': coalesce(list_position(['place', 'city', 'district', 'province', 'country', 'region'], p.precision), 9),
        'name': p.name, 'country': p.country, 'lat': p.lat, 'lon': p.lon}) AS spot
    FROM told t JOIN places p ON p.article = t.article AND p.place = t.place
    GROUP BY event
),
parties AS (
    SELECT event, true AS doing, article, unnest(actors) AS actor FROM told
    UNION ALL
    SELECT event, false AS doing, article, unnest(recipients) AS actor FROM told
),
named AS (
    SELECT event, doing, coalesce(a.key, a.name) AS who,
        max({'known': a.known_as IS NOT NULL, 'length': length(a.name), 'name': a.name}).name AS name
    FROM parties p JOIN actors a ON a.article = p.article AND a.actor = p.actor
    GROUP BY event, doing, who
),
names AS (
    SELECT event,
        list(name ORDER BY name) FILTER (doing) AS actor_names,
        list(name ORDER BY name) FILTER (NOT doing) AS recipient_names
    FROM named GROUP BY event
),
wanted AS (
    SELECT event, list(DISTINCT lower(i.text) ORDER BY lower(i.text)) AS items
    FROM band e JOIN items i USING (article, report) GROUP BY event
),
carried AS (
    SELECT event, count(DISTINCT s.publisher) AS publishers
    FROM (SELECT DISTINCT event, article FROM band) e JOIN sources s USING (article) GROUP BY event
),
stances AS (
    SELECT event,
        bool_or(stance IN ('states', 'alleges', 'acknowledges')) AND bool_or(stance IN ('denies', 'doubts')) AS disputed
    FROM positions WHERE event IN (SELECT event FROM band) GROUP BY event
),
counted AS (
    SELECT number, event,
        min(story_articles.story) AS story,
        min(type) AS type,
        list_sort(list_distinct(flatten(list(modes)))) AS modes,
        list_sort(list_distinct(flatten(list(contexts)))) AS contexts,
        min(quad) AS quad,
        avg(score) AS score,
        CASE WHEN bool_or(status = 'actual') THEN 'actual'
             WHEN bool_or(status = 'historical') THEN 'historical'
             ELSE min(status) END AS status,
        list_sort(list_distinct(flatten(list(actor_keys)))) AS actor_keys,
        list_sort(list_distinct(flatten(list(recipient_keys)))) AS recipient_keys,
        list_sort(list_distinct(flatten(list(actor_countries)))) AS actor_countries,
        list_sort(list_distinct(flatten(list(recipient_countries)))) AS recipient_countries,
        list_sort(list_distinct(flatten(list(actor_sectors)))) AS actor_sectors,
        list_sort(list_distinct(flatten(list(recipient_sectors)))) AS recipient_sectors,
        count(*) AS reports,
        count(DISTINCT article) AS articles,
        count(DISTINCT coalesce(duplicates.first, article)) AS originals,
        min(published_on) AS first_seen,
        max(published_on) AS last_seen,
        max(confidence) AS confidence
    FROM told
    LEFT JOIN story_articles USING (article)
    LEFT JOIN duplicates USING (article)
    GROUP BY number, event
)
SELECT event, story, type, modes, contexts, quad, score, status, actor_keys, recipient_keys,
    coalesce(actor_names, []), coalesce(recipient_names, []),
    actor_countries, recipient_countries, actor_sectors, recipient_sectors,
    coalesce(day.first, date_from),
    CASE WHEN day IS NULL THEN date_to - coalesce(date_from, DATE '1970-01-01') ELSE day.last - day.first END,
    spot.name, spot.country, spot.lat, spot.lon, coalesce(items, []),
    reports, articles, originals, coalesce(publishers, 0), first_seen, last_seen, coalesce(disputed, false), confidence,
    (number - 1) * ${GROUPS} + ${GROUP} + 1
FROM counted
LEFT JOIN days USING (event)
LEFT JOIN spans USING (event)
LEFT JOIN spots USING (event)
LEFT JOIN names USING (event)
LEFT JOIN wanted USING (event)
LEFT JOIN carried USING (event)
LEFT JOIN stances USING (event)
ORDER BY number;
