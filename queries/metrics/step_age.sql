-- metric:   step_age
-- question: How long has each handoff stood in the step it reached?
-- grain:    handoff_id
-- unit:     seconds
-- better:   lower
-- eligible: handoffs neither won, lost, disqualified nor rejected, with a date of reaching their step
-- achieved: the same; an age has no ending
-- reads:    fact_handoffs, settings
-- returns:  handoff_id text, week_start whole, sdr_member text, ae_member text, team text,
--   transfer_method text, company_size_band text, framework text, criteria text, source text,
--   industry text, territory text, routing text, sync_cadence text, follow_up_band text,
--   tenure text, month text, week text, part text, wait_business_s whole, wait_wall_s whole,
--   ending whole
-- caveat:   One row per handoff of the weeks shown. Ages so far of those who stand there now: those who
--   moved on quickly are not among them, so this is not how long the step takes.

SELECT
    f.handoff_id AS handoff_id,
    f.week_start AS week_start,
    f.sdr_member AS sdr_member,
    f.ae_member AS ae_member,
    f.team AS team,
    f.transfer_method AS transfer_method,
    f.company_size_band AS company_size_band,
    f.framework AS framework,
    f.criteria AS criteria,
    f.source AS source,
    f.industry AS industry,
    f.territory AS territory,
    f.routing AS routing,
    f.sync_cadence AS sync_cadence,
    f.follow_up_band AS follow_up_band,
    f.tenure AS tenure,
    f.month AS month,
    f.week AS week,
    CASE WHEN f.step = 1 THEN 'handed_off'
         WHEN f.step = 2 THEN 'accepted'
         WHEN f.step = 3 THEN 'followed_up'
         WHEN f.step = 4 THEN 'meeting_booked'
         WHEN f.step = 5 THEN 'held'
         ELSE 'opportunity' END AS part,
    f.step_age_business_s AS wait_business_s,
    f.step_age_wall_s AS wait_wall_s,
    1 AS ending
FROM fact_handoffs f
CROSS JOIN settings s
WHERE f.week_start >= s.slices_from AND f.step_age_business_s IS NOT NULL
ORDER BY handoff_id
