-- question: What is known of each appointment: eligible and held, once?
-- grain:    handoff_id, appointment_no
-- reads:    appointments, handoff_dims, handoff_slices, meeting_sums, sync_weeks, clock, settings
-- returns:  handoff_id text, appointment_no whole, sdr_member text, ae_member text,
--   team text, transfer_method text, company_size_band text,
--   framework text, criteria text, source text, source_size text, industry text, territory text,
--   routing text, sync_cadence text, follow_up_band text, tenure text, month text, week text,
--   week_start whole, start_at whole, rows_in_chain whole, appointments whole, due whole,
--   not_logged whole, hold_eligible whole, hold_achieved whole, show_eligible whole,
--   show_achieved whole, talk_eligible whole, talk_achieved whole, talk_ratio whole,
--   syncs_before whole
-- caveat:   Due when its final start has passed. A cancellation by the host takes it out; one by
--   the prospect counts against the hold rate and, when made in advance, not against the show
--   rate. Without an outcome on record it is in neither, and counted apart. The talk ratio, in
--   ten-thousandths, is that of the handoff's first held appointment. syncs_before counts those of
--   the SDR's team and of the pair in the four weeks before the appointment's; it is blank where
--   the record of syncs begins later. What it is sliced by is that of its handoff.

WITH since AS (
    SELECT
        1                    AS one,
        MIN(week_start) + 21 AS known_from
    FROM sync_weeks
),
team_syncs AS (
    SELECT member, week_start, syncs
    FROM sync_weeks
    WHERE who = 'team'
),
pair_syncs AS (
    SELECT member, week_start, syncs
    FROM sync_weeks
    WHERE who = 'pair'
),
dated AS (
    SELECT
        a.handoff_id                                                AS handoff_id,
        a.appointment_no                                            AS appointment_no,
        a.rows_in_chain                                             AS rows_in_chain,
        a.start_at                                                  AS start_at,
        s.report_calendar_key + a.start_slot                        AS start_clock_key,
        CASE WHEN a.start_at <= s.as_of AND a.host_cancelled = 0
             THEN 1 ELSE 0 END                                      AS due,
        COALESCE(a.outcome_rank, 1)                                 AS outcome_rank,
        a.cancelled_in_advance                                      AS cancelled_in_advance,
        a.talk_ratio                                                AS talk_ratio,
        1                                                           AS one
    FROM appointments a
    CROSS JOIN settings s
),
placed AS (
    SELECT
        a.handoff_id                                                AS handoff_id,
        a.appointment_no                                            AS appointment_no,
        d.sdr_member                                                AS sdr_member,
        d.ae_member                                                 AS ae_member,
        CASE WHEN d.sdr_member IS NOT NULL AND d.ae_member IS NOT NULL
             THEN COALESCE(d.sdr_member, '') || ' > ' || COALESCE(d.ae_member, '')
             END                                                    AS pair,
        d.team                                                      AS team,
        d.transfer_method                                           AS transfer_method,
        d.company_size_band                                         AS company_size_band,
        l.framework                                                 AS framework,
        l.criteria                                                  AS criteria,
        l.source                                                    AS source,
        l.source_size                                               AS source_size,
        l.industry                                                  AS industry,
        l.territory                                                 AS territory,
        l.routing                                                   AS routing,
        l.sync_cadence                                              AS sync_cadence,
        l.follow_up_band                                            AS follow_up_band,
        l.tenure                                                    AS tenure,
        l.month                                                     AS month,
        l.week                                                      AS week,
        k.week_start                                                AS week_start,
        a.start_at                                                  AS start_at,
        a.rows_in_chain                                             AS rows_in_chain,
        a.due                                                       AS due,
        a.outcome_rank                                              AS outcome_rank,
        a.cancelled_in_advance                                      AS cancelled_in_advance,
        CASE WHEN a.due = 1 AND a.outcome_rank = 6
              AND a.appointment_no = m.first_held_no
             THEN a.talk_ratio END                                  AS talk_ratio,
        a.one                                                       AS one
    FROM dated a
    INNER JOIN handoff_dims d ON a.handoff_id = d.handoff_id
    INNER JOIN handoff_slices l ON a.handoff_id = l.handoff_id
    INNER JOIN clock k ON a.start_clock_key = k.clock_key
    LEFT JOIN meeting_sums m ON a.handoff_id = m.handoff_id
)
SELECT
    a.handoff_id                                                    AS handoff_id,
    a.appointment_no                                                AS appointment_no,
    a.sdr_member                                                    AS sdr_member,
    a.ae_member                                                     AS ae_member,
    a.team                                                          AS team,
    a.transfer_method                                               AS transfer_method,
    a.company_size_band                                             AS company_size_band,
    a.framework                                                     AS framework,
    a.criteria                                                      AS criteria,
    a.source                                                        AS source,
    a.source_size                                                   AS source_size,
    a.industry                                                      AS industry,
    a.territory                                                     AS territory,
    a.routing                                                       AS routing,
    a.sync_cadence                                                  AS sync_cadence,
    a.follow_up_band                                                AS follow_up_band,
    a.tenure                                                        AS tenure,
    a.month                                                         AS month,
    a.week                                                          AS week,
    a.week_start                                                    AS week_start,
    a.start_at                                                      AS start_at,
    a.rows_in_chain                                                 AS rows_in_chain,
    1                                                               AS appointments,
    a.due                                                           AS due,
    CASE WHEN a.due = 1 AND a.outcome_rank <= 2 THEN 1 ELSE 0 END   AS not_logged,
    CASE WHEN a.due = 1 AND a.outcome_rank >= 3 THEN 1 ELSE 0 END   AS hold_eligible,
    CASE WHEN a.due = 1 AND a.outcome_rank = 6 THEN 1 ELSE 0 END    AS hold_achieved,
    CASE WHEN a.due = 1 AND (a.outcome_rank >= 5
              OR (a.outcome_rank = 4 AND a.cancelled_in_advance = 0))
         THEN 1 ELSE 0 END                                          AS show_eligible,
    CASE WHEN a.due = 1 AND a.outcome_rank = 6 THEN 1 ELSE 0 END    AS show_achieved,
    CASE WHEN a.talk_ratio IS NOT NULL THEN 1 ELSE 0 END            AS talk_eligible,
    CASE WHEN a.talk_ratio <= s.talk_limit THEN 1 ELSE 0 END        AS talk_achieved,
    a.talk_ratio                                                    AS talk_ratio,
    CASE WHEN a.week_start >= n.known_from
         THEN COALESCE(t.syncs, 0) + COALESCE(p.syncs, 0) END       AS syncs_before
FROM placed a
CROSS JOIN settings s
LEFT JOIN since n ON a.one = n.one
LEFT JOIN team_syncs t ON a.team = t.member AND a.week_start = t.week_start
LEFT JOIN pair_syncs p ON a.pair = p.member AND a.week_start = p.week_start
