-- question: One inquiry, as marketing or the SDR recorded it.
-- grain:    lead_id
-- reads:    source_leads
-- returns:  lead_id text, created_at whole, source text, contact_name text, title text,
--   email text, company text, industry text, company_size whole, territory text,
--   score whole, account_owner_id text, _file whole, _line whole

SELECT
    lead_id,
    created_at,
    source,
    contact_name,
    title,
    email,
    company,
    industry,
    company_size,
    territory,
    score,
    account_owner_id,
    _file,
    _line
FROM source_leads
