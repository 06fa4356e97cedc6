-- question: Which routing rule did each recent or named handoff meet, and who received it?
-- grain:    handoff_id
-- reads:    fact_handoffs, brief_named, brief_asked
-- returns:  handoff_id text, lead_id text, account text, handed_off_at whole, sdr_id text,
--   ae_id text, rule_no whole, is_judged whole, is_misrouted whole
-- caveat:   The newest first. A handoff that meets no rule has no number; one whose rule names
--   somebody unknown is not judged.

WITH asked AS (
    SELECT
        f.handoff_id         AS handoff_id,
        f.lead_id            AS lead_id,
        f.account            AS account,
        f.handed_off_at      AS handed_off_at,
        f.sdr_id             AS sdr_id,
        f.ae_id              AS ae_id,
        f.routing_rule       AS rule_no,
        f.misrouted_eligible AS is_judged,
        f.misrouted_achieved AS is_misrouted,
        CASE WHEN f.handed_off_at >= q.since THEN 1 ELSE 0 END AS is_recent
    FROM fact_handoffs f
    INNER JOIN brief_asked q ON f.handoffs = q.one
),
named AS (
    SELECT
        a.handoff_id    AS handoff_id,
        a.lead_id       AS lead_id,
        a.account       AS account,
        a.handed_off_at AS handed_off_at,
        a.sdr_id        AS sdr_id,
        a.ae_id         AS ae_id,
        a.rule_no       AS rule_no,
        a.is_judged     AS is_judged,
        a.is_misrouted  AS is_misrouted,
        a.is_recent     AS is_recent,
        CASE WHEN n.id IS NOT NULL OR m.id IS NOT NULL THEN 1 ELSE 0 END AS is_named
    FROM asked a
    LEFT JOIN brief_named n ON a.handoff_id = n.id
    LEFT JOIN brief_named m ON a.lead_id = m.id
)
SELECT
    handoff_id,
    lead_id,
    account,
    handed_off_at,
    sdr_id,
    ae_id,
    rule_no,
    is_judged,
    is_misrouted
FROM named
WHERE is_recent = 1 OR is_named = 1
ORDER BY handed_off_at DESC, handoff_id
