-- question: How many syncs did each team and each pair hold in the four weeks before a week?
-- grain:    who, member, week_start
-- reads:    syncs, clock, settings
-- returns:  who text, member text, week_start whole, syncs whole
-- caveat:   Who is `team` or `pair`; a sync that names an SDR and an AE is that pair's, another one
--   its team's. Weeks without a sync in the four before have no row.

WITH named AS (
    SELECT
        CASE WHEN y.sdr_id IS NOT NULL AND y.ae_id IS NOT NULL THEN 'pair'
             ELSE 'team' END                                        AS who,
        CASE WHEN y.sdr_id IS NOT NULL AND y.ae_id IS NOT NULL
             THEN COALESCE(y.sdr_id, '') || ' > ' || COALESCE(y.ae_id, '')
             ELSE y.team END                                        AS member,
        s.report_calendar_key + y.held_at_slot                      AS clock_key
    FROM syncs y
    CROSS JOIN settings s
    WHERE y.held_at <= s.as_of
),
dated AS (
    SELECT
        n.who                                                       AS who,
        n.member                                                    AS member,
        k.week_start                                                AS week_start
    FROM named n
    INNER JOIN clock k ON n.clock_key = k.clock_key
    WHERE n.member IS NOT NULL
),
counted AS (
    SELECT
        who,
        member,
        week_start,
        COUNT(*) AS syncs
    FROM dated
    GROUP BY who, member, week_start
),
ahead AS (
    SELECT c.who AS who, c.member AS member, c.week_start + 7 AS week_start, c.syncs AS syncs
    FROM counted c
    UNION ALL
    SELECT c.who AS who, c.member AS member, c.week_start + 14 AS week_start, c.syncs AS syncs
    FROM counted c
    UNION ALL
    SELECT c.who AS who, c.member AS member, c.week_start + 21 AS week_start, c.syncs AS syncs
    FROM counted c
    UNION ALL
    SELECT c.who AS who, c.member AS member, c.week_start + 28 AS week_start, c.syncs AS syncs
    FROM counted c
)
SELECT
    who,
    member,
    week_start,
    SUM(syncs) AS syncs
FROM ahead
GROUP BY who, member, week_start
