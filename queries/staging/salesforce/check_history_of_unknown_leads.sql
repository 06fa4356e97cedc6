-- question: changes of owner of leads that are not in the export
-- grain:    one row
-- reads:    step_owner_changes, step_leads
-- returns:  found whole, looked_at whole, example text, severity text
-- caveat:   left out: export all leads, converted ones too

SELECT
    COALESCE(SUM(CASE WHEN l.lead_key IS NULL THEN 1 ELSE 0 END), 0) AS found,
    COUNT(*)                         AS looked_at,
    MIN(CASE WHEN l.lead_key IS NULL THEN c.lead_key END) AS example,
    'caveat'                         AS severity
FROM step_owner_changes c
LEFT JOIN step_leads l ON c.lead_key = l.lead_key
