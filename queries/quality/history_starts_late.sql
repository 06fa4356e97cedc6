-- question: leads older than the first change of owner on record, without a handoff
-- grain:    one row
-- reads:    handoffs, leads
-- returns:  found whole, looked_at whole, example text, example_of text
-- caveat:   not counted; a handoff of theirs may have happened before the history begins

WITH history AS (
    SELECT
        h.rung AS rung,
        MIN(h.handed_off_at) AS first_at
    FROM handoffs h
    WHERE h.rung = 'owner_change'
    GROUP BY h.rung
),
handed_off AS (
    SELECT h.lead_id AS lead_id
    FROM handoffs h
    WHERE h.lead_id IS NOT NULL
    GROUP BY h.lead_id
),
judged AS (
    SELECT
        l.lead_id AS lead_id,
        l.created_at AS created_at,
        'owner_change' AS rung,
        h.lead_id AS handed_off_lead
    FROM leads l
    LEFT JOIN handed_off h ON l.lead_id = h.lead_id
)
SELECT
    SUM(CASE WHEN j.created_at < y.first_at AND j.handed_off_lead IS NULL THEN 1 ELSE 0 END)
        AS found,
    COUNT(*) AS looked_at,
    MIN(CASE WHEN j.created_at < y.first_at AND j.handed_off_lead IS NULL
             THEN j.lead_id END) AS example,
    'leads' AS example_of
FROM judged j
INNER JOIN history y ON j.rung = y.rung
