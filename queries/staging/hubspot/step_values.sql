-- question: What did each contact say of its handoff at the moment that counts?
-- grain:    contact_id, handoff_no
-- reads:    step_ladder, source_contact_history
-- returns:  contact_id text, handoff_no whole, pain_points text, trigger text,
--   engagement_history text, stakeholders text, timeline text, budget text, objections text,
--   next_step text, promised text, ae_preparation text, framework text, criteria_met text,
--   routing text, transfer_method text, decision text, rejection_reason text, handoff_key text,
--   lead_status text, disqualified_reason text, qualified_at whole, decided_at whole,
--   acknowledged_at whole, confirmation_sent_at whole, brief_reviewed_at whole, lead_status_at
--   whole
-- caveat:   Only what a history of the property tells; blank: it has none of this contact. An empty
--   text, or -1 for an instant, says that the property was empty then. What is written down before
--   the handoff counts as it stood at its moment, what happens after it as it stood just before the
--   contact's next handoff; of a second handoff only if it was set since. Where a property holds an
--   instant, the moment of setting it is given.

WITH told AS (
    SELECT
        l.contact_id                     AS contact_id,
        l.handoff_no                     AS handoff_no,
        h.property                       AS property,
        h.value                          AS value,
        h.changed_at                     AS changed_at,
        CASE WHEN h.property IN ('pain_points', 'trigger', 'engagement_history', 'stakeholders',
                'timeline', 'budget', 'objections', 'next_step', 'promised',
                'ae_preparation', 'qualified_at', 'framework', 'criteria_met') THEN 1
             ELSE 0 END                  AS is_before,
        CASE WHEN l.handoff_no > 1 AND h.property IN ('decision', 'decided_at', 'rejection_reason',
                'acknowledged_at', 'confirmation_sent_at', 'brief_reviewed_at',
                'handoff_key', 'lead_status', 'disqualified_reason')
             THEN l.handed_off_at ELSE 0 END AS since_at,
        l.handed_off_at                  AS handed_off_at,
        COALESCE(l.next_at, 99999999999) AS next_at,
        h._file                          AS _file,
        h._line                          AS _line
    FROM source_contact_history h
    INNER JOIN step_ladder l ON h.contact_id = l.contact_id
    WHERE h.property IN ('pain_points', 'trigger', 'engagement_history', 'stakeholders',
        'timeline', 'budget', 'objections', 'next_step', 'promised',
        'ae_preparation', 'qualified_at', 'framework', 'criteria_met',
        'routing', 'transfer_method', 'decision', 'decided_at',
        'rejection_reason', 'acknowledged_at', 'confirmation_sent_at',
        'brief_reviewed_at', 'handoff_key', 'lead_status', 'disqualified_reason')
),
timed AS (
    SELECT
        contact_id,
        handoff_no,
        property,
        value,
        changed_at,
        CASE WHEN is_before = 1 AND changed_at <= handed_off_at THEN 1
             WHEN is_before = 0 AND changed_at < next_at AND changed_at >= since_at THEN 1
             ELSE 0 END                  AS in_time,
        _file,
        _line
    FROM told
),
ranked AS (
    SELECT
        contact_id,
        handoff_no,
        property,
        value,
        changed_at,
        in_time,
        ROW_NUMBER() OVER (
            PARTITION BY contact_id, handoff_no, property
            ORDER BY in_time DESC, changed_at DESC, _file DESC, _line DESC
        ) AS nth
    FROM timed
    WHERE in_time IS NOT NULL AND changed_at IS NOT NULL AND _file IS NOT NULL AND _line IS NOT NULL
),
last_said AS (
    SELECT
        contact_id,
        handoff_no,
        property,
        CASE WHEN in_time = 1 THEN COALESCE(value, '') ELSE '' END AS value,
        CASE WHEN in_time = 1 AND value IS NOT NULL THEN changed_at ELSE 0 - 1 END AS set_at
    FROM ranked
    WHERE nth = 1
)
SELECT
    contact_id,
    handoff_no,
    MAX(CASE WHEN property = 'pain_points' THEN value END) AS pain_points,
    MAX(CASE WHEN property = 'trigger' THEN value END) AS trigger,
    MAX(CASE WHEN property = 'engagement_history' THEN value END) AS engagement_history,
    MAX(CASE WHEN property = 'stakeholders' THEN value END) AS stakeholders,
    MAX(CASE WHEN property = 'timeline' THEN value END) AS timeline,
    MAX(CASE WHEN property = 'budget' THEN value END) AS budget,
    MAX(CASE WHEN property = 'objections' THEN value END) AS objections,
    MAX(CASE WHEN property = 'next_step' THEN value END) AS next_step,
    MAX(CASE WHEN property = 'promised' THEN value END) AS promised,
    MAX(CASE WHEN property = 'ae_preparation' THEN value END) AS ae_preparation,
    MAX(CASE WHEN property = 'framework' THEN value END) AS framework,
    MAX(CASE WHEN property = 'criteria_met' THEN value END) AS criteria_met,
    MAX(CASE WHEN property = 'routing' THEN value END) AS routing,
    MAX(CASE WHEN property = 'transfer_method' THEN value END) AS transfer_method,
    MAX(CASE WHEN property = 'decision' THEN value END) AS decision,
    MAX(CASE WHEN property = 'rejection_reason' THEN value END) AS rejection_reason,
    MAX(CASE WHEN property = 'handoff_key' THEN value END) AS handoff_key,
    MAX(CASE WHEN property = 'lead_status' THEN value END) AS lead_status,
    MAX(CASE WHEN property = 'disqualified_reason' THEN value END) AS disqualified_reason,
    MAX(CASE WHEN property = 'qualified_at' THEN set_at END) AS qualified_at,
    MAX(CASE WHEN property = 'decided_at' THEN set_at END) AS decided_at,
    MAX(CASE WHEN property = 'acknowledged_at' THEN set_at END) AS acknowledged_at,
    MAX(CASE WHEN property = 'confirmation_sent_at' THEN set_at END) AS confirmation_sent_at,
    MAX(CASE WHEN property = 'brief_reviewed_at' THEN set_at END) AS brief_reviewed_at,
    MAX(CASE WHEN property = 'lead_status' THEN set_at END) AS lead_status_at
FROM last_said
GROUP BY contact_id, handoff_no
