-- question: Which deals came of the contacts, and which contacts were disqualified?
-- grain:    lead_id, handoff_id, opportunity_id
-- reads:    step_deals, step_deal_contact, step_handoffs, step_values, source_contact
-- returns:  lead_id text, handoff_id text, opportunity_id text, opportunity_created_at whole,
--   owner_id text, stage text, amount whole, closed_at whole, result text, reason text,
--   _file whole, _line whole
-- brings:   opportunity_id <- deal.deal_id; opportunity_created_at <- deal.created_at;
--   owner_id <- deal.owner; stage <- deal.stage; amount <- deal.amount;
--   closed_at <- deal.closed_at contact.disqualified_at;
--   result <- deal.stage deal.is_won deal.is_lost deal.is_closed;
--   reason <- deal.reason contact.disqualified_reason; lead_id <- deal.deal_id contact.lead_status;
--   handoff_id <- deal.handoff_key contact.lead_status
-- caveat:   A contact is disqualified by its lead status, as it stood before its next handoff.

WITH statuses AS (
    SELECT
        h.contact_id                                         AS contact_id,
        h.handoff_id                                         AS handoff_id,
        CASE WHEN v.lead_status IS NULL AND h.next_at IS NULL THEN c.lead_status
             ELSE v.lead_status END                          AS status,
        CASE WHEN h.next_at IS NULL
             THEN COALESCE(c.disqualified_at, v.lead_status_at)
             ELSE v.lead_status_at END                       AS closed_at,
        CASE WHEN v.disqualified_reason IS NOT NULL THEN NULLIF(v.disqualified_reason, '')
             WHEN h.next_at IS NULL THEN c.disqualified_reason END AS reason,
        c._file                                              AS _file,
        c._line                                              AS _line
    FROM step_handoffs h
    INNER JOIN source_contact c ON h.contact_id = c.contact_id
    LEFT JOIN step_values v ON h.contact_id = v.contact_id AND h.handoff_no = v.handoff_no
)
SELECT
    COALESCE(h.contact_id, c.contact_id)         AS lead_id,
    h.handoff_id                                 AS handoff_id,
    d.deal_id                                    AS opportunity_id,
    d.created_at                                 AS opportunity_created_at,
    d.owner_id                                   AS owner_id,
    d.stage                                      AS stage,
    d.amount                                     AS amount,
    d.closed_at                                  AS closed_at,
    d.result                                     AS result,
    d.reason                                     AS reason,
    d._file                                      AS _file,
    d._line                                      AS _line
FROM step_deals d
LEFT JOIN step_deal_contact c ON d.deal_id = c.deal_id
LEFT JOIN step_handoffs h ON d.handoff_key = h.handoff_key
UNION ALL
SELECT
    s.contact_id                                 AS lead_id,
    s.handoff_id                                 AS handoff_id,
    CAST(NULL AS VARCHAR)                        AS opportunity_id,
    CAST(NULL AS BIGINT)                         AS opportunity_created_at,
    CAST(NULL AS VARCHAR)                        AS owner_id,
    CAST(NULL AS VARCHAR)                        AS stage,
    CAST(NULL AS BIGINT)                         AS amount,
    CASE WHEN s.closed_at >= 0 THEN s.closed_at END AS closed_at,
    'disqualified'                               AS result,
    s.reason                                     AS reason,
    s._file                                      AS _file,
    s._line                                      AS _line
FROM statuses s
WHERE s.status = 'disqualified'
