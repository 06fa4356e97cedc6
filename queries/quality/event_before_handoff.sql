-- question: touches and meetings of a lead before its first handoff, beyond the grace
-- grain:    one row
-- reads:    activities, meetings, handoff_spans
-- returns:  found whole, looked_at whole, example text, example_of text
-- caveat:   belong to no handoff; what an SDR does before handing off is expected here

WITH events AS (
    SELECT a.lead_id AS lead_id, a.activity_id AS event_id, a.occurred_at AS event_at,
           'activities' AS event_of
    FROM activities a
    WHERE a.handoff_id IS NULL
    UNION ALL
    SELECT m.lead_id AS lead_id, m.meeting_id AS event_id, m.scheduled_for AS event_at,
           'meetings' AS event_of
    FROM meetings m
    WHERE m.handoff_id IS NULL
)
SELECT
    SUM(CASE WHEN e.event_at < h.claims_from THEN 1 ELSE 0 END) AS found,
    COUNT(*) AS looked_at,
    MIN(CASE WHEN e.event_at < h.claims_from THEN e.event_id END) AS example,
    CASE WHEN MIN(CASE WHEN e.event_at < h.claims_from THEN e.event_id END)
              = MIN(CASE WHEN e.event_at < h.claims_from AND e.event_of = 'meetings' THEN e.event_id END)
         THEN 'meetings' ELSE 'activities' END AS example_of
FROM events e
INNER JOIN handoff_spans h ON e.lead_id = h.lead_id
WHERE h.is_first = 1
