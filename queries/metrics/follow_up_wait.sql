-- metric:   follow_up_wait
-- question: How long did prospects wait for the AE's first touch?
-- grain:    handoff_id
-- unit:     seconds
-- better:   lower
-- eligible: all handoffs, those still waiting with the wait so far
-- achieved: touched by the AE
-- reads:    fact_handoffs, settings
-- returns:  handoff_id text, week_start whole, sdr_member text, ae_member text,
--   team text, transfer_method text, company_size_band text, framework text, criteria text,
--   source text, industry text, territory text, routing text, sync_cadence text,
--   follow_up_band text, tenure text, month text, week text,
--   wait_business_s whole, wait_wall_s whole, is_followed_up whole
-- caveat:   One row per handoff of the weeks shown; the curve and its median are computed from
--   them (Kaplan-Meier), so that nothing open is dropped.

SELECT
    f.handoff_id        AS handoff_id,
    f.week_start        AS week_start,
    f.sdr_member        AS sdr_member,
    f.ae_member         AS ae_member,
    f.team              AS team,
    f.transfer_method   AS transfer_method,
    f.company_size_band AS company_size_band,
    f.framework         AS framework,
    f.criteria          AS criteria,
    f.source            AS source,
    f.industry          AS industry,
    f.territory         AS territory,
    f.routing           AS routing,
    f.sync_cadence      AS sync_cadence,
    f.follow_up_band    AS follow_up_band,
    f.tenure            AS tenure,
    f.month             AS month,
    f.week              AS week,
    f.wait_business_s   AS wait_business_s,
    f.wait_wall_s       AS wait_wall_s,
    f.is_followed_up    AS is_followed_up
FROM fact_handoffs f
CROSS JOIN settings s
WHERE f.week_start >= s.slices_from
ORDER BY handoff_id
