-- question: What became of each appointment, its reschedulings followed to the end?
-- grain:    handoff_id, appointment_no
-- reads:    meetings_once
-- returns:  handoff_id text, appointment_no whole, rows_in_chain whole, first_start_at whole,
--   first_start_slot whole, start_at whole, start_slot whole, outcome_rank whole,
--   host_cancelled whole, cancelled_in_advance whole, host_is_ae whole, booked_at whole,
--   booked_slot whole, talk_ratio whole
-- caveat:   A rescheduled row and the next meeting of the same handoff are one appointment. So are
--   a no-show and the next meeting when that one was held: it was re-booked and it happened.
--   Booked is the first booking of the chain; the talk ratio is that of its last meeting.
--   Handoffs with one meeting, most of them, need no ordering.

WITH counted AS (
    SELECT
        handoff_id,
        COUNT(*) AS meetings
    FROM meetings_once
    GROUP BY handoff_id
),
several_meetings AS (
    SELECT handoff_id
    FROM counted
    WHERE meetings > 1
),
several AS (
    SELECT
        m.meeting_id     AS meeting_id,
        m.handoff_id     AS handoff_id,
        m.scheduled_for  AS scheduled_for,
        m.scheduled_slot AS scheduled_slot,
        m.outcome_rank   AS outcome_rank,
        m.cancelled_by   AS cancelled_by,
        m.cancelled_at   AS cancelled_at,
        m.host_is_ae     AS host_is_ae,
        m.booked_at      AS booked_at,
        m.booked_slot    AS booked_slot,
        m.talk_ratio     AS talk_ratio
    FROM meetings_once m
    INNER JOIN several_meetings s ON m.handoff_id = s.handoff_id
),
linked AS (
    SELECT
        meeting_id,
        handoff_id,
        scheduled_for,
        scheduled_slot,
        outcome_rank,
        cancelled_by,
        cancelled_at,
        host_is_ae,
        booked_at,
        booked_slot,
        talk_ratio,
        LEAD(outcome_rank) OVER (
            PARTITION BY handoff_id ORDER BY scheduled_for, meeting_id
        ) AS next_rank,
        LAG(outcome_rank) OVER (
            PARTITION BY handoff_id ORDER BY scheduled_for, meeting_id
        ) AS previous_rank
    FROM several
    WHERE scheduled_for IS NOT NULL AND meeting_id IS NOT NULL
),
stepped AS (
    SELECT
        meeting_id,
        handoff_id,
        scheduled_for,
        scheduled_slot,
        outcome_rank,
        cancelled_by,
        cancelled_at,
        host_is_ae,
        booked_at,
        booked_slot,
        talk_ratio,
        CASE WHEN outcome_rank = 3 AND next_rank IS NOT NULL THEN 1
             WHEN outcome_rank = 5 AND next_rank = 6 THEN 1
             ELSE 0 END AS goes_on,
        CASE WHEN previous_rank = 3 THEN 0
             WHEN previous_rank = 5 AND outcome_rank = 6 THEN 0
             ELSE 1 END AS starts
    FROM linked
),
numbered AS (
    SELECT
        handoff_id,
        scheduled_for,
        scheduled_slot,
        outcome_rank,
        cancelled_by,
        cancelled_at,
        host_is_ae,
        booked_at,
        booked_slot,
        talk_ratio,
        goes_on,
        SUM(starts) OVER (
            PARTITION BY handoff_id ORDER BY scheduled_for, meeting_id
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
        ) AS appointment_no
    FROM stepped
    WHERE scheduled_for IS NOT NULL AND meeting_id IS NOT NULL
),
chains AS (
    SELECT
        handoff_id,
        appointment_no,
        COUNT(*)                                                      AS rows_in_chain,
        MIN(scheduled_for)                                            AS first_start_at,
        MIN(scheduled_slot)                                           AS first_start_slot,
        MAX(scheduled_for)                                            AS start_at,
        MAX(scheduled_slot)                                           AS start_slot,
        MAX(CASE WHEN goes_on = 0 THEN outcome_rank END)              AS outcome_rank,
        MAX(CASE WHEN goes_on = 0 AND outcome_rank = 4
                  AND cancelled_by = 'host' THEN 1 ELSE 0 END)        AS host_cancelled,
        MAX(CASE WHEN goes_on = 0 AND outcome_rank = 4
                  AND (cancelled_at IS NULL OR cancelled_at < scheduled_for)
                 THEN 1 ELSE 0 END)                                   AS cancelled_in_advance,
        MAX(CASE WHEN goes_on = 0 THEN host_is_ae END)                AS host_is_ae,
        MIN(booked_at)                                                AS booked_at,
        MIN(booked_slot)                                              AS booked_slot,
        MAX(CASE WHEN goes_on = 0 THEN talk_ratio END)                AS talk_ratio
    FROM numbered
    GROUP BY handoff_id, appointment_no
)
SELECT
    handoff_id,
    appointment_no,
    rows_in_chain,
    first_start_at,
    first_start_slot,
    start_at,
    start_slot,
    outcome_rank,
    host_cancelled,
    cancelled_in_advance,
    host_is_ae,
    booked_at,
    booked_slot,
    talk_ratio
FROM chains
UNION ALL
SELECT
    m.handoff_id                                          AS handoff_id,
    1                                                     AS appointment_no,
    1                                                     AS rows_in_chain,
    m.scheduled_for                                       AS first_start_at,
    m.scheduled_slot                                      AS first_start_slot,
    m.scheduled_for                                       AS start_at,
    m.scheduled_slot                                      AS start_slot,
    m.outcome_rank                                        AS outcome_rank,
    CASE WHEN m.outcome_rank = 4 AND m.cancelled_by = 'host'
         THEN 1 ELSE 0 END                                AS host_cancelled,
    CASE WHEN m.outcome_rank = 4
          AND (m.cancelled_at IS NULL OR m.cancelled_at < m.scheduled_for)
         THEN 1 ELSE 0 END                                AS cancelled_in_advance,
    m.host_is_ae                                          AS host_is_ae,
    m.booked_at                                           AS booked_at,
    m.booked_slot                                         AS booked_slot,
    m.talk_ratio                                          AS talk_ratio
FROM meetings_once m
LEFT JOIN several_meetings s ON m.handoff_id = s.handoff_id
WHERE s.handoff_id IS NULL AND m.scheduled_for IS NOT NULL
