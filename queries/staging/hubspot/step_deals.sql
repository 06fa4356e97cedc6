-- question: Which deals count, whose are they and how do they stand?
-- grain:    deal_id
-- reads:    source_deal, source_deal_merged_ids, source_merged_deal, source_pipeline_stage,
--   step_person_keys
-- returns:  deal_id text, created_at whole, owner_id text, stage text, result text,
--   closed_at whole, amount whole, reason text, handoff_key text, _file whole, _line whole
-- caveat:   Deleted deals and those merged into another are left out. The close date of an open
--   deal is a hope, not a date.

WITH gone AS (
    SELECT value AS deal_id FROM source_deal_merged_ids WHERE value <> row_id
    UNION ALL
    SELECT merged_id AS deal_id FROM source_merged_deal WHERE merged_id <> deal_id
),
gone_once AS (
    SELECT deal_id, COUNT(*) AS times
    FROM gone
    GROUP BY deal_id
),
judged AS (
    SELECT
        d.deal_id                        AS deal_id,
        d.created_at                     AS created_at,
        COALESCE(o.person_id, d.owner)   AS owner_id,
        COALESCE(p.label, d.stage)       AS stage,
        CASE WHEN d.is_won = 1 OR p.is_won = 1 THEN 'won'
             WHEN LOWER(REPLACE(COALESCE(d.stage, ''), ' ', '')) = 'closedwon'
                  OR LOWER(REPLACE(COALESCE(p.label, ''), ' ', '')) = 'closedwon' THEN 'won'
             WHEN d.is_lost = 1 OR d.is_closed = 1 OR p.is_closed = 1 THEN 'lost'
             WHEN LOWER(REPLACE(COALESCE(d.stage, ''), ' ', '')) = 'closedlost'
                  OR LOWER(REPLACE(COALESCE(p.label, ''), ' ', '')) = 'closedlost' THEN 'lost'
             ELSE 'open' END             AS result,
        d.closed_at                      AS closed_at,
        d.amount                         AS amount,
        d.reason                         AS reason,
        d.handoff_key                    AS handoff_key,
        d._file                          AS _file,
        d._line                          AS _line
    FROM source_deal d
    LEFT JOIN gone_once g ON d.deal_id = g.deal_id
    LEFT JOIN source_pipeline_stage p ON d.stage = p.stage_id
    LEFT JOIN step_person_keys o ON d.owner = o.person_key
    WHERE g.deal_id IS NULL AND COALESCE(d.is_deleted, 0) = 0
)
SELECT
    deal_id,
    created_at,
    owner_id,
    stage,
    result,
    CASE WHEN result <> 'open' THEN closed_at END AS closed_at,
    amount,
    CASE WHEN result = 'lost' THEN reason END AS reason,
    handoff_key,
    _file,
    _line
FROM judged
