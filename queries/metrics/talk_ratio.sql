-- metric:   talk_ratio
-- question: In what share of first meetings did the AE talk no more than the limit?
-- grain:    slice, member, week_start
-- unit:     ratio
-- better:   higher
-- eligible: first held meetings of a handoff with the figure on record
-- achieved: the AE talked at most 65 % of the time
-- reads:    appointment_cells
-- returns:  slice text, member text, week_start whole, achieved whole, eligible whole
-- caveat:   The limit is in the config. Meetings without a recording are not there, and recorded
--   ones may differ from them.

SELECT
    c.slice      AS slice,
    c.member     AS member,
    c.week_start AS week_start,
    SUM(c.talk_achieved) AS achieved,
    SUM(c.talk_eligible) AS eligible
FROM appointment_cells c
GROUP BY c.slice, c.member, c.week_start
ORDER BY slice, member, week_start
