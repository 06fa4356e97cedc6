-- question: Which meeting did an SDR first book for somebody else, of each lead?
-- grain:    lead_key
-- reads:    step_meetings
-- returns:  lead_key text, lead_id text, booked_at whole, sdr_id text, host_id text
-- caveat:   The SDR is the one it is credited to, else the one who made the entry.

WITH booked AS (
    SELECT
        lead_key,
        lead_id,
        event_id,
        booked_at,
        CASE WHEN sdr_id IS NOT NULL THEN sdr_id
             WHEN booker_role = 'sdr' THEN booked_by END AS sdr_id,
        host_id
    FROM step_meetings
    WHERE lead_key IS NOT NULL AND booked_at IS NOT NULL AND host_id IS NOT NULL
      AND host_is_queue = 0 AND COALESCE(host_role, '') <> 'sdr'
),
booked_for AS (
    SELECT lead_key, lead_id, event_id, booked_at, sdr_id, host_id
    FROM booked
    WHERE sdr_id IS NOT NULL AND sdr_id <> host_id
),
first_booked AS (
    SELECT
        lead_key,
        lead_id,
        booked_at,
        sdr_id,
        host_id,
        ROW_NUMBER() OVER (
            PARTITION BY lead_key ORDER BY booked_at, COALESCE(event_id, '')
        ) AS booking_no
    FROM booked_for
    WHERE booked_at IS NOT NULL
)
SELECT lead_key, lead_id, booked_at, sdr_id, host_id
FROM first_booked
WHERE booking_no = 1
