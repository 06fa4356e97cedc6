-- question: handoffs whose routing, transfer method or decision says something unknown
-- grain:    one row
-- reads:    step_handoffs, source_lead, step_handoff_rows
-- returns:  found whole, looked_at whole, example text, severity text
-- caveat:   taken as blank: name the words under [source.tables.lead.columns], as values

WITH judged AS (
    SELECT
        h.handoff_id                 AS handoff_id,
        CASE WHEN l.routing IS NOT NULL AND r.routing IS NULL THEN l.routing
             WHEN l.transfer_method IS NOT NULL AND r.transfer_method IS NULL
             THEN l.transfer_method
             WHEN l.decision IS NOT NULL AND r.decision IS NULL THEN l.decision END AS word
    FROM step_handoffs h
    INNER JOIN source_lead l ON h._file = l._file AND h._line = l._line
    INNER JOIN step_handoff_rows r ON h.handoff_id = r.handoff_id
    WHERE h.previous_at IS NULL AND h.next_at IS NULL
)
SELECT
    SUM(CASE WHEN word IS NULL THEN 0 ELSE 1 END) AS found,
    COUNT(*)                         AS looked_at,
    MIN(word)                        AS example,
    'caveat'                         AS severity
FROM judged
