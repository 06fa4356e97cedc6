-- question: Which quiet prospects are owed another touch of the cadence?
-- grain:    handoff_id
-- reads:    fact_handoffs, handoff_waits, touch_sums, people, settings
-- returns:  handoff_id text, account text, sdr_id text, sdr text, ae_id text, ae text,
--   handed_off_at whole, touches whole, last_touch_at whole, channel_set whole,
--   cadence_touches whole, cadence_days whole, cadence_channels whole, is_past_cadence whole,
--   ae_calendar_key whole
-- caveat:   Quiet is who did not reply, did not meet, has no meeting ahead and no opportunity. As far
--   back as the worklist reaches.

SELECT
    f.handoff_id                 AS handoff_id,
    f.account                    AS account,
    f.sdr_id                     AS sdr_id,
    COALESCE(sdr.name, f.sdr_id) AS sdr,
    f.ae_id                      AS ae_id,
    COALESCE(ae.name, f.ae_id)   AS ae,
    f.handed_off_at              AS handed_off_at,
    f.touches                    AS touches,
    f.last_touch_at              AS last_touch_at,
    t.channel_set                AS channel_set,
    f.cadence_touches            AS cadence_touches,
    f.cadence_days               AS cadence_days,
    f.cadence_channels           AS cadence_channels,
    CASE WHEN w.as_of_day_no - w.handed_off_day_no > s.cadence_window_days THEN 1 ELSE 0 END
                                 AS is_past_cadence,
    f.ae_calendar_key            AS ae_calendar_key
FROM fact_handoffs f
INNER JOIN handoff_waits w ON f.handoff_id = w.handoff_id
LEFT JOIN touch_sums t ON f.handoff_id = t.handoff_id
LEFT JOIN people sdr ON f.sdr_id = sdr.person_id
LEFT JOIN people ae ON f.ae_id = ae.person_id
CROSS JOIN settings s
WHERE f.handed_off_at >= s.worklist_from
  AND f.is_disqualified = 0 AND f.is_won = 0 AND f.is_lost = 0
  AND COALESCE(f.decision, 'pending') <> 'rejected'
  AND f.opportunity_at IS NULL
  AND f.replies = 0
  AND f.meetings_held = 0
  AND f.next_meeting_at IS NULL
  AND (f.cadence_touches < s.cadence_touches
       OR f.cadence_days < s.cadence_days
       OR f.cadence_channels < s.cadence_channels)
ORDER BY handed_off_at, handoff_id
