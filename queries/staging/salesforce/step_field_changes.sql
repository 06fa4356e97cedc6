-- question: What did the lead's fields hold when each handoff happened, where they changed since?
-- grain:    handoff_id, field
-- reads:    step_handoffs, source_lead_history
-- returns:  handoff_id text, field text, old_value text
-- caveat:   The value at a moment is the old value of the first change after it; blank stands as an
--   empty text, and there is no row where the field did not change since: then the record's own
--   value holds. What goes before the handoff is read at the handoff, the AE's decision and answers
--   just before the lead's next handoff; so is the qualification, which is often logged late, of all
--   but the last handoff. Of long texts Salesforce keeps no values, only that they
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
                    'rejection_reason', 'qualified_at', 'decided_at', 'acknowledged_at',
                    'confirmation_sent_at', 'brief_reviewed_at')
),
later AS (
    SELECT
        h.handoff_id                 AS handoff_id,
        c.field                      AS field,
        c.changed_at                 AS changed_at,
        c.old_value                  AS old_value
    FROM changes c
    INNER JOIN step_handoffs h ON c.lead_key = h.lead_key
    WHERE (c.field IN ('decision', 'rejection_reason', 'decided_at', 'acknowledged_at',
                       'confirmation_sent_at', 'brief_reviewed_at')
           AND c.changed_at >= h.next_at)
       OR (c.field NOT IN ('decision', 'rejection_reason', 'decided_at', 'acknowledged_at',
                           'confirmation_sent_at', 'brief_reviewed_at')
           AND c.changed_at > h.handed_off_at
           AND (c.field <> 'qualified_at' OR h.next_at IS NOT NULL))
),
first_change AS (
    SELECT handoff_id, field, MIN(changed_at) AS changed_at
    FROM later
    GROUP BY handoff_id, field
)
SELECT
    l.handoff_id                 AS handoff_id,
    l.field                      AS field,
    l.old_value                  AS old_value
FROM later l
INNER JOIN first_change f
    ON l.handoff_id = f.handoff_id AND l.field = f.field AND l.changed_at = f.changed_at
