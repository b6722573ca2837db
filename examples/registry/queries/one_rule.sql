-- For whom a rule of the clinic fires, by sex.
SELECT sex, count(*) AS visits
FROM triaged
WHERE fires(answers, 'clinic-a-new-pain-on-blood-thinner', 'clinic-a 2026.2')
GROUP BY sex
ORDER BY sex;
