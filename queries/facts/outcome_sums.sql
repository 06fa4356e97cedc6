-- question: When did each handoff become an opportunity, and how did it end?
-- grain:    handoff_id
-- reads:    outcome_rows, settings
-- returns:  handoff_id text, opportunity_at whole, opportunity_slot whole,
--   older_opportunities whole, is_won whole, is_lost whole, disqualified_at whole,
--   disqualified_slot whole, is_disqualified whole, closed_at whole, won_at whole, won_slot whole,
--   over_at whole, over_slot whole
-- caveat:   Won is the first deal won; over, the last one lost or disqualified.

SELECT
    o.handoff_id                                                  AS handoff_id,
    MIN(CASE WHEN o.is_older = 0 THEN o.opportunity_at END)       AS opportunity_at,
    MIN(CASE WHEN o.is_older = 0 THEN o.opportunity_slot END)     AS opportunity_slot,
    SUM(o.is_older)                                               AS older_opportunities,
    MAX(CASE WHEN o.result = 'won' AND o.is_older = 0
              AND COALESCE(o.closed_at, 0) <= s.as_of
             THEN 1 ELSE 0 END)                                   AS is_won,
    MAX(CASE WHEN o.result = 'lost' AND o.is_older = 0
              AND COALESCE(o.closed_at, 0) <= s.as_of
             THEN 1 ELSE 0 END)                                   AS is_lost,
    MIN(CASE WHEN o.result = 'disqualified'
              AND o.closed_at <= s.as_of THEN o.closed_at END)    AS disqualified_at,
    MIN(CASE WHEN o.result = 'disqualified'
              AND o.closed_at <= s.as_of THEN o.closed_slot END)  AS disqualified_slot,
    MAX(CASE WHEN o.result = 'disqualified'
              AND COALESCE(o.closed_at, 0) <= s.as_of
             THEN 1 ELSE 0 END)                                   AS is_disqualified,
    MAX(CASE WHEN o.closed_at <= s.as_of THEN o.closed_at END)    AS closed_at,
    MIN(CASE WHEN o.result = 'won' AND o.is_older = 0
              AND o.closed_at <= s.as_of THEN o.closed_at END)    AS won_at,
    MIN(CASE WHEN o.result = 'won' AND o.is_older = 0
              AND o.closed_at <= s.as_of THEN o.closed_slot END)  AS won_slot,
    MAX(CASE WHEN (o.result = 'disqualified'
               OR (o.result = 'lost' AND o.is_older = 0))
              AND o.closed_at <= s.as_of THEN o.closed_at END)    AS over_at,
    MAX(CASE WHEN (o.result = 'disqualified'
               OR (o.result = 'lost' AND o.is_older = 0))
              AND o.closed_at <= s.as_of THEN o.closed_slot END)  AS over_slot
FROM outcome_rows o
CROSS JOIN settings s
GROUP BY o.handoff_id
