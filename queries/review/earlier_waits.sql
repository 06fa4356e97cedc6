-- question: How long did prospects wait in the weeks before those shown, back to a year?
-- grain:    week_start, wait_business_s, is_followed_up
-- reads:    fact_handoffs, settings
-- returns:  week_start whole, wait_business_s whole, is_followed_up whole, handoffs whole
-- caveat:   For the months of the overview. 375 days reach back to the first week of the month
--   eleven months before that of the review week.

SELECT
    f.week_start        AS week_start,
    f.wait_business_s   AS wait_business_s,
    f.is_followed_up    AS is_followed_up,
    COUNT(f.handoff_id) AS handoffs
FROM fact_handoffs f
CROSS JOIN settings s
WHERE f.week_start < s.slices_from
  AND f.week_start >= s.review_week - 375
GROUP BY f.week_start, f.wait_business_s, f.is_followed_up
ORDER BY week_start, wait_business_s, is_followed_up
