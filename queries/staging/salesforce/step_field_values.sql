-- question: What did the lead's fields hold when each handoff happened, where they changed since?
-- grain:    handoff_id
-- reads:    step_handoffs, source_lead_history
-- returns:  handoff_id text, routing text, transfer_method text, framework text, criteria_met text,
--   pain_points text, trigger text, engagement_history text, stakeholders text, timeline text,
--   budget text, objections text, next_step text, promised text, ae_preparation text, decision
--   text, rejection_reason text
-- caveat:   The value at a moment is the old value of the first change after it; blank stands as an
--   empty text, and nothing where the field did not change since: then the record's own value
--   holds. What goes before the handoff is read at the handoff, the AE's decision and its reason
--   just before the lead's next handoff. Of long texts Salesforce keeps no values, only that they
--   changed: then, too, the record's own value holds.

WITH changes AS (
    SELECT
        CASE WHEN LENGTH(lead_id) = 18 AND lead_id LIKE '00Q%'
             THEN SUBSTR(lead_id, 1, 15) ELSE lead_id END AS lead_key,
        field,
        changed_at,
        COALESCE(old_value, '')      AS old_value
    FROM source_lead_history
    WHERE COALESCE(is_deleted, 0) = 0 AND (old_value IS NOT NULL OR new_value IS NOT NULL)
      AND field IN ('routing', 'transfer_method', 'framework', 'criteria_met',
                    'pain_points', 'trigger', 'engagement_history',
                    'stakeholders', 'timeline', 'budget', 'objections',
                    'next_step', 'promised', 'ae_preparation', 'decision',
                    'rejection_reason')
),
later AS (
    SELECT
        h.handoff_id                 AS handoff_id,
        c.field                      AS field,
        c.changed_at                 AS changed_at,
        c.old_value                  AS old_value
    FROM changes c
    INNER JOIN step_handoffs h ON c.lead_key = h.lead_key
    WHERE (c.field IN ('decision', 'rejection_reason') AND c.changed_at >= h.next_at)
       OR (c.field NOT IN ('decision', 'rejection_reason') AND c.changed_at > h.handed_off_at)
),
first_change AS (
    SELECT handoff_id, field, MIN(changed_at) AS changed_at
    FROM later
    GROUP BY handoff_id, field
),
held AS (
    SELECT
        l.handoff_id                 AS handoff_id,
        l.field                      AS field,
        l.old_value                  AS old_value
    FROM later l
    INNER JOIN first_change f
        ON l.handoff_id = f.handoff_id AND l.field = f.field AND l.changed_at = f.changed_at
)
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
FROM held
GROUP BY handoff_id
