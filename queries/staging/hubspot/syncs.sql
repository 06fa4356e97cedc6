-- question: When did SDRs and AEs sit together?
-- grain:    row
-- reads:    source_sync, step_person_keys
-- returns:  team text, sdr_id text, ae_id text, held_at whole, _file whole, _line whole
-- brings:   team <- sync.team; sdr_id <- sync.sdr; ae_id <- sync.ae; held_at <- sync.held_at

SELECT
    y.team                               AS team,
    COALESCE(s.person_id, y.sdr)         AS sdr_id,
    COALESCE(a.person_id, y.ae)          AS ae_id,
    y.held_at                            AS held_at,
    y._file                              AS _file,
    y._line                              AS _line
FROM source_sync y
LEFT JOIN step_person_keys s ON y.sdr = s.person_key
LEFT JOIN step_person_keys a ON y.ae = a.person_key
