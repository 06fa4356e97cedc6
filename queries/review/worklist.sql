-- question: Which open handoffs need somebody to act, and why?
-- grain:    handoff_id
-- reads:    fact_handoffs, handoff_waits, touch_sums, people, clock, settings
-- returns:  handoff_id text, account text, sdr_id text, sdr text, ae_id text, ae text,
--   reason whole, clock_seconds whole, meeting_at whole, brief_components whole,
--   brief_prospect_identity whole, brief_pain_points whole, brief_engagement_history whole,
--   brief_decision_context whole, brief_objections whole, brief_next_steps whole,
--   touches whole, handed_off_at whole, ae_calendar_key whole, is_quiet whole,
--   last_touch_at whole, channel_set whole, cadence_touches whole, cadence_days whole,
--   cadence_channels whole, is_past_cadence whole
-- caveat:   Reasons in order: 1 SLA breached and untouched, 2 due within the hour, 3 meeting within a
--   business day with gaps in the brief, 4 no-show not re-booked, 5 no reply and a touch of the
--   cadence owed, 6 quiet for three business days, 7 undecided after the maturity days. The list
--   reaches back as the config says, for the seventh reason as much further as a handoff takes to
--   mature. Decided, won, lost or disqualified handoffs are not listed. is_quiet tells of the fifth
--   whether it is one of the sixth too.

WITH keyed AS (
    SELECT
        f.handoff_id                AS handoff_id,
        f.account                   AS account,
        f.sdr_id                    AS sdr_id,
        f.ae_id                     AS ae_id,
        f.sla_open_within           AS sla_open_within,
        f.sla_open_breached         AS sla_open_breached,
        f.wait_business_s           AS wait_business_s,
        f.quiet_business_s          AS quiet_business_s,
        f.age_business_s            AS age_business_s,
        f.touches                   AS touches,
        f.next_meeting_at           AS next_meeting_at,
        f.last_start_at             AS last_start_at,
        f.last_no_show_at           AS last_no_show_at,
        f.meetings_held             AS meetings_held,
        f.opportunity_at            AS opportunity_at,
        f.brief_components          AS brief_components,
        f.brief_missing             AS brief_missing,
        f.brief_prospect_identity   AS brief_prospect_identity,
        f.brief_pain_points         AS brief_pain_points,
        f.brief_engagement_history  AS brief_engagement_history,
        f.brief_decision_context    AS brief_decision_context,
        f.brief_objections          AS brief_objections,
        f.brief_next_steps          AS brief_next_steps,
        f.handed_off_at             AS handed_off_at,
        CASE WHEN f.handed_off_at >= s.worklist_from THEN 1 ELSE 0 END AS is_recent,
        f.conversion_eligible       AS conversion_eligible,
        COALESCE(f.decision, 'pending') AS decision,
        f.ae_calendar_key           AS ae_calendar_key,
        f.ae_calendar_key + f.next_meeting_slot AS meeting_clock_key,
        f.ae_calendar_key + f.last_no_show_slot AS no_show_clock_key,
        f.as_of_clock_key           AS as_of_clock_key,
        s.as_of                     AS as_of,
        s.sla_s                     AS sla_s,
        s.business_day_s            AS business_day_s,
        f.last_touch_at             AS last_touch_at,
        f.cadence_touches           AS cadence_touches,
        f.cadence_days              AS cadence_days,
        f.cadence_channels          AS cadence_channels,
        CASE WHEN f.touches > 0 AND f.next_meeting_at IS NULL AND f.opportunity_at IS NULL
              AND f.meetings_held = 0
             THEN 1 ELSE 0 END      AS is_waiting,
        CASE WHEN f.replies = 0
              AND (f.cadence_touches < s.cadence_touches
                   OR f.cadence_days < s.cadence_days
                   OR f.cadence_channels < s.cadence_channels)
             THEN 1 ELSE 0 END      AS is_owed
    FROM fact_handoffs f
    CROSS JOIN settings s
    WHERE f.handed_off_at >= s.worklist_from - s.maturity_s
      AND f.is_disqualified = 0 AND f.is_won = 0 AND f.is_lost = 0
      AND COALESCE(f.decision, 'pending') <> 'rejected'
),
clocked AS (
    SELECT
        k.handoff_id                AS handoff_id,
        k.account                   AS account,
        k.sdr_id                    AS sdr_id,
        k.ae_id                     AS ae_id,
        k.touches                   AS touches,
        k.next_meeting_at           AS next_meeting_at,
        k.last_no_show_at           AS last_no_show_at,
        k.brief_components          AS brief_components,
        k.brief_prospect_identity   AS brief_prospect_identity,
        k.brief_pain_points         AS brief_pain_points,
        k.brief_engagement_history  AS brief_engagement_history,
        k.brief_decision_context    AS brief_decision_context,
        k.brief_objections          AS brief_objections,
        k.brief_next_steps          AS brief_next_steps,
        k.handed_off_at             AS handed_off_at,
        k.ae_calendar_key           AS ae_calendar_key,
        k.wait_business_s           AS wait_business_s,
        k.quiet_business_s          AS quiet_business_s,
        k.age_business_s            AS age_business_s,
        k.sla_s                     AS sla_s,
        (m.open_seconds_before + m.is_open * (k.next_meeting_at - m.slot_start))
            - (n.open_seconds_before + n.is_open * (k.as_of - n.slot_start))
                                    AS until_meeting_s,
        (n.open_seconds_before + n.is_open * (k.as_of - n.slot_start))
            - (x.open_seconds_before + x.is_open * (k.last_no_show_at - x.slot_start))
                                    AS since_no_show_s,
        k.sla_open_breached         AS sla_open_breached,
        k.sla_open_within           AS sla_open_within,
        k.brief_missing             AS brief_missing,
        k.last_start_at             AS last_start_at,
        k.meetings_held             AS meetings_held,
        k.opportunity_at            AS opportunity_at,
        k.conversion_eligible       AS conversion_eligible,
        k.is_recent                 AS is_recent,
        k.decision                  AS decision,
        k.business_day_s            AS business_day_s,
        k.last_touch_at             AS last_touch_at,
        k.cadence_touches           AS cadence_touches,
        k.cadence_days              AS cadence_days,
        k.cadence_channels          AS cadence_channels,
        k.is_waiting                AS is_waiting,
        k.is_owed                   AS is_owed
    FROM keyed k
    INNER JOIN clock n ON k.as_of_clock_key = n.clock_key
    LEFT JOIN clock m ON k.meeting_clock_key = m.clock_key
    LEFT JOIN clock x ON k.no_show_clock_key = x.clock_key
),
reasoned AS (
    SELECT
        c.handoff_id                AS handoff_id,
        c.account                   AS account,
        c.sdr_id                    AS sdr_id,
        c.ae_id                     AS ae_id,
        c.touches                   AS touches,
        c.next_meeting_at           AS next_meeting_at,
        c.last_no_show_at           AS last_no_show_at,
        c.brief_components          AS brief_components,
        c.brief_prospect_identity   AS brief_prospect_identity,
        c.brief_pain_points         AS brief_pain_points,
        c.brief_engagement_history  AS brief_engagement_history,
        c.brief_decision_context    AS brief_decision_context,
        c.brief_objections          AS brief_objections,
        c.brief_next_steps          AS brief_next_steps,
        c.handed_off_at             AS handed_off_at,
        c.ae_calendar_key           AS ae_calendar_key,
        c.wait_business_s           AS wait_business_s,
        c.quiet_business_s          AS quiet_business_s,
        c.age_business_s            AS age_business_s,
        c.until_meeting_s           AS until_meeting_s,
        c.since_no_show_s           AS since_no_show_s,
        c.sla_s                     AS sla_s,
        CASE WHEN c.is_recent = 1 AND c.sla_open_breached = 1 AND c.touches = 0 THEN 1
             WHEN c.is_recent = 1 AND c.sla_open_within = 1 AND c.touches = 0
              AND c.sla_s - c.wait_business_s <= 3600 THEN 2
             WHEN c.is_recent = 1 AND c.next_meeting_at IS NOT NULL AND c.brief_missing > 0
              AND c.until_meeting_s <= c.business_day_s THEN 3
             WHEN c.is_recent = 1 AND c.last_no_show_at IS NOT NULL AND c.next_meeting_at IS NULL
              AND c.last_start_at = c.last_no_show_at THEN 4
             WHEN c.is_recent = 1 AND c.is_waiting = 1 AND c.is_owed = 1 THEN 5
             WHEN c.is_recent = 1 AND c.is_waiting = 1
              AND c.quiet_business_s > 3 * c.business_day_s THEN 6
             WHEN c.conversion_eligible = 1 AND c.opportunity_at IS NULL
              AND c.decision = 'pending' THEN 7
             ELSE 0 END             AS reason,
        CASE WHEN c.quiet_business_s > 3 * c.business_day_s THEN 1 ELSE 0 END AS is_quiet,
        c.last_touch_at             AS last_touch_at,
        c.cadence_touches           AS cadence_touches,
        c.cadence_days              AS cadence_days,
        c.cadence_channels          AS cadence_channels
    FROM clocked c
)
SELECT
    r.handoff_id                    AS handoff_id,
    r.account                       AS account,
    r.sdr_id                        AS sdr_id,
    COALESCE(sdr.name, r.sdr_id)    AS sdr,
    r.ae_id                         AS ae_id,
    COALESCE(ae.name, r.ae_id)      AS ae,
    r.reason                        AS reason,
    CASE WHEN r.reason = 1 THEN r.wait_business_s - r.sla_s
         WHEN r.reason = 2 THEN r.sla_s - r.wait_business_s
         WHEN r.reason = 3 THEN r.until_meeting_s
         WHEN r.reason = 4 THEN r.since_no_show_s
         WHEN r.reason IN (5, 6) THEN r.quiet_business_s
         ELSE r.age_business_s END  AS clock_seconds,
    CASE WHEN r.reason = 3 THEN r.next_meeting_at
         WHEN r.reason = 4 THEN r.last_no_show_at END AS meeting_at,
    r.brief_components              AS brief_components,
    r.brief_prospect_identity       AS brief_prospect_identity,
    r.brief_pain_points             AS brief_pain_points,
    r.brief_engagement_history      AS brief_engagement_history,
    r.brief_decision_context        AS brief_decision_context,
    r.brief_objections              AS brief_objections,
    r.brief_next_steps              AS brief_next_steps,
    r.touches                       AS touches,
    r.handed_off_at                 AS handed_off_at,
    r.ae_calendar_key               AS ae_calendar_key,
    r.is_quiet                      AS is_quiet,
    r.last_touch_at                 AS last_touch_at,
    t.channel_set                   AS channel_set,
    r.cadence_touches               AS cadence_touches,
    r.cadence_days                  AS cadence_days,
    r.cadence_channels              AS cadence_channels,
    CASE WHEN w.as_of_day_no - w.handed_off_day_no > s.cadence_window_days THEN 1 ELSE 0 END
                                    AS is_past_cadence
FROM reasoned r
LEFT JOIN handoff_waits w ON r.handoff_id = w.handoff_id
LEFT JOIN touch_sums t ON r.handoff_id = t.handoff_id
LEFT JOIN people sdr ON r.sdr_id = sdr.person_id
LEFT JOIN people ae ON r.ae_id = ae.person_id
CROSS JOIN settings s
WHERE r.reason > 0
ORDER BY reason, clock_seconds, handoff_id
