-- question: When did each opportunity enter which stage?
-- grain:    opportunity_id, stage, entered_at
-- reads:    step_stages
-- returns:  opportunity_id text, stage text, entered_at whole, _file whole, _line whole
-- brings:   opportunity_id <- opportunity_history.stage; stage <- opportunity_history.stage;
--   entered_at <- opportunity_history.changed_at opportunity_history.version_from

SELECT opportunity_id, stage, entered_at, _file, _line
FROM step_stages
