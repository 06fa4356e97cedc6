-- question: Which calendar entries were there with leads?
-- grain:    meeting_id
-- reads:    step_meeting_rows
-- returns:  meeting_id text, lead_id text, handoff_id text, scheduled_for whole, booked_at whole,
--   booked_by text, host_id text, outcome text, cancelled_by text, cancelled_at whole,
--   calendar_uid text, talk_ratio whole, duration_minutes whole, _file whole, _line whole
-- brings:   meeting_id <- event.event_id; lead_id <- event.event_id; handoff_id <- event.event_id;
--   scheduled_for <- event.starts_at event.activity_on; booked_at <- event.created_at;
--   booked_by <- event.associated_sdr event.created_by; host_id <- event.owner_id;
--   outcome <- event.outcome event.held event.no_show; cancelled_by <- event.cancelled_by;
--   cancelled_at <- event.cancelled_at; calendar_uid <- event.calendar_uid;
--   talk_ratio <- event.talk_ratio; duration_minutes <- event.duration_minutes

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
FROM step_meeting_rows
