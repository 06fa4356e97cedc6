-- metric:   routing_delay
-- question: How soon after qualification was a handoff routed?
-- grain:    slice, member, week_start, part
-- unit:     ratio
-- better:   neither
-- eligible: handoffs of that routing with the instant of qualification
-- achieved: routed in that time
-- reads:    handoff_cells
-- returns:  slice text, member text, week_start whole, part text, achieved whole, eligible whole
-- caveat:   A clock of its own, in the SDR's business time, never charged to the AE. Qualified after
--   the handoff by more than the early allowance is not counted.

WITH parts AS (
    SELECT c.slice AS slice, c.member AS member, c.week_start AS week_start, 'automatic_within_5_minutes' AS part,
        c.automatic_within_5_minutes AS achieved,
        c.automatic_within_5_minutes + c.automatic_within_1_hour
            + c.automatic_same_day + c.automatic_later AS eligible
    FROM handoff_cells c
    UNION ALL
    SELECT c.slice AS slice, c.member AS member, c.week_start AS week_start, 'automatic_within_1_hour' AS part,
        c.automatic_within_1_hour AS achieved,
        c.automatic_within_5_minutes + c.automatic_within_1_hour
            + c.automatic_same_day + c.automatic_later AS eligible
    FROM handoff_cells c
    UNION ALL
    SELECT c.slice AS slice, c.member AS member, c.week_start AS week_start, 'automatic_same_day' AS part,
        c.automatic_same_day AS achieved,
        c.automatic_within_5_minutes + c.automatic_within_1_hour
            + c.automatic_same_day + c.automatic_later AS eligible
    FROM handoff_cells c
    UNION ALL
    SELECT c.slice AS slice, c.member AS member, c.week_start AS week_start, 'automatic_later' AS part,
        c.automatic_later AS achieved,
        c.automatic_within_5_minutes + c.automatic_within_1_hour
            + c.automatic_same_day + c.automatic_later AS eligible
    FROM handoff_cells c
    UNION ALL
    SELECT c.slice AS slice, c.member AS member, c.week_start AS week_start, 'manual_within_5_minutes' AS part,
        c.manual_within_5_minutes AS achieved,
        c.manual_within_5_minutes + c.manual_within_1_hour
            + c.manual_same_day + c.manual_later AS eligible
    FROM handoff_cells c
    UNION ALL
    SELECT c.slice AS slice, c.member AS member, c.week_start AS week_start, 'manual_within_1_hour' AS part,
        c.manual_within_1_hour AS achieved,
        c.manual_within_5_minutes + c.manual_within_1_hour
            + c.manual_same_day + c.manual_later AS eligible
    FROM handoff_cells c
    UNION ALL
    SELECT c.slice AS slice, c.member AS member, c.week_start AS week_start, 'manual_same_day' AS part,
        c.manual_same_day AS achieved,
        c.manual_within_5_minutes + c.manual_within_1_hour
            + c.manual_same_day + c.manual_later AS eligible
    FROM handoff_cells c
    UNION ALL
    SELECT c.slice AS slice, c.member AS member, c.week_start AS week_start, 'manual_later' AS part,
        c.manual_later AS achieved,
        c.manual_within_5_minutes + c.manual_within_1_hour
            + c.manual_same_day + c.manual_later AS eligible
    FROM handoff_cells c
    UNION ALL
    SELECT c.slice AS slice, c.member AS member, c.week_start AS week_start, 'unknown_within_5_minutes' AS part,
        c.unknown_within_5_minutes AS achieved,
        c.unknown_within_5_minutes + c.unknown_within_1_hour
            + c.unknown_same_day + c.unknown_later AS eligible
    FROM handoff_cells c
    UNION ALL
    SELECT c.slice AS slice, c.member AS member, c.week_start AS week_start, 'unknown_within_1_hour' AS part,
        c.unknown_within_1_hour AS achieved,
        c.unknown_within_5_minutes + c.unknown_within_1_hour
            + c.unknown_same_day + c.unknown_later AS eligible
    FROM handoff_cells c
    UNION ALL
    SELECT c.slice AS slice, c.member AS member, c.week_start AS week_start, 'unknown_same_day' AS part,
        c.unknown_same_day AS achieved,
        c.unknown_within_5_minutes + c.unknown_within_1_hour
            + c.unknown_same_day + c.unknown_later AS eligible
    FROM handoff_cells c
    UNION ALL
    SELECT c.slice AS slice, c.member AS member, c.week_start AS week_start, 'unknown_later' AS part,
        c.unknown_later AS achieved,
        c.unknown_within_5_minutes + c.unknown_within_1_hour
            + c.unknown_same_day + c.unknown_later AS eligible
    FROM handoff_cells c
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
