-- question: What is known of each handoff: every metric's flags, once?
-- grain:    handoff_id
-- reads:    handoff_dims, handoff_waits, outcome_sums, meeting_sums, handoff_briefs, feedback_sums,
--   handoff_states, handoff_slices, rejection_reasons, settings
-- returns:  handoff_id text, lead_id text, sdr_id text, ae_id text, is_self whole,
--   sdr_known whole, ae_known whole, sdr_member text, ae_member text,
--   team text, transfer_method text, company_size_band text,
--   framework text, criteria text, source text, source_size text, industry text, territory text,
--   routing text, sync_cadence text, follow_up_band text, tenure text, month text, week text,
--   account text,
--   lead_known whole, handed_off_at whole, week_start whole, handoffs whole,
--   conversion_eligible whole, conversion_achieved whole, converted_so_far whole,
--   opportunity_at whole, older_opportunities whole, is_disqualified whole, is_won whole,
--   is_lost whole, follow_up_at whole, is_followed_up whole, wait_business_s whole,
--   wait_wall_s whole, sla_met whole, sla_late whole, sla_open_within whole,
--   sla_open_breached whole, same_day_eligible whole, same_day_achieved whole,
--   never_eligible whole, never_achieved whole, touches whole, early_touches whole,
--   replies whole, last_touch_at whole, quiet_business_s whole, age_business_s whole,
--   day_due whole,
--   meetings_held whole, next_meeting_at whole, next_meeting_slot whole,
--   last_start_at whole, last_no_show_at whole, last_no_show_slot whole,
--   has_contact_name whole, has_title whole, has_company whole, has_industry whole,
--   has_company_size whole, has_pain_points whole, has_trigger whole,
--   has_engagement_history whole, has_stakeholders whole, has_timeline whole,
--   has_budget whole, has_objections whole, has_next_step whole, has_promised whole,
--   has_ae_preparation whole, brief_prospect_identity whole, brief_pain_points whole,
--   brief_engagement_history whole, brief_decision_context whole, brief_objections whole,
--   brief_next_steps whole, brief_components whole, brief_missing whole,
--   brief_achieved whole, feedback_eligible whole, feedback_achieved whole,
--   feedback_score whole, decision text, ae_calendar_key whole, as_of_clock_key whole,
--   acknowledgement_state whole, confirmation_state whole, review_eligible whole,
--   review_achieved whole, decision_state whole, rejection_no whole, win_eligible whole,
--   win_achieved whole, step whole, response_band whole, routing_no whole,
--   routing_delay_band whole, three_three_three_eligible whole,
--   three_three_three_achieved whole, cadence_touches whole, cadence_days whole,
--   cadence_channels whole
-- caveat:   For each metric a handoff is eligible or not, and has achieved it or not. Every rate
--   anywhere is the sum of one over the sum of the other. Where a metric has several parts, a code
--   says which one the handoff is in; handoff_states tells the codes. rejection_no is that of
--   rejection_reasons: 0 no reason given, 9 one of the less frequent.

SELECT
    d.handoff_id AS handoff_id,
    d.lead_id AS lead_id,
    d.sdr_id AS sdr_id,
    d.ae_id AS ae_id,
    d.is_self AS is_self,
    d.sdr_known AS sdr_known,
    d.ae_known AS ae_known,
    d.sdr_member AS sdr_member,
    d.ae_member AS ae_member,
    d.team AS team,
    d.transfer_method AS transfer_method,
    d.company_size_band AS company_size_band,
    sl.framework AS framework,
    sl.criteria AS criteria,
    sl.source AS source,
    sl.source_size AS source_size,
    sl.industry AS industry,
    sl.territory AS territory,
    sl.routing AS routing,
    sl.sync_cadence AS sync_cadence,
    sl.follow_up_band AS follow_up_band,
    sl.tenure AS tenure,
    sl.month AS month,
    sl.week AS week,
    d.account AS account,
    d.lead_known AS lead_known,
    d.handed_off_at AS handed_off_at,
    d.week_start AS week_start,
    1 AS handoffs,
    CASE WHEN st.as_of - d.handed_off_at >= st.maturity_s THEN 1 ELSE 0 END AS conversion_eligible,
    CASE WHEN st.as_of - d.handed_off_at >= st.maturity_s
          AND o.opportunity_at - d.handed_off_at <= st.maturity_s
         THEN 1 ELSE 0 END AS conversion_achieved,
    CASE WHEN o.opportunity_at - d.handed_off_at <= st.maturity_s
         THEN 1 ELSE 0 END AS converted_so_far,
    o.opportunity_at AS opportunity_at,
    COALESCE(o.older_opportunities, 0) AS older_opportunities,
    COALESCE(o.is_disqualified, 0) AS is_disqualified,
    COALESCE(o.is_won, 0) AS is_won,
    COALESCE(o.is_lost, 0) AS is_lost,
    w.follow_up_at AS follow_up_at,
    w.is_followed_up AS is_followed_up,
    w.wait_business_s AS wait_business_s,
    w.wait_wall_s AS wait_wall_s,
    CASE WHEN w.is_followed_up = 1 AND w.wait_business_s <= st.sla_s
         THEN 1 ELSE 0 END AS sla_met,
    CASE WHEN w.is_followed_up = 1 AND w.wait_business_s > st.sla_s
         THEN 1 ELSE 0 END AS sla_late,
    CASE WHEN w.is_followed_up = 0 AND w.wait_business_s <= st.sla_s
         THEN 1 ELSE 0 END AS sla_open_within,
    CASE WHEN w.is_followed_up = 0 AND w.wait_business_s > st.sla_s
         THEN 1 ELSE 0 END AS sla_open_breached,
    CASE WHEN w.is_followed_up = 1 OR w.is_past_day_due = 1
         THEN 1 ELSE 0 END AS same_day_eligible,
    CASE WHEN (w.is_followed_up = 1 OR w.is_past_day_due = 1)
          AND w.followed_up_same_day = 1
         THEN 1 ELSE 0 END AS same_day_achieved,
    w.is_past_next_day_due AS never_eligible,
    CASE WHEN w.is_past_next_day_due = 1 AND w.is_followed_up = 0
          AND w.touches = 0
         THEN 1 ELSE 0 END AS never_achieved,
    w.touches AS touches,
    w.early_touches AS early_touches,
    w.replies AS replies,
    w.last_touch_at AS last_touch_at,
    w.quiet_business_s AS quiet_business_s,
    w.age_business_s AS age_business_s,
    w.day_due AS day_due,
    COALESCE(m.held, 0) AS meetings_held,
    m.next_meeting_at AS next_meeting_at,
    m.next_meeting_slot AS next_meeting_slot,
    m.last_start_at AS last_start_at,
    m.last_no_show_at AS last_no_show_at,
    m.last_no_show_slot AS last_no_show_slot,
    b.has_contact_name AS has_contact_name,
    b.has_title AS has_title,
    b.has_company AS has_company,
    b.has_industry AS has_industry,
    b.has_company_size AS has_company_size,
    b.has_pain_points AS has_pain_points,
    b.has_trigger AS has_trigger,
    b.has_engagement_history AS has_engagement_history,
    b.has_stakeholders AS has_stakeholders,
    b.has_timeline AS has_timeline,
    b.has_budget AS has_budget,
    b.has_objections AS has_objections,
    b.has_next_step AS has_next_step,
    b.has_promised AS has_promised,
    b.has_ae_preparation AS has_ae_preparation,
    b.brief_prospect_identity AS brief_prospect_identity,
    b.brief_pain_points AS brief_pain_points,
    b.brief_engagement_history AS brief_engagement_history,
    b.brief_decision_context AS brief_decision_context,
    b.brief_objections AS brief_objections,
    b.brief_next_steps AS brief_next_steps,
    b.brief_components AS brief_components,
    b.brief_missing AS brief_missing,
    CASE WHEN b.brief_missing = 0 THEN 1 ELSE 0 END AS brief_achieved,
    CASE WHEN f.score IS NOT NULL THEN 1 ELSE 0 END AS feedback_eligible,
    CASE WHEN f.score >= 4 THEN 1 ELSE 0 END AS feedback_achieved,
    f.score AS feedback_score,
    d.decision AS decision,
    d.ae_calendar_key AS ae_calendar_key,
    d.as_of_clock_key AS as_of_clock_key,
    x.acknowledgement_state AS acknowledgement_state,
    x.confirmation_state AS confirmation_state,
    x.review_eligible AS review_eligible,
    x.review_achieved AS review_achieved,
    x.decision_state AS decision_state,
    CASE WHEN x.decision_state <> 2 THEN NULL
         WHEN x.rejection_reason IS NULL THEN 0
         WHEN r.reason_no <= 8 THEN r.reason_no
         ELSE 9 END AS rejection_no,
    CASE WHEN o.is_won = 1 OR o.is_lost = 1 THEN 1 ELSE 0 END AS win_eligible,
    COALESCE(o.is_won, 0) AS win_achieved,
    x.step AS step,
    x.response_band AS response_band,
    x.routing_no AS routing_no,
    x.routing_delay_band AS routing_delay_band,
    x.three_three_three_eligible AS three_three_three_eligible,
    x.three_three_three_achieved AS three_three_three_achieved,
    x.cadence_touches AS cadence_touches,
    x.cadence_days AS cadence_days,
    x.cadence_channels AS cadence_channels
FROM handoff_dims d
INNER JOIN handoff_waits w ON d.handoff_id = w.handoff_id
INNER JOIN handoff_briefs b ON d.handoff_id = b.handoff_id
INNER JOIN handoff_states x ON d.handoff_id = x.handoff_id
INNER JOIN handoff_slices sl ON d.handoff_id = sl.handoff_id
LEFT JOIN rejection_reasons r ON x.rejection_reason = r.rejection_reason
LEFT JOIN outcome_sums o ON d.handoff_id = o.handoff_id
LEFT JOIN meeting_sums m ON d.handoff_id = m.handoff_id
LEFT JOIN feedback_sums f ON d.handoff_id = f.handoff_id
CROSS JOIN settings st
