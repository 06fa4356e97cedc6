-- question: events dated before the lead whose number stands in their Who Id
-- grain:    one row
-- reads:    source_events, source_leads
-- returns:  found whole, looked_at whole, example text, example_of text
-- caveat:   kept; where that number is a contact's, the event is not that lead's but goes to the
--   lead that the contact was made from

SELECT
    SUM(CASE WHEN e.started_at < l.created_at THEN 1 ELSE 0 END) AS found,
    COUNT(*) AS looked_at,
    MIN(CASE WHEN e.started_at < l.created_at THEN 'event-' || COALESCE(e.event_id, '') END)
        AS example,
    'activities' AS example_of
FROM source_events e
INNER JOIN source_leads l ON e.who_id = l.lead_id
