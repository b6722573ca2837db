-- Emergencies of small practices by month, and for how many of them a question about cauda equina was never asked: there is
-- neither an answer nor a reason why there is none. Who was asked and does not know, or declined, is not counted.
SELECT
    CAST(date_trunc('month', date) AS DATE) AS month,
    count(*) AS emergencies,
    count(*) FILTER (
        WHERE answers['saddle_sensory_change'] IS NULL AND answers['saddle_sensory_change_missing'] IS NULL
    ) AS saddle_never_asked
FROM triaged
WHERE advised = level('emergency')
    AND practice IN (SELECT practice FROM practices WHERE size = 'small')
GROUP BY 1
ORDER BY 1;
