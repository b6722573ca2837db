-- By region and age band: how many visits from January to June should be seen the same day or sooner. An age that is missing
-- or above 120 is not known. A row that is no presentation has no urgency: it is among the visits, and not in the percent.
SELECT
    practices.region,
    CASE
        WHEN age < 18 THEN '0 to 17'
        WHEN age < 45 THEN '18 to 44'
        WHEN age < 65 THEN '45 to 64'
        WHEN age <= 120 THEN '65 or more'
        ELSE 'not known'
    END AS band,
    count(*) AS visits,
    count(*) FILTER (WHERE advised >= level('same-day')) AS today,
    round(100.0 * count(*) FILTER (WHERE advised >= level('same-day')) / nullif(count(advised), 0), 1) AS percent
FROM triaged JOIN practices ON triaged.practice = practices.practice
WHERE date BETWEEN DATE '2026-01-01' AND DATE '2026-06-30'
GROUP BY practices.region, band
ORDER BY practices.region, band;
