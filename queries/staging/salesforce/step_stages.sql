-- question: When did each opportunity enter which stage?
-- grain:    opportunity_id, stage, entered_at
-- reads:    source_opportunity_history, step_opportunities
-- returns:  opportunity_id text, stage text, entered_at whole, _file whole, _line whole
-- caveat:   The history has a row for each change of amount and date, too: only rows with another
--   stage than the one before are an entry.

WITH keyed AS (
    SELECT
        CASE WHEN opportunity_id IS NULL AND history_id LIKE '006%' AND LENGTH(history_id) = 18
             THEN SUBSTR(history_id, 1, 15)
             WHEN opportunity_id IS NULL THEN history_id
             WHEN LENGTH(opportunity_id) = 18 AND opportunity_id LIKE '006%'
             THEN SUBSTR(opportunity_id, 1, 15) ELSE opportunity_id END AS opportunity_key,
        stage,
        COALESCE(version_from, changed_at) AS entered_at,
        COALESCE(history_id, '')     AS history_id,
        COALESCE(_file, 0)           AS _file,
        COALESCE(_line, 0)           AS _line
    FROM source_opportunity_history
    WHERE COALESCE(is_deleted, 0) = 0 AND COALESCE(landed_deleted, 0) = 0
      AND landed_deleted_at IS NULL AND stage IS NOT NULL
),
compared AS (
    SELECT
        opportunity_key,
        stage,
        entered_at,
        _file,
        _line,
        LAG(stage) OVER (
            PARTITION BY opportunity_key
            ORDER BY entered_at, COALESCE(history_id, ''), COALESCE(_file, 0), COALESCE(_line, 0)
        ) AS stage_before
    FROM keyed
    WHERE entered_at IS NOT NULL
)
SELECT
    COALESCE(o.opportunity_id, c.opportunity_key) AS opportunity_id,
    c.stage                          AS stage,
    c.entered_at                     AS entered_at,
    c._file                          AS _file,
    c._line                          AS _line
FROM compared c
LEFT JOIN step_opportunities o ON c.opportunity_key = o.opportunity_key
WHERE c.stage_before IS NULL OR c.stage_before <> c.stage
