-- question: Which meetings were booked, by whom, with whom, and what became of them?
-- grain:    meeting_id
-- reads:    step_meetings, step_engagement_contact, step_handoffs
-- returns:  meeting_id text, lead_id text, handoff_id text, scheduled_for whole, booked_at whole,
--   booked_by text, host_id text, outcome text, cancelled_by text, cancelled_at whole,
--   calendar_uid text, talk_ratio whole, duration_minutes whole, _file whole, _line whole
-- brings:   meeting_id <- meeting.engagement_id engagement.engagement_type;
--   lead_id <- meeting.engagement_id engagement.engagement_type;
--   handoff_id <- meeting.handoff_key; scheduled_for <- meeting.engagement_id
--   engagement.engagement_type;
--   booked_at <- meeting.created_at engagement.created_at;
--   booked_by <- meeting.created_by meeting.booked_by engagement.created_by;
--   host_id <- meeting.owner engagement.owner; outcome <- meeting.outcome engagement.outcome;
--   cancelled_by <- meeting.cancelled_by; cancelled_at <- meeting.cancelled_at;
--   calendar_uid <- meeting.calendar_uid; talk_ratio <- meeting.talk_ratio;
--   duration_minutes <- meeting.duration_minutes

SELECT
    m.engagement_id                              AS meeting_id,
    COALESCE(h.contact_id, c.contact_id)         AS lead_id,
    h.handoff_id                                 AS handoff_id,
    m.scheduled_for                              AS scheduled_for,
    m.booked_at                                  AS booked_at,
    m.booked_by                                  AS booked_by,
    m.host_id                                    AS host_id,
    m.outcome                                    AS outcome,
    m.cancelled_by                               AS cancelled_by,
    m.cancelled_at                               AS cancelled_at,
    m.calendar_uid                               AS calendar_uid,
    m.talk_ratio                                 AS talk_ratio,
    m.duration_minutes                           AS duration_minutes,
    m._file                                      AS _file,
    m._line                                      AS _line
FROM step_meetings m
LEFT JOIN step_engagement_contact c ON m.engagement_id = c.engagement_id
LEFT JOIN step_handoffs h ON m.handoff_key = h.handoff_key
