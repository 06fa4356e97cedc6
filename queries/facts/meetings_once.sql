-- question: Which calendar rows are left when copies of one meeting are made one?
-- grain:    meeting_id
-- reads:    meeting_rows
-- returns:  meeting_id text, handoff_id text, scheduled_for whole, scheduled_slot whole,
--   outcome_rank whole, cancelled_by text, cancelled_at whole, host_is_ae whole,
--   booked_at whole, booked_slot whole, talk_ratio whole
-- caveat:   Copies have one calendar id, or, without one, one start. The strongest outcome wins,
--   then the latest start.

WITH ranked AS (
    SELECT
        meeting_id,
        handoff_id,
        scheduled_for,
        scheduled_slot,
        outcome_rank,
        cancelled_by,
        cancelled_at,
        host_is_ae,
        booked_at,
        booked_slot,
        talk_ratio,
        ROW_NUMBER() OVER (
            PARTITION BY handoff_id, uid_or_blank, start_without_uid
            ORDER BY outcome_rank DESC, scheduled_for DESC, meeting_id DESC
        ) AS copy_no
    FROM meeting_rows
    WHERE outcome_rank IS NOT NULL AND scheduled_for IS NOT NULL AND meeting_id IS NOT NULL
)
SELECT
    meeting_id,
    handoff_id,
    scheduled_for,
    scheduled_slot,
    outcome_rank,
    cancelled_by,
    cancelled_at,
    host_is_ae,
    booked_at,
    booked_slot,
    talk_ratio
FROM ranked
WHERE copy_no = 1
