-- question: Which leads were given up, and when?
-- grain:    row
-- reads:    step_leads, step_lead_refs, step_handoffs, source_lead, source_lead_history
-- returns:  lead_id text, handoff_id text, closed_at whole, reason text, _file whole, _line whole
-- caveat:   A status counts that the records turn into *disqualified*, or that says so in plain
--   words. Taken back within a day it doesn't count. Where no history tells since when, the time is
--   unknown, and the lead's last handoff is meant.

WITH words AS (
    SELECT LOWER(status_as_written) AS word, status
    FROM source_lead
    WHERE status_as_written IS NOT NULL
),
meanings AS (
    SELECT word, MAX(status) AS status
    FROM words
    GROUP BY word
),
changes AS (
    SELECT
        CASE WHEN LENGTH(lead_id) = 18 AND lead_id LIKE '00Q%'
             THEN SUBSTR(lead_id, 1, 15) ELSE lead_id END AS lead_key,
        changed_at,
        LOWER(new_value)             AS word,
        COALESCE(_file, 0)           AS _file,
        COALESCE(_line, 0)           AS _line
    FROM source_lead_history
    WHERE field IN ('status', 'status_as_written') AND new_value IS NOT NULL
      AND changed_at IS NOT NULL AND COALESCE(is_deleted, 0) = 0
),
judged AS (
    SELECT
        c.lead_key                   AS lead_key,
        c.changed_at                 AS changed_at,
        c._file                      AS _file,
        c._line                      AS _line,
        CASE WHEN m.status = 'disqualified' THEN 1
             WHEN m.status IS NOT NULL THEN 0
             WHEN c.word LIKE '%disqualif%' OR c.word LIKE '%unqualif%'
               OR c.word LIKE '%not qualified%' OR c.word LIKE '%not converted%'
               OR c.word IN ('junk', 'dead', 'bad fit', 'not a fit', 'bad data') THEN 1
             ELSE 0 END              AS is_disqualified
    FROM changes c
    LEFT JOIN meanings m ON c.word = m.word
),
followed AS (
    SELECT
        lead_key,
        changed_at,
        _file,
        _line,
        is_disqualified,
        LEAD(changed_at) OVER (
            PARTITION BY lead_key ORDER BY changed_at, COALESCE(_file, 0), COALESCE(_line, 0)
        ) AS next_changed_at,
        LEAD(is_disqualified) OVER (
            PARTITION BY lead_key ORDER BY changed_at, COALESCE(_file, 0), COALESCE(_line, 0)
        ) AS next_is_disqualified
    FROM judged
    WHERE changed_at IS NOT NULL
),
dated AS (
    SELECT lead_key, changed_at, MIN(_file) AS _file, MIN(_line) AS _line
    FROM followed
    WHERE is_disqualified = 1
      AND (next_changed_at IS NULL OR next_is_disqualified = 1
           OR next_changed_at - changed_at >= 86400)
    GROUP BY lead_key, changed_at
),
dated_leads AS (
    SELECT lead_key
    FROM dated
    GROUP BY lead_key
),
several AS (
    SELECT
        d.lead_key                   AS lead_key,
        d.changed_at                 AS changed_at,
        h.handoff_id                 AS handoff_id
    FROM dated d
    INNER JOIN step_handoffs h ON d.lead_key = h.lead_key
    WHERE (h.previous_at IS NOT NULL OR h.next_at IS NOT NULL)
      AND d.changed_at >= h.handed_off_at
      AND (h.next_at IS NULL OR d.changed_at < h.next_at)
),
last_handoffs AS (
    SELECT lead_key, handoff_id
    FROM step_handoffs
    WHERE next_at IS NULL
)
SELECT
    r.lead_id                        AS lead_id,
    s.handoff_id                     AS handoff_id,
    d.changed_at                     AS closed_at,
    l.disqualified_reason            AS reason,
    d._file                          AS _file,
    d._line                          AS _line
FROM dated d
INNER JOIN step_lead_refs r ON d.lead_key = r.ref
INNER JOIN step_leads k ON r.lead_key = k.lead_key
INNER JOIN source_lead l ON k._file = l._file AND k._line = l._line
LEFT JOIN several s ON d.lead_key = s.lead_key AND d.changed_at = s.changed_at
UNION ALL
SELECT
    k.lead_id                        AS lead_id,
    h.handoff_id                     AS handoff_id,
    CAST(NULL AS BIGINT)             AS closed_at,
    l.disqualified_reason            AS reason,
    k._file                          AS _file,
    k._line                          AS _line
FROM step_leads k
INNER JOIN source_lead l ON k._file = l._file AND k._line = l._line
LEFT JOIN dated_leads d ON k.lead_key = d.lead_key
LEFT JOIN last_handoffs h ON k.lead_key = h.lead_key
WHERE k.is_gone = 0 AND l.status = 'disqualified' AND d.lead_key IS NULL
