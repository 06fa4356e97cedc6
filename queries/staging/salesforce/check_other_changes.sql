-- question: changes of owner that are no handoff: to an SDR, to a queue, or not from an SDR
-- grain:    one row
-- reads:    step_owner_chain
-- returns:  found whole, looked_at whole, example text
-- caveat:   not counted; credit stays with who had the lead at the handoff

SELECT
    COALESCE(SUM(CASE WHEN new_is_queue = 1 OR new_role = 'sdr' OR COALESCE(giver_role, '') <> 'sdr'
                      THEN 1 ELSE 0 END), 0) AS found,
    COUNT(*)                         AS looked_at,
    MIN(CASE WHEN new_is_queue = 1 OR new_role = 'sdr' OR COALESCE(giver_role, '') <> 'sdr'
             THEN lead_key END)      AS example
FROM step_owner_chain
