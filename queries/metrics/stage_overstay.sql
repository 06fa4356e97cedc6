-- metric:   stage_overstay
-- question: Of the handoffs that came to each step, what share was still there after its limit?
-- grain:    slice, member, week_start, part
-- unit:     ratio
-- better:   lower
-- eligible: handoffs that stood in the step and entered it longer ago than its limit
-- achieved: not a step further, and not ended, when the limit was over
-- reads:    handoff_cells
-- returns:  slice text, member text, week_start whole, part text, achieved whole, eligible whole
-- caveat:   By the handoff's week, each handoff judged at the same age, so that weeks compare. Limits are
--   in the config, in the AE's business time. Handoffs with a step on an unknown day are left out.

WITH parts AS (
    SELECT c.slice AS slice, c.member AS member, c.week_start AS week_start, 'handed_off' AS part,
        c.overstay_handed_off_achieved AS achieved, c.overstay_handed_off_eligible AS eligible
    FROM handoff_cells c
    UNION ALL
    SELECT c.slice AS slice, c.member AS member, c.week_start AS week_start, 'accepted' AS part,
        c.overstay_accepted_achieved AS achieved, c.overstay_accepted_eligible AS eligible
    FROM handoff_cells c
    UNION ALL
    SELECT c.slice AS slice, c.member AS member, c.week_start AS week_start, 'followed_up' AS part,
        c.overstay_followed_up_achieved AS achieved, c.overstay_followed_up_eligible AS eligible
    FROM handoff_cells c
    UNION ALL
    SELECT c.slice AS slice, c.member AS member, c.week_start AS week_start, 'meeting_booked' AS part,
        c.overstay_meeting_booked_achieved AS achieved, c.overstay_meeting_booked_eligible AS eligible
    FROM handoff_cells c
    UNION ALL
    SELECT c.slice AS slice, c.member AS member, c.week_start AS week_start, 'held' AS part,
        c.overstay_held_achieved AS achieved, c.overstay_held_eligible AS eligible
    FROM handoff_cells c
    UNION ALL
    SELECT c.slice AS slice, c.member AS member, c.week_start AS week_start, 'opportunity' AS part,
        c.overstay_opportunity_achieved AS achieved, c.overstay_opportunity_eligible AS eligible
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
