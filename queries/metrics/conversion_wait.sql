-- metric:   conversion_wait
-- question: How long did it take until a handoff became an opportunity?
-- grain:    handoff_id
-- unit:     seconds
-- better:   lower
-- eligible: all handoffs, those still open with the time so far
-- achieved: an opportunity, credited as in the handoff-to-opportunity rate
-- reads:    fact_handoffs, settings
-- returns:  handoff_id text, week_start whole, sdr_member text, ae_member text,
--   team text, transfer_method text, source text, company_size_band text, wait_wall_s whole,
--   ending whole
-- caveat:   One row per handoff of the weeks shown. Ending: 1 an opportunity, 2 disqualified without one,
--   which competes, 3 open. Disqualified on an unknown day counts as of the as-of instant. An
--   opportunity within the grace before the handoff counts as at it.

SELECT
    f.handoff_id AS handoff_id,
    f.week_start AS week_start,
    f.sdr_member AS sdr_member,
    f.ae_member AS ae_member,
    f.team AS team,
    f.transfer_method AS transfer_method,
    f.source AS source,
    f.company_size_band AS company_size_band,
    f.conversion_wall_s AS wait_wall_s,
    f.conversion_ending AS ending
FROM fact_handoffs f
CROSS JOIN settings s
WHERE f.week_start >= s.slices_from
ORDER BY handoff_id
