-- question: One step of an opportunity into a stage.
-- grain:    opportunity_id, stage, entered_at
-- reads:    source_stages
-- returns:  opportunity_id text, stage text, entered_at whole, _file whole, _line whole

SELECT
    opportunity_id,
    stage,
    entered_at,
    _file,
    _line
FROM source_stages
