-- Rows that are no presentation, and why: they are in no count of an urgency.
SELECT refused(answers) AS why, count(*) AS visits
FROM triaged
WHERE refused(answers) IS NOT NULL
GROUP BY why
ORDER BY visits DESC, why
LIMIT 10;
