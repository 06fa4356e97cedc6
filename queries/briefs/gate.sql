-- question: Which mandatory fields are blank in the handoffs that are still open, or that were named?
-- grain:    handoff_id
-- reads:    fact_handoffs, handoffs, leads, people, person_calendars, brief_named, brief_asked,
--   settings
-- returns:  handoff_id text, lead_id text, account text, sdr_id text, sdr text, ae_id text, ae text,
--   handed_off_at whole, is_named whole, missing text, company_size whole, score whole,
--   stakeholders text, next_meeting_at whole, ae_calendar_key whole, sdr_calendar_key whole
-- caveat:   Open is what nobody accepted or rejected and what is not won, lost or disqualified. A
--   named handoff is looked at however old and decided it is. The missing fields stand by name.

WITH asked AS (
    SELECT
        f.handoff_id      AS handoff_id,
        f.lead_id         AS lead_id,
        f.account         AS account,
        f.sdr_id          AS sdr_id,
        f.ae_id           AS ae_id,
        f.handed_off_at   AS handed_off_at,
        f.next_meeting_at AS next_meeting_at,
        f.ae_calendar_key AS ae_calendar_key,
        CASE WHEN f.has_stakeholders = 1 THEN h.stakeholders END AS stakeholders,
        TRIM(CASE WHEN f.has_contact_name = 0 AND s.needs_contact_name = 1 THEN 'contact_name ' ELSE '' END
            || CASE WHEN f.has_title = 0 AND s.needs_title = 1 THEN 'title ' ELSE '' END
            || CASE WHEN f.has_company = 0 AND s.needs_company = 1 THEN 'company ' ELSE '' END
            || CASE WHEN f.has_industry = 0 AND s.needs_industry = 1 THEN 'industry ' ELSE '' END
            || CASE WHEN f.has_company_size = 0 AND s.needs_company_size = 1 THEN 'company_size ' ELSE '' END
            || CASE WHEN f.has_pain_points = 0 AND s.needs_pain_points = 1 THEN 'pain_points ' ELSE '' END
            || CASE WHEN f.has_trigger = 0 AND s.needs_trigger = 1 THEN 'trigger ' ELSE '' END
            || CASE WHEN f.has_engagement_history = 0 AND s.needs_engagement_history = 1 THEN 'engagement_history ' ELSE '' END
            || CASE WHEN f.has_stakeholders = 0 AND s.needs_stakeholders = 1 THEN 'stakeholders ' ELSE '' END
            || CASE WHEN f.has_timeline = 0 AND s.needs_timeline = 1 THEN 'timeline ' ELSE '' END
            || CASE WHEN f.has_budget = 0 AND s.needs_budget = 1 THEN 'budget ' ELSE '' END
            || CASE WHEN f.has_objections = 0 AND s.needs_objections = 1 THEN 'objections ' ELSE '' END
            || CASE WHEN f.has_next_step = 0 AND s.needs_next_step = 1 THEN 'next_step ' ELSE '' END
            || CASE WHEN f.has_promised = 0 AND s.needs_promised = 1 THEN 'promised ' ELSE '' END
            || CASE WHEN f.has_ae_preparation = 0 AND s.needs_ae_preparation = 1 THEN 'ae_preparation' ELSE '' END) AS missing,
        CASE WHEN f.is_disqualified = 0 AND f.is_won = 0 AND f.is_lost = 0
              AND f.opportunity_at IS NULL
              AND COALESCE(f.decision, 'pending') = 'pending'
              AND f.handed_off_at >= q.since
             THEN 1 ELSE 0 END AS is_open,
        s.default_calendar_key AS default_calendar_key
    FROM fact_handoffs f
    INNER JOIN handoffs h ON f.handoff_id = h.handoff_id
    INNER JOIN brief_asked q ON f.handoffs = q.one
    CROSS JOIN settings s
),
named AS (
    SELECT
        a.handoff_id      AS handoff_id,
        a.lead_id         AS lead_id,
        a.account         AS account,
        a.sdr_id          AS sdr_id,
        a.ae_id           AS ae_id,
        a.handed_off_at   AS handed_off_at,
        a.next_meeting_at AS next_meeting_at,
        a.ae_calendar_key AS ae_calendar_key,
        a.stakeholders    AS stakeholders,
        a.missing         AS missing,
        a.default_calendar_key AS default_calendar_key,
        a.is_open         AS is_open,
        CASE WHEN n.id IS NOT NULL OR m.id IS NOT NULL THEN 1 ELSE 0 END AS is_named
    FROM asked a
    LEFT JOIN brief_named n ON a.handoff_id = n.id
    LEFT JOIN brief_named m ON a.lead_id = m.id
)
SELECT
    a.handoff_id                 AS handoff_id,
    a.lead_id                    AS lead_id,
    a.account                    AS account,
    a.sdr_id                     AS sdr_id,
    COALESCE(sdr.name, a.sdr_id) AS sdr,
    a.ae_id                      AS ae_id,
    COALESCE(ae.name, a.ae_id)   AS ae,
    a.handed_off_at              AS handed_off_at,
    a.is_named                   AS is_named,
    a.missing                    AS missing,
    l.company_size               AS company_size,
    l.score                      AS score,
    a.stakeholders               AS stakeholders,
    a.next_meeting_at            AS next_meeting_at,
    a.ae_calendar_key            AS ae_calendar_key,
    COALESCE(k.calendar_key, a.default_calendar_key) AS sdr_calendar_key
FROM named a
LEFT JOIN leads l ON a.lead_id = l.lead_id
LEFT JOIN people sdr ON a.sdr_id = sdr.person_id
LEFT JOIN people ae ON a.ae_id = ae.person_id
LEFT JOIN person_calendars k ON a.sdr_id = k.person_id
WHERE a.is_open = 1 OR a.is_named = 1
ORDER BY sdr_id, handed_off_at, handoff_id
