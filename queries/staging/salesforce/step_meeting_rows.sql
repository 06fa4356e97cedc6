-- question: Which meetings were there, and to which handoff do they belong where a lead has several?
-- grain:    event_id
-- reads:    step_meetings, step_handoffs
-- returns:  meeting_id text, lead_id text, handoff_id text, scheduled_for whole, booked_at whole,
--   booked_by text, host_id text, outcome text, cancelled_by text, cancelled_at whole,
--   calendar_uid text, talk_ratio whole, duration_minutes whole, _file whole, _line whole
-- caveat:   Of a lead handed off several times, a meeting that the SDR of a handoff booked for its
--   AE in the seven days before it belongs to that handoff; any other goes by time.

WITH several AS (
    SELECT handoff_id, lead_key, sdr_id, ae_id, handed_off_at
    FROM step_handoffs
    WHERE previous_at IS NOT NULL
),
fitting AS (
    SELECT
        m.event_id                   AS event_id,
        h.handed_off_at              AS handed_off_at,
        h.handoff_id                 AS handoff_id
    FROM step_meetings m
    INNER JOIN several h ON m.lead_key = h.lead_key
    WHERE m.host_id = h.ae_id AND (m.booked_by = h.sdr_id OR m.sdr_id = h.sdr_id)
      AND m.booked_at < h.handed_off_at AND m.booked_at >= h.handed_off_at - 604800
),
next_one AS (
    SELECT event_id, MIN(handed_off_at) AS handed_off_at
    FROM fitting
    GROUP BY event_id
),
placed AS (
    SELECT
        f.event_id                   AS event_id,
        f.handoff_id                 AS handoff_id
    FROM fitting f
    INNER JOIN next_one n ON f.event_id = n.event_id AND f.handed_off_at = n.handed_off_at
)
SELECT
    m.event_id                       AS meeting_id,
    COALESCE(m.lead_id, m.lead_ref)  AS lead_id,
    p.handoff_id                     AS handoff_id,
    m.starts_at                      AS scheduled_for,
    m.booked_at                      AS booked_at,
    COALESCE(m.sdr_id, m.booked_by)  AS booked_by,
    m.host_id                        AS host_id,
    m.outcome                        AS outcome,
    m.cancelled_by                   AS cancelled_by,
    m.cancelled_at                   AS cancelled_at,
    m.calendar_uid                   AS calendar_uid,
    m.talk_ratio                     AS talk_ratio,
    m.duration_minutes               AS duration_minutes,
    m._file                          AS _file,
    m._line                          AS _line
FROM step_meetings m
LEFT JOIN placed p ON m.event_id = p.event_id
WHERE m.starts_at IS NOT NULL AND COALESCE(m.lead_id, m.lead_ref) IS NOT NULL
