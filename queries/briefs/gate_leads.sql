-- question: Which mandatory fields are blank in the leads that were named and not handed off yet?
-- grain:    lead_id
-- reads:    brief_named, leads, fact_handoffs, settings
-- returns:  lead_id text, account text, missing text, company_size whole, score whole
-- caveat:   A lead has the prospect's identity only: what the handoff will hold can't be seen yet.

WITH handed AS (
    SELECT
        lead_id       AS lead_id,
        COUNT(*)      AS handoffs
    FROM fact_handoffs
    WHERE lead_id IS NOT NULL
    GROUP BY lead_id
)
SELECT
    l.lead_id         AS lead_id,
    l.company         AS account,
    TRIM(CASE WHEN l.contact_name_filled = 0 AND s.needs_contact_name = 1 THEN 'contact_name ' ELSE '' END
        || CASE WHEN l.title_filled = 0 AND s.needs_title = 1 THEN 'title ' ELSE '' END
        || CASE WHEN l.company_filled = 0 AND s.needs_company = 1 THEN 'company ' ELSE '' END
        || CASE WHEN l.industry_filled = 0 AND s.needs_industry = 1 THEN 'industry ' ELSE '' END
        || CASE WHEN l.company_size_filled = 0 AND s.needs_company_size = 1 THEN 'company_size' ELSE '' END) AS missing,
    l.company_size    AS company_size,
    l.score           AS score
FROM leads l
INNER JOIN brief_named n ON l.lead_id = n.id
LEFT JOIN handed h ON l.lead_id = h.lead_id
CROSS JOIN settings s
WHERE h.lead_id IS NULL
ORDER BY lead_id
