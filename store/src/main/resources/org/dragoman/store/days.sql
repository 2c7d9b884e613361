-- The day of each event: of the report that is most exact, else the latest beginning, else when it was first published.
INSERT INTO days
WITH told AS (
    SELECT e.event, date_from, date_to, published_on
    FROM event_reports e JOIN reports r USING (article, report)
    WHERE e.event BETWEEN ${FROM} AND ${TO}
),
exact AS (
    SELECT event, min({'length': date_to - date_from, 'first': date_from}).first AS day
    FROM told WHERE date_from IS NOT NULL AND date_to IS NOT NULL GROUP BY event
),
spans AS (
    SELECT event, max(date_from) AS latest, min(published_on) AS seen FROM told GROUP BY event
)
SELECT event, coalesce(day, latest, seen) FROM spans LEFT JOIN exact USING (event);
