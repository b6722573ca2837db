-- The alarm load of a clinic's changed rules: how many visits each rule fires for, how many of those end at its urgency
-- (lifts), and how many of those no other rule would have lifted as high (alone). The fifteen that cost most.
WITH fired AS (
    SELECT
        visit,
        at_least(answers, 'clinic-a 2026.2') AS ends,
        unnest(fired(answers, 'clinic-a 2026.2')) AS rule
    FROM triaged
),
deciding AS (
    SELECT
        fired.visit,
        fired.rule,
        rules.level = fired.ends AND fired.ends > level('self-care') AS lifts
    FROM fired JOIN rules ON rules.rule = fired.rule AND rules.edition = 'clinic-a 2026.2'
),
alone AS (
    SELECT min(rule) AS rule
    FROM deciding
    WHERE lifts
    GROUP BY visit
    HAVING count(*) = 1
),
alone_by_rule AS (
    SELECT rule, count(*) AS alone FROM alone GROUP BY rule
),
by_rule AS (
    SELECT rule, count(*) AS fires, count(*) FILTER (WHERE lifts) AS lifts FROM deciding GROUP BY rule
)
SELECT by_rule.rule, rules.urgency, fires, lifts, coalesce(alone, 0) AS alone
FROM by_rule
JOIN rules ON rules.rule = by_rule.rule AND rules.edition = 'clinic-a 2026.2'
LEFT JOIN alone_by_rule ON alone_by_rule.rule = by_rule.rule
ORDER BY alone DESC, lifts DESC, fires DESC, by_rule.rule
LIMIT 15;
