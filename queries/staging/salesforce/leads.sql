-- question: Which inquiries came in? One row per Salesforce lead that is left.
-- grain:    lead_id
-- reads:    step_lead_rows
-- returns:  lead_id text, created_at whole, source text, contact_name text, title text,
--   email text, company text, industry text, company_size whole, territory text,
--   score whole, _file whole, _line whole
-- brings:   created_at <- lead.created_at; source <- lead.source;
--   contact_name <- lead.name lead.first_name lead.last_name contact.name;
--   title <- lead.title contact.title; email <- lead.email contact.email;
--   company <- lead.company account.name; industry <- lead.industry account.industry;
--   company_size <- lead.employees account.employees; territory <- lead.territory;
--   score <- lead.score

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
    _file,
    _line
FROM step_lead_rows
