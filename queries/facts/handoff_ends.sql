-- question: How did each handoff's waits end, and how long has it stood in the step it reached?
-- grain:    handoff_id
-- reads:    handoff_dims, handoff_waits, handoff_states, handoffs, outcome_sums, meeting_sums,
--   clock, settings
-- returns:  handoff_id text, acceptance_ending whole, acceptance_business_s whole,
--   acceptance_wall_s whole, conversion_ending whole, conversion_wall_s whole,
--   sales_cycle_ending whole, sales_cycle_wall_s whole, step_age_business_s whole,
--   step_age_wall_s whole, step_is_stuck whole, overstay_1_eligible whole,
--   overstay_2_eligible whole, overstay_3_eligible whole, overstay_4_eligible whole,
--   overstay_5_eligible whole, overstay_6_eligible whole, overstay_1_achieved whole,
--   overstay_2_achieved whole, overstay_3_achieved whole, overstay_4_achieved whole,
--   overstay_5_achieved whole, overstay_6_achieved whole
-- caveat:   Endings: 1 the event (accepted, an opportunity, won), 2 the other ending (rejected;
--   disqualified; lost or disqualified), 3 open at the as-of instant; none where the event came
--   on an unknown day. The other ending on an unknown day counts as of the as-of instant, the latest
--   that it can be. The event goes before the other ending, whichever came first, as in the rates.
--   What came before the handoff counts at it. Steps are those of handoff_states; their business time
--   is the AE's. A handoff that is won, lost, disqualified or rejected stands in none. Overstay of
--   a step: those that stood in it and entered it longer ago than its limit, and of them those that
--   had not left it by then; none where a step came on an unknown day.

WITH known AS (
    SELECT
        d.handoff_id                                                AS handoff_id,
        d.handed_off_at                                             AS handed_off_at,
        s.as_of                                                     AS as_of,
        w.open_before_s                                             AS open_before_s,
        w.age_business_s                                            AS now_s,
        w.follow_up_at                                              AS follow_up_at,
        CASE WHEN w.is_followed_up = 1 THEN w.wait_business_s
             WHEN w.touches > 0 THEN -1
             ELSE 99999999999 END                                   AS followed_up_s,
        x.step                                                      AS step,
        x.decision_state                                            AS decision_state,
        CASE WHEN x.decision_state = 3 THEN NULL
             WHEN h.decided_at < d.handed_off_at THEN d.handed_off_at
             ELSE h.decided_at END                                  AS decided_at,
        CASE WHEN h.decided_at < d.handed_off_at THEN d.handed_off_clock_key
             ELSE d.ae_calendar_key + h.decided_at_slot END         AS decided_clock_key,
        COALESCE(m.is_booked, 0)                                    AS is_booked,
        CASE WHEN m.first_booked_at < d.handed_off_at THEN d.handed_off_at
             ELSE m.first_booked_at END                             AS booked_at,
        CASE WHEN m.first_booked_at < d.handed_off_at THEN d.handed_off_clock_key
             ELSE d.ae_calendar_key + m.first_booked_slot END       AS booked_clock_key,
        CASE WHEN m.any_held_at < d.handed_off_at THEN d.handed_off_at
             ELSE m.any_held_at END                                 AS held_at,
        CASE WHEN m.any_held_at < d.handed_off_at THEN d.handed_off_clock_key
             ELSE d.ae_calendar_key + m.any_held_slot END           AS held_clock_key,
        CASE WHEN o.opportunity_at < d.handed_off_at THEN d.handed_off_at
             ELSE o.opportunity_at END                              AS opportunity_at,
        CASE WHEN o.opportunity_at < d.handed_off_at THEN d.handed_off_clock_key
             ELSE d.ae_calendar_key + o.opportunity_slot END        AS opportunity_clock_key,
        COALESCE(o.is_won, 0)                                       AS is_won,
        CASE WHEN o.won_at < d.handed_off_at THEN d.handed_off_at
             ELSE o.won_at END                                      AS won_at,
        CASE WHEN o.won_at < d.handed_off_at THEN d.handed_off_clock_key
             ELSE d.ae_calendar_key + o.won_slot END                AS won_clock_key,
        COALESCE(o.is_disqualified, 0)                              AS is_disqualified,
        CASE WHEN o.disqualified_at < d.handed_off_at THEN d.handed_off_at
             ELSE COALESCE(o.disqualified_at, s.as_of) END          AS disqualified_at,
        CASE WHEN o.is_lost = 1 OR o.is_disqualified = 1
             THEN 1 ELSE 0 END                                      AS is_over,
        CASE WHEN o.over_at < d.handed_off_at THEN d.handed_off_at
             ELSE o.over_at END                                     AS over_at,
        CASE WHEN o.over_at < d.handed_off_at THEN d.handed_off_clock_key
             ELSE d.ae_calendar_key + o.over_slot END               AS over_clock_key,
        s.stall_1_s                                                 AS stall_1_s,
        s.stall_2_s                                                 AS stall_2_s,
        s.stall_3_s                                                 AS stall_3_s,
        s.stall_4_s                                                 AS stall_4_s,
        s.stall_5_s                                                 AS stall_5_s,
        s.stall_6_s                                                 AS stall_6_s
    FROM handoff_dims d
    INNER JOIN handoff_waits w ON d.handoff_id = w.handoff_id
    INNER JOIN handoff_states x ON d.handoff_id = x.handoff_id
    INNER JOIN handoffs h ON d.handoff_id = h.handoff_id
    LEFT JOIN outcome_sums o ON d.handoff_id = o.handoff_id
    LEFT JOIN meeting_sums m ON d.handoff_id = m.handoff_id
    CROSS JOIN settings s
),
clocked AS (
    SELECT
        k.handoff_id                                                AS handoff_id,
        k.handed_off_at                                             AS handed_off_at,
        k.as_of                                                     AS as_of,
        k.now_s                                                     AS now_s,
        k.follow_up_at                                              AS follow_up_at,
        k.followed_up_s                                             AS followed_up_s,
        k.step                                                      AS step,
        k.decision_state                                            AS decision_state,
        k.decided_at                                                AS decided_at,
        k.booked_at                                                 AS booked_at,
        k.held_at                                                   AS held_at,
        k.opportunity_at                                            AS opportunity_at,
        k.is_won                                                    AS is_won,
        k.won_at                                                    AS won_at,
        k.is_disqualified                                           AS is_disqualified,
        k.disqualified_at                                           AS disqualified_at,
        k.is_over                                                   AS is_over,
        k.over_at                                                   AS over_at,
        k.is_booked                                                 AS is_booked,
        k.stall_1_s                                                 AS stall_1_s,
        k.stall_2_s                                                 AS stall_2_s,
        k.stall_3_s                                                 AS stall_3_s,
        k.stall_4_s                                                 AS stall_4_s,
        k.stall_5_s                                                 AS stall_5_s,
        k.stall_6_s                                                 AS stall_6_s,
        (a.open_seconds_before + a.is_open * (k.decided_at - a.slot_start))
            - k.open_before_s                                       AS decided_s,
        (b.open_seconds_before + b.is_open * (k.booked_at - b.slot_start))
            - k.open_before_s                                       AS booked_s,
        (m.open_seconds_before + m.is_open * (k.held_at - m.slot_start))
            - k.open_before_s                                       AS held_s,
        (o.open_seconds_before + o.is_open * (k.opportunity_at - o.slot_start))
            - k.open_before_s                                       AS opportunity_s,
        (w.open_seconds_before + w.is_open * (k.won_at - w.slot_start))
            - k.open_before_s                                       AS won_s,
        (v.open_seconds_before + v.is_open * (k.over_at - v.slot_start))
            - k.open_before_s                                       AS over_s
    FROM known k
    LEFT JOIN clock a ON k.decided_clock_key = a.clock_key
    LEFT JOIN clock b ON k.booked_clock_key = b.clock_key
    LEFT JOIN clock m ON k.held_clock_key = m.clock_key
    LEFT JOIN clock o ON k.opportunity_clock_key = o.clock_key
    LEFT JOIN clock w ON k.won_clock_key = w.clock_key
    LEFT JOIN clock v ON k.over_clock_key = v.clock_key
),
stepped AS (
    SELECT
        handoff_id,
        handed_off_at,
        as_of,
        now_s,
        follow_up_at,
        step,
        decision_state,
        decided_at,
        decided_s,
        booked_at,
        held_at,
        opportunity_at,
        is_won,
        won_at,
        is_disqualified,
        disqualified_at,
        is_over,
        over_at,
        stall_1_s,
        stall_2_s,
        stall_3_s,
        stall_4_s,
        stall_5_s,
        stall_6_s,
        CASE WHEN decision_state <> 1 THEN 99999999999
             ELSE COALESCE(decided_s, -1) END                       AS accepted_s,
        followed_up_s,
        CASE WHEN is_booked = 0 THEN 99999999999
             ELSE COALESCE(booked_s, -1) END                        AS booked_s,
        COALESCE(held_s, 99999999999)                               AS held_s,
        COALESCE(opportunity_s, 99999999999)                        AS opportunity_s,
        CASE WHEN is_won = 0 THEN 99999999999
             ELSE COALESCE(won_s, -1) END                           AS won_s,
        CASE WHEN decision_state = 2 THEN COALESCE(decided_s, -1)
             WHEN is_over = 1 THEN COALESCE(over_s, -1)
             ELSE 99999999999 END                                   AS over_s
    FROM clocked
),
placed AS (
    SELECT
        handoff_id,
        handed_off_at,
        as_of,
        now_s,
        step,
        decision_state,
        decided_at,
        decided_s,
        opportunity_at,
        is_won,
        won_at,
        is_disqualified,
        disqualified_at,
        is_over,
        over_at,
        accepted_s,
        followed_up_s,
        booked_s,
        held_s,
        opportunity_s,
        won_s,
        over_s,
        stall_1_s,
        stall_2_s,
        stall_3_s,
        stall_4_s,
        stall_5_s,
        stall_6_s,
        CASE WHEN step = 7 OR over_s < 99999999999 THEN NULL
             WHEN step = 1 THEN 0
             WHEN step = 2 THEN accepted_s
             WHEN step = 3 THEN followed_up_s
             WHEN step = 4 THEN booked_s
             WHEN step = 5 THEN held_s
             ELSE opportunity_s END                                 AS entered_s,
        CASE WHEN step = 1 THEN handed_off_at
             WHEN step = 2 THEN decided_at
             WHEN step = 3 THEN follow_up_at
             WHEN step = 4 THEN booked_at
             WHEN step = 5 THEN held_at
             ELSE opportunity_at END                                AS entered_at,
        CASE WHEN step = 1 THEN stall_1_s
             WHEN step = 2 THEN stall_2_s
             WHEN step = 3 THEN stall_3_s
             WHEN step = 4 THEN stall_4_s
             WHEN step = 5 THEN stall_5_s
             ELSE stall_6_s END                                     AS stall_s
    FROM stepped
)
SELECT
    handoff_id,
    CASE WHEN decision_state = 1 AND decided_at IS NULL THEN NULL
         ELSE decision_state END                                    AS acceptance_ending,
    CASE WHEN decision_state = 1 AND decided_at IS NULL THEN NULL
         ELSE COALESCE(decided_s, now_s) END                        AS acceptance_business_s,
    CASE WHEN decision_state = 1 AND decided_at IS NULL THEN NULL
         ELSE COALESCE(decided_at, as_of) - handed_off_at END       AS acceptance_wall_s,
    CASE WHEN opportunity_at IS NOT NULL THEN 1
         WHEN is_disqualified = 1 THEN 2
         ELSE 3 END                                                 AS conversion_ending,
    CASE WHEN opportunity_at IS NOT NULL THEN opportunity_at - handed_off_at
         WHEN is_disqualified = 1 THEN disqualified_at - handed_off_at
         ELSE as_of - handed_off_at END                             AS conversion_wall_s,
    CASE WHEN is_won = 1 AND won_at IS NULL THEN NULL
         WHEN is_won = 1 THEN 1
         WHEN is_over = 1 THEN 2
         ELSE 3 END                                                 AS sales_cycle_ending,
    CASE WHEN is_won = 1 THEN won_at - handed_off_at
         WHEN is_over = 1 THEN COALESCE(over_at, as_of) - handed_off_at
         ELSE as_of - handed_off_at END                             AS sales_cycle_wall_s,
    CASE WHEN entered_s >= 0 THEN now_s - entered_s END             AS step_age_business_s,
    CASE WHEN entered_s >= 0 THEN as_of - entered_at END            AS step_age_wall_s,
    CASE WHEN entered_s >= 0 AND now_s - entered_s > stall_s THEN 1
         WHEN entered_s >= 0 THEN 0 END                             AS step_is_stuck,
    CASE WHEN now_s > stall_1_s AND accepted_s >= 0 AND followed_up_s >= 0 AND booked_s >= 0
          AND opportunity_s >= 0 AND won_s >= 0 AND over_s >= 0
         THEN 1 ELSE 0 END                                          AS overstay_1_eligible,
    CASE WHEN accepted_s >= 0 AND now_s - accepted_s > stall_2_s
          AND followed_up_s >= accepted_s AND booked_s >= accepted_s AND held_s >= accepted_s
          AND opportunity_s >= accepted_s AND won_s >= accepted_s AND over_s >= accepted_s
         THEN 1 ELSE 0 END                                          AS overstay_2_eligible,
    CASE WHEN followed_up_s >= 0 AND now_s - followed_up_s > stall_3_s
          AND booked_s >= followed_up_s AND held_s >= followed_up_s
          AND opportunity_s >= followed_up_s AND won_s >= followed_up_s
          AND over_s >= followed_up_s
         THEN 1 ELSE 0 END                                          AS overstay_3_eligible,
    CASE WHEN booked_s >= 0 AND now_s - booked_s > stall_4_s
          AND held_s >= booked_s AND opportunity_s >= booked_s AND won_s >= booked_s
          AND over_s >= booked_s
         THEN 1 ELSE 0 END                                          AS overstay_4_eligible,
    CASE WHEN now_s - held_s > stall_5_s
          AND opportunity_s >= held_s AND won_s >= held_s AND over_s >= held_s
         THEN 1 ELSE 0 END                                          AS overstay_5_eligible,
    CASE WHEN now_s - opportunity_s > stall_6_s
          AND won_s >= opportunity_s AND over_s >= opportunity_s
         THEN 1 ELSE 0 END                                          AS overstay_6_eligible,
    CASE WHEN now_s > stall_1_s AND accepted_s > stall_1_s AND followed_up_s > stall_1_s
          AND booked_s > stall_1_s AND held_s > stall_1_s AND opportunity_s > stall_1_s
          AND won_s > stall_1_s AND over_s > stall_1_s
         THEN 1 ELSE 0 END                                          AS overstay_1_achieved,
    CASE WHEN accepted_s >= 0 AND now_s - accepted_s > stall_2_s
          AND followed_up_s - accepted_s > stall_2_s AND booked_s - accepted_s > stall_2_s
          AND held_s - accepted_s > stall_2_s AND opportunity_s - accepted_s > stall_2_s
          AND won_s - accepted_s > stall_2_s AND over_s - accepted_s > stall_2_s
         THEN 1 ELSE 0 END                                          AS overstay_2_achieved,
    CASE WHEN followed_up_s >= 0 AND now_s - followed_up_s > stall_3_s
          AND booked_s - followed_up_s > stall_3_s AND held_s - followed_up_s > stall_3_s
          AND opportunity_s - followed_up_s > stall_3_s AND won_s - followed_up_s > stall_3_s
          AND over_s - followed_up_s > stall_3_s
         THEN 1 ELSE 0 END                                          AS overstay_3_achieved,
    CASE WHEN booked_s >= 0 AND now_s - booked_s > stall_4_s
          AND held_s - booked_s > stall_4_s AND opportunity_s - booked_s > stall_4_s
          AND won_s - booked_s > stall_4_s AND over_s - booked_s > stall_4_s
         THEN 1 ELSE 0 END                                          AS overstay_4_achieved,
    CASE WHEN now_s - held_s > stall_5_s AND opportunity_s - held_s > stall_5_s
          AND won_s - held_s > stall_5_s AND over_s - held_s > stall_5_s
         THEN 1 ELSE 0 END                                          AS overstay_5_achieved,
    CASE WHEN now_s - opportunity_s > stall_6_s AND won_s - opportunity_s > stall_6_s
          AND over_s - opportunity_s > stall_6_s
         THEN 1 ELSE 0 END                                          AS overstay_6_achieved
FROM placed
