-- question: How did handoffs that met each criterion convert, of all of the same framework?
-- grain:    framework, criterion
-- reads:    fact_handoffs, criteria_members, settings
-- returns:  framework text, criterion text, met whole, met_converted whole, known whole,
--   known_converted whole
-- caveat:   Handoffs old enough to judge, of the weeks by which conversion is judged. Those without any
--   criterion on record are left out: whether they met one is not known. known counts all of the
--   framework, those that met the criterion among them.

WITH judged AS (
    SELECT
        f.framework           AS framework,
        f.criteria            AS criteria,
        f.conversion_achieved AS converted
    FROM fact_handoffs f
    CROSS JOIN settings s
    WHERE f.conversion_eligible = 1 AND f.criteria IS NOT NULL
      AND f.week_start >= s.matured_window_from AND f.week_start <= s.matured_week
),
met AS (
    SELECT
        j.framework AS framework,
        m.criterion AS criterion,
        j.converted AS converted
    FROM judged j
    INNER JOIN criteria_members m ON j.criteria = m.criteria
),
sums AS (
    SELECT framework, criterion, COUNT(*) AS met, SUM(converted) AS met_converted
    FROM met
    GROUP BY framework, criterion
),
wholes AS (
    SELECT framework, COUNT(*) AS known, SUM(converted) AS known_converted
    FROM judged
    GROUP BY framework
)
SELECT
    s.framework       AS framework,
    s.criterion       AS criterion,
    s.met             AS met,
    s.met_converted   AS met_converted,
    w.known           AS known,
    w.known_converted AS known_converted
FROM sums s
INNER JOIN wholes w ON s.framework = w.framework
ORDER BY framework, criterion
