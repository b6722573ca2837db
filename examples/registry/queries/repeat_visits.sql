-- People who came again within four weeks and were more urgent than before.
WITH each AS (
    SELECT
        date,
        advised,
        lag(date) OVER (PARTITION BY person ORDER BY date, visit) AS date_before,
        lag(advised) OVER (PARTITION BY person ORDER BY date, visit) AS advised_before
    FROM triaged
)
SELECT urgency(advised_before) AS before, urgency(advised) AS again, count(*) AS people
FROM each
WHERE date <= date_before + INTERVAL '28 days' AND advised > advised_before
GROUP BY advised_before, advised
ORDER BY advised DESC, advised_before DESC;
