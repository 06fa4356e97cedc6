-- question: Which handoff does each touch belong to, and is it the AE's own?
-- grain:    activity_id
-- reads:    activities, handoff_spans, settings, automated_actors
-- returns:  activity_id text, handoff_id text, occurred_at whole, occurred_slot whole,
--   channel text, day_only whole, is_inbound whole, is_ae_touch whole, since_handoff_s whole
-- caveat:   The AE is the one at the moment of the handoff. Automated touches, and touches by
--   actors that the config calls automated, are nobody's. A touch without a direction counts as
--   outbound.

WITH attributed AS (
    SELECT
        a.activity_id                                   AS activity_id,
        h.handoff_id                                    AS handoff_id,
        h.ae_id                                         AS ae_id,
        h.handed_off_at                                 AS handed_off_at,
        a.actor_id                                      AS actor_id,
        a.occurred_at                                   AS occurred_at,
        a.occurred_at_slot                              AS occurred_slot,
        a.channel                                       AS channel,
        COALESCE(a.direction, 'outbound')               AS direction,
        COALESCE(a.automated, 0)                        AS automated,
        COALESCE(a.occurred_day_only, 0)                AS day_only
    FROM activities a
    INNER JOIN handoff_spans h ON a.handoff_id = h.handoff_id
    UNION ALL
    SELECT
        a.activity_id                                   AS activity_id,
        h.handoff_id                                    AS handoff_id,
        h.ae_id                                         AS ae_id,
        h.handed_off_at                                 AS handed_off_at,
        a.actor_id                                      AS actor_id,
        a.occurred_at                                   AS occurred_at,
        a.occurred_at_slot                              AS occurred_slot,
        a.channel                                       AS channel,
        COALESCE(a.direction, 'outbound')               AS direction,
        COALESCE(a.automated, 0)                        AS automated,
        COALESCE(a.occurred_day_only, 0)                AS day_only
    FROM activities a
    INNER JOIN handoff_spans h ON a.lead_id = h.lead_id
    WHERE a.handoff_id IS NULL
      AND a.occurred_at >= h.claims_from
      AND a.occurred_at < h.claims_until
)
SELECT
    t.activity_id                                       AS activity_id,
    t.handoff_id                                        AS handoff_id,
    t.occurred_at                                       AS occurred_at,
    t.occurred_slot                                     AS occurred_slot,
    t.channel                                           AS channel,
    t.day_only                                          AS day_only,
    CASE WHEN t.direction = 'inbound' THEN 1 ELSE 0 END AS is_inbound,
    CASE WHEN t.direction = 'outbound' AND t.automated = 0
          AND t.actor_id = t.ae_id AND x.actor_id IS NULL
         THEN 1 ELSE 0 END                              AS is_ae_touch,
    t.occurred_at - t.handed_off_at                     AS since_handoff_s
FROM attributed t
CROSS JOIN settings s
LEFT JOIN automated_actors x ON t.actor_id = x.actor_id
WHERE t.occurred_at <= s.as_of
