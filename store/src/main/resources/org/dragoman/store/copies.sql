-- Texts that share this band of their fingerprints: each with the one before it and with the first.
INSERT INTO alike
WITH bands AS (
    SELECT article, hash(list_slice(minhash, ${FIRST}, ${LAST})) AS rows FROM fingerprints WHERE len(minhash) > 0
),
shared AS (
    SELECT rows FROM bands GROUP BY rows HAVING count(*) > 1
),
met AS (
    SELECT article, lag(article) OVER w AS before, first_value(article) OVER w AS first
    FROM bands SEMI JOIN shared USING (rows)
    WINDOW w AS (PARTITION BY rows ORDER BY article)
)
SELECT article, before FROM met WHERE before IS NOT NULL
UNION
SELECT article, first FROM met WHERE first <> article
