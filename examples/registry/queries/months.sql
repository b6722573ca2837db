-- Emergencies of small practices by month, and for how many of them a question about cauda equina was never asked.
SELECT
    CAST(date_trunc('month', date) AS DATE) AS month,
    count(*) AS emergencies,
    count(*) FILTER (WHERE answers['saddle_sensory_change'] IS NULL) AS saddle_not_known
FROM triaged
WHERE advised = level('emergency')
    AND practice IN (SELECT practice FROM practices WHERE size = 'small')
GROUP BY 1
ORDER BY 1;
