-- question: Which handoff does each outcome belong to?
-- grain:    row of outcomes
-- reads:    outcomes, handoff_spans, settings
-- returns:  handoff_id text, opportunity_at whole, opportunity_slot whole, is_older whole,
--   result text, closed_at whole, closed_slot whole
-- caveat:   An opportunity is credited when it was created at most the grace before its handoff.
--   One that is older is not credited, and is counted. What happens after the as-of instant is
--   not known yet.

SELECT
    h.handoff_id                                                    AS handoff_id,
    CASE WHEN o.opportunity_created_at <= s.as_of
         THEN o.opportunity_created_at END                          AS opportunity_at,
    CASE WHEN o.opportunity_created_at <= s.as_of
         THEN o.opportunity_created_at_slot END                     AS opportunity_slot,
    CASE WHEN o.opportunity_created_at < h.handed_off_at - s.grace_s
         THEN 1 ELSE 0 END                                          AS is_older,
    COALESCE(o.result, 'open')                                      AS result,
    o.closed_at                                                     AS closed_at,
    o.closed_at_slot                                                AS closed_slot
FROM outcomes o
INNER JOIN handoff_spans h ON o.handoff_id = h.handoff_id
CROSS JOIN settings s
UNION ALL
SELECT
    h.handoff_id                                                    AS handoff_id,
    CASE WHEN o.opportunity_created_at <= s.as_of
         THEN o.opportunity_created_at END                          AS opportunity_at,
    CASE WHEN o.opportunity_created_at <= s.as_of
         THEN o.opportunity_created_at_slot END                     AS opportunity_slot,
    CASE WHEN o.opportunity_created_at < h.claims_from
         THEN 1 ELSE 0 END                                          AS is_older,
    COALESCE(o.result, 'open')                                      AS result,
    o.closed_at                                                     AS closed_at,
    o.closed_at_slot                                                AS closed_slot
FROM outcomes o
INNER JOIN handoff_spans h ON o.lead_id = h.lead_id
CROSS JOIN settings s
WHERE o.handoff_id IS NULL
  AND COALESCE(o.opportunity_created_at, o.closed_at, h.handed_off_at) < h.claims_until
  AND (h.is_first = 1
       OR COALESCE(o.opportunity_created_at, o.closed_at, h.handed_off_at) >= h.claims_from)
