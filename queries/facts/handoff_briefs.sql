-- question: Which fields and components of each handoff's brief are filled?
-- grain:    handoff_id
-- reads:    handoffs, leads, settings
-- returns:  handoff_id text, has_contact_name whole, has_title whole, has_company whole,
--   has_industry whole, has_company_size whole, has_pain_points whole, has_trigger whole,
--   has_engagement_history whole, has_stakeholders whole, has_timeline whole,
--   has_budget whole, has_objections whole, has_next_step whole, has_promised whole,
--   has_ae_preparation whole, brief_prospect_identity whole, brief_pain_points whole,
--   brief_engagement_history whole, brief_decision_context whole, brief_objections whole,
--   brief_next_steps whole, brief_components whole, brief_missing whole
-- caveat:   A field is filled when it says something: blanks and junk words don't count. A
--   component is complete when all its mandatory fields are filled. A field that the exports
--   don't have is not mandatory; a component without any mandatory field counts for nobody.

WITH fields AS (
    SELECT
        h.handoff_id AS handoff_id,
        COALESCE(l.contact_name_filled, 0) AS has_contact_name,
        COALESCE(l.title_filled, 0) AS has_title,
        COALESCE(l.company_filled, 0) AS has_company,
        COALESCE(l.industry_filled, 0) AS has_industry,
        COALESCE(l.company_size_filled, 0) AS has_company_size,
        h.pain_points_filled AS has_pain_points,
        h.trigger_filled AS has_trigger,
        h.engagement_history_filled AS has_engagement_history,
        h.stakeholders_filled AS has_stakeholders,
        h.timeline_filled AS has_timeline,
        h.budget_filled AS has_budget,
        h.objections_filled AS has_objections,
        h.next_step_filled AS has_next_step,
        h.promised_filled AS has_promised,
        h.ae_preparation_filled AS has_ae_preparation
    FROM handoffs h
    LEFT JOIN leads l ON h.lead_id = l.lead_id
),
components AS (
    SELECT
        f.handoff_id AS handoff_id,
        f.has_contact_name AS has_contact_name,
        f.has_title AS has_title,
        f.has_company AS has_company,
        f.has_industry AS has_industry,
        f.has_company_size AS has_company_size,
        f.has_pain_points AS has_pain_points,
        f.has_trigger AS has_trigger,
        f.has_engagement_history AS has_engagement_history,
        f.has_stakeholders AS has_stakeholders,
        f.has_timeline AS has_timeline,
        f.has_budget AS has_budget,
        f.has_objections AS has_objections,
        f.has_next_step AS has_next_step,
        f.has_promised AS has_promised,
        f.has_ae_preparation AS has_ae_preparation,
        CASE WHEN s.uses_prospect_identity = 1
              AND f.has_contact_name >= s.needs_contact_name
              AND f.has_title >= s.needs_title
              AND f.has_company >= s.needs_company
              AND f.has_industry >= s.needs_industry
              AND f.has_company_size >= s.needs_company_size
             THEN 1 ELSE 0 END AS brief_prospect_identity,
        CASE WHEN s.uses_pain_points = 1
              AND f.has_pain_points >= s.needs_pain_points
              AND f.has_trigger >= s.needs_trigger
             THEN 1 ELSE 0 END AS brief_pain_points,
        CASE WHEN s.uses_engagement_history = 1
              AND f.has_engagement_history >= s.needs_engagement_history
             THEN 1 ELSE 0 END AS brief_engagement_history,
        CASE WHEN s.uses_decision_context = 1
              AND f.has_stakeholders >= s.needs_stakeholders
              AND f.has_timeline >= s.needs_timeline
              AND f.has_budget >= s.needs_budget
             THEN 1 ELSE 0 END AS brief_decision_context,
        CASE WHEN s.uses_objections = 1
              AND f.has_objections >= s.needs_objections
             THEN 1 ELSE 0 END AS brief_objections,
        CASE WHEN s.uses_next_steps = 1
              AND f.has_next_step >= s.needs_next_step
              AND f.has_promised >= s.needs_promised
              AND f.has_ae_preparation >= s.needs_ae_preparation
             THEN 1 ELSE 0 END AS brief_next_steps
    FROM fields f
    CROSS JOIN settings s
)
SELECT
    c.handoff_id AS handoff_id,
    c.has_contact_name AS has_contact_name,
    c.has_title AS has_title,
    c.has_company AS has_company,
    c.has_industry AS has_industry,
    c.has_company_size AS has_company_size,
    c.has_pain_points AS has_pain_points,
    c.has_trigger AS has_trigger,
    c.has_engagement_history AS has_engagement_history,
    c.has_stakeholders AS has_stakeholders,
    c.has_timeline AS has_timeline,
    c.has_budget AS has_budget,
    c.has_objections AS has_objections,
    c.has_next_step AS has_next_step,
    c.has_promised AS has_promised,
    c.has_ae_preparation AS has_ae_preparation,
    c.brief_prospect_identity AS brief_prospect_identity,
    c.brief_pain_points AS brief_pain_points,
    c.brief_engagement_history AS brief_engagement_history,
    c.brief_decision_context AS brief_decision_context,
    c.brief_objections AS brief_objections,
    c.brief_next_steps AS brief_next_steps,
    c.brief_prospect_identity + c.brief_pain_points + c.brief_engagement_history
        + c.brief_decision_context + c.brief_objections + c.brief_next_steps AS brief_components,
    s.brief_components_used
        - (c.brief_prospect_identity + c.brief_pain_points + c.brief_engagement_history
        + c.brief_decision_context + c.brief_objections + c.brief_next_steps) AS brief_missing
FROM components c
CROSS JOIN settings s
