-- How many visits end at each urgency. The row without one counts those that are no presentation.
SELECT urgency, count(*) AS visits
FROM triaged
GROUP BY advised, urgency
ORDER BY advised DESC NULLS LAST;
