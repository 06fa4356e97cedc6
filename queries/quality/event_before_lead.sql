-- question: touches and meetings dated before their lead was created
-- grain:    one row
-- reads:    activities, meetings, leads
-- returns:  found whole, looked_at whole, example text, example_of text
-- caveat:   kept; they belong to no handoff unless they name one or fall within the grace

WITH events AS (
    SELECT a.lead_id AS lead_id, a.activity_id AS event_id, a.occurred_at AS event_at,
           'activities' AS event_of
    FROM activities a
    UNION ALL
    SELECT m.lead_id AS lead_id, m.meeting_id AS event_id, m.scheduled_for AS event_at,
           'meetings' AS event_of
    FROM meetings m
)
SELECT
    SUM(CASE WHEN e.event_at < l.created_at THEN 1 ELSE 0 END) AS found,
    COUNT(*) AS looked_at,
    MIN(CASE WHEN e.event_at < l.created_at THEN e.event_id END) AS example,
    CASE WHEN MIN(CASE WHEN e.event_at < l.created_at THEN e.event_id END)
              = MIN(CASE WHEN e.event_at < l.created_at AND e.event_of = 'meetings' THEN e.event_id END)
         THEN 'meetings' ELSE 'activities' END AS example_of
FROM events e
INNER JOIN leads l ON e.lead_id = l.lead_id
