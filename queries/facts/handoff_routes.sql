-- question: Which routing rule does each handoff meet first, and did it go to whom that rule names?
-- grain:    handoff_id
-- reads:    handoff_dims, leads, routing_rules, routing_words, routing_sizes, routing_aes
-- returns:  handoff_id text, routing_rule whole, misrouted_eligible whole, misrouted_achieved whole
-- caveat:   A rule is met when each of its conditions is; what the lead leaves blank meets none. Only
--   handoffs that meet a rule have a row. A rule with a name that nobody bears judges nothing, and
--   one that names a team judges no handoff to somebody unknown.

WITH asked AS (
    SELECT
        d.handoff_id                                              AS handoff_id,
        d.ae_id                                                   AS ae_id,
        d.ae_known                                                AS ae_known,
        LOWER(l.territory)                                        AS territory,
        LOWER(l.industry)                                         AS industry,
        LOWER(l.source)                                           AS source,
        l.company_size                                            AS company_size,
        l.account_owner_id                                        AS owner_id,
        CASE WHEN l.account_owner_id IS NOT NULL THEN 'yes' END   AS owned,
        'yes'                                                     AS handed_off
    FROM handoff_dims d
    LEFT JOIN leads l ON d.lead_id = l.lead_id
),
territories AS (
    SELECT rule_no, word FROM routing_words WHERE kind = 'territory'
),
industries AS (
    SELECT rule_no, word FROM routing_words WHERE kind = 'industry'
),
sources AS (
    SELECT rule_no, word FROM routing_words WHERE kind = 'source'
),
owners AS (
    SELECT rule_no, word FROM routing_words WHERE kind = 'account_owner'
),
owned_rules AS (
    SELECT rule_no, word FROM routing_words WHERE kind = 'owned'
),
open_rules AS (
    SELECT rule_no, word FROM routing_words WHERE kind = 'handed_off'
),
known_sizes AS (
    SELECT DISTINCT
        company_size,
        1 AS one
    FROM asked
    WHERE company_size IS NOT NULL
),
sizes AS (
    SELECT
        k.company_size AS company_size,
        z.rule_no      AS rule_no
    FROM known_sizes k
    INNER JOIN routing_sizes z ON k.one = z.one
    WHERE k.company_size >= z.size_min AND k.company_size <= z.size_max
),
met AS (
    SELECT a.handoff_id AS handoff_id, w.rule_no AS rule_no
    FROM asked a INNER JOIN territories w ON a.territory = w.word
    UNION ALL
    SELECT a.handoff_id AS handoff_id, w.rule_no AS rule_no
    FROM asked a INNER JOIN industries w ON a.industry = w.word
    UNION ALL
    SELECT a.handoff_id AS handoff_id, w.rule_no AS rule_no
    FROM asked a INNER JOIN sources w ON a.source = w.word
    UNION ALL
    SELECT a.handoff_id AS handoff_id, w.rule_no AS rule_no
    FROM asked a INNER JOIN owners w ON a.owner_id = w.word
    UNION ALL
    SELECT a.handoff_id AS handoff_id, w.rule_no AS rule_no
    FROM asked a INNER JOIN owned_rules w ON a.owned = w.word
    UNION ALL
    SELECT a.handoff_id AS handoff_id, w.rule_no AS rule_no
    FROM asked a INNER JOIN open_rules w ON a.handed_off = w.word
    UNION ALL
    SELECT a.handoff_id AS handoff_id, w.rule_no AS rule_no
    FROM asked a INNER JOIN sizes w ON a.company_size = w.company_size
),
counted AS (
    SELECT
        handoff_id,
        rule_no,
        COUNT(*) AS conditions_met
    FROM met
    GROUP BY handoff_id, rule_no
),
matched AS (
    SELECT
        c.handoff_id AS handoff_id,
        c.rule_no    AS rule_no
    FROM counted c
    INNER JOIN routing_rules r ON c.rule_no = r.rule_no
    WHERE c.conditions_met = r.conditions
),
first_met AS (
    SELECT
        handoff_id,
        MIN(rule_no) AS rule_no
    FROM matched
    GROUP BY handoff_id
),
named AS (
    SELECT
        f.handoff_id                                              AS handoff_id,
        f.rule_no                                                 AS rule_no,
        CASE WHEN e.ae_id IS NOT NULL THEN 1
             WHEN r.to_account_owner = 1 AND a.owner_id = a.ae_id THEN 1
             ELSE 0 END                                           AS is_named,
        r.judges                                                  AS judges,
        r.names_teams                                             AS names_teams,
        a.ae_known                                                AS ae_known
    FROM first_met f
    INNER JOIN asked a ON f.handoff_id = a.handoff_id
    INNER JOIN routing_rules r ON f.rule_no = r.rule_no
    LEFT JOIN routing_aes e ON f.rule_no = e.rule_no AND a.ae_id = e.ae_id
),
judged AS (
    SELECT
        handoff_id,
        rule_no,
        is_named,
        CASE WHEN judges = 0 THEN 0
             WHEN is_named = 0 AND names_teams = 1 AND ae_known = 0 THEN 0
             ELSE 1 END                                           AS is_judged
    FROM named
)
SELECT
    handoff_id,
    rule_no                                                       AS routing_rule,
    is_judged                                                     AS misrouted_eligible,
    is_judged * (1 - is_named)                                    AS misrouted_achieved
FROM judged
