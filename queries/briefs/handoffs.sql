-- question: What is on record of each handoff that a brief is written of?
-- grain:    handoff_id
-- reads:    brief_chosen, fact_handoffs, handoffs, leads, handoff_waits, touch_sums, people,
--   person_calendars, settings
-- returns:  handoff_id text, lead_id text, sdr_id text, sdr text, ae_id text, ae text, team text,
--   handed_off_at whole, contact_name text, title text, company text, industry text,
--   company_size whole, email text, source text, territory text, score whole, pain_points text,
--   trigger text, engagement_history text, stakeholders text, timeline text, budget text,
--   objections text, next_step text, promised text, ae_preparation text, framework text,
--   criteria_met text, transfer_method text, is_followed_up whole, sla_late whole,
--   sla_open_breached whole, follow_up_at whole, acknowledgement_state whole,
--   acknowledged_at whole, confirmation_state whole, confirmation_sent_at whole,
--   confirmation_due whole, next_meeting_at whole, touches whole, replies whole,
--   last_touch_at whole, channel_set whole, meetings_held whole, opportunity_at whole,
--   is_closed whole, cadence_touches whole, cadence_days whole, cadence_channels whole,
--   is_past_cadence whole, ae_calendar_key whole, sdr_calendar_key whole
-- caveat:   A field that holds a blank or a junk word is blank here. What happened after the as-of
--   instant is not known yet.

WITH chosen AS (
    SELECT
        f.handoff_id            AS handoff_id,
        f.lead_id               AS lead_id,
        f.sdr_id                AS sdr_id,
        f.ae_id                 AS ae_id,
        f.team                  AS team,
        f.handed_off_at         AS handed_off_at,
        f.has_contact_name      AS has_contact_name,
        f.has_title             AS has_title,
        f.has_company           AS has_company,
        f.has_industry          AS has_industry,
        f.has_company_size      AS has_company_size,
        f.has_pain_points       AS has_pain_points,
        f.has_trigger           AS has_trigger,
        f.has_engagement_history AS has_engagement_history,
        f.has_stakeholders      AS has_stakeholders,
        f.has_timeline          AS has_timeline,
        f.has_budget            AS has_budget,
        f.has_objections        AS has_objections,
        f.has_next_step         AS has_next_step,
        f.has_promised          AS has_promised,
        f.has_ae_preparation    AS has_ae_preparation,
        f.is_followed_up        AS is_followed_up,
        f.sla_late              AS sla_late,
        f.sla_open_breached     AS sla_open_breached,
        f.follow_up_at          AS follow_up_at,
        f.acknowledgement_state AS acknowledgement_state,
        f.confirmation_state    AS confirmation_state,
        f.day_due               AS day_due,
        f.next_meeting_at       AS next_meeting_at,
        f.touches               AS touches,
        f.replies               AS replies,
        f.last_touch_at         AS last_touch_at,
        f.meetings_held         AS meetings_held,
        f.opportunity_at        AS opportunity_at,
        CASE WHEN f.is_won = 1 OR f.is_lost = 1 OR f.is_disqualified = 1
              OR COALESCE(f.decision, 'pending') = 'rejected'
             THEN 1 ELSE 0 END  AS is_closed,
        f.cadence_touches       AS cadence_touches,
        f.cadence_days          AS cadence_days,
        f.cadence_channels      AS cadence_channels,
        f.ae_calendar_key       AS ae_calendar_key
    FROM fact_handoffs f
    INNER JOIN brief_chosen c ON f.handoff_id = c.handoff_id
)
SELECT
    c.handoff_id                AS handoff_id,
    c.lead_id                   AS lead_id,
    c.sdr_id                    AS sdr_id,
    COALESCE(sdr.name, c.sdr_id) AS sdr,
    c.ae_id                     AS ae_id,
    COALESCE(ae.name, c.ae_id)  AS ae,
    c.team                      AS team,
    c.handed_off_at             AS handed_off_at,
    CASE WHEN c.has_contact_name = 1 THEN l.contact_name END AS contact_name,
    CASE WHEN c.has_title = 1 THEN l.title END               AS title,
    CASE WHEN c.has_company = 1 THEN l.company END           AS company,
    CASE WHEN c.has_industry = 1 THEN l.industry END         AS industry,
    CASE WHEN c.has_company_size = 1 THEN l.company_size END AS company_size,
    l.email                     AS email,
    l.source                    AS source,
    l.territory                 AS territory,
    l.score                     AS score,
    CASE WHEN c.has_pain_points = 1 THEN h.pain_points END   AS pain_points,
    CASE WHEN c.has_trigger = 1 THEN h.trigger END           AS trigger,
    CASE WHEN c.has_engagement_history = 1 THEN h.engagement_history END AS engagement_history,
    CASE WHEN c.has_stakeholders = 1 THEN h.stakeholders END AS stakeholders,
    CASE WHEN c.has_timeline = 1 THEN h.timeline END         AS timeline,
    CASE WHEN c.has_budget = 1 THEN h.budget END             AS budget,
    CASE WHEN c.has_objections = 1 THEN h.objections END     AS objections,
    CASE WHEN c.has_next_step = 1 THEN h.next_step END       AS next_step,
    CASE WHEN c.has_promised = 1 THEN h.promised END         AS promised,
    CASE WHEN c.has_ae_preparation = 1 THEN h.ae_preparation END AS ae_preparation,
    h.framework                 AS framework,
    h.criteria_met              AS criteria_met,
    h.transfer_method           AS transfer_method,
    c.is_followed_up            AS is_followed_up,
    c.sla_late                  AS sla_late,
    c.sla_open_breached         AS sla_open_breached,
    c.follow_up_at              AS follow_up_at,
    c.acknowledgement_state     AS acknowledgement_state,
    CASE WHEN h.acknowledged_at <= s.as_of THEN h.acknowledged_at END AS acknowledged_at,
    c.confirmation_state        AS confirmation_state,
    CASE WHEN h.confirmation_sent_at <= s.as_of THEN h.confirmation_sent_at END
                                AS confirmation_sent_at,
    CASE WHEN s.confirmation_next_day = 1 THEN w.next_day_due ELSE c.day_due END
                                AS confirmation_due,
    c.next_meeting_at           AS next_meeting_at,
    c.touches                   AS touches,
    c.replies                   AS replies,
    c.last_touch_at             AS last_touch_at,
    t.channel_set               AS channel_set,
    c.meetings_held             AS meetings_held,
    c.opportunity_at            AS opportunity_at,
    c.is_closed                 AS is_closed,
    c.cadence_touches           AS cadence_touches,
    c.cadence_days              AS cadence_days,
    c.cadence_channels          AS cadence_channels,
    CASE WHEN w.as_of_day_no - w.handed_off_day_no > s.cadence_window_days THEN 1 ELSE 0 END
                                AS is_past_cadence,
    c.ae_calendar_key           AS ae_calendar_key,
    COALESCE(k.calendar_key, s.default_calendar_key) AS sdr_calendar_key
FROM chosen c
INNER JOIN handoffs h ON c.handoff_id = h.handoff_id
INNER JOIN handoff_waits w ON c.handoff_id = w.handoff_id
LEFT JOIN leads l ON c.lead_id = l.lead_id
LEFT JOIN touch_sums t ON c.handoff_id = t.handoff_id
LEFT JOIN people sdr ON c.sdr_id = sdr.person_id
LEFT JOIN people ae ON c.ae_id = ae.person_id
LEFT JOIN person_calendars k ON c.sdr_id = k.person_id
CROSS JOIN settings s
ORDER BY handoff_id
