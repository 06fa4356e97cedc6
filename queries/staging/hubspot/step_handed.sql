-- question: Which contacts were handed off?
-- grain:    contact_id
-- reads:    step_ladder
-- returns:  contact_id text, handoffs whole

SELECT contact_id, COUNT(*) AS handoffs
FROM step_ladder
GROUP BY contact_id
