-- metric:   brief_component
-- question: What share of handoffs came with each component of the brief?
-- grain:    slice, member, week_start, part
-- unit:     ratio
-- better:   higher
-- eligible: all handoffs
-- achieved: all mandatory fields of the component filled
-- reads:    handoff_cells
-- returns:  slice text, member text, week_start whole, part text, achieved whole, eligible whole
-- caveat:   A component without any mandatory field in the exports counts for nobody.

WITH parts AS (
    SELECT c.slice AS slice, c.member AS member, c.week_start AS week_start, 'prospect_identity' AS part,
        c.brief_prospect_identity AS achieved, c.handoffs AS eligible
    FROM handoff_cells c
    UNION ALL
    SELECT c.slice AS slice, c.member AS member, c.week_start AS week_start, 'pain_points' AS part,
        c.brief_pain_points AS achieved, c.handoffs AS eligible
    FROM handoff_cells c
    UNION ALL
    SELECT c.slice AS slice, c.member AS member, c.week_start AS week_start, 'engagement_history' AS part,
        c.brief_engagement_history AS achieved, c.handoffs AS eligible
    FROM handoff_cells c
    UNION ALL
    SELECT c.slice AS slice, c.member AS member, c.week_start AS week_start, 'decision_context' AS part,
        c.brief_decision_context AS achieved, c.handoffs AS eligible
    FROM handoff_cells c
    UNION ALL
    SELECT c.slice AS slice, c.member AS member, c.week_start AS week_start, 'objections' AS part,
        c.brief_objections AS achieved, c.handoffs AS eligible
    FROM handoff_cells c
    UNION ALL
    SELECT c.slice AS slice, c.member AS member, c.week_start AS week_start, 'next_steps' AS part,
        c.brief_next_steps AS achieved, c.handoffs AS eligible
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
