-- Pairs of countries, from the events.
INSERT INTO dyads
SELECT a.country, r.country, type, quad, score, status, date_from, days, number
FROM events,
    unnest(actor_countries) AS a(country),
    unnest(CASE WHEN len(recipient_countries) = 0 THEN actor_countries ELSE recipient_countries END) AS r(country)
WHERE a.country <> r.country
ORDER BY a.country, r.country, date_from, number;
