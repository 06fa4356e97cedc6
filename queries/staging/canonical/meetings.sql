-- question: One row of a calendar; several rows can be one appointment.
-- grain:    meeting_id
-- reads:    source_meetings
-- returns:  meeting_id text, lead_id text, handoff_id text, scheduled_for whole, booked_at whole,
--   booked_by text, host_id text, outcome text, cancelled_by text, cancelled_at whole,
--   calendar_uid text, talk_ratio whole, duration_minutes whole, _file whole,
--   _line whole

SELECT
    meeting_id,
    lead_id,
    handoff_id,
    scheduled_for,
    booked_at,
    booked_by,
    host_id,
    outcome,
    cancelled_by,
    cancelled_at,
    calendar_uid,
    talk_ratio,
    duration_minutes,
    _file,
    _line
FROM source_meetings
