-- question: Which leads were handed off? Each potential: the lead's owner gave it to the potential's.
-- grain:    handoff_id
-- reads:    source_potentials, source_leads
-- returns:  handoff_id text, lead_id text, sdr_id text, ae_id text, handed_off_at whole,
--   _file whole, _line whole
-- caveat:   The lead's owner is today's: an export tells no earlier one. The potential's creation
--   is the handoff, so there is no other moment at which an opportunity could be created.

SELECT
    p.lead_id                        AS handoff_id,
    p.lead_id                        AS lead_id,
    l.owner                          AS sdr_id,
    p.owner                          AS ae_id,
    p.created_at                     AS handed_off_at,
    p._file                          AS _file,
    p._line                          AS _line
FROM source_potentials p
LEFT JOIN source_leads l ON p.lead_id = l.lead_id
