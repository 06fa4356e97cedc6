-- question: What were the quotas of each member and period, and what was attained of them?
-- grain:    member, week_start
-- reads:    sliced_targets
-- returns:  member text, week_start whole, targets whole, quota whole, attained whole
-- caveat:   Cents. `week_start` is the first day of the period, a month as a rule. `sliced_targets`
--   is fact_targets with the slice's column as `member`; rows without a member are left out.

SELECT
    f.member        AS member,
    f.week_start    AS week_start,
    SUM(f.targets)  AS targets,
    SUM(f.quota)    AS quota,
    SUM(f.attained) AS attained
FROM sliced_targets f
WHERE f.member IS NOT NULL
GROUP BY f.member, f.week_start
ORDER BY member, week_start
