-- question: When did each deal enter which stage?
-- grain:    opportunity_id, stage, entered_at
-- reads:    source_deal_history, source_deal_stage, source_pipeline_stage, step_deals
-- returns:  opportunity_id text, stage text, entered_at whole, _file whole, _line whole
-- brings:   opportunity_id <- deal_history.deal_id deal_stage.deal_id;
--   stage <- deal_history.value deal_stage.stage;
--   entered_at <- deal_history.changed_at deal_stage.entered_at

WITH steps AS (
    SELECT deal_id, value AS stage, changed_at AS entered_at, _file, _line
    FROM source_deal_history
    WHERE property = 'stage' AND value IS NOT NULL
    UNION ALL
    SELECT deal_id, stage, entered_at, _file, _line
    FROM source_deal_stage
)
SELECT
    s.deal_id                            AS opportunity_id,
    COALESCE(p.label, s.stage)           AS stage,
    s.entered_at                         AS entered_at,
    s._file                              AS _file,
    s._line                              AS _line
FROM steps s
INNER JOIN step_deals d ON s.deal_id = d.deal_id
LEFT JOIN source_pipeline_stage p ON s.stage = p.stage_id
