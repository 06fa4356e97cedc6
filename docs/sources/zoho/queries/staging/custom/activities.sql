-- question: Who spoke with which lead, and when? Zoho's events and calls.
-- grain:    activity_id
-- reads:    source_events, source_calls, source_contacts, source_leads
-- returns:  activity_id text, lead_id text, actor_id text, occurred_at whole, channel text,
--   direction text, _file whole, _line whole
-- caveat:   A touch names its lead, or the contact that the lead became. The contact's lead is the
--   one lead with the contact's e-mail address; when several leads have it, none is taken. Who Id
--   serves only where neither is named: it holds ids of leads and ids of contacts.

WITH addressed AS (
    SELECT lead_id, LOWER(email) AS address
    FROM source_leads
    WHERE email IS NOT NULL
),
lead_of_address AS (
    SELECT address, MIN(lead_id) AS lead_id
    FROM addressed
    GROUP BY address
    HAVING COUNT(*) = 1
),
contacts AS (
    SELECT contact_id, LOWER(email) AS address
    FROM source_contacts
    WHERE email IS NOT NULL
),
lead_of_contact AS (
    SELECT
        c.contact_id                 AS contact_id,
        a.lead_id                    AS lead_id
    FROM contacts c
    INNER JOIN lead_of_address a ON c.address = a.address
),
touched AS (
    SELECT
        'event-' || COALESCE(event_id, '') AS activity_id,
        lead_id,
        contact_id,
        who_id,
        owner                        AS actor_id,
        started_at                   AS occurred_at,
        'other'                      AS channel,
        'outbound'                   AS direction,
        _file,
        _line
    FROM source_events
    UNION ALL
    SELECT
        'call-' || COALESCE(call_id, '') AS activity_id,
        lead_id,
        contact_id,
        who_id,
        owner                        AS actor_id,
        started_at                   AS occurred_at,
        'call'                       AS channel,
        call_type                    AS direction,
        _file,
        _line
    FROM source_calls
)
SELECT
    t.activity_id                    AS activity_id,
    CASE WHEN t.lead_id IS NOT NULL    THEN t.lead_id
         WHEN t.contact_id IS NOT NULL THEN c.lead_id
         ELSE t.who_id END           AS lead_id,
    t.actor_id                       AS actor_id,
    t.occurred_at                    AS occurred_at,
    t.channel                        AS channel,
    t.direction                      AS direction,
    t._file                          AS _file,
    t._line                          AS _line
FROM touched t
LEFT JOIN lead_of_contact c ON t.contact_id = c.contact_id
