-- question: Which handoff does each calendar row belong to, and how strong is its outcome?
-- grain:    meeting_id
-- reads:    meetings, handoff_spans
-- returns:  meeting_id text, handoff_id text, uid_or_blank text, start_without_uid whole,
--   scheduled_for whole, scheduled_slot whole, outcome_rank whole, cancelled_by text,
--   cancelled_at whole, host_is_ae whole, booked_at whole, booked_slot whole,
--   talk_ratio whole
-- caveat:   Outcome ranks: 6 held, 5 no-show, 4 cancelled, 3 rescheduled, 2 scheduled, 1 blank.
--   A meeting belongs where its booking does, or, booked before any handoff's claim or only after
--   its start, where its start does.

WITH dated AS (
    SELECT
        m.meeting_id            AS meeting_id,
        m.handoff_id            AS handoff_id,
        m.lead_id               AS lead_id,
        m.calendar_uid          AS calendar_uid,
        m.scheduled_for         AS scheduled_for,
        m.scheduled_for_slot    AS scheduled_slot,
        COALESCE(m.outcome, '') AS outcome,
        m.cancelled_by          AS cancelled_by,
        m.cancelled_at          AS cancelled_at,
        m.host_id               AS host_id,
        m.booked_at             AS booked_at,
        m.booked_at_slot        AS booked_slot,
        m.talk_ratio            AS talk_ratio,
        CASE WHEN m.booked_at <= m.scheduled_for THEN m.booked_at
             ELSE m.scheduled_for END AS event_at
    FROM meetings m
),
first_claims AS (
    SELECT
        h.lead_id               AS lead_id,
        h.claims_from           AS claims_from
    FROM handoff_spans h
    WHERE h.is_first = 1
),
placed AS (
    SELECT
        m.meeting_id            AS meeting_id,
        m.lead_id               AS lead_id,
        m.calendar_uid          AS calendar_uid,
        m.scheduled_for         AS scheduled_for,
        m.scheduled_slot        AS scheduled_slot,
        m.outcome               AS outcome,
        m.cancelled_by          AS cancelled_by,
        m.cancelled_at          AS cancelled_at,
        m.host_id               AS host_id,
        m.booked_at             AS booked_at,
        m.booked_slot           AS booked_slot,
        m.talk_ratio            AS talk_ratio,
        CASE WHEN m.event_at < f.claims_from THEN m.scheduled_for
             ELSE m.event_at END AS event_at
    FROM dated m
    INNER JOIN first_claims f ON m.lead_id = f.lead_id
    WHERE m.handoff_id IS NULL
),
attributed AS (
    SELECT
        m.meeting_id            AS meeting_id,
        h.handoff_id            AS handoff_id,
        h.ae_id                 AS ae_id,
        m.calendar_uid          AS calendar_uid,
        m.scheduled_for         AS scheduled_for,
        m.scheduled_slot        AS scheduled_slot,
        m.outcome               AS outcome,
        m.cancelled_by          AS cancelled_by,
        m.cancelled_at          AS cancelled_at,
        m.host_id               AS host_id,
        m.booked_at             AS booked_at,
        m.booked_slot           AS booked_slot,
        m.talk_ratio            AS talk_ratio
    FROM dated m
    INNER JOIN handoff_spans h ON m.handoff_id = h.handoff_id
    UNION ALL
    SELECT
        m.meeting_id            AS meeting_id,
        h.handoff_id            AS handoff_id,
        h.ae_id                 AS ae_id,
        m.calendar_uid          AS calendar_uid,
        m.scheduled_for         AS scheduled_for,
        m.scheduled_slot        AS scheduled_slot,
        m.outcome               AS outcome,
        m.cancelled_by          AS cancelled_by,
        m.cancelled_at          AS cancelled_at,
        m.host_id               AS host_id,
        m.booked_at             AS booked_at,
        m.booked_slot           AS booked_slot,
        m.talk_ratio            AS talk_ratio
    FROM placed m
    INNER JOIN handoff_spans h ON m.lead_id = h.lead_id
    WHERE m.event_at >= h.claims_from AND m.event_at < h.claims_until
)
SELECT
    meeting_id,
    handoff_id,
    COALESCE(calendar_uid, '')                                   AS uid_or_blank,
    CASE WHEN calendar_uid IS NULL THEN scheduled_for ELSE 0 END AS start_without_uid,
    scheduled_for,
    scheduled_slot,
    CASE WHEN outcome = 'held'        THEN 6
         WHEN outcome = 'no_show'     THEN 5
         WHEN outcome = 'cancelled'   THEN 4
         WHEN outcome = 'rescheduled' THEN 3
         WHEN outcome = 'scheduled'   THEN 2
         ELSE 1 END                                              AS outcome_rank,
    cancelled_by,
    cancelled_at,
    CASE WHEN host_id IS NULL OR host_id = ae_id THEN 1 ELSE 0 END AS host_is_ae,
    booked_at,
    booked_slot,
    talk_ratio
FROM attributed
