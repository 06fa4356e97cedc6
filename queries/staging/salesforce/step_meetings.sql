-- question: Who booked which meeting for whom, with which lead?
-- grain:    event_id
-- reads:    source_event, step_lead_refs, step_person_refs
-- returns:  event_id text, lead_key text, lead_id text, lead_ref text, starts_at whole,
--   booked_at whole, booked_by text, booker_role text, sdr_id text, host_id text, host_role text,
--   host_is_queue whole, outcome text, cancelled_by text, cancelled_at whole, calendar_uid text,
--   talk_ratio whole, duration_minutes whole, _file whole, _line whole
-- caveat:   Invitees' copies and deleted entries are left out. Salesforce has no outcome of an
--   event: without a field of the team's own, nobody said what became of it. A field that is
--   ticked goes before one that still says *scheduled*.

WITH kept AS (
    SELECT
        event_id,
        COALESCE(lead_id, who_id, contact_id) AS who,
        what_id                      AS what,
        COALESCE(starts_at, activity_on) AS starts_at,
        created_at                   AS booked_at,
        CASE WHEN LENGTH(created_by) = 18 AND created_by LIKE '005%'
             THEN SUBSTR(created_by, 1, 15) ELSE created_by END AS booker_ref,
        CASE WHEN LENGTH(owner_id) = 18 AND (owner_id LIKE '005%' OR owner_id LIKE '00G%')
             THEN SUBSTR(owner_id, 1, 15) ELSE owner_id END AS host_ref,
        CASE WHEN LENGTH(associated_sdr) = 18 AND associated_sdr LIKE '005%'
             THEN SUBSTR(associated_sdr, 1, 15) ELSE associated_sdr END AS sdr_ref,
        CASE WHEN outcome IN ('held', 'no_show', 'cancelled', 'rescheduled') THEN outcome
             WHEN held = 1 THEN 'held'
             WHEN no_show = 1 THEN 'no_show'
             WHEN outcome = 'scheduled' THEN 'scheduled' END AS outcome,
        CASE WHEN cancelled_by IN ('prospect', 'host') THEN cancelled_by END AS cancelled_by,
        cancelled_at,
        calendar_uid,
        talk_ratio,
        duration_minutes,
        _file,
        _line
    FROM source_event
    WHERE COALESCE(is_child, 0) = 0 AND COALESCE(is_deleted, 0) = 0
      AND COALESCE(landed_deleted, 0) = 0 AND landed_deleted_at IS NULL
),
keyed AS (
    SELECT
        event_id,
        CASE WHEN LENGTH(who) = 18 AND (who LIKE '00Q%' OR who LIKE '003%')
             THEN SUBSTR(who, 1, 15) ELSE who END AS who_ref,
        CASE WHEN LENGTH(what) = 18 AND what LIKE '006%'
             THEN SUBSTR(what, 1, 15) ELSE what END AS what_ref,
        starts_at,
        booked_at,
        booker_ref,
        host_ref,
        sdr_ref,
        outcome,
        cancelled_by,
        cancelled_at,
        calendar_uid,
        talk_ratio,
        duration_minutes,
        _file,
        _line
    FROM kept
)
SELECT
    e.event_id                       AS event_id,
    COALESCE(w.lead_key, o.lead_key) AS lead_key,
    COALESCE(w.lead_id, o.lead_id)   AS lead_id,
    CASE WHEN e.who_ref LIKE '00Q%' THEN e.who_ref END AS lead_ref,
    e.starts_at                      AS starts_at,
    e.booked_at                      AS booked_at,
    COALESCE(b.person_id, e.booker_ref) AS booked_by,
    b.role                           AS booker_role,
    COALESCE(s.person_id, e.sdr_ref) AS sdr_id,
    COALESCE(h.person_id, e.host_ref) AS host_id,
    h.role                           AS host_role,
    CASE WHEN e.host_ref LIKE '00G%' AND LENGTH(e.host_ref) = 15 THEN 1 ELSE 0 END
                                     AS host_is_queue,
    e.outcome                        AS outcome,
    e.cancelled_by                   AS cancelled_by,
    e.cancelled_at                   AS cancelled_at,
    e.calendar_uid                   AS calendar_uid,
    e.talk_ratio                     AS talk_ratio,
    e.duration_minutes               AS duration_minutes,
    e._file                          AS _file,
    e._line                          AS _line
FROM keyed e
LEFT JOIN step_lead_refs w ON e.who_ref = w.ref
LEFT JOIN step_lead_refs o ON e.what_ref = o.ref
LEFT JOIN step_person_refs b ON e.booker_ref = b.ref
LEFT JOIN step_person_refs s ON e.sdr_ref = s.ref
LEFT JOIN step_person_refs h ON e.host_ref = h.ref
