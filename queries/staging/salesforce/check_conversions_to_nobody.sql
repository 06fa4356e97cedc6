-- question: conversions of a lead by which nobody else is known to have received it
-- grain:    one row
-- reads:    step_converted
-- returns:  found whole, looked_at whole, example text
-- caveat:   no handoff by the conversion: it made no opportunity or nobody's, or who gave received it

WITH judged AS (
    SELECT
        lead_key,
        CASE WHEN has_ae = 0 OR sdr_id IS NULL OR sdr_id = ae_id THEN 1 ELSE 0 END AS is_none
    FROM step_converted
)
SELECT
    COALESCE(SUM(is_none), 0)        AS found,
    COUNT(*)                         AS looked_at,
    MIN(CASE WHEN is_none = 1 THEN lead_key END) AS example
FROM judged
