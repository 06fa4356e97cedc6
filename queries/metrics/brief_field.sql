-- metric:   brief_field
-- question: What share of handoffs came with each field of the brief?
-- grain:    slice, member, week_start, part
-- unit:     ratio
-- better:   higher
-- eligible: all handoffs
-- achieved: the field filled
-- reads:    handoff_cells
-- returns:  slice text, member text, week_start whole, part text, achieved whole, eligible whole
-- caveat:   Junk words are blank.

WITH parts AS (
    SELECT c.slice AS slice, c.member AS member, c.week_start AS week_start, 'contact_name' AS part,
        c.has_contact_name AS achieved, c.handoffs AS eligible
    FROM handoff_cells c
    UNION ALL
    SELECT c.slice AS slice, c.member AS member, c.week_start AS week_start, 'title' AS part,
        c.has_title AS achieved, c.handoffs AS eligible
    FROM handoff_cells c
    UNION ALL
    SELECT c.slice AS slice, c.member AS member, c.week_start AS week_start, 'company' AS part,
        c.has_company AS achieved, c.handoffs AS eligible
    FROM handoff_cells c
    UNION ALL
    SELECT c.slice AS slice, c.member AS member, c.week_start AS week_start, 'industry' AS part,
        c.has_industry AS achieved, c.handoffs AS eligible
    FROM handoff_cells c
    UNION ALL
    SELECT c.slice AS slice, c.member AS member, c.week_start AS week_start, 'company_size' AS part,
        c.has_company_size AS achieved, c.handoffs AS eligible
    FROM handoff_cells c
    UNION ALL
    SELECT c.slice AS slice, c.member AS member, c.week_start AS week_start, 'pain_points' AS part,
        c.has_pain_points AS achieved, c.handoffs AS eligible
    FROM handoff_cells c
    UNION ALL
    SELECT c.slice AS slice, c.member AS member, c.week_start AS week_start, 'trigger' AS part,
        c.has_trigger AS achieved, c.handoffs AS eligible
    FROM handoff_cells c
    UNION ALL
    SELECT c.slice AS slice, c.member AS member, c.week_start AS week_start, 'engagement_history' AS part,
        c.has_engagement_history AS achieved, c.handoffs AS eligible
    FROM handoff_cells c
    UNION ALL
    SELECT c.slice AS slice, c.member AS member, c.week_start AS week_start, 'stakeholders' AS part,
        c.has_stakeholders AS achieved, c.handoffs AS eligible
    FROM handoff_cells c
    UNION ALL
    SELECT c.slice AS slice, c.member AS member, c.week_start AS week_start, 'timeline' AS part,
        c.has_timeline AS achieved, c.handoffs AS eligible
    FROM handoff_cells c
    UNION ALL
    SELECT c.slice AS slice, c.member AS member, c.week_start AS week_start, 'budget' AS part,
        c.has_budget AS achieved, c.handoffs AS eligible
    FROM handoff_cells c
    UNION ALL
    SELECT c.slice AS slice, c.member AS member, c.week_start AS week_start, 'objections' AS part,
        c.has_objections AS achieved, c.handoffs AS eligible
    FROM handoff_cells c
    UNION ALL
    SELECT c.slice AS slice, c.member AS member, c.week_start AS week_start, 'next_step' AS part,
        c.has_next_step AS achieved, c.handoffs AS eligible
    FROM handoff_cells c
    UNION ALL
    SELECT c.slice AS slice, c.member AS member, c.week_start AS week_start, 'promised' AS part,
        c.has_promised AS achieved, c.handoffs AS eligible
    FROM handoff_cells c
    UNION ALL
    SELECT c.slice AS slice, c.member AS member, c.week_start AS week_start, 'ae_preparation' AS part,
        c.has_ae_preparation AS achieved, c.handoffs AS eligible
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
