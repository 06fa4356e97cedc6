-- question: exports in which nobody is known as an SDR
-- grain:    one row
-- reads:    step_person_refs
-- returns:  found whole, looked_at whole, example text, severity text
-- caveat:   no change of owner and no meeting can be a handoff: export User with Title or UserRoleId
--   and UserRole, or name the SDRs under [people]

WITH counted AS (
    SELECT COALESCE(SUM(CASE WHEN role = 'sdr' THEN 1 ELSE 0 END), 0) AS sdrs
    FROM step_person_refs
)
SELECT
    CASE WHEN sdrs = 0 THEN 1 ELSE 0 END AS found,
    1                                AS looked_at,
    CAST(NULL AS VARCHAR)            AS example,
    'serious'                        AS severity
FROM counted
