-- metric:   response_band
-- question: Did handoffs touched sooner become opportunities more often?
-- grain:    slice, member, week_start, part
-- unit:     ratio
-- better:   neither
-- eligible: handoffs old enough to judge, first touched in that band, neither an opportunity nor disqualified before the band's edge
-- achieved: an opportunity in time
-- reads:    handoff_cells
-- returns:  slice text, member text, week_start whole, part text, achieved whole, eligible whole
-- caveat:   Observational: prospects who answer fast are also touched fast. The first three bands
--   are business time. Handoffs that were an opportunity before the band's edge are left
--   out, so that a touch can't be credited with what came before it; `later` ends with the
--   touch itself, `never` with the next business day.

WITH parts AS (
    SELECT c.slice AS slice, c.member AS member, c.week_start AS week_start, 'within_5_minutes' AS part,
        c.band_within_5_minutes_achieved AS achieved, c.band_within_5_minutes_eligible AS eligible
    FROM handoff_cells c
    UNION ALL
    SELECT c.slice AS slice, c.member AS member, c.week_start AS week_start, 'within_30_minutes' AS part,
        c.band_within_30_minutes_achieved AS achieved, c.band_within_30_minutes_eligible AS eligible
    FROM handoff_cells c
    UNION ALL
    SELECT c.slice AS slice, c.member AS member, c.week_start AS week_start, 'within_1_hour' AS part,
        c.band_within_1_hour_achieved AS achieved, c.band_within_1_hour_eligible AS eligible
    FROM handoff_cells c
    UNION ALL
    SELECT c.slice AS slice, c.member AS member, c.week_start AS week_start, 'same_day' AS part,
        c.band_same_day_achieved AS achieved, c.band_same_day_eligible AS eligible
    FROM handoff_cells c
    UNION ALL
    SELECT c.slice AS slice, c.member AS member, c.week_start AS week_start, 'next_day' AS part,
        c.band_next_day_achieved AS achieved, c.band_next_day_eligible AS eligible
    FROM handoff_cells c
    UNION ALL
    SELECT c.slice AS slice, c.member AS member, c.week_start AS week_start, 'later' AS part,
        c.band_later_achieved AS achieved, c.band_later_eligible AS eligible
    FROM handoff_cells c
    UNION ALL
    SELECT c.slice AS slice, c.member AS member, c.week_start AS week_start, 'never' AS part,
        c.band_never_achieved AS achieved, c.band_never_eligible AS eligible
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
