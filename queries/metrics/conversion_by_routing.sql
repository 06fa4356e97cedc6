-- metric:   conversion_by_routing
-- question: Did misrouted handoffs become opportunities less often than those routed as ruled?
-- grain:    slice, member, week_start, part
-- unit:     ratio
-- better:   higher
-- eligible: handoffs that a rule matches, old enough to judge, routed so
-- achieved: an opportunity in time
-- reads:    handoff_cells
-- returns:  slice text, member text, week_start whole, part text, achieved whole, eligible whole
-- caveat:   Observational: whoever is rerouted may be another kind of lead.

WITH parts AS (
    SELECT c.slice AS slice, c.member AS member, c.week_start AS week_start, 'as_ruled' AS part,
        c.as_ruled_converted AS achieved, c.as_ruled_judged AS eligible
    FROM handoff_cells c
    UNION ALL
    SELECT c.slice AS slice, c.member AS member, c.week_start AS week_start, 'misrouted' AS part,
        c.misrouted_converted AS achieved, c.misrouted_judged AS eligible
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
