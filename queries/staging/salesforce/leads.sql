-- question: Which inquiries came in? One row per Salesforce lead that is left.
-- grain:    lead_id
-- reads:    step_lead_rows, step_person_refs
-- returns:  lead_id text, created_at whole, source text, contact_name text, title text,
--   email text, company text, industry text, company_size whole, territory text,
--   score whole, account_owner_id text, _file whole, _line whole
-- brings:   created_at <- lead.created_at; source <- lead.source;
--   contact_name <- lead.name lead.first_name lead.last_name contact.name;
--   title <- lead.title contact.title; email <- lead.email contact.email;
--   company <- lead.company account.name; industry <- lead.industry account.industry;
--   company_size <- lead.employees account.employees; territory <- lead.territory;
--   score <- lead.score; account_owner_id <- lead.account_owner

SELECT
    l.lead_id          AS lead_id,
    l.created_at       AS created_at,
    l.source           AS source,
    l.contact_name     AS contact_name,
    l.title            AS title,
    l.email            AS email,
    l.company          AS company,
    l.industry         AS industry,
    l.company_size     AS company_size,
    l.territory        AS territory,
    l.score            AS score,
    COALESCE(p.person_id, l.account_owner_ref) AS account_owner_id,
    l._file            AS _file,
    l._line            AS _line
FROM step_lead_rows l
LEFT JOIN step_person_refs p ON l.account_owner_ref = p.ref
