-- question: What do framework, criteria and the lead say of each handoff, rare words put together?
-- grain:    handoff_id
-- reads:    handoff_spans, handoffs, leads, frequent_values, criteria_lists
-- returns:  handoff_id text, framework text, criteria text, source text, industry text,
--   territory text
-- caveat:   Words that are not frequent are `other` (frequent_values), blanks are `unknown`.
--   criteria are those met, each once and in order, joined by `;`: blank where none is.

WITH sources AS (
    SELECT v.value AS value FROM frequent_values v WHERE v.what = 'source'
),
industries AS (
    SELECT v.value AS value FROM frequent_values v WHERE v.what = 'industry'
),
territories AS (
    SELECT v.value AS value FROM frequent_values v WHERE v.what = 'territory'
),
frameworks AS (
    SELECT v.value AS value FROM frequent_values v WHERE v.what = 'framework'
)
SELECT
    d.handoff_id                         AS handoff_id,
    CASE WHEN h.framework IS NULL THEN 'unknown'
         WHEN f.value IS NULL THEN 'other'
         ELSE h.framework END            AS framework,
    c.criteria                           AS criteria,
    CASE WHEN l.source IS NULL THEN 'unknown'
         WHEN o.value IS NULL THEN 'other'
         ELSE l.source END               AS source,
    CASE WHEN l.industry IS NULL THEN 'unknown'
         WHEN i.value IS NULL THEN 'other'
         ELSE l.industry END             AS industry,
    CASE WHEN l.territory IS NULL THEN 'unknown'
         WHEN t.value IS NULL THEN 'other'
         ELSE l.territory END            AS territory
FROM handoff_spans d
INNER JOIN handoffs h ON d.handoff_id = h.handoff_id
LEFT JOIN leads l ON d.lead_id = l.lead_id
LEFT JOIN frameworks f ON h.framework = f.value
LEFT JOIN sources o ON l.source = o.value
LEFT JOIN industries i ON l.industry = i.value
LEFT JOIN territories t ON l.territory = t.value
LEFT JOIN criteria_lists c ON h.criteria_met = c.criteria_met
