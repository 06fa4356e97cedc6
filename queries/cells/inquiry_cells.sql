-- question: How many inquiries of each member and week are old enough, and won?
-- grain:    member, week_start
-- reads:    sliced_inquiries
-- returns:  member text, week_start whole, inquiries whole, won_eligible whole, won_achieved whole
-- caveat:   The week is that in which the inquiry came in. `sliced_inquiries` is fact_inquiries with
--   the slice's column as `member`; rows without a member are left out of the slice.

SELECT
    f.member            AS member,
    f.week_start        AS week_start,
    SUM(f.inquiries)    AS inquiries,
    SUM(f.won_eligible) AS won_eligible,
    SUM(f.won_achieved) AS won_achieved
FROM sliced_inquiries f
WHERE f.member IS NOT NULL
GROUP BY f.member, f.week_start
ORDER BY member, week_start
