-- question: changes of owner by somebody whose role is not known
-- grain:    one row
-- reads:    step_owner_chain
-- returns:  found whole, looked_at whole, example text, severity text
-- caveat:   no handoff by the owner: export User with Title or role, or name the role under [people]

SELECT
    COALESCE(SUM(CASE WHEN giver_id IS NOT NULL AND giver_role IS NULL THEN 1 ELSE 0 END), 0)
                                     AS found,
    COUNT(*)                         AS looked_at,
    MIN(CASE WHEN giver_role IS NULL THEN giver_id END) AS example,
    'caveat'                         AS severity
FROM step_owner_chain
