-- question: contacts that were merged into others
-- grain:    one row
-- reads:    source_contact, step_gone
-- returns:  found whole, looked_at whole, example text
-- caveat:   left out; what names them counts for the contact that stayed

SELECT
    COALESCE(SUM(g.was_merged), 0)                           AS found,
    COUNT(*)                                                 AS looked_at,
    MIN(CASE WHEN g.was_merged = 1 THEN c.contact_id END)    AS example
FROM source_contact c
LEFT JOIN step_gone g ON c.contact_id = g.contact_id
