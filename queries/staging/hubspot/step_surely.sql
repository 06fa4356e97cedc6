-- question: Which contacts were handed off, by what the exports say or by a change of owner?
-- grain:    contact_id
-- reads:    step_explicit, step_owner_changes, source_rungs
-- returns:  contact_id text, handoffs whole

WITH found AS (
    SELECT contact_id, 'explicit' AS rung FROM step_explicit
    UNION ALL
    SELECT contact_id, 'owner_change' AS rung FROM step_owner_changes
)
SELECT f.contact_id AS contact_id, COUNT(*) AS handoffs
FROM found f
INNER JOIN source_rungs r ON f.rung = r.rung
GROUP BY f.contact_id
