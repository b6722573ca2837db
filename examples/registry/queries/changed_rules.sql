-- Whom the clinic's changed rules move, and from which urgency to which.
SELECT urgency(old) AS built_in, urgency(new) AS clinic, count(*) AS visits
FROM (SELECT at_least AS old, at_least(answers, 'clinic-a 2026.2') AS new FROM triaged)
WHERE old <> new
GROUP BY old, new
ORDER BY new DESC, old DESC;
