-- question: outcomes that name no lead and no handoff of the exports
-- grain:    one row
-- reads:    outcomes, handoffs, leads
-- returns:  found whole, looked_at whole, example text, example_of text
-- caveat:   belong to no handoff

WITH known AS (
    SELECT
        COALESCE(t.opportunity_id, t.handoff_id, t.lead_id) AS row_id,
        CASE WHEN t.handoff_id IS NOT NULL AND h.handoff_id IS NULL THEN 1
             WHEN t.handoff_id IS NULL AND l.lead_id IS NULL THEN 1
             ELSE 0 END AS is_orphan
    FROM outcomes t
    LEFT JOIN handoffs h ON t.handoff_id = h.handoff_id
    LEFT JOIN leads l ON t.lead_id = l.lead_id
)
SELECT
    SUM(k.is_orphan) AS found,
    COUNT(*) AS looked_at,
    MIN(CASE WHEN k.is_orphan = 1 THEN k.row_id END) AS example,
    'outcomes' AS example_of
FROM known k
