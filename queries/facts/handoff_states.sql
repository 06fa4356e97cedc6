-- question: How does each handoff stand with what was agreed, and how far did it come?
-- grain:    handoff_id
-- reads:    handoff_dims, handoff_waits, handoffs, outcome_sums, meeting_sums, cadences,
--   person_calendars, clock, settings
-- returns:  handoff_id text, acknowledgement_state whole, confirmation_state whole,
--   review_eligible whole, review_achieved whole, decision_state whole, rejection_reason text,
--   step whole, touch_band whole, response_band whole, routing_no whole, routing_delay_band whole,
--   three_three_three_eligible whole, three_three_three_achieved whole, cadence_touches whole,
--   cadence_days whole, cadence_channels whole
-- caveat:   States of an agreement: 1 met, 2 late, 3 open within, 4 open breached. Decisions:
--   1 accepted, 2 rejected, 3 pending; blank is pending. Steps: 1 handed off, 2 accepted,
--   3 followed up, 4 meeting booked, 5 held, 6 opportunity, 7 won. Bands of the first touch: up to
--   1 five minutes, 2 thirty, 3 sixty, 4 the same business day, 5 the next, 6 later, 7 never so far;
--   no response band where it was an opportunity or disqualified before the band's edge. Routing: 1 automatic, 2 manual, 3 unknown;
--   its delay, on the SDR's clock: up to 1 five minutes, 2 an hour, 3 the same business day,
--   4 later. What happens after the as-of instant is not known yet.

WITH known AS (
    SELECT
        d.handoff_id                                                AS handoff_id,
        d.handed_off_at                                             AS handed_off_at,
        w.follow_up_at                                              AS follow_up_at,
        CASE WHEN w.is_followed_up = 1 AND w.wait_business_s <= 300 THEN 1
             WHEN w.is_followed_up = 1 AND w.wait_business_s <= 1800 THEN 2
             WHEN w.is_followed_up = 1 AND w.wait_business_s <= 3600 THEN 3
             WHEN w.followed_up_same_day = 1 THEN 4
             WHEN w.followed_up_next_day = 1 THEN 5
             WHEN w.is_followed_up = 1 OR w.touches > 0 THEN 6
             ELSE 7 END                                             AS touch_band,
        w.age_business_s                                            AS age_business_s,
        w.open_before_s                                             AS open_before_s,
        w.day_due                                                   AS day_due,
        w.next_day_due                                              AS next_day_due,
        w.handed_off_day_no                                         AS handed_off_day_no,
        CASE WHEN w.as_of_day_no - w.handed_off_day_no > s.cadence_window_days
              AND COALESCE(g.cadence_replies, 0) = 0
             THEN 1 ELSE 0 END                                      AS is_unanswered,
        CASE WHEN h.acknowledged_at > s.as_of THEN NULL
             WHEN h.acknowledged_at < d.handed_off_at THEN d.handed_off_at
             ELSE h.acknowledged_at END                             AS acknowledged_at,
        CASE WHEN h.acknowledged_at < d.handed_off_at THEN d.handed_off_clock_key
             ELSE d.ae_calendar_key + h.acknowledged_at_slot END    AS acknowledged_clock_key,
        CASE WHEN h.confirmation_sent_at <= s.as_of
             THEN h.confirmation_sent_at END                        AS confirmation_sent_at,
        CASE WHEN s.confirmation_next_day = 1 THEN w.next_day_due
             ELSE w.day_due END                                     AS confirmation_due,
        h.brief_reviewed_at                                         AS brief_reviewed_at,
        CASE WHEN COALESCE(h.decided_at, 0) > s.as_of THEN 3
             WHEN h.decision = 'accepted' THEN 1
             WHEN h.decision = 'rejected' THEN 2
             ELSE 3 END                                             AS decision_state,
        NULLIF(TRIM(COALESCE(h.rejection_reason, '')), '')          AS rejection_reason,
        CASE WHEN h.routing = 'automatic' THEN 1
             WHEN h.routing = 'manual'    THEN 2
             ELSE 3 END                                             AS routing_no,
        CASE WHEN h.qualified_at - d.handed_off_at > s.early_s THEN NULL
             WHEN h.qualified_at > d.handed_off_at THEN d.handed_off_at
             ELSE h.qualified_at END                                AS qualified_at,
        COALESCE(c.calendar_key, s.default_calendar_key)
            + CASE WHEN h.qualified_at > d.handed_off_at THEN d.handed_off_slot
                   ELSE h.qualified_at_slot END                     AS qualified_clock_key,
        COALESCE(c.calendar_key, s.default_calendar_key)
            + d.handed_off_slot                                     AS routed_clock_key,
        o.opportunity_at                                            AS opportunity_at,
        d.ae_calendar_key + o.opportunity_slot                      AS opportunity_clock_key,
        o.disqualified_at                                           AS disqualified_at,
        d.ae_calendar_key + o.disqualified_slot                     AS disqualified_clock_key,
        COALESCE(o.is_won, 0)                                       AS is_won,
        COALESCE(m.held, 0)                                         AS held,
        COALESCE(m.is_booked, 0)                                    AS is_booked,
        m.first_due_at                                              AS first_due_at,
        d.ae_calendar_key + m.any_held_slot                         AS held_clock_key,
        COALESCE(g.cadence_touches, 0)                              AS cadence_touches,
        COALESCE(g.cadence_days, 0)                                 AS cadence_days,
        COALESCE(g.cadence_channels, 0)                             AS cadence_channels,
        CASE WHEN g.cadence_touches >= s.cadence_touches
              AND g.cadence_days >= s.cadence_days
              AND g.cadence_channels >= s.cadence_channels
             THEN 1 ELSE 0 END                                      AS is_in_cadence,
        s.cadence_window_days                                       AS cadence_window_days,
        s.acknowledge_s                                             AS acknowledge_s,
        s.as_of                                                     AS as_of
    FROM handoff_dims d
    INNER JOIN handoff_waits w ON d.handoff_id = w.handoff_id
    INNER JOIN handoffs h ON d.handoff_id = h.handoff_id
    LEFT JOIN outcome_sums o ON d.handoff_id = o.handoff_id
    LEFT JOIN meeting_sums m ON d.handoff_id = m.handoff_id
    LEFT JOIN cadences g ON d.handoff_id = g.handoff_id
    LEFT JOIN person_calendars c ON d.sdr_id = c.person_id
    CROSS JOIN settings s
),
clocked AS (
    SELECT
        k.handoff_id                                                AS handoff_id,
        k.handed_off_at                                             AS handed_off_at,
        k.follow_up_at                                              AS follow_up_at,
        k.touch_band                                                AS touch_band,
        k.age_business_s                                            AS age_business_s,
        k.day_due                                                   AS day_due,
        k.next_day_due                                              AS next_day_due,
        k.confirmation_sent_at                                      AS confirmation_sent_at,
        k.confirmation_due                                          AS confirmation_due,
        k.brief_reviewed_at                                         AS brief_reviewed_at,
        k.decision_state                                            AS decision_state,
        k.rejection_reason                                          AS rejection_reason,
        k.routing_no                                                AS routing_no,
        k.opportunity_at                                            AS opportunity_at,
        k.disqualified_at                                           AS disqualified_at,
        k.is_won                                                    AS is_won,
        k.held                                                      AS held,
        k.is_booked                                                 AS is_booked,
        k.first_due_at                                              AS first_due_at,
        k.cadence_touches                                           AS cadence_touches,
        k.cadence_days                                              AS cadence_days,
        k.cadence_channels                                          AS cadence_channels,
        k.is_in_cadence                                             AS is_in_cadence,
        k.is_unanswered                                             AS is_unanswered,
        k.cadence_window_days                                       AS cadence_window_days,
        k.acknowledge_s                                             AS acknowledge_s,
        k.as_of                                                     AS as_of,
        (a.open_seconds_before + a.is_open * (k.acknowledged_at - a.slot_start))
            - k.open_before_s                                       AS acknowledged_s,
        (o.open_seconds_before + o.is_open * (k.opportunity_at - o.slot_start))
            - k.open_before_s                                       AS opportunity_s,
        (x.open_seconds_before + x.is_open * (k.disqualified_at - x.slot_start))
            - k.open_before_s                                       AS disqualified_s,
        (r.open_seconds_before + r.is_open * (k.handed_off_at - r.slot_start))
            - (q.open_seconds_before + q.is_open * (k.qualified_at - q.slot_start))
                                                                    AS routing_s,
        q.day_due                                                   AS qualified_day_due,
        m.business_day - k.handed_off_day_no                        AS held_day_no
    FROM known k
    LEFT JOIN clock a ON k.acknowledged_clock_key = a.clock_key
    LEFT JOIN clock o ON k.opportunity_clock_key = o.clock_key
    LEFT JOIN clock x ON k.disqualified_clock_key = x.clock_key
    LEFT JOIN clock m ON k.held_clock_key = m.clock_key
    LEFT JOIN clock q ON k.qualified_clock_key = q.clock_key
    LEFT JOIN clock r ON k.routed_clock_key = r.clock_key
)
SELECT
    handoff_id,
    CASE WHEN acknowledged_s <= acknowledge_s THEN 1
         WHEN acknowledged_s > acknowledge_s THEN 2
         WHEN age_business_s <= acknowledge_s THEN 3
         ELSE 4 END                                                 AS acknowledgement_state,
    CASE WHEN confirmation_sent_at <= confirmation_due THEN 1
         WHEN confirmation_sent_at > confirmation_due THEN 2
         WHEN as_of <= confirmation_due THEN 3
         ELSE 4 END                                                 AS confirmation_state,
    CASE WHEN first_due_at IS NOT NULL THEN 1 ELSE 0 END            AS review_eligible,
    CASE WHEN brief_reviewed_at < first_due_at THEN 1 ELSE 0 END    AS review_achieved,
    decision_state,
    CASE WHEN decision_state = 2 THEN rejection_reason END          AS rejection_reason,
    CASE WHEN is_won = 1 THEN 7
         WHEN opportunity_at IS NOT NULL THEN 6
         WHEN held > 0 THEN 5
         WHEN is_booked = 1 THEN 4
         WHEN touch_band < 7 THEN 3
         WHEN decision_state = 1 THEN 2
         ELSE 1 END                                                 AS step,
    touch_band,
    CASE WHEN touch_band = 1 AND (opportunity_s < 300 OR disqualified_s < 300) THEN NULL
         WHEN touch_band = 2 AND (opportunity_s < 1800 OR disqualified_s < 1800) THEN NULL
         WHEN touch_band = 3 AND (opportunity_s < 3600 OR disqualified_s < 3600) THEN NULL
         WHEN touch_band = 4
          AND (opportunity_at < day_due OR disqualified_at < day_due) THEN NULL
         WHEN touch_band = 6
          AND (opportunity_at < COALESCE(follow_up_at, next_day_due)
               OR disqualified_at < COALESCE(follow_up_at, next_day_due)) THEN NULL
         WHEN touch_band IN (5, 7)
          AND (opportunity_at < next_day_due OR disqualified_at < next_day_due) THEN NULL
         ELSE touch_band END                                        AS response_band,
    routing_no,
    CASE WHEN routing_s <= 300 THEN 1
         WHEN routing_s <= 3600 THEN 2
         WHEN routing_s > 3600 AND handed_off_at <= qualified_day_due THEN 3
         WHEN routing_s > 3600 THEN 4 END                             AS routing_delay_band,
    CASE WHEN is_unanswered = 1
          AND (held_day_no IS NULL OR held_day_no > cadence_window_days)
         THEN 1 ELSE 0 END                                          AS three_three_three_eligible,
    CASE WHEN is_unanswered = 1 AND is_in_cadence = 1
          AND (held_day_no IS NULL OR held_day_no > cadence_window_days)
         THEN 1 ELSE 0 END                                          AS three_three_three_achieved,
    cadence_touches,
    cadence_days,
    cadence_channels
FROM clocked
