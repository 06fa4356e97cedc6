-- question: Which leads are there, each once, and what did each become?
-- grain:    lead_key
-- reads:    source_lead
-- returns:  lead_key text, lead_id text, created_at whole, created_by text, owner text,
--   converted whole, converted_at whole, converted_day_only whole, contact_key text,
--   account_key text, opportunity_key text, merged_into text, is_gone whole,
--   handed_off_at whole, handed_off_day_only whole, handed_off_by text, handed_off_to text,
--   _file whole, _line whole
-- caveat:   Of several rows of one lead the newest one counts. A lead is gone when it was deleted
--   or merged into another; what was done with a merged one belongs to the one that is left.

WITH keyed AS (
    SELECT
        CASE WHEN LENGTH(lead_id) = 18 AND lead_id LIKE '00Q%'
             THEN SUBSTR(lead_id, 1, 15) ELSE lead_id END AS lead_key,
        lead_id,
        created_at,
        CASE WHEN LENGTH(created_by) = 18 AND created_by LIKE '005%'
             THEN SUBSTR(created_by, 1, 15) ELSE created_by END AS created_by,
        CASE WHEN LENGTH(owner_id) = 18 AND (owner_id LIKE '005%' OR owner_id LIKE '00G%')
             THEN SUBSTR(owner_id, 1, 15) ELSE owner_id END AS owner,
        COALESCE(converted, CASE WHEN converted_at IS NULL THEN 0 ELSE 1 END) AS converted,
        converted_at,
        converted_day_only,
        CASE WHEN LENGTH(converted_contact_id) = 18 AND converted_contact_id LIKE '003%'
             THEN SUBSTR(converted_contact_id, 1, 15) ELSE converted_contact_id END AS contact_key,
        CASE WHEN LENGTH(converted_account_id) = 18 AND converted_account_id LIKE '001%'
             THEN SUBSTR(converted_account_id, 1, 15) ELSE converted_account_id END AS account_key,
        CASE WHEN LENGTH(converted_opportunity_id) = 18 AND converted_opportunity_id LIKE '006%'
             THEN SUBSTR(converted_opportunity_id, 1, 15)
             ELSE converted_opportunity_id END AS opportunity_key,
        CASE WHEN LENGTH(merged_into) = 18 AND merged_into LIKE '00Q%'
             THEN SUBSTR(merged_into, 1, 15) ELSE merged_into END AS merged_into,
        CASE WHEN merged_into IS NOT NULL OR is_deleted = 1 OR landed_deleted = 1
               OR landed_deleted_at IS NOT NULL OR is_newest = 0 THEN 1 ELSE 0 END AS is_gone,
        handed_off_at,
        handed_off_day_only,
        CASE WHEN LENGTH(handed_off_by) = 18 AND handed_off_by LIKE '005%'
             THEN SUBSTR(handed_off_by, 1, 15) ELSE handed_off_by END AS handed_off_by,
        CASE WHEN LENGTH(handed_off_to) = 18 AND handed_off_to LIKE '005%'
             THEN SUBSTR(handed_off_to, 1, 15) ELSE handed_off_to END AS handed_off_to,
        COALESCE(is_newest, 1)       AS is_newest,
        modified_at,
        version_from,
        _file,
        _line
    FROM source_lead
    WHERE lead_id IS NOT NULL
),
counted AS (
    SELECT lead_key, COUNT(*) AS copies
    FROM keyed
    GROUP BY lead_key
    HAVING COUNT(*) > 1
),
ordered AS (
    SELECT
        k._file                      AS _file,
        k._line                      AS _line,
        ROW_NUMBER() OVER (
            PARTITION BY k.lead_key
            ORDER BY COALESCE(k.is_newest, 1) DESC, COALESCE(k.version_from, 0) DESC,
                     COALESCE(k.modified_at, 0) DESC, COALESCE(k._file, 0) DESC,
                     COALESCE(k._line, 0) DESC
        ) AS copy_no
    FROM keyed k
    INNER JOIN counted c ON k.lead_key = c.lead_key
),
older AS (
    SELECT _file, _line
    FROM ordered
    WHERE copy_no > 1
)
SELECT
    k.lead_key                       AS lead_key,
    k.lead_id                        AS lead_id,
    k.created_at                     AS created_at,
    k.created_by                     AS created_by,
    k.owner                          AS owner,
    k.converted                      AS converted,
    k.converted_at                   AS converted_at,
    k.converted_day_only             AS converted_day_only,
    k.contact_key                    AS contact_key,
    k.account_key                    AS account_key,
    k.opportunity_key                AS opportunity_key,
    k.merged_into                    AS merged_into,
    k.is_gone                        AS is_gone,
    k.handed_off_at                  AS handed_off_at,
    k.handed_off_day_only            AS handed_off_day_only,
    k.handed_off_by                  AS handed_off_by,
    k.handed_off_to                  AS handed_off_to,
    k._file                          AS _file,
    k._line                          AS _line
FROM keyed k
LEFT JOIN older o ON k._file = o._file AND k._line = o._line
WHERE o._line IS NULL
