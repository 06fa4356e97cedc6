-- question: When did the AE first touch each handoff, and how often since?
-- grain:    handoff_id
-- reads:    touches, settings
-- returns:  handoff_id text, first_touch_at whole, first_touch_slot whole, first_touch_day whole,
--   last_touch_at whole, last_touch_slot whole, touches whole, early_touches whole, replies whole,
--   channel_set whole
-- caveat:   A touch up to the early allowance before the handoff counts as made at the handoff
--   (clocks of CRMs differ); an earlier one is counted apart and does not end the wait. A touch
--   known to the day only has no first_touch_at, just first_touch_day; it counts as a touch from
--   the handoff's own day on. channel_set adds up the channels by which the AE tried: 1 call,
--   2 e-mail, 4 LinkedIn, 8 SMS, 16 chat, 32 another.

WITH seen AS (
    SELECT
        t.handoff_id                                          AS handoff_id,
        t.is_ae_touch                                         AS is_ae_touch,
        t.is_inbound                                          AS is_inbound,
        t.day_only                                            AS day_only,
        t.since_handoff_s                                     AS since_handoff_s,
        t.occurred_at                                         AS occurred_at,
        t.occurred_slot                                       AS occurred_slot,
        t.channel                                             AS channel,
        s.early_s                                             AS early_s,
        CASE WHEN t.is_ae_touch = 1
              AND (t.since_handoff_s >= 0 - s.early_s
                   OR (t.day_only = 1 AND t.since_handoff_s > -86400))
             THEN 1 ELSE 0 END                                AS counts
    FROM touches t
    CROSS JOIN settings s
)
SELECT
    e.handoff_id                                              AS handoff_id,
    MIN(CASE WHEN e.is_ae_touch = 1 AND e.day_only = 0
              AND e.since_handoff_s >= 0 - e.early_s
             THEN e.occurred_at END)                          AS first_touch_at,
    MIN(CASE WHEN e.is_ae_touch = 1 AND e.day_only = 0
              AND e.since_handoff_s >= 0 - e.early_s
             THEN e.occurred_slot END)                        AS first_touch_slot,
    MIN(CASE WHEN e.is_ae_touch = 1 AND e.day_only = 1
              AND e.since_handoff_s > -86400
             THEN e.occurred_at END)                          AS first_touch_day,
    MAX(CASE WHEN e.counts = 1 THEN e.occurred_at END)        AS last_touch_at,
    MAX(CASE WHEN e.counts = 1 THEN e.occurred_slot END)      AS last_touch_slot,
    SUM(e.counts)                                             AS touches,
    SUM(CASE WHEN e.is_ae_touch = 1 AND e.day_only = 0
              AND e.since_handoff_s < 0 - e.early_s
             THEN 1 ELSE 0 END)                               AS early_touches,
    SUM(CASE WHEN e.is_inbound = 1 AND e.since_handoff_s >= 0
             THEN 1 ELSE 0 END)                               AS replies,
    MAX(CASE WHEN e.counts = 1 AND e.channel = 'call' THEN 1 ELSE 0 END)
        + MAX(CASE WHEN e.counts = 1 AND e.channel = 'email' THEN 2 ELSE 0 END)
        + MAX(CASE WHEN e.counts = 1 AND e.channel = 'linkedin' THEN 4 ELSE 0 END)
        + MAX(CASE WHEN e.counts = 1 AND e.channel = 'sms' THEN 8 ELSE 0 END)
        + MAX(CASE WHEN e.counts = 1 AND e.channel = 'chat' THEN 16 ELSE 0 END)
        + MAX(CASE WHEN e.counts = 1 AND e.channel = 'other' THEN 32 ELSE 0 END) AS channel_set
FROM seen e
GROUP BY e.handoff_id
