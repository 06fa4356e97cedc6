-- question: Which texts stood on the lead when each handoff happened, where they changed since?
-- grain:    handoff_id
-- reads:    step_field_changes
-- returns:  handoff_id text, routing text, transfer_method text, framework text, criteria_met text,
--   pain_points text, trigger text, engagement_history text, stakeholders text, timeline text,
--   budget text, objections text, next_step text, promised text, ae_preparation text, decision
--   text, rejection_reason text
-- caveat:   Nothing where the text did not change since, an empty text where it was blank.

SELECT
    handoff_id,
    MAX(CASE WHEN field = 'routing' THEN old_value END) AS routing,
    MAX(CASE WHEN field = 'transfer_method' THEN old_value END) AS transfer_method,
    MAX(CASE WHEN field = 'framework' THEN old_value END) AS framework,
    MAX(CASE WHEN field = 'criteria_met' THEN old_value END) AS criteria_met,
    MAX(CASE WHEN field = 'pain_points' THEN old_value END) AS pain_points,
    MAX(CASE WHEN field = 'trigger' THEN old_value END) AS trigger,
    MAX(CASE WHEN field = 'engagement_history' THEN old_value END) AS engagement_history,
    MAX(CASE WHEN field = 'stakeholders' THEN old_value END) AS stakeholders,
    MAX(CASE WHEN field = 'timeline' THEN old_value END) AS timeline,
    MAX(CASE WHEN field = 'budget' THEN old_value END) AS budget,
    MAX(CASE WHEN field = 'objections' THEN old_value END) AS objections,
    MAX(CASE WHEN field = 'next_step' THEN old_value END) AS next_step,
    MAX(CASE WHEN field = 'promised' THEN old_value END) AS promised,
    MAX(CASE WHEN field = 'ae_preparation' THEN old_value END) AS ae_preparation,
    MAX(CASE WHEN field = 'decision' THEN old_value END) AS decision,
    MAX(CASE WHEN field = 'rejection_reason' THEN old_value END) AS rejection_reason
FROM step_field_changes
GROUP BY handoff_id
