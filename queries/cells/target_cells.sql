-- question: What were the quotas of each period, and what was attained of them?
-- grain:    person_id, week_start
-- reads:    fact_targets
-- returns:  sdr_member text, ae_member text, team text, week_start whole, targets whole,
--   quota whole, attained whole
-- caveat:   Cents. `week_start` is the first day of the period, a month as a rule. Summed by
--   slice, member and week these are the table `target_cells`, which the metrics read.

SELECT
    f.sdr_member AS sdr_member,
    f.ae_member AS ae_member,
    f.team AS team,
    f.week_start AS week_start,
    f.targets AS targets,
    f.quota AS quota,
    f.attained AS attained
FROM fact_targets f
