-- Who said what to whom about whom, in the articles of one band.
INSERT INTO said
WITH uttered AS (
    FROM statements WHERE article BETWEEN ${FROM} AND ${TO}
),
addressed AS (
    SELECT article, statement, unnest(addressees) AS actor FROM uttered
),
about AS (
    FROM addressed
    UNION
    SELECT article, statement, m.actor FROM contents c
    JOIN mentions m USING (article)
    WHERE c.article BETWEEN ${FROM} AND ${TO} AND m.span_start >= c.span_start AND m.span_end <= c.span_end
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
FROM uttered s
JOIN actors a USING (article)
JOIN articles USING (article)
LEFT JOIN heard USING (article, statement)
LEFT JOIN subjects USING (article, statement)
WHERE a.actor = s.speaker AND s.words IS NOT NULL;
