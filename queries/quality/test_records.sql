-- question: leads that look like tests: asdf, test, delete me
-- grain:    one row
-- reads:    leads
-- returns:  found whole, looked_at whole, example text, example_of text
-- caveat:   kept, and counted like any other; delete them in the CRM

WITH named AS (
    SELECT
        l.lead_id AS lead_id,
        LOWER(TRIM(COALESCE(l.contact_name, ''))) AS contact_name,
        LOWER(TRIM(COALESCE(l.company, ''))) AS company
    FROM leads l
),
judged AS (
    SELECT
        n.lead_id AS lead_id,
        CASE WHEN n.contact_name IN (
                  'test', 'tests', 'tester', 'testing', 'test test', 'test lead', 'test user', 'test account', 'test company', 'asdf', 'asdfasdf', 'qwerty', 'qwer', 'foo', 'bar', 'foo bar', 'xxx', 'abc', 'aaa', 'dummy', 'sample', 'delete', 'delete me', 'do not use', 'ignore')
               OR n.company IN (
                  'test', 'tests', 'tester', 'testing', 'test test', 'test lead', 'test user', 'test account', 'test company', 'asdf', 'asdfasdf', 'qwerty', 'qwer', 'foo', 'bar', 'foo bar', 'xxx', 'abc', 'aaa', 'dummy', 'sample', 'delete', 'delete me', 'do not use', 'ignore')
               OR n.contact_name LIKE 'test %'
               OR n.contact_name LIKE '% test'
             THEN 1 ELSE 0 END AS is_test
    FROM named n
    WHERE n.contact_name <> '' OR n.company <> ''
)
SELECT
    SUM(j.is_test) AS found,
    COUNT(*) AS looked_at,
    MIN(CASE WHEN j.is_test = 1 THEN j.lead_id END) AS example,
    'leads' AS example_of
FROM judged j
