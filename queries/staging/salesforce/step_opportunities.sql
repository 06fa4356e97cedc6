-- question: Which opportunities came of which leads, and when were they closed?
-- grain:    opportunity_key
-- reads:    source_opportunity, source_opportunity_history, source_opportunity_field_history,
--   step_lead_refs, step_person_refs
-- returns:  opportunity_key text, opportunity_id text, lead_key text, lead_id text,
--   created_at whole, owner_id text, first_owner_id text, stage text, amount whole,
--   closed_at whole, result text, reason text, _file whole, _line whole
-- caveat:   The closing date of a closed one is a day; where the history tells when the last stage
--   was entered, that instant counts. That of an open one is a plan, and left out. The first owner
--   is today's where no history tells of another.

WITH keyed AS (
    SELECT
        opportunity_id,
        CASE WHEN LENGTH(opportunity_id) = 18 AND opportunity_id LIKE '006%'
             THEN SUBSTR(opportunity_id, 1, 15) ELSE opportunity_id END AS opportunity_key,
        CASE WHEN LENGTH(owner_id) = 18 AND owner_id LIKE '005%'
             THEN SUBSTR(owner_id, 1, 15) ELSE owner_id END AS owner,
        created_at,
        stage,
        amount,
        CASE WHEN is_won = 1 THEN 'won'
             WHEN is_closed = 1 THEN 'lost'
             WHEN is_closed IS NULL AND LOWER(stage) LIKE '%closed won%' THEN 'won'
             WHEN is_closed IS NULL AND LOWER(stage) LIKE '%closed lost%' THEN 'lost'
             ELSE 'open' END         AS result,
        closes_on,
        loss_reason,
        COALESCE(version_from, 0)    AS version_from,
        COALESCE(modified_at, 0)     AS modified_at,
        COALESCE(_file, 0)           AS _file,
        COALESCE(_line, 0)           AS _line
    FROM source_opportunity
    WHERE opportunity_id IS NOT NULL AND COALESCE(is_deleted, 0) = 0
      AND COALESCE(landed_deleted, 0) = 0 AND landed_deleted_at IS NULL
      AND COALESCE(is_newest, 1) = 1
),
numbered AS (
    SELECT
        opportunity_id,
        opportunity_key,
        owner,
        created_at,
        stage,
        amount,
        result,
        closes_on,
        loss_reason,
        _file,
        _line,
        ROW_NUMBER() OVER (
            PARTITION BY opportunity_key
            ORDER BY COALESCE(version_from, 0) DESC, COALESCE(modified_at, 0) DESC,
                     COALESCE(_file, 0) DESC, COALESCE(_line, 0) DESC
        ) AS copy_no
    FROM keyed
),
opportunities AS (
    SELECT
        opportunity_id,
        opportunity_key,
        owner,
        created_at,
        stage,
        amount,
        result,
        closes_on,
        loss_reason,
        _file,
        _line
    FROM numbered
    WHERE copy_no = 1
),
entered AS (
    SELECT
        CASE WHEN LENGTH(opportunity_id) = 18 AND opportunity_id LIKE '006%'
             THEN SUBSTR(opportunity_id, 1, 15) ELSE opportunity_id END AS opportunity_key,
        stage,
        COALESCE(version_from, changed_at) AS entered_at
    FROM source_opportunity_history
    WHERE COALESCE(is_deleted, 0) = 0 AND COALESCE(landed_deleted, 0) = 0
      AND landed_deleted_at IS NULL
),
compared AS (
    SELECT
        e.opportunity_key            AS opportunity_key,
        e.entered_at                 AS entered_at,
        CASE WHEN e.stage = o.stage THEN 1 ELSE 0 END AS is_last_stage
    FROM entered e
    INNER JOIN opportunities o ON e.opportunity_key = o.opportunity_key
),
left_off AS (
    SELECT
        opportunity_key,
        MAX(CASE WHEN is_last_stage = 0 THEN entered_at END) AS other_stage_at
    FROM compared
    GROUP BY opportunity_key
),
closings AS (
    SELECT
        c.opportunity_key            AS opportunity_key,
        MIN(c.entered_at)            AS closed_at
    FROM compared c
    INNER JOIN left_off l ON c.opportunity_key = l.opportunity_key
    WHERE c.is_last_stage = 1 AND c.entered_at >= COALESCE(l.other_stage_at, 0)
    GROUP BY c.opportunity_key
),
owners AS (
    SELECT
        CASE WHEN LENGTH(opportunity_id) = 18 AND opportunity_id LIKE '006%'
             THEN SUBSTR(opportunity_id, 1, 15) ELSE opportunity_id END AS opportunity_key,
        CASE WHEN LENGTH(old_value) = 18 AND old_value LIKE '005%'
             THEN SUBSTR(old_value, 1, 15) ELSE old_value END AS old_ref,
        changed_at
    FROM source_opportunity_field_history
    WHERE LOWER(field) IN ('owner_id', 'owner') AND old_value IS NOT NULL
      AND changed_at IS NOT NULL
),
known_owners AS (
    SELECT
        w.opportunity_key            AS opportunity_key,
        w.changed_at                 AS changed_at,
        p.person_id                  AS person_id
    FROM owners w
    INNER JOIN step_person_refs p ON w.old_ref = p.ref
),
first_change AS (
    SELECT opportunity_key, MIN(changed_at) AS changed_at
    FROM known_owners
    GROUP BY opportunity_key
),
first_owners AS (
    SELECT
        k.opportunity_key            AS opportunity_key,
        k.changed_at                 AS changed_at,
        k.person_id                  AS person_id
    FROM known_owners k
    INNER JOIN first_change f
        ON k.opportunity_key = f.opportunity_key AND k.changed_at = f.changed_at
),
first_owner AS (
    SELECT opportunity_key, MIN(person_id) AS person_id
    FROM first_owners
    GROUP BY opportunity_key
)
SELECT
    o.opportunity_key                AS opportunity_key,
    o.opportunity_id                 AS opportunity_id,
    l.lead_key                       AS lead_key,
    l.lead_id                        AS lead_id,
    o.created_at                     AS created_at,
    COALESCE(p.person_id, o.owner)   AS owner_id,
    COALESCE(f.person_id, p.person_id, o.owner) AS first_owner_id,
    o.stage                          AS stage,
    o.amount                         AS amount,
    CASE WHEN o.result <> 'open' THEN COALESCE(c.closed_at, o.closes_on) END AS closed_at,
    o.result                         AS result,
    o.loss_reason                    AS reason,
    o._file                          AS _file,
    o._line                          AS _line
FROM opportunities o
LEFT JOIN step_lead_refs l ON o.opportunity_key = l.ref
LEFT JOIN step_person_refs p ON o.owner = p.ref
LEFT JOIN closings c ON o.opportunity_key = c.opportunity_key
LEFT JOIN first_owner f ON o.opportunity_key = f.opportunity_key
