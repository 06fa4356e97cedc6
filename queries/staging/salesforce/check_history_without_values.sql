-- question: changes of owner without the old and the new value
-- grain:    one row
-- reads:    source_lead_history
-- returns:  found whole, looked_at whole, example text, severity text
-- caveat:   changes of owner can't be read, handoffs are looked for elsewhere: export LeadHistory
--   with OldValue and NewValue

WITH owners AS (
    SELECT
        lead_id,
        CASE WHEN old_value IS NULL AND new_value IS NULL THEN 1 ELSE 0 END AS is_blank
    FROM source_lead_history
    WHERE LOWER(field) IN ('owner_id', 'owner', 'owneraccepted', 'ownerassignment',
                           'owner (accepted)', 'owner (assignment)')
),
counted AS (
    SELECT
        COALESCE(SUM(is_blank), 0)   AS found,
        COUNT(*)                     AS looked_at,
        MIN(CASE WHEN is_blank = 1 THEN lead_id END) AS example
    FROM owners
)
SELECT
    found,
    looked_at,
    example,
    CASE WHEN found * 2 >= looked_at THEN 'serious' ELSE 'caveat' END AS severity
FROM counted
