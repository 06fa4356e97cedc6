-- question: One touch: a call, a message, an e-mail.
-- grain:    activity_id
-- reads:    source_activities
-- returns:  activity_id text, lead_id text, handoff_id text, actor_id text, occurred_at whole,
--   occurred_day_only whole, channel text, direction text, automated whole,
--   connected whole, _file whole, _line whole

SELECT
    activity_id,
    lead_id,
    handoff_id,
    actor_id,
    occurred_at,
    occurred_day_only,
    channel,
    direction,
    automated,
    connected,
    _file,
    _line
FROM source_activities
