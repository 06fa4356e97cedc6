-- question: Which handoffs may be wanted a brief of: with a meeting ahead, handed off lately, or named?
-- grain:    handoff_id
-- reads:    fact_handoffs, people, brief_named, brief_asked
-- returns:  handoff_id text, ae_id text, ae text, handed_off_at whole, next_meeting_at whole,
--   ae_calendar_key whole, is_named whole, is_open whole
-- caveat:   brief_named holds ids of handoffs or leads, brief_asked the instant that handoffs are
--   asked for from. Open is what nobody rejected and what is not won, lost or disqualified.

WITH asked AS (
    SELECT
        f.handoff_id      AS handoff_id,
        f.lead_id         AS lead_id,
        f.ae_id           AS ae_id,
        f.handed_off_at   AS handed_off_at,
        f.next_meeting_at AS next_meeting_at,
        f.ae_calendar_key AS ae_calendar_key,
        CASE WHEN f.handed_off_at >= q.since THEN 1 ELSE 0 END AS is_lately,
        CASE WHEN f.is_disqualified = 0 AND f.is_won = 0 AND f.is_lost = 0
              AND COALESCE(f.decision, 'pending') <> 'rejected'
             THEN 1 ELSE 0 END AS is_open
    FROM fact_handoffs f
    INNER JOIN brief_asked q ON f.handoffs = q.one
),
named AS (
    SELECT
        a.handoff_id      AS handoff_id,
        a.ae_id           AS ae_id,
        a.handed_off_at   AS handed_off_at,
        a.next_meeting_at AS next_meeting_at,
        a.ae_calendar_key AS ae_calendar_key,
        a.is_lately       AS is_lately,
        a.is_open         AS is_open,
        CASE WHEN n.id IS NOT NULL OR m.id IS NOT NULL THEN 1 ELSE 0 END AS is_named
    FROM asked a
    LEFT JOIN brief_named n ON a.handoff_id = n.id
    LEFT JOIN brief_named m ON a.lead_id = m.id
)
SELECT
    a.handoff_id            AS handoff_id,
    a.ae_id                 AS ae_id,
    COALESCE(p.name, a.ae_id) AS ae,
    a.handed_off_at         AS handed_off_at,
    a.next_meeting_at       AS next_meeting_at,
    a.ae_calendar_key       AS ae_calendar_key,
    a.is_named              AS is_named,
    a.is_open               AS is_open
FROM named a
LEFT JOIN people p ON a.ae_id = p.person_id
WHERE a.is_named = 1
   OR (a.is_open = 1 AND (a.next_meeting_at IS NOT NULL OR a.is_lately = 1))
ORDER BY handoff_id
