-- question: Which handoffs of the weeks shown went to another AE than the rule they met names?
-- grain:    handoff_id
-- reads:    fact_handoffs, settings
-- returns:  handoff_id text, account text, handed_off_at whole, sdr_id text, ae_id text,
--   rule_no whole
-- caveat:   The newest first, at most fifty.

SELECT
    f.handoff_id    AS handoff_id,
    f.account       AS account,
    f.handed_off_at AS handed_off_at,
    f.sdr_id        AS sdr_id,
    f.ae_id         AS ae_id,
    f.routing_rule  AS rule_no
FROM fact_handoffs f
CROSS JOIN settings s
WHERE f.misrouted_achieved = 1
  AND f.week_start >= s.window_from AND f.week_start <= s.review_week
ORDER BY handed_off_at DESC, handoff_id
LIMIT 50
