-- question: Which user is behind each owner?
-- grain:    owner_id
-- reads:    source_owner, step_users
-- returns:  owner_id text, user_id text
-- caveat:   Found by user id, else by owner id, else by address.

WITH by_owner AS (
    SELECT owner_id, MIN(user_id) AS user_id
    FROM step_users
    WHERE owner_id IS NOT NULL
    GROUP BY owner_id
),
by_email AS (
    SELECT email, MIN(user_id) AS user_id
    FROM step_users
    WHERE email IS NOT NULL
    GROUP BY email
)
SELECT
    o.owner_id                       AS owner_id,
    COALESCE(u.user_id, w.user_id, e.user_id) AS user_id
FROM source_owner o
LEFT JOIN step_users u ON o.user_id = u.user_id
LEFT JOIN by_owner w ON o.owner_id = w.owner_id
LEFT JOIN by_email e ON o.email = e.email
