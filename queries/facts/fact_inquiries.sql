-- question: What is known of each inquiry: old enough to judge, and won?
-- grain:    lead_id
-- reads:    leads, handoffs, outcomes, handoff_spans, handoff_dims, frequent_values, clock, settings
-- returns:  lead_id text, sdr_member text, ae_member text, team text,
--   transfer_method text, source text, industry text, territory text,
--   company_size_band text, week_start whole,
--   created_at whole, inquiries whole, won_eligible whole, won_achieved whole
-- caveat:   The week is that in which the inquiry came in. People, team and method are those of its
--   first handoff; an inquiry without one belongs to nobody, and to the team and method
--   `not handed off`. A deal whose opportunity is older than the grace before the inquiry is not
--   credited to it.

WITH closed AS (
    SELECT
        o.lead_id                                                   AS lead_id,
        o.opportunity_created_at                                    AS opportunity_at
    FROM outcomes o
    CROSS JOIN settings s
    WHERE o.result = 'won' AND o.lead_id IS NOT NULL AND COALESCE(o.closed_at, 0) <= s.as_of
    UNION ALL
    SELECT
        h.lead_id                                                   AS lead_id,
        o.opportunity_created_at                                    AS opportunity_at
    FROM outcomes o
    INNER JOIN handoffs h ON o.handoff_id = h.handoff_id
    CROSS JOIN settings s
    WHERE o.result = 'won' AND o.lead_id IS NULL AND COALESCE(o.closed_at, 0) <= s.as_of
),
won AS (
    SELECT
        lead_id,
        MAX(COALESCE(opportunity_at, 99999999999))                  AS opportunity_at
    FROM closed
    GROUP BY lead_id
),
firsts AS (
    SELECT
        p.lead_id                                                   AS lead_id,
        d.sdr_member                                                AS sdr_member,
        d.ae_member                                                 AS ae_member,
        d.team                                                      AS team,
        d.transfer_method                                           AS transfer_method
    FROM handoff_spans p
    INNER JOIN handoff_dims d ON p.handoff_id = d.handoff_id
    WHERE p.is_first = 1 AND p.lead_id IS NOT NULL
),
sources AS (
    SELECT v.value AS value FROM frequent_values v WHERE v.what = 'source'
),
industries AS (
    SELECT v.value AS value FROM frequent_values v WHERE v.what = 'industry'
),
territories AS (
    SELECT v.value AS value FROM frequent_values v WHERE v.what = 'territory'
),
keyed AS (
    SELECT
        l.lead_id                                                   AS lead_id,
        l.created_at                                                AS created_at,
        s.report_calendar_key + l.created_at_slot                   AS created_clock_key,
        CASE WHEN l.source IS NULL THEN 'unknown'
             WHEN o.value IS NULL THEN 'other'
             ELSE l.source END                                      AS source,
        CASE WHEN l.industry IS NULL THEN 'unknown'
             WHEN i.value IS NULL THEN 'other'
             ELSE l.industry END                                    AS industry,
        CASE WHEN l.territory IS NULL THEN 'unknown'
             WHEN t.value IS NULL THEN 'other'
             ELSE l.territory END                                   AS territory,
        CASE WHEN l.company_size IS NULL  THEN 'unknown'
             WHEN l.company_size <= 50    THEN '1-50'
             WHEN l.company_size <= 200   THEN '51-200'
             WHEN l.company_size <= 1000  THEN '201-1000'
             ELSE '1001+' END                                       AS company_size_band,
        CASE WHEN s.as_of - l.created_at >= s.inquiry_s
             THEN 1 ELSE 0 END                                      AS won_eligible,
        l.created_at - s.grace_s                                    AS credited_from
    FROM leads l
    LEFT JOIN sources o ON l.source = o.value
    LEFT JOIN industries i ON l.industry = i.value
    LEFT JOIN territories t ON l.territory = t.value
    CROSS JOIN settings s
    WHERE l.created_at <= s.as_of
)
SELECT
    l.lead_id                                                       AS lead_id,
    f.sdr_member                                                    AS sdr_member,
    f.ae_member                                                     AS ae_member,
    COALESCE(f.team, 'not handed off')                              AS team,
    COALESCE(f.transfer_method, 'not handed off')                   AS transfer_method,
    l.source                                                        AS source,
    l.industry                                                      AS industry,
    l.territory                                                     AS territory,
    l.company_size_band                                             AS company_size_band,
    k.week_start                                                    AS week_start,
    l.created_at                                                    AS created_at,
    1                                                               AS inquiries,
    l.won_eligible                                                  AS won_eligible,
    CASE WHEN l.won_eligible = 1 AND w.opportunity_at >= l.credited_from
         THEN 1 ELSE 0 END                                          AS won_achieved
FROM keyed l
INNER JOIN clock k ON l.created_clock_key = k.clock_key
LEFT JOIN firsts f ON l.lead_id = f.lead_id
LEFT JOIN won w ON l.lead_id = w.lead_id
