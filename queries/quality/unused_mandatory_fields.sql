-- question: mandatory fields of the brief that no handoff has filled
-- grain:    one row
-- reads:    handoff_briefs, settings
-- returns:  found whole, looked_at whole, example text
-- caveat:   asked for all the same; map the field, or take it out of [brief]

WITH filled AS (
    SELECT
        COUNT(*) AS handoffs,
        SUM(b.has_contact_name) AS has_contact_name,
        SUM(b.has_title) AS has_title,
        SUM(b.has_company) AS has_company,
        SUM(b.has_industry) AS has_industry,
        SUM(b.has_company_size) AS has_company_size,
        SUM(b.has_pain_points) AS has_pain_points,
        SUM(b.has_trigger) AS has_trigger,
        SUM(b.has_engagement_history) AS has_engagement_history,
        SUM(b.has_stakeholders) AS has_stakeholders,
        SUM(b.has_timeline) AS has_timeline,
        SUM(b.has_budget) AS has_budget,
        SUM(b.has_objections) AS has_objections,
        SUM(b.has_next_step) AS has_next_step,
        SUM(b.has_promised) AS has_promised,
        SUM(b.has_ae_preparation) AS has_ae_preparation
    FROM handoff_briefs b
),
asked AS (
    SELECT
        CASE WHEN s.needs_contact_name = 1 AND u.has_contact_name = 0 THEN 1 ELSE 0 END AS no_contact_name,
        CASE WHEN s.needs_title = 1 AND u.has_title = 0 THEN 1 ELSE 0 END AS no_title,
        CASE WHEN s.needs_company = 1 AND u.has_company = 0 THEN 1 ELSE 0 END AS no_company,
        CASE WHEN s.needs_industry = 1 AND u.has_industry = 0 THEN 1 ELSE 0 END AS no_industry,
        CASE WHEN s.needs_company_size = 1 AND u.has_company_size = 0 THEN 1 ELSE 0 END AS no_company_size,
        CASE WHEN s.needs_pain_points = 1 AND u.has_pain_points = 0 THEN 1 ELSE 0 END AS no_pain_points,
        CASE WHEN s.needs_trigger = 1 AND u.has_trigger = 0 THEN 1 ELSE 0 END AS no_trigger,
        CASE WHEN s.needs_engagement_history = 1 AND u.has_engagement_history = 0 THEN 1 ELSE 0 END AS no_engagement_history,
        CASE WHEN s.needs_stakeholders = 1 AND u.has_stakeholders = 0 THEN 1 ELSE 0 END AS no_stakeholders,
        CASE WHEN s.needs_timeline = 1 AND u.has_timeline = 0 THEN 1 ELSE 0 END AS no_timeline,
        CASE WHEN s.needs_budget = 1 AND u.has_budget = 0 THEN 1 ELSE 0 END AS no_budget,
        CASE WHEN s.needs_objections = 1 AND u.has_objections = 0 THEN 1 ELSE 0 END AS no_objections,
        CASE WHEN s.needs_next_step = 1 AND u.has_next_step = 0 THEN 1 ELSE 0 END AS no_next_step,
        CASE WHEN s.needs_promised = 1 AND u.has_promised = 0 THEN 1 ELSE 0 END AS no_promised,
        CASE WHEN s.needs_ae_preparation = 1 AND u.has_ae_preparation = 0 THEN 1 ELSE 0 END AS no_ae_preparation,
        s.needs_contact_name AS needs_contact_name,
        s.needs_title AS needs_title,
        s.needs_company AS needs_company,
        s.needs_industry AS needs_industry,
        s.needs_company_size AS needs_company_size,
        s.needs_pain_points AS needs_pain_points,
        s.needs_trigger AS needs_trigger,
        s.needs_engagement_history AS needs_engagement_history,
        s.needs_stakeholders AS needs_stakeholders,
        s.needs_timeline AS needs_timeline,
        s.needs_budget AS needs_budget,
        s.needs_objections AS needs_objections,
        s.needs_next_step AS needs_next_step,
        s.needs_promised AS needs_promised,
        s.needs_ae_preparation AS needs_ae_preparation
    FROM filled u
    CROSS JOIN settings s
    WHERE u.handoffs > 0
)
SELECT
    u.no_contact_name
        + u.no_title
        + u.no_company
        + u.no_industry
        + u.no_company_size
        + u.no_pain_points
        + u.no_trigger
        + u.no_engagement_history
        + u.no_stakeholders
        + u.no_timeline
        + u.no_budget
        + u.no_objections
        + u.no_next_step
        + u.no_promised
        + u.no_ae_preparation AS found,
    u.needs_contact_name
        + u.needs_title
        + u.needs_company
        + u.needs_industry
        + u.needs_company_size
        + u.needs_pain_points
        + u.needs_trigger
        + u.needs_engagement_history
        + u.needs_stakeholders
        + u.needs_timeline
        + u.needs_budget
        + u.needs_objections
        + u.needs_next_step
        + u.needs_promised
        + u.needs_ae_preparation AS looked_at,
    CASE WHEN u.no_contact_name = 1 THEN 'contact_name'
         WHEN u.no_title = 1 THEN 'title'
         WHEN u.no_company = 1 THEN 'company'
         WHEN u.no_industry = 1 THEN 'industry'
         WHEN u.no_company_size = 1 THEN 'company_size'
         WHEN u.no_pain_points = 1 THEN 'pain_points'
         WHEN u.no_trigger = 1 THEN 'trigger'
         WHEN u.no_engagement_history = 1 THEN 'engagement_history'
         WHEN u.no_stakeholders = 1 THEN 'stakeholders'
         WHEN u.no_timeline = 1 THEN 'timeline'
         WHEN u.no_budget = 1 THEN 'budget'
         WHEN u.no_objections = 1 THEN 'objections'
         WHEN u.no_next_step = 1 THEN 'next_step'
         WHEN u.no_promised = 1 THEN 'promised'
         WHEN u.no_ae_preparation = 1 THEN 'ae_preparation' END AS example
FROM asked u
ORDER BY example
