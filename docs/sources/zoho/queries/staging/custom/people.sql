-- question: Who is who? Zoho's users; each may be SDR and AE.
-- grain:    person_id
-- reads:    source_users
-- returns:  person_id text, name text
-- caveat:   Leads and potentials name their owner in words, so the full name is the id. Two users
--   of one name would be one person.

WITH named AS (
    SELECT
        TRIM(COALESCE(first_name, '') || ' ' || COALESCE(last_name, '')) AS full_name
    FROM source_users
)
SELECT DISTINCT
    full_name                        AS person_id,
    full_name                        AS name
FROM named
WHERE full_name <> ''
