-- question: How long did each prospect wait for the AE, in business time and by the wall clock?
-- grain:    handoff_id
-- reads:    handoff_dims, touch_sums, meeting_sums, clock, settings
-- returns:  handoff_id text, follow_up_at whole, is_followed_up whole, wait_business_s whole,
--   wait_wall_s whole, day_due whole, next_day_due whole, is_past_day_due whole,
--   is_past_next_day_due whole, followed_up_same_day whole, touches whole, early_touches whole,
--   replies whole, last_touch_at whole, quiet_business_s whole, age_business_s whole,
--   followed_up_next_day whole, ae_calendar_key whole, handed_off_day_no whole,
--   as_of_day_no whole, open_before_s whole
-- caveat:   A wait ends with the AE's first own touch, or with a meeting held by the AE if that was
--   earlier. A wait that has not ended is measured up to the as-of instant and counts as open.
--   Business time is the AE's own calendar at the moment of the handoff. A prospect is quiet since
--   the last touch, at the earliest since the handoff. `…_day_no` number the AE's business days
--   and open_before_s is the AE's open time before the handoff: only differences mean something.

WITH ended AS (
    SELECT
        d.handoff_id                                        AS handoff_id,
        d.handed_off_at                                     AS handed_off_at,
        d.handed_off_clock_key                              AS handed_off_clock_key,
        d.as_of_clock_key                                   AS as_of_clock_key,
        d.ae_calendar_key                                   AS ae_calendar_key,
        CASE WHEN t.first_touch_at IS NULL THEN m.first_held_at
             WHEN m.first_held_at IS NULL THEN t.first_touch_at
             WHEN m.first_held_at < t.first_touch_at THEN m.first_held_at
             ELSE t.first_touch_at END                      AS ended_at,
        CASE WHEN t.first_touch_at IS NULL THEN m.first_held_slot
             WHEN m.first_held_at IS NULL THEN t.first_touch_slot
             WHEN m.first_held_at < t.first_touch_at THEN m.first_held_slot
             ELSE t.first_touch_slot END                    AS ended_slot,
        t.first_touch_day                                   AS first_touch_day,
        COALESCE(t.touches, 0)                              AS touches,
        COALESCE(t.early_touches, 0)                        AS early_touches,
        COALESCE(t.replies, 0)                              AS replies,
        t.last_touch_at                                     AS last_touch_at,
        t.last_touch_slot                                   AS last_touch_slot
    FROM handoff_dims d
    LEFT JOIN touch_sums t ON d.handoff_id = t.handoff_id
    LEFT JOIN meeting_sums m ON d.handoff_id = m.handoff_id
),
keyed AS (
    SELECT
        e.handoff_id                                        AS handoff_id,
        e.handed_off_at                                     AS handed_off_at,
        e.handed_off_clock_key                              AS handed_off_clock_key,
        e.as_of_clock_key                                   AS as_of_clock_key,
        CASE WHEN e.ended_at < e.handed_off_at THEN e.handed_off_at
             ELSE e.ended_at END                            AS follow_up_at,
        CASE WHEN e.ended_at IS NULL THEN s.as_of
             WHEN e.ended_at < e.handed_off_at THEN e.handed_off_at
             ELSE e.ended_at END                            AS until_at,
        CASE WHEN e.ended_at IS NULL THEN e.as_of_clock_key
             WHEN e.ended_at < e.handed_off_at THEN e.handed_off_clock_key
             ELSE e.ae_calendar_key + e.ended_slot END      AS until_clock_key,
        CASE WHEN e.ended_at IS NULL THEN 0 ELSE 1 END      AS is_followed_up,
        e.first_touch_day                                   AS first_touch_day,
        e.touches                                           AS touches,
        e.early_touches                                     AS early_touches,
        e.replies                                           AS replies,
        e.last_touch_at                                     AS last_touch_at,
        CASE WHEN e.last_touch_at < e.handed_off_at THEN e.handed_off_at
             ELSE e.last_touch_at END                       AS quiet_from,
        CASE WHEN e.last_touch_at < e.handed_off_at THEN e.handed_off_clock_key
             ELSE e.ae_calendar_key + e.last_touch_slot END AS last_touch_clock_key,
        e.ae_calendar_key                                   AS ae_calendar_key,
        s.as_of                                             AS as_of
    FROM ended e
    CROSS JOIN settings s
)
SELECT
    q.handoff_id                                            AS handoff_id,
    q.follow_up_at                                          AS follow_up_at,
    q.is_followed_up                                        AS is_followed_up,
    (b.open_seconds_before + b.is_open * (q.until_at - b.slot_start))
        - (a.open_seconds_before + a.is_open * (q.handed_off_at - a.slot_start))
                                                            AS wait_business_s,
    q.until_at - q.handed_off_at                            AS wait_wall_s,
    a.day_due                                               AS day_due,
    a.next_day_due                                          AS next_day_due,
    CASE WHEN q.as_of > a.day_due THEN 1 ELSE 0 END         AS is_past_day_due,
    CASE WHEN q.as_of > a.next_day_due THEN 1 ELSE 0 END    AS is_past_next_day_due,
    CASE WHEN q.follow_up_at <= a.day_due THEN 1
         WHEN q.first_touch_day <= a.day_due THEN 1
         ELSE 0 END                                         AS followed_up_same_day,
    q.touches                                               AS touches,
    q.early_touches                                         AS early_touches,
    q.replies                                               AS replies,
    q.last_touch_at                                         AS last_touch_at,
    (n.open_seconds_before + n.is_open * (q.as_of - n.slot_start))
        - (l.open_seconds_before + l.is_open * (q.quiet_from - l.slot_start))
                                                            AS quiet_business_s,
    (n.open_seconds_before + n.is_open * (q.as_of - n.slot_start))
        - (a.open_seconds_before + a.is_open * (q.handed_off_at - a.slot_start))
                                                            AS age_business_s,
    CASE WHEN q.follow_up_at <= a.next_day_due THEN 1
         WHEN q.first_touch_day <= a.next_day_due THEN 1
         ELSE 0 END                                         AS followed_up_next_day,
    q.ae_calendar_key                                       AS ae_calendar_key,
    a.business_day                                          AS handed_off_day_no,
    n.business_day                                          AS as_of_day_no,
    a.open_seconds_before + a.is_open * (q.handed_off_at - a.slot_start)
                                                            AS open_before_s
FROM keyed q
INNER JOIN clock a ON q.handed_off_clock_key = a.clock_key
INNER JOIN clock b ON q.until_clock_key = b.clock_key
INNER JOIN clock n ON q.as_of_clock_key = n.clock_key
LEFT JOIN clock l ON q.last_touch_clock_key = l.clock_key
