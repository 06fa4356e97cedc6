-- metric:   talk_ratio_band
-- question: How much did the AE talk in first meetings?
-- grain:    slice, member, week_start, part
-- unit:     ratio
-- better:   neither
-- eligible: first held meetings of a handoff with the figure on record
-- achieved: in that band
-- reads:    appointment_cells
-- returns:  slice text, member text, week_start whole, part text, achieved whole, eligible whole
-- caveat:   Percent of the time; 35 and 46 are in the band above and below, 65 is not above 65. The
--   bands add up to all of them.

WITH parts AS (
    SELECT c.slice AS slice, c.member AS member, c.week_start AS week_start, 'under_35' AS part,
        c.talk_under_35 AS achieved, c.talk_eligible AS eligible
    FROM appointment_cells c
    UNION ALL
    SELECT c.slice AS slice, c.member AS member, c.week_start AS week_start, '35_to_43' AS part,
        c.talk_35_to_43 AS achieved, c.talk_eligible AS eligible
    FROM appointment_cells c
    UNION ALL
    SELECT c.slice AS slice, c.member AS member, c.week_start AS week_start, '43_to_46' AS part,
        c.talk_43_to_46 AS achieved, c.talk_eligible AS eligible
    FROM appointment_cells c
    UNION ALL
    SELECT c.slice AS slice, c.member AS member, c.week_start AS week_start, '46_to_65' AS part,
        c.talk_46_to_65 AS achieved, c.talk_eligible AS eligible
    FROM appointment_cells c
    UNION ALL
    SELECT c.slice AS slice, c.member AS member, c.week_start AS week_start, 'above_65' AS part,
        c.talk_above_65 AS achieved, c.talk_eligible AS eligible
    FROM appointment_cells c
)
SELECT
    p.slice         AS slice,
    p.member        AS member,
    p.week_start    AS week_start,
    p.part          AS part,
    SUM(p.achieved) AS achieved,
    SUM(p.eligible) AS eligible
FROM parts p
GROUP BY p.slice, p.member, p.week_start, p.part
ORDER BY slice, member, week_start, part
