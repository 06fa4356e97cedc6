-- question: What else can each handoff be sliced by?
-- grain:    handoff_id
-- reads:    handoff_dims, handoff_words, handoff_states, people, sync_weeks, dates, clock, settings
-- returns:  handoff_id text, framework text, criteria text, source text, source_size text,
--   industry text, territory text, routing text, sync_cadence text, follow_up_band text,
--   tenure text, month text, week text
-- caveat:   The cadence is that of the syncs of the SDR's team and of the pair in the four weeks
--   before the handoff's: daily is at least four a week on average, weekly at least one, rarer
--   fewer; unknown where the record of syncs begins later. An SDR is ramping for 90 days from
--   the first one; the tenure is unknown without that day, and before it. Of handoffs not
--   followed up so far the band is `never`. Weeks and months are those of the handoff in the
--   report's zone, by their first day.

WITH since AS (
    SELECT
        1                    AS one,
        MIN(week_start) + 21 AS known_from
    FROM sync_weeks
),
team_syncs AS (
    SELECT member, week_start, syncs
    FROM sync_weeks
    WHERE who = 'team'
),
pair_syncs AS (
    SELECT member, week_start, syncs
    FROM sync_weeks
    WHERE who = 'pair'
),
worded AS (
    SELECT
        d.handoff_id                                                AS handoff_id,
        d.team                                                      AS team,
        CASE WHEN d.sdr_member IS NOT NULL AND d.ae_member IS NOT NULL
             THEN COALESCE(d.sdr_member, '') || ' > ' || COALESCE(d.ae_member, '')
             END                                                    AS pair,
        d.week_start                                                AS week_start,
        s.report_calendar_key + d.handed_off_slot                   AS clock_key,
        d.company_size_band                                         AS company_size_band,
        v.framework                                                 AS framework,
        v.criteria                                                  AS criteria,
        v.source                                                    AS source,
        v.industry                                                  AS industry,
        v.territory                                                 AS territory,
        CASE WHEN x.routing_no = 1 THEN 'automatic'
             WHEN x.routing_no = 2 THEN 'manual'
             ELSE 'unknown' END                                     AS routing,
        CASE WHEN x.touch_band = 1 THEN 'within_5_minutes'
             WHEN x.touch_band = 2 THEN 'within_30_minutes'
             WHEN x.touch_band = 3 THEN 'within_1_hour'
             WHEN x.touch_band = 4 THEN 'same_day'
             WHEN x.touch_band = 5 THEN 'next_day'
             WHEN x.touch_band = 6 THEN 'later'
             ELSE 'never' END                                       AS follow_up_band,
        p.started_on                                                AS started_on,
        1                                                           AS one
    FROM handoff_dims d
    INNER JOIN handoff_states x ON d.handoff_id = x.handoff_id
    INNER JOIN handoff_words v ON d.handoff_id = v.handoff_id
    LEFT JOIN people p ON d.sdr_id = p.person_id
    CROSS JOIN settings s
),
dated AS (
    SELECT
        w.handoff_id                                                AS handoff_id,
        w.framework                                                 AS framework,
        w.criteria                                                  AS criteria,
        w.source                                                    AS source,
        COALESCE(w.source, '') || ' | ' || COALESCE(w.company_size_band, '')
                                                                    AS source_size,
        w.industry                                                  AS industry,
        w.territory                                                 AS territory,
        w.routing                                                   AS routing,
        w.follow_up_band                                            AS follow_up_band,
        k.local_date - w.started_on                                 AS tenure_days,
        CASE WHEN w.week_start >= n.known_from
             THEN COALESCE(a.syncs, 0) + COALESCE(b.syncs, 0) END   AS syncs_before,
        k.month_start                                               AS month_start,
        w.week_start                                                AS week_start
    FROM worded w
    INNER JOIN clock k ON w.clock_key = k.clock_key
    LEFT JOIN since n ON w.one = n.one
    LEFT JOIN team_syncs a ON w.team = a.member AND w.week_start = a.week_start
    LEFT JOIN pair_syncs b ON w.pair = b.member AND w.week_start = b.week_start
)
SELECT
    d.handoff_id                                                    AS handoff_id,
    d.framework                                                     AS framework,
    d.criteria                                                      AS criteria,
    d.source                                                        AS source,
    d.source_size                                                   AS source_size,
    d.industry                                                      AS industry,
    d.territory                                                     AS territory,
    d.routing                                                       AS routing,
    CASE WHEN d.syncs_before IS NULL THEN 'unknown'
         WHEN d.syncs_before >= 16 THEN 'daily'
         WHEN d.syncs_before >= 4 THEN 'weekly'
         WHEN d.syncs_before >= 1 THEN 'rarer'
         ELSE 'none' END                                            AS sync_cadence,
    d.follow_up_band                                                AS follow_up_band,
    CASE WHEN d.tenure_days IS NULL OR d.tenure_days < 0 THEN 'unknown'
         WHEN d.tenure_days < 90 THEN 'ramping'
         ELSE 'ramped' END                                          AS tenure,
    m.month                                                         AS month,
    w.day                                                           AS week
FROM dated d
INNER JOIN dates m ON d.month_start = m.day_no
INNER JOIN dates w ON d.week_start = w.day_no
