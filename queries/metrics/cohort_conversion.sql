-- metric:   cohort_conversion
-- question: What share of each week's and each month's handoffs has become an opportunity by each age?
-- grain:    handoff_id
-- unit:     ratio
-- better:   higher
-- eligible: the handoffs of the cohort, once all of them are that old
-- achieved: an opportunity by that age
-- reads:    fact_handoffs, settings
-- returns:  handoff_id text, week_start whole, month_start whole, handed_off_on whole,
--   sdr_member text, wait_wall_s whole, ending whole, is_old_enough whole, is_converted whole,
--   is_complete whole
-- caveat:   One row per handoff of the last twelve months; shares, curves and the ramp are computed from
--   them. What not every handoff of a cohort is old enough for stays empty, never 0. Endings are
--   those of conversion_wait.

SELECT
    f.handoff_id          AS handoff_id,
    f.week_start          AS week_start,
    f.month_start         AS month_start,
    f.handed_off_on       AS handed_off_on,
    f.sdr_member          AS sdr_member,
    f.conversion_wall_s   AS wait_wall_s,
    f.conversion_ending   AS ending,
    f.conversion_eligible AS is_old_enough,
    f.conversion_achieved AS is_converted,
    f.brief_achieved      AS is_complete
FROM fact_handoffs f
CROSS JOIN settings s
WHERE f.handed_off_on >= s.cohorts_from
ORDER BY handoff_id
