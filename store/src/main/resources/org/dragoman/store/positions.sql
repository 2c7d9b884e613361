-- Who vouches for a report is the innermost of its chain; a report without one is the article's own word. Who says that it was
-- not so ("we sent nobody a weapon") denies it, whatever the verb.
INSERT INTO positions
WITH told AS (
    FROM belonging WHERE article BETWEEN ${FROM} AND ${TO}
),
last AS (
    SELECT article, report, max(depth) AS depth FROM attributions SEMI JOIN told USING (article, report) GROUP BY article, report
)
SELECT e.event, e.article, e.report, h.key, h.name, coalesce(h.countries, []),
    CASE WHEN r.status = 'negated' AND coalesce(t.stance, 'states') IN ('states', 'alleges', 'acknowledges') THEN 'denies'
         ELSE coalesce(t.stance, 'states') END,
    t.statement, r.published_on, e.alike
FROM told e
JOIN reports r USING (article, report)
LEFT JOIN last l USING (article, report)
LEFT JOIN attributions t ON t.article = e.article AND t.report = e.report AND t.depth = l.depth
LEFT JOIN actors h ON h.article = e.article AND h.actor = t.actor
ORDER BY e.article, e.report;
