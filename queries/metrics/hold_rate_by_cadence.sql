-- metric:   hold_rate_by_cadence
-- question: Are more meetings held where SDRs and AEs meet often?
-- grain:    slice, member, week_start, part
-- unit:     ratio
-- better:   neither
-- eligible: appointments due with an outcome on record, of that cadence of syncs in the four weeks before
-- achieved: held
-- reads:    appointment_cells
-- returns:  slice text, member text, week_start whole, part text, achieved whole, eligible whole
-- caveat:   Observational: teams that meet daily may differ in other ways. Syncs of the SDR's team and of
--   the pair; daily is at least four a week on average, weekly at least one, rarer fewer, none none
--   at all. Appointments before the fifth week of the record of syncs are left out.

WITH parts AS (
    SELECT c.slice AS slice, c.member AS member, c.week_start AS week_start, 'daily' AS part,
        c.daily_achieved AS achieved, c.daily_eligible AS eligible
    FROM appointment_cells c
    UNION ALL
    SELECT c.slice AS slice, c.member AS member, c.week_start AS week_start, 'weekly' AS part,
        c.weekly_achieved AS achieved, c.weekly_eligible AS eligible
    FROM appointment_cells c
    UNION ALL
    SELECT c.slice AS slice, c.member AS member, c.week_start AS week_start, 'rarer' AS part,
        c.rarer_achieved AS achieved, c.rarer_eligible AS eligible
    FROM appointment_cells c
    UNION ALL
    SELECT c.slice AS slice, c.member AS member, c.week_start AS week_start, 'none' AS part,
        c.none_achieved AS achieved, c.none_eligible AS eligible
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
