-- question: Which times stood on the lead when each handoff happened, where they changed since?
-- grain:    handoff_id
-- reads:    step_field_changes
-- returns:  handoff_id text, qualified_changed whole, qualified_at whole, decided_changed whole,
--   decided_at whole, acknowledged_changed whole, acknowledged_at whole,
--   confirmation_changed whole, confirmation_sent_at whole, reviewed_changed whole,
--   brief_reviewed_at whole
-- caveat:   The history holds times as text. Those of the API (2026-03-04T10:22:00.000Z, always
--   UTC) are read; one in another form is unknown. A fourth is a quarter of a hundred less two
--   digits: from 1970 to 2099 each fourth year is a leap year.

WITH cut AS (
    SELECT
        handoff_id,
        field,
        CASE WHEN old_value LIKE '____-__-__T__:__:__%'
             THEN COALESCE(SUBSTR(old_value, 1, 4), '') || COALESCE(SUBSTR(old_value, 6, 2), '')
                  || COALESCE(SUBSTR(old_value, 9, 2), '')
                  || COALESCE(SUBSTR(old_value, 12, 2), '')
                  || COALESCE(SUBSTR(old_value, 15, 2), '')
                  || COALESCE(SUBSTR(old_value, 18, 2), '')
             ELSE 'x' END            AS digits,
        CASE WHEN SUBSTR(old_value, 20) IN ('Z', '.000Z', '+0000', '.000+0000', '+00:00',
                                            '.000+00:00')
             THEN 1 ELSE 0 END       AS is_utc
    FROM step_field_changes
    WHERE field IN ('qualified_at', 'decided_at', 'acknowledged_at', 'confirmation_sent_at',
                    'brief_reviewed_at')
),
told AS (
    SELECT
        handoff_id,
        field,
        CASE WHEN is_utc = 1 AND digits <> ''
              AND REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(REPLACE(
                  digits, '0', ''), '1', ''), '2', ''), '3', ''), '4', ''), '5', ''), '6', ''),
                  '7', ''), '8', ''), '9', '') = ''
             THEN digits END         AS digits
    FROM cut
),
parts AS (
    SELECT
        handoff_id,
        field,
        CASE WHEN digits IS NULL THEN 0 ELSE 1 END AS is_read,
        CAST(COALESCE(SUBSTR(digits, 1, 4), '0') AS BIGINT) AS year,
        CAST(COALESCE(SUBSTR(digits, 5, 2), '0') AS BIGINT) AS month,
        CAST(COALESCE(SUBSTR(digits, 7, 2), '0') AS BIGINT) AS day,
        CAST(COALESCE(SUBSTR(digits, 9, 2), '0') AS BIGINT) AS hour,
        CAST(COALESCE(SUBSTR(digits, 11, 2), '0') AS BIGINT) AS minute,
        CAST(COALESCE(SUBSTR(digits, 13, 2), '0') AS BIGINT) AS second
    FROM told
),
days AS (
    SELECT
        handoff_id,
        field,
        is_read,
        year,
        CASE WHEN month = 1 THEN 0
             WHEN month = 2 THEN 31
             WHEN month = 3 THEN 59
             WHEN month = 4 THEN 90
             WHEN month = 5 THEN 120
             WHEN month = 6 THEN 151
             WHEN month = 7 THEN 181
             WHEN month = 8 THEN 212
             WHEN month = 9 THEN 243
             WHEN month = 10 THEN 273
             WHEN month = 11 THEN 304
             WHEN month = 12 THEN 334 END AS month_days,
        CAST(SUBSTR(CAST(100000 + (year - 1969) * 25 AS VARCHAR), 1, 4) AS BIGINT) - 1000
            + CASE WHEN month > 2
                    AND SUBSTR(CAST(100000 + (year - 1968) * 25 AS VARCHAR), 5, 2) = '00'
                   THEN 1 ELSE 0 END AS leap_days,
        day,
        hour,
        minute,
        second
    FROM parts
),
timed AS (
    SELECT
        handoff_id,
        field,
        CASE WHEN is_read = 1 AND year >= 1970 AND year < 2100
             THEN ((year - 1970) * 365 + leap_days + month_days + day - 1) * 86400
                  + hour * 3600 + minute * 60 + second END AS at
    FROM days
)
SELECT
    handoff_id,
    MAX(CASE WHEN field = 'qualified_at' THEN 1 ELSE 0 END) AS qualified_changed,
    MAX(CASE WHEN field = 'qualified_at' THEN at END) AS qualified_at,
    MAX(CASE WHEN field = 'decided_at' THEN 1 ELSE 0 END) AS decided_changed,
    MAX(CASE WHEN field = 'decided_at' THEN at END) AS decided_at,
    MAX(CASE WHEN field = 'acknowledged_at' THEN 1 ELSE 0 END) AS acknowledged_changed,
    MAX(CASE WHEN field = 'acknowledged_at' THEN at END) AS acknowledged_at,
    MAX(CASE WHEN field = 'confirmation_sent_at' THEN 1 ELSE 0 END) AS confirmation_changed,
    MAX(CASE WHEN field = 'confirmation_sent_at' THEN at END) AS confirmation_sent_at,
    MAX(CASE WHEN field = 'brief_reviewed_at' THEN 1 ELSE 0 END) AS reviewed_changed,
    MAX(CASE WHEN field = 'brief_reviewed_at' THEN at END) AS brief_reviewed_at
FROM timed
GROUP BY handoff_id
