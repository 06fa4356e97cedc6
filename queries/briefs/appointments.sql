-- question: Which appointments are on record with the prospects that briefs are written of?
-- grain:    handoff_id, appointment_no
-- reads:    brief_chosen, appointments
-- returns:  handoff_id text, appointment_no whole, start_at whole, first_start_at whole,
--   rows_in_chain whole, outcome_rank whole, booked_at whole
-- caveat:   Ranks: 6 held, 5 no-show, 4 cancelled, 3 rescheduled, 2 scheduled, 1 nobody said.

SELECT
    a.handoff_id     AS handoff_id,
    a.appointment_no AS appointment_no,
    a.start_at       AS start_at,
    a.first_start_at AS first_start_at,
    a.rows_in_chain  AS rows_in_chain,
    a.outcome_rank   AS outcome_rank,
    a.booked_at      AS booked_at
FROM appointments a
INNER JOIN brief_chosen c ON a.handoff_id = c.handoff_id
ORDER BY handoff_id, appointment_no
