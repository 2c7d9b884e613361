-- Pairs of texts that share a band of their fingerprints: within a band each with the one before it and with the first.
WITH bands AS (
    SELECT article, band, list_slice(minhash, ${ROWS} * band + 1, ${ROWS} * band + ${ROWS}) AS rows
    FROM fingerprints, range(${BANDS}) AS b(band)
    WHERE len(minhash) > 0
),
met AS (
    SELECT article,
        lag(article) OVER w AS before,
        first_value(article) OVER w AS first
    FROM bands
    WINDOW w AS (PARTITION BY band, rows ORDER BY article)
),
pairs AS (
    SELECT article, before AS other FROM met WHERE before IS NOT NULL
    UNION
    SELECT article, first AS other FROM met WHERE first <> article
)
SELECT p.article, p.other, a.minhash, b.minhash
FROM pairs p
JOIN fingerprints a ON a.article = p.article
JOIN fingerprints b ON b.article = p.other
