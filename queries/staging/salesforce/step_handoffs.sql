-- question: Which handoffs were there, each found by the surest way that its lead allows?
-- grain:    handoff_id
-- reads:    step_candidates, step_leads, source_rungs
-- returns:  handoff_id text, lead_key text, lead_id text, sdr_id text, ae_id text,
--   handed_off_at whole, rung text, is_day_only whole, previous_at whole, next_at whole,
--   _file whole, _line whole
-- caveat:   Per lead: what the records name; else each change of owner from an SDR to somebody who
--   is neither an SDR nor a queue; else the first meeting that an SDR booked for somebody else;
--   else the conversion. A lead without a change of owner on record is not taken to have had none:
--   a later rung may still tell.

WITH allowed AS (
    SELECT
        c.own_id                     AS own_id,
        c.rung                       AS rung,
        c.rung_no                    AS rung_no,
        c.lead_key                   AS lead_key,
        c.lead_id                    AS lead_id,
        c.handed_off_at              AS handed_off_at,
        c.is_day_only                AS is_day_only,
        c.sdr_id                     AS sdr_id,
        c.ae_id                      AS ae_id
    FROM step_candidates c
    INNER JOIN source_rungs r ON c.rung = r.rung
    WHERE c.handed_off_at IS NOT NULL
),
surest AS (
    SELECT lead_key, MIN(rung_no) AS rung_no
    FROM allowed
    GROUP BY lead_key
),
named AS (
    SELECT
        COALESCE(a.own_id,
                 COALESCE(a.lead_id, '') || '-' || CAST(COALESCE(a.handed_off_at, 0) AS VARCHAR))
                                     AS handoff_id,
        a.lead_key                   AS lead_key,
        a.lead_id                    AS lead_id,
        a.rung                       AS rung,
        a.handed_off_at              AS handed_off_at,
        a.is_day_only                AS is_day_only,
        a.sdr_id                     AS sdr_id,
        a.ae_id                      AS ae_id
    FROM allowed a
    INNER JOIN surest s ON a.lead_key = s.lead_key AND a.rung_no = s.rung_no
),
once AS (
    SELECT
        handoff_id,
        lead_key,
        lead_id,
        rung,
        handed_off_at,
        MAX(is_day_only)             AS is_day_only,
        MIN(sdr_id)                  AS sdr_id,
        MIN(ae_id)                   AS ae_id
    FROM named
    GROUP BY handoff_id, lead_key, lead_id, rung, handed_off_at
),
placed AS (
    SELECT
        handoff_id,
        lead_key,
        lead_id,
        rung,
        handed_off_at,
        is_day_only,
        sdr_id,
        ae_id,
        LAG(handed_off_at) OVER (
            PARTITION BY lead_key ORDER BY handed_off_at, COALESCE(handoff_id, '')
        ) AS previous_at,
        LEAD(handed_off_at) OVER (
            PARTITION BY lead_key ORDER BY handed_off_at, COALESCE(handoff_id, '')
        ) AS next_at
    FROM once
    WHERE handed_off_at IS NOT NULL
)
SELECT
    p.handoff_id                     AS handoff_id,
    p.lead_key                       AS lead_key,
    p.lead_id                        AS lead_id,
    p.sdr_id                         AS sdr_id,
    p.ae_id                          AS ae_id,
    p.handed_off_at                  AS handed_off_at,
    p.rung                           AS rung,
    p.is_day_only                    AS is_day_only,
    p.previous_at                    AS previous_at,
    p.next_at                        AS next_at,
    l._file                          AS _file,
    l._line                          AS _line
FROM placed p
INNER JOIN step_leads l ON p.lead_key = l.lead_key
