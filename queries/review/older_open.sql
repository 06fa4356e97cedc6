-- question: How many handoffs older than the worklist reaches were never touched and not decided?
-- grain:    one row
-- reads:    fact_handoffs, settings
-- returns:  older whole
-- caveat:   Those that the worklist still lists as undecided are not counted again.

SELECT
    COUNT(f.handoff_id) AS older
FROM fact_handoffs f
CROSS JOIN settings s
WHERE f.handed_off_at < s.worklist_from
  AND (f.handed_off_at < s.worklist_from - s.maturity_s
       OR COALESCE(f.decision, 'pending') <> 'pending')
  AND f.never_achieved = 1
  AND f.is_disqualified = 0 AND f.is_won = 0 AND f.is_lost = 0
  AND f.opportunity_at IS NULL
  AND COALESCE(f.decision, 'pending') <> 'rejected'
