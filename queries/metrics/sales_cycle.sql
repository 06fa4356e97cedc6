-- metric:   sales_cycle
-- question: How long did it take from the handoff until the deal was won?
-- grain:    handoff_id
-- unit:     seconds
-- better:   lower
-- eligible: all handoffs, those still open with the time so far
-- achieved: won
-- reads:    fact_handoffs, settings
-- returns:  handoff_id text, week_start whole, sdr_member text, ae_member text, team text,
--   transfer_method text, company_size_band text, framework text, criteria text, source text,
--   industry text, territory text, routing text, sync_cadence text, follow_up_band text,
--   tenure text, month text, week text, wait_wall_s whole, ending whole
-- caveat:   One row per handoff of the weeks shown, reaching back to those old enough to judge an inquiry
--   by. Ending: 1 won, 2 lost or disqualified, which competes, 3 open. Won on an unknown day is
--   left out; lost on an unknown day counts as of the as-of instant.

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
    f.sales_cycle_wall_s AS wait_wall_s,
    f.sales_cycle_ending AS ending
FROM fact_handoffs f
CROSS JOIN settings s
WHERE f.week_start >= s.cycles_from AND f.sales_cycle_ending IS NOT NULL
ORDER BY handoff_id
