-- question: What became of each lead: an opportunity, or nothing, as somebody said?
-- grain:    row
-- reads:    step_opportunities, step_disqualified, step_handoffs
-- returns:  lead_id text, handoff_id text, opportunity_id text, opportunity_created_at whole,
--   owner_id text, stage text, amount whole, closed_at whole, result text, reason text,
--   _file whole, _line whole
-- caveat:   Of a lead handed off several times, an opportunity belongs to the latest handoff to
--   its owner that was not more than seven days after its creation; without one it goes by time.

WITH several AS (
    SELECT handoff_id, lead_key, ae_id, handed_off_at
    FROM step_handoffs
    WHERE previous_at IS NOT NULL OR next_at IS NOT NULL
),
fitting AS (
    SELECT
        o.opportunity_key            AS opportunity_key,
        h.handoff_id                 AS handoff_id,
        h.handed_off_at              AS handed_off_at
    FROM step_opportunities o
    INNER JOIN several h ON o.lead_key = h.lead_key
    WHERE o.owner_id = h.ae_id AND o.created_at >= h.handed_off_at - 604800
),
latest AS (
    SELECT opportunity_key, MAX(handed_off_at) AS handed_off_at
    FROM fitting
    GROUP BY opportunity_key
),
placed AS (
    SELECT
        f.opportunity_key            AS opportunity_key,
        f.handoff_id                 AS handoff_id
    FROM fitting f
    INNER JOIN latest l
        ON f.opportunity_key = l.opportunity_key AND f.handed_off_at = l.handed_off_at
)
SELECT
    o.lead_id                        AS lead_id,
    p.handoff_id                     AS handoff_id,
    o.opportunity_id                 AS opportunity_id,
    o.created_at                     AS opportunity_created_at,
    o.owner_id                       AS owner_id,
    o.stage                          AS stage,
    o.amount                         AS amount,
    o.closed_at                      AS closed_at,
    o.result                         AS result,
    o.reason                         AS reason,
    o._file                          AS _file,
    o._line                          AS _line
FROM step_opportunities o
LEFT JOIN placed p ON o.opportunity_key = p.opportunity_key
WHERE o.lead_id IS NOT NULL
UNION ALL
SELECT
    lead_id,
    handoff_id,
    CAST(NULL AS VARCHAR)            AS opportunity_id,
    CAST(NULL AS BIGINT)             AS opportunity_created_at,
    CAST(NULL AS VARCHAR)            AS owner_id,
    CAST(NULL AS VARCHAR)            AS stage,
    CAST(NULL AS BIGINT)             AS amount,
    closed_at,
    'disqualified'                   AS result,
    reason,
    _file,
    _line
FROM step_disqualified
