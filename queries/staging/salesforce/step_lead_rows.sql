-- question: Which inquiries came in? One row per Salesforce lead that is left.
-- grain:    lead_id
-- reads:    step_leads, source_lead, source_contact, source_account
-- returns:  lead_id text, created_at whole, source text, contact_name text, title text,
--   email text, company text, industry text, company_size whole, territory text,
--   score whole, account_owner_ref text, _file whole, _line whole
-- caveat:   What a converted lead lacks is taken from the contact and the account that it became.

WITH contacts AS (
    SELECT
        CASE WHEN LENGTH(contact_id) = 18 AND contact_id LIKE '003%'
             THEN SUBSTR(contact_id, 1, 15) ELSE contact_id END AS contact_key,
        name,
        title,
        email
    FROM source_contact
    WHERE COALESCE(is_newest, 1) = 1
),
contacts_once AS (
    SELECT
        contact_key,
        MAX(name)                    AS name,
        MAX(title)                   AS title,
        MAX(email)                   AS email
    FROM contacts
    GROUP BY contact_key
),
accounts AS (
    SELECT
        CASE WHEN LENGTH(account_id) = 18 AND account_id LIKE '001%'
             THEN SUBSTR(account_id, 1, 15) ELSE account_id END AS account_key,
        name,
        industry,
        employees
    FROM source_account
    WHERE COALESCE(is_newest, 1) = 1
),
accounts_once AS (
    SELECT
        account_key,
        MAX(name)                    AS name,
        MAX(industry)                AS industry,
        MAX(employees)               AS employees
    FROM accounts
    GROUP BY account_key
)
SELECT
    k.lead_id                        AS lead_id,
    l.created_at                     AS created_at,
    l.source                         AS source,
    COALESCE(l.name,
             NULLIF(TRIM(COALESCE(l.first_name, '') || ' ' || COALESCE(l.last_name, '')), ''),
             c.name)                 AS contact_name,
    COALESCE(l.title, c.title)       AS title,
    COALESCE(l.email, c.email)       AS email,
    COALESCE(l.company, a.name)      AS company,
    COALESCE(l.industry, a.industry) AS industry,
    COALESCE(l.employees, a.employees) AS company_size,
    l.territory                      AS territory,
    l.score                          AS score,
    CASE WHEN LENGTH(l.account_owner) = 18 AND l.account_owner LIKE '005%'
         THEN SUBSTR(l.account_owner, 1, 15) ELSE l.account_owner END
                                     AS account_owner_ref,
    l._file                          AS _file,
    l._line                          AS _line
FROM step_leads k
INNER JOIN source_lead l ON k._file = l._file AND k._line = l._line
LEFT JOIN contacts_once c ON k.contact_key = c.contact_key
LEFT JOIN accounts_once a ON k.account_key = a.account_key
WHERE k.is_gone = 0
