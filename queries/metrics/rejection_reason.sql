-- metric:   rejection_reason
-- question: Why were handoffs rejected?
-- grain:    slice, member, week_start, part
-- unit:     ratio
-- better:   neither
-- eligible: handoffs rejected
-- achieved: rejected for that reason
-- reads:    handoff_cells, rejection_reasons
-- returns:  slice text, member text, week_start whole, part text, achieved whole, eligible whole
-- caveat:   The eight most frequent reasons by name, the rest together. `(no reason)`: none was
--   given. The parts add up to all rejected.

WITH names AS (
    SELECT r.reason_no AS reason_no, r.rejection_reason AS part
    FROM rejection_reasons r
    WHERE r.reason_no <= 8
    UNION ALL
    SELECT r.reason_no AS reason_no, '(other reasons)' AS part
    FROM rejection_reasons r
    WHERE r.reason_no = 9
),
sums AS (
    SELECT c.slice AS slice, c.member AS member, c.week_start AS week_start,
        0 AS reason_no, c.rejected_0 AS achieved, c.rejected AS eligible
    FROM handoff_cells c
    UNION ALL
    SELECT c.slice AS slice, c.member AS member, c.week_start AS week_start,
        1 AS reason_no, c.rejected_1 AS achieved, c.rejected AS eligible
    FROM handoff_cells c
    UNION ALL
    SELECT c.slice AS slice, c.member AS member, c.week_start AS week_start,
        2 AS reason_no, c.rejected_2 AS achieved, c.rejected AS eligible
    FROM handoff_cells c
    UNION ALL
    SELECT c.slice AS slice, c.member AS member, c.week_start AS week_start,
        3 AS reason_no, c.rejected_3 AS achieved, c.rejected AS eligible
    FROM handoff_cells c
    UNION ALL
    SELECT c.slice AS slice, c.member AS member, c.week_start AS week_start,
        4 AS reason_no, c.rejected_4 AS achieved, c.rejected AS eligible
    FROM handoff_cells c
    UNION ALL
    SELECT c.slice AS slice, c.member AS member, c.week_start AS week_start,
        5 AS reason_no, c.rejected_5 AS achieved, c.rejected AS eligible
    FROM handoff_cells c
    UNION ALL
    SELECT c.slice AS slice, c.member AS member, c.week_start AS week_start,
        6 AS reason_no, c.rejected_6 AS achieved, c.rejected AS eligible
    FROM handoff_cells c
    UNION ALL
    SELECT c.slice AS slice, c.member AS member, c.week_start AS week_start,
        7 AS reason_no, c.rejected_7 AS achieved, c.rejected AS eligible
    FROM handoff_cells c
    UNION ALL
    SELECT c.slice AS slice, c.member AS member, c.week_start AS week_start,
        8 AS reason_no, c.rejected_8 AS achieved, c.rejected AS eligible
    FROM handoff_cells c
    UNION ALL
    SELECT c.slice AS slice, c.member AS member, c.week_start AS week_start,
        9 AS reason_no, c.rejected_9 AS achieved, c.rejected AS eligible
    FROM handoff_cells c
),
named AS (
    SELECT
        s.slice      AS slice,
        s.member     AS member,
        s.week_start AS week_start,
        CASE WHEN s.reason_no = 0 THEN '(no reason)' ELSE n.part END AS part,
        s.achieved   AS achieved,
        s.eligible   AS eligible
    FROM sums s
    LEFT JOIN names n ON s.reason_no = n.reason_no
)
SELECT
    p.slice         AS slice,
    p.member        AS member,
    p.week_start    AS week_start,
    p.part          AS part,
    SUM(p.achieved) AS achieved,
    SUM(p.eligible) AS eligible
FROM named p
WHERE p.part IS NOT NULL
GROUP BY p.slice, p.member, p.week_start, p.part
ORDER BY slice, member, week_start, part
