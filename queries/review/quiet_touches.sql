-- question: On which business days, and by which channels, did AEs reach out to prospects who stay quiet?
-- grain:    handoff_id, day_no, channel
-- reads:    fact_handoffs, handoff_waits, touches, clock, people, settings
-- returns:  handoff_id text, account text, ae text, seen_days whole, day_no whole, channel text,
--   touches whole
-- caveat:   Open handoffs of the last ten business days of the AE's calendar without a reply, a held
--   or a planned meeting. Days count from that of the handoff, which is 0; a day without business
--   counts with the business day before it. A handoff that nobody touched has one row without a
--   day; a channel that is not on record is an empty text.

WITH quiet AS (
    SELECT
        f.handoff_id                         AS handoff_id,
        f.account                            AS account,
        f.ae_id                              AS ae_id,
        w.ae_calendar_key                    AS ae_calendar_key,
        w.handed_off_day_no                  AS handed_off_day_no,
        w.as_of_day_no - w.handed_off_day_no AS seen_days
    FROM fact_handoffs f
    INNER JOIN handoff_waits w ON f.handoff_id = w.handoff_id
    WHERE w.as_of_day_no - w.handed_off_day_no <= 10
      AND f.replies = 0 AND f.meetings_held = 0 AND f.next_meeting_at IS NULL
      AND f.opportunity_at IS NULL
      AND f.is_disqualified = 0 AND f.is_won = 0 AND f.is_lost = 0
      AND COALESCE(f.decision, 'pending') <> 'rejected'
),
keyed AS (
    SELECT
        q.handoff_id                         AS handoff_id,
        q.handed_off_day_no                  AS handed_off_day_no,
        q.ae_calendar_key + t.occurred_slot  AS occurred_clock_key,
        COALESCE(t.channel, '')              AS channel
    FROM touches t
    INNER JOIN quiet q ON t.handoff_id = q.handoff_id
    CROSS JOIN settings s
    WHERE t.is_ae_touch = 1
      AND ((t.day_only = 0 AND t.since_handoff_s >= 0 - s.early_s)
           OR (t.day_only = 1 AND t.since_handoff_s > -86400))
),
dated AS (
    SELECT
        y.handoff_id                         AS handoff_id,
        CASE WHEN k.business_day < y.handed_off_day_no THEN 0
             ELSE k.business_day - y.handed_off_day_no END AS day_no,
        y.channel                            AS channel
    FROM keyed y
    INNER JOIN clock k ON y.occurred_clock_key = k.clock_key
),
counted AS (
    SELECT
        handoff_id,
        day_no,
        channel,
        COUNT(*) AS touches
    FROM dated
    GROUP BY handoff_id, day_no, channel
)
SELECT
    q.handoff_id                             AS handoff_id,
    q.account                                AS account,
    COALESCE(p.name, q.ae_id)                AS ae,
    q.seen_days                              AS seen_days,
    c.day_no                                 AS day_no,
    c.channel                                AS channel,
    COALESCE(c.touches, 0)                   AS touches
FROM quiet q
LEFT JOIN counted c ON q.handoff_id = c.handoff_id
LEFT JOIN people p ON q.ae_id = p.person_id
ORDER BY handoff_id, day_no, channel
