-- question: How often, on how many days and by how many channels did the AE reach out at once?
-- grain:    handoff_id
-- reads:    touches, handoff_waits, clock, settings
-- returns:  handoff_id text, cadence_touches whole, cadence_days whole, cadence_channels whole,
--   cadence_replies whole
-- caveat:   Up to the end of the cadence's window: the day of the handoff and the business days of
--   the AE's calendar after it. A day without business counts with the business day before it.
--   Touches known to the day only count on their day; a blank channel is none.

WITH near AS (
    SELECT
        t.handoff_id                                            AS handoff_id,
        t.occurred_slot                                         AS occurred_slot,
        t.channel                                               AS channel,
        t.is_inbound                                            AS is_inbound,
        t.is_ae_touch                                           AS is_ae_touch
    FROM touches t
    CROSS JOIN settings s
    WHERE (t.is_inbound = 1 OR t.is_ae_touch = 1)
      AND (t.since_handoff_s >= 0
           OR (t.is_ae_touch = 1 AND t.day_only = 0 AND t.since_handoff_s >= 0 - s.early_s)
           OR (t.day_only = 1 AND t.since_handoff_s > -86400))
),
keyed AS (
    SELECT
        n.handoff_id                                            AS handoff_id,
        w.ae_calendar_key + n.occurred_slot                     AS occurred_clock_key,
        w.handed_off_day_no                                     AS handed_off_day_no,
        n.channel                                               AS channel,
        n.is_inbound                                            AS is_inbound,
        n.is_ae_touch                                           AS is_ae_touch
    FROM near n
    INNER JOIN handoff_waits w ON n.handoff_id = w.handoff_id
),
dated AS (
    SELECT
        y.handoff_id                                            AS handoff_id,
        CASE WHEN k.business_day < y.handed_off_day_no THEN 0
             ELSE k.business_day - y.handed_off_day_no END      AS day_no,
        y.channel                                               AS channel,
        y.is_inbound                                            AS is_inbound,
        y.is_ae_touch                                           AS is_ae_touch
    FROM keyed y
    INNER JOIN clock k ON y.occurred_clock_key = k.clock_key
),
within AS (
    SELECT
        d.handoff_id                                            AS handoff_id,
        CASE WHEN d.is_ae_touch = 1 THEN d.day_no END           AS touched_day_no,
        CASE WHEN d.is_ae_touch = 1 THEN d.channel END          AS channel,
        d.is_inbound                                            AS is_inbound,
        d.is_ae_touch                                           AS is_ae_touch
    FROM dated d
    CROSS JOIN settings s
    WHERE d.day_no <= s.cadence_window_days
)
SELECT
    handoff_id,
    SUM(is_ae_touch)                                            AS cadence_touches,
    COUNT(DISTINCT touched_day_no)                              AS cadence_days,
    MAX(CASE WHEN channel = 'call'     THEN 1 ELSE 0 END)
        + MAX(CASE WHEN channel = 'email'    THEN 1 ELSE 0 END)
        + MAX(CASE WHEN channel = 'linkedin' THEN 1 ELSE 0 END)
        + MAX(CASE WHEN channel = 'sms'      THEN 1 ELSE 0 END)
        + MAX(CASE WHEN channel = 'chat'     THEN 1 ELSE 0 END)
        + MAX(CASE WHEN channel = 'other'    THEN 1 ELSE 0 END) AS cadence_channels,
    SUM(is_inbound)                                             AS cadence_replies
FROM within
GROUP BY handoff_id
