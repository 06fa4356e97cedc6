-- question: Which fields were missing in each handoff of the weeks shown, oldest first?
-- grain:    handoff_id
-- reads:    fact_handoffs, settings
-- returns:  handoff_id text, sdr_member text, handed_off_at whole, missing text
-- caveat:   Rows behind the findings on briefs: the missing fields by name.

SELECT
    f.handoff_id AS handoff_id,
    f.sdr_member AS sdr_member,
    f.handed_off_at AS handed_off_at,
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
        || CASE WHEN f.has_ae_preparation = 0 AND s.needs_ae_preparation = 1 THEN 'ae_preparation' ELSE '' END) AS missing
FROM fact_handoffs f
CROSS JOIN settings s
WHERE f.week_start >= s.slices_from AND f.sdr_member IS NOT NULL
ORDER BY handed_off_at, handoff_id
