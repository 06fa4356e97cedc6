-- question: Who, how, from where and in which week: what each handoff can be sliced by?
-- grain:    handoff_id
-- reads:    handoff_spans, handoffs, leads, people, person_calendars, clock, settings
-- returns:  handoff_id text, lead_id text, sdr_id text, ae_id text, is_self whole,
--   sdr_known whole, ae_known whole, sdr_member text, ae_member text, team text,
--   transfer_method text, source text, company_size_band text, account text,
--   lead_created_at whole, lead_known whole, handed_off_at whole, handed_off_slot whole,
--   week_start whole, handed_off_on whole, month_start whole, ae_calendar_key whole,
--   handed_off_clock_key whole, as_of_clock_key whole, decision text
-- caveat:   The week is cut in the report's zone. Self-handoffs and handoffs of or to somebody whom
--   the people table doesn't know have no member: they count in the whole, not in a table of people.

WITH named AS (
    SELECT
        p.handoff_id                                                 AS handoff_id,
        p.lead_id                                                    AS lead_id,
        p.sdr_id                                                     AS sdr_id,
        p.ae_id                                                      AS ae_id,
        CASE WHEN p.sdr_id = p.ae_id THEN 1 ELSE 0 END               AS is_self,
        CASE WHEN sdr.person_id IS NULL THEN 0 ELSE 1 END            AS sdr_known,
        CASE WHEN ae.person_id IS NULL THEN 0 ELSE 1 END             AS ae_known,
        COALESCE(sdr.team, 'unknown')                                AS team,
        COALESCE(h.transfer_method, 'unknown')                       AS transfer_method,
        COALESCE(l.source, 'unknown')                                AS source,
        CASE WHEN l.company_size IS NULL  THEN 'unknown'
             WHEN l.company_size <= 50    THEN '1-50'
             WHEN l.company_size <= 200   THEN '51-200'
             WHEN l.company_size <= 1000  THEN '201-1000'
             ELSE '1001+' END                                        AS company_size_band,
        COALESCE(l.company, l.contact_name, p.lead_id)               AS account,
        l.created_at                                                 AS lead_created_at,
        CASE WHEN l.lead_id IS NULL THEN 0 ELSE 1 END                AS lead_known,
        p.handed_off_at                                              AS handed_off_at,
        p.handed_off_slot                                            AS handed_off_slot,
        s.report_calendar_key + p.handed_off_slot                    AS report_clock_key,
        COALESCE(c.calendar_key, s.default_calendar_key)             AS ae_calendar_key,
        s.as_of_slot                                                 AS as_of_slot,
        h.decision                                                   AS decision
    FROM handoff_spans p
    INNER JOIN handoffs h ON p.handoff_id = h.handoff_id
    LEFT JOIN leads l ON p.lead_id = l.lead_id
    LEFT JOIN people sdr ON p.sdr_id = sdr.person_id
    LEFT JOIN people ae ON p.ae_id = ae.person_id
    LEFT JOIN person_calendars c ON p.ae_id = c.person_id
    CROSS JOIN settings s
)
SELECT
    n.handoff_id                                                     AS handoff_id,
    n.lead_id                                                        AS lead_id,
    n.sdr_id                                                         AS sdr_id,
    n.ae_id                                                          AS ae_id,
    n.is_self                                                        AS is_self,
    n.sdr_known                                                      AS sdr_known,
    n.ae_known                                                       AS ae_known,
    CASE WHEN n.is_self = 0 AND n.sdr_known = 1 THEN n.sdr_id END    AS sdr_member,
    CASE WHEN n.is_self = 0 AND n.ae_known = 1 THEN n.ae_id END      AS ae_member,
    n.team                                                           AS team,
    n.transfer_method                                                AS transfer_method,
    n.source                                                         AS source,
    n.company_size_band                                              AS company_size_band,
    n.account                                                        AS account,
    n.lead_created_at                                                AS lead_created_at,
    n.lead_known                                                     AS lead_known,
    n.handed_off_at                                                  AS handed_off_at,
    n.handed_off_slot                                                AS handed_off_slot,
    k.week_start                                                     AS week_start,
    k.local_date                                                     AS handed_off_on,
    k.month_start                                                    AS month_start,
    n.ae_calendar_key                                                AS ae_calendar_key,
    n.ae_calendar_key + n.handed_off_slot                            AS handed_off_clock_key,
    n.ae_calendar_key + n.as_of_slot                                 AS as_of_clock_key,
    n.decision                                                       AS decision
FROM named n
INNER JOIN clock k ON n.report_clock_key = k.clock_key
