-- question: Which inquiries came in? One row per contact that was neither deleted nor merged away.
-- grain:    lead_id
-- reads:    source_contact, source_company, step_gone, step_person_keys
-- returns:  lead_id text, created_at whole, source text, contact_name text, title text,
--   email text, company text, industry text, company_size whole, territory text, score whole,
--   account_owner_id text, _file whole, _line whole
-- brings:   source <- contact.source; contact_name <- contact.first_name contact.last_name;
--   title <- contact.title; email <- contact.email; company <- contact.company company.name;
--   industry <- contact.industry company.industry;
--   company_size <- contact.company_size company.size; territory <- contact.territory;
--   score <- contact.score; account_owner_id <- contact.account_owner

SELECT
    c.contact_id                                     AS lead_id,
    c.created_at                                     AS created_at,
    c.source                                         AS source,
    NULLIF(TRIM(COALESCE(c.first_name, '') || ' ' || COALESCE(c.last_name, '')), '')
                                                     AS contact_name,
    c.title                                          AS title,
    c.email                                          AS email,
    COALESCE(c.company, y.name)                      AS company,
    COALESCE(c.industry, y.industry)                 AS industry,
    COALESCE(c.company_size, y.size)                 AS company_size,
    c.territory                                      AS territory,
    c.score                                          AS score,
    COALESCE(p.person_id, c.account_owner)           AS account_owner_id,
    c._file                                          AS _file,
    c._line                                          AS _line
FROM source_contact c
LEFT JOIN step_gone g ON c.contact_id = g.contact_id
LEFT JOIN source_company y ON c.company_id = y.company_id
LEFT JOIN step_person_keys p ON c.account_owner = p.person_key
WHERE g.contact_id IS NULL
