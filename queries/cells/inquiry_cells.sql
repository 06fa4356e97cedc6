-- question: What does each inquiry count for: old enough to judge, and won?
-- grain:    lead_id
-- reads:    fact_inquiries
-- returns:  sdr_member text, ae_member text, team text, transfer_method text, source text,
--   industry text, territory text, company_size_band text, week_start whole, inquiries whole,
--   won_eligible whole, won_achieved whole
-- caveat:   The week is that in which the inquiry came in. Summed by slice, member and week
--   these are the table `inquiry_cells`, which the metrics read.

SELECT
    f.sdr_member AS sdr_member,
    f.ae_member AS ae_member,
    f.team AS team,
    f.transfer_method AS transfer_method,
    f.source AS source,
    f.industry AS industry,
    f.territory AS territory,
    f.company_size_band AS company_size_band,
    f.week_start AS week_start,
    f.inquiries AS inquiries,
    f.won_eligible AS won_eligible,
    f.won_achieved AS won_achieved
FROM fact_inquiries f
