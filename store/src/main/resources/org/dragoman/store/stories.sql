-- Stories, from their articles and events.
INSERT INTO stories
WITH told AS (
    SELECT story, count(*) AS events FROM events WHERE story BETWEEN ${FROM} AND ${TO} GROUP BY story
)
SELECT story,
    min({'day': coalesce(a.published, '9999'), 'untitled': a.title IS NULL, 'title': a.title, 'article': a.article}).title,
    min(a.published_on), max(a.published_on), count(*), coalesce(min(told.events), 0)
FROM story_articles s JOIN articles a USING (article) LEFT JOIN told USING (story)
WHERE s.story BETWEEN ${FROM} AND ${TO}
GROUP BY story
ORDER BY story;
