-- question: Which stretch of a lead's time does each handoff claim?
-- grain:    handoff_id
-- reads:    handoffs, settings
-- returns:  handoff_id text, lead_id text, sdr_id text, ae_id text, handed_off_at whole,
--   handed_off_slot whole, is_first whole, claims_from whole, claims_until whole
-- caveat:   An event belongs to the lead's latest handoff at or before it; the first handoff of a
--   lead also claims what happened up to the grace before it. Handoffs dated after the as-of
--   instant, or without an id or a date, are left out and counted in the checks. A handoff without
--   a lead stands for itself. Leads handed off once, nearly all, need no ordering.

WITH keyed AS (
    SELECT
        handoff_id,
        lead_id,
        COALESCE(lead_id, handoff_id) AS lead_key,
        sdr_id,
        ae_id,
        handed_off_at,
        handed_off_at_slot
    FROM handoffs
    WHERE handed_off_at IS NOT NULL AND handoff_id IS NOT NULL
),
counted AS (
    SELECT
        lead_key,
        COUNT(*) AS handoffs
    FROM keyed
    GROUP BY lead_key
),
repeated_leads AS (
    SELECT lead_key
    FROM counted
    WHERE handoffs > 1
),
repeated AS (
    SELECT
        k.handoff_id         AS handoff_id,
        k.lead_id            AS lead_id,
        k.lead_key           AS lead_key,
        k.sdr_id             AS sdr_id,
        k.ae_id              AS ae_id,
        k.handed_off_at      AS handed_off_at,
        k.handed_off_at_slot AS handed_off_at_slot
    FROM keyed k
    INNER JOIN repeated_leads r ON k.lead_key = r.lead_key
),
numbered AS (
    SELECT
        handoff_id,
        lead_id,
        sdr_id,
        ae_id,
        handed_off_at,
        handed_off_at_slot,
        ROW_NUMBER() OVER (
            PARTITION BY lead_key ORDER BY handed_off_at, handoff_id
        ) AS handoff_no,
        LEAD(handed_off_at) OVER (
            PARTITION BY lead_key ORDER BY handed_off_at, handoff_id
        ) AS next_handed_off_at
    FROM repeated
    WHERE handed_off_at IS NOT NULL AND handoff_id IS NOT NULL
),
spans AS (
    SELECT
        handoff_id,
        lead_id,
        sdr_id,
        ae_id,
        handed_off_at,
        handed_off_at_slot,
        handoff_no,
        next_handed_off_at
    FROM numbered
    UNION ALL
    SELECT
        k.handoff_id         AS handoff_id,
        k.lead_id            AS lead_id,
        k.sdr_id             AS sdr_id,
        k.ae_id              AS ae_id,
        k.handed_off_at      AS handed_off_at,
        k.handed_off_at_slot AS handed_off_at_slot,
        1                    AS handoff_no,
        CAST(NULL AS BIGINT) AS next_handed_off_at
    FROM keyed k
    LEFT JOIN repeated_leads r ON k.lead_key = r.lead_key
    WHERE r.lead_key IS NULL
)
SELECT
    n.handoff_id                                                    AS handoff_id,
    n.lead_id                                                       AS lead_id,
    n.sdr_id                                                        AS sdr_id,
    n.ae_id                                                         AS ae_id,
    n.handed_off_at                                                 AS handed_off_at,
    n.handed_off_at_slot                                            AS handed_off_slot,
    CASE WHEN n.handoff_no = 1 THEN 1 ELSE 0 END                    AS is_first,
    CASE WHEN n.handoff_no = 1
         THEN n.handed_off_at - s.grace_s ELSE n.handed_off_at END  AS claims_from,
    COALESCE(n.next_handed_off_at, 99999999999)                     AS claims_until
FROM spans n
CROSS JOIN settings s
WHERE n.handed_off_at <= s.as_of
