-- question: Which touches were there?
-- grain:    activity_id
-- reads:    step_touches
-- returns:  activity_id text, lead_id text, actor_id text, occurred_at whole,
--   occurred_day_only whole, channel text, direction text, automated whole, connected whole,
--   _file whole, _line whole
-- brings:   activity_id <- task.task_id; lead_id <- task.who_id task.lead_id task.contact_id;
--   actor_id <- task.created_by;
--   occurred_at <- task.completed_at task.activity_on task.created_at;
--   occurred_day_only <- task.completed_at task.activity_on;
--   channel <- task.subtype task.type; direction <- task.direction task.call_type;
--   automated <- task.automated task.subtype; connected <- task.call_disposition

SELECT
    task_id                          AS activity_id,
    lead_id,
    actor_id,
    occurred_at,
    occurred_day_only,
    channel,
    direction,
    automated,
    connected,
    _file,
    _line
FROM step_touches
