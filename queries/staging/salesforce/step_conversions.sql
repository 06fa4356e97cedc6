-- question: When was each lead converted, by the best that the exports tell?
-- grain:    lead_key
-- reads:    step_leads, source_lead_history, step_opportunities
-- returns:  lead_key text, converted_at whole, is_day_only whole, opportunity_key text
-- caveat:   Salesforce's conversion date has no time. The history's row of the conversion tells it;
--   else the creation of the opportunity, where it is of that day (a day more or less, for the
--   zones of the two may differ); else 09:00 of the day is taken, and counted.

WITH logged AS (
    SELECT
        CASE WHEN LENGTH(lead_id) = 18 AND lead_id LIKE '00Q%'
             THEN SUBSTR(lead_id, 1, 15) ELSE lead_id END AS lead_key,
        changed_at
    FROM source_lead_history
    WHERE LOWER(field) IN ('leadconverted', 'lead converted') AND COALESCE(is_deleted, 0) = 0
),
logged_once AS (
    SELECT lead_key, MIN(changed_at) AS changed_at
    FROM logged
    GROUP BY lead_key
),
dated AS (
    SELECT
        l.lead_key                   AS lead_key,
        l.opportunity_key            AS opportunity_key,
        h.changed_at                 AS logged_at,
        CASE WHEN l.converted_day_only = 1 THEN l.converted_at END AS day_at,
        CASE WHEN COALESCE(l.converted_day_only, 0) = 0 THEN l.converted_at END AS exact_at,
        CASE WHEN o.created_at >= l.converted_at - 86400
              AND o.created_at < l.converted_at + 172800 THEN o.created_at END AS opportunity_at
    FROM step_leads l
    LEFT JOIN logged_once h ON l.lead_key = h.lead_key
    LEFT JOIN step_opportunities o ON l.opportunity_key = o.opportunity_key
    WHERE l.converted = 1
)
SELECT
    lead_key,
    COALESCE(logged_at, exact_at, opportunity_at, day_at + 32400) AS converted_at,
    CASE WHEN logged_at IS NULL AND exact_at IS NULL AND opportunity_at IS NULL
              AND day_at IS NOT NULL THEN 1 ELSE 0 END AS is_day_only,
    opportunity_key
FROM dated
