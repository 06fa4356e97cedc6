-- question: briefs with a field that holds a filler, such as n/a or a dash
-- grain:    one row
-- reads:    handoffs
-- returns:  found whole, looked_at whole, example text, example_of text
-- caveat:   the field counts as blank

WITH judged AS (
    SELECT
        h.handoff_id AS handoff_id,
        CASE WHEN (h.pain_points IS NOT NULL AND h.pain_points_filled = 0)
                  OR (h.trigger IS NOT NULL AND h.trigger_filled = 0)
                  OR (h.engagement_history IS NOT NULL AND h.engagement_history_filled = 0)
                  OR (h.stakeholders IS NOT NULL AND h.stakeholders_filled = 0)
                  OR (h.timeline IS NOT NULL AND h.timeline_filled = 0)
                  OR (h.budget IS NOT NULL AND h.budget_filled = 0)
                  OR (h.objections IS NOT NULL AND h.objections_filled = 0)
                  OR (h.next_step IS NOT NULL AND h.next_step_filled = 0)
                  OR (h.promised IS NOT NULL AND h.promised_filled = 0)
                  OR (h.ae_preparation IS NOT NULL AND h.ae_preparation_filled = 0)
             THEN 1 ELSE 0 END AS is_junk,
        CASE WHEN h.pain_points IS NOT NULL
                  OR h.trigger IS NOT NULL
                  OR h.engagement_history IS NOT NULL
                  OR h.stakeholders IS NOT NULL
                  OR h.timeline IS NOT NULL
                  OR h.budget IS NOT NULL
                  OR h.objections IS NOT NULL
                  OR h.next_step IS NOT NULL
                  OR h.promised IS NOT NULL
                  OR h.ae_preparation IS NOT NULL
             THEN 1 ELSE 0 END AS says_something
    FROM handoffs h
)
SELECT
    SUM(j.is_junk) AS found,
    SUM(j.says_something) AS looked_at,
    MIN(CASE WHEN j.is_junk = 1 THEN j.handoff_id END) AS example,
    'handoffs' AS example_of
FROM judged j
