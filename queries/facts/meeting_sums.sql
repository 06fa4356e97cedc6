-- question: Which meetings of each handoff were held, missed or lie ahead?
-- grain:    handoff_id
-- reads:    appointments, settings
-- returns:  handoff_id text, first_held_at whole, first_held_slot whole, held whole,
--   next_meeting_at whole, next_meeting_slot whole, last_start_at whole, last_no_show_at whole,
--   last_no_show_slot whole, is_booked whole, first_due_at whole, any_held_slot whole,
--   first_held_no whole, any_held_at whole, first_booked_at whole, first_booked_slot whole
-- caveat:   Held as first_held is by the AE, as any_held by whoever hosted. Booked is what was booked
--   by the as-of instant, at the latest at its start; first due is the first that the host did not
--   cancel.

SELECT
    a.handoff_id                                                    AS handoff_id,
    MIN(CASE WHEN a.outcome_rank = 6 AND a.host_is_ae = 1
              AND a.start_at <= s.as_of THEN a.start_at END)        AS first_held_at,
    MIN(CASE WHEN a.outcome_rank = 6 AND a.host_is_ae = 1
              AND a.start_at <= s.as_of THEN a.start_slot END)      AS first_held_slot,
    SUM(CASE WHEN a.outcome_rank = 6 AND a.start_at <= s.as_of
             THEN 1 ELSE 0 END)                                     AS held,
    MIN(CASE WHEN a.start_at > s.as_of AND a.outcome_rank <= 2
             THEN a.start_at END)                                   AS next_meeting_at,
    MIN(CASE WHEN a.start_at > s.as_of AND a.outcome_rank <= 2
             THEN a.start_slot END)                                 AS next_meeting_slot,
    MAX(a.start_at)                                                 AS last_start_at,
    MAX(CASE WHEN a.outcome_rank = 5 THEN a.start_at END)           AS last_no_show_at,
    MAX(CASE WHEN a.outcome_rank = 5 THEN a.start_slot END)         AS last_no_show_slot,
    MAX(CASE WHEN COALESCE(a.booked_at, 0) <= s.as_of OR a.start_at <= s.as_of
             THEN 1 ELSE 0 END)                                     AS is_booked,
    MIN(CASE WHEN a.start_at <= s.as_of AND a.host_cancelled = 0
             THEN a.start_at END)                                   AS first_due_at,
    MIN(CASE WHEN a.outcome_rank = 6 AND a.start_at <= s.as_of
             THEN a.start_slot END)                                 AS any_held_slot,
    MIN(CASE WHEN a.outcome_rank = 6 AND a.start_at <= s.as_of
             THEN a.appointment_no END)                             AS first_held_no,
    MIN(CASE WHEN a.outcome_rank = 6 AND a.start_at <= s.as_of
             THEN a.start_at END)                                   AS any_held_at,
    MIN(CASE WHEN a.booked_at <= a.start_at AND a.booked_at <= s.as_of THEN a.booked_at
             WHEN a.start_at <= s.as_of THEN a.start_at END)        AS first_booked_at,
    MIN(CASE WHEN a.booked_at <= a.start_at AND a.booked_at <= s.as_of THEN a.booked_slot
             WHEN a.start_at <= s.as_of THEN a.start_slot END)      AS first_booked_slot
FROM appointments a
CROSS JOIN settings s
GROUP BY a.handoff_id
