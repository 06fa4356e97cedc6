-- question: When did SDRs and AEs sit together?
-- grain:    row
-- reads:    source_sync, step_person_refs
-- returns:  team text, sdr_id text, ae_id text, held_at whole, _file whole, _line whole
-- brings:   team <- sync.team; sdr_id <- sync.sdr_id; ae_id <- sync.ae_id; held_at <- sync.held_at

WITH keyed AS (
    SELECT
        team,
        CASE WHEN LENGTH(sdr_id) = 18 AND sdr_id LIKE '005%'
             THEN SUBSTR(sdr_id, 1, 15) ELSE sdr_id END AS sdr_ref,
        CASE WHEN LENGTH(ae_id) = 18 AND ae_id LIKE '005%'
             THEN SUBSTR(ae_id, 1, 15) ELSE ae_id END AS ae_ref,
        held_at,
        _file,
        _line
    FROM source_sync
    WHERE COALESCE(is_deleted, 0) = 0 AND COALESCE(landed_deleted, 0) = 0
      AND landed_deleted_at IS NULL
)
SELECT
    k.team                           AS team,
    COALESCE(s.person_id, k.sdr_ref) AS sdr_id,
    COALESCE(a.person_id, k.ae_ref)  AS ae_id,
    k.held_at                        AS held_at,
    k._file                          AS _file,
    k._line                          AS _line
FROM keyed k
LEFT JOIN step_person_refs s ON k.sdr_ref = s.ref
LEFT JOIN step_person_refs a ON k.ae_ref = a.ref
