-- question: Which inquiries came in? One row per Zoho lead.
-- grain:    lead_id
-- reads:    source_leads
-- returns:  lead_id text, created_at whole, source text, contact_name text, email text,
--   company text, industry text, _file whole, _line whole

SELECT
    lead_id,
    created_at,
    lead_source                      AS source,
    last_name                        AS contact_name,
    email,
    company,
    industry,
    _file,
    _line
FROM source_leads
