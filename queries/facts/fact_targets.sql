-- question: What was each person's quota in each period that is over, and what was attained of it?
-- grain:    person_id, week_start
-- reads:    targets, people, clock, settings
-- returns:  person_id text, sdr_member text, ae_member text, team text, week_start whole,
--   targets whole, quota whole, attained whole
-- caveat:   Cents. `week_start` is the first day of the period, a month as a rule; only periods of
--   months before that of the as-of instant are there, as a running one is not comparable. A
--   manager's quota is left out: it is that of the manager's people once more. So is one of 0.

WITH ended AS (
    SELECT
        t.person_id                                                 AS person_id,
        t.period_start                                              AS period_start,
        t.quota                                                     AS quota,
        COALESCE(t.attained, 0)                                     AS attained,
        s.report_calendar_key + s.as_of_slot                        AS as_of_clock_key
    FROM targets t
    CROSS JOIN settings s
    WHERE t.quota > 0
)
SELECT
    t.person_id                                                     AS person_id,
    CASE WHEN p.role = 'sdr' THEN t.person_id END                   AS sdr_member,
    CASE WHEN p.role = 'ae' THEN t.person_id END                    AS ae_member,
    COALESCE(p.team, 'unknown')                                     AS team,
    t.period_start                                                  AS week_start,
    1                                                               AS targets,
    t.quota                                                         AS quota,
    t.attained                                                      AS attained
FROM ended t
INNER JOIN clock k ON t.as_of_clock_key = k.clock_key
LEFT JOIN people p ON t.person_id = p.person_id
WHERE t.period_start < k.month_start
  AND COALESCE(p.role, '') <> 'manager'
