-- question: Which handoffs of the weeks shown missed something that a finding may be about?
-- grain:    handoff_id
-- reads:    fact_handoffs, fact_appointments, leads, settings
-- returns:  handoff_id text, sdr_member text, ae_member text, transfer_method text, source text,
--   criteria text, score whole, handed_off_at whole, week_start whole, conversion whole,
--   follow_up whole, acknowledgement whole, confirmation whole, acceptance whole, feedback whole, cadence whole,
--   talk whole, held whole, logged whole, stuck_step whole
-- caveat:   The newest first, at most 20,000. 1: missed; 0: not, or not judged. stuck_step is the step in
--   which it has stood for longer than the limit.

WITH appointed AS (
    SELECT
        a.handoff_id                              AS handoff_id,
        MAX(a.hold_eligible - a.hold_achieved)    AS held,
        MAX(a.not_logged)                         AS logged,
        MAX(a.talk_eligible - a.talk_achieved)    AS talk
    FROM fact_appointments a
    GROUP BY a.handoff_id
),
judged AS (
    SELECT
        f.handoff_id                                                AS handoff_id,
        f.lead_id                                                   AS lead_id,
        f.sdr_member                                                AS sdr_member,
        f.ae_member                                                 AS ae_member,
        f.transfer_method                                           AS transfer_method,
        f.source                                                    AS source,
        f.criteria                                                  AS criteria,
        f.handed_off_at                                             AS handed_off_at,
        f.week_start                                                AS week_start,
        CASE WHEN f.week_start >= s.matured_window_from AND f.week_start <= s.matured_week
             THEN f.conversion_eligible - f.conversion_achieved ELSE 0 END
                                                                    AS conversion,
        CASE WHEN f.week_start >= s.window_from
             THEN f.sla_late + f.sla_open_breached ELSE 0 END       AS follow_up,
        CASE WHEN f.week_start >= s.window_from AND f.acknowledgement_state IN (2, 4)
             THEN 1 ELSE 0 END                                      AS acknowledgement,
        CASE WHEN f.week_start >= s.window_from AND f.confirmation_state IN (2, 4)
             THEN 1 ELSE 0 END                                      AS confirmation,
        CASE WHEN f.week_start >= s.window_from AND f.decision_state = 2
             THEN 1 ELSE 0 END                                      AS acceptance,
        CASE WHEN f.week_start >= s.window_from
             THEN f.feedback_eligible - f.feedback_achieved ELSE 0 END
                                                                    AS feedback,
        CASE WHEN f.week_start >= s.window_from
             THEN f.three_three_three_eligible - f.three_three_three_achieved ELSE 0 END
                                                                    AS cadence,
        CASE WHEN f.week_start >= s.window_from AND f.step_is_stuck = 1
             THEN f.step ELSE 0 END                                 AS stuck_step
    FROM fact_handoffs f
    CROSS JOIN settings s
    WHERE f.week_start >= s.slices_from
)
SELECT
    j.handoff_id          AS handoff_id,
    j.sdr_member          AS sdr_member,
    j.ae_member           AS ae_member,
    j.transfer_method     AS transfer_method,
    j.source              AS source,
    j.criteria            AS criteria,
    l.score               AS score,
    j.handed_off_at       AS handed_off_at,
    j.week_start          AS week_start,
    j.conversion          AS conversion,
    j.follow_up           AS follow_up,
    j.acknowledgement     AS acknowledgement,
    j.confirmation        AS confirmation,
    j.acceptance          AS acceptance,
    j.feedback            AS feedback,
    j.cadence             AS cadence,
    COALESCE(a.talk, 0)   AS talk,
    COALESCE(a.held, 0)   AS held,
    COALESCE(a.logged, 0) AS logged,
    j.stuck_step          AS stuck_step
FROM judged j
LEFT JOIN appointed a ON j.handoff_id = a.handoff_id
LEFT JOIN leads l ON j.lead_id = l.lead_id
WHERE j.conversion + j.follow_up + j.acknowledgement + j.confirmation + j.acceptance + j.feedback
    + j.cadence + j.stuck_step + COALESCE(a.talk, 0) + COALESCE(a.held, 0) + COALESCE(a.logged, 0) > 0
ORDER BY handed_off_at DESC, handoff_id
LIMIT 20000
