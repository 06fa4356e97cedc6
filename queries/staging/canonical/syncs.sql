-- question: One SDR-AE sync meeting.
-- grain:    row
-- reads:    source_syncs
-- returns:  team text, sdr_id text, ae_id text, held_at whole, _file whole, _line whole

SELECT
    team,
    sdr_id,
    ae_id,
    held_at,
    _file,
    _line
FROM source_syncs
