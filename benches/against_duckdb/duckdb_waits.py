"""From the waits to their tidy rows: Kaplan-Meier and Aalen-Johansen with window functions."""

from duckdb_shares import SLICES, Z, grouping
from duckdb_tables import BUSINESS_DAY_S, INQUIRY_DAYS, MATURITY_DAYS, SLA_S, query

NEAR = 1e-9
# Metric, its time, the shares read off at the horizon (ended, ended otherwise), the horizon, the first week,
# and the name of the same wait by the wall clock.
WAITS = [
    ("follow_up_wait", "wait_business_s", ("follow_up_within_target", None), SLA_S, "window", "follow_up_wait_wall"),
    ("acceptance_wait", "wait_business_s", ("acceptance_within_business_day", "rejection_within_business_day"),
     BUSINESS_DAY_S, "window", "acceptance_wait_wall"),
    ("conversion_wait", "wait_wall_s", ("conversion_within_maturity", "disqualification_within_maturity"),
     MATURITY_DAYS * 86400, "window", None),
    ("sales_cycle", "wait_wall_s", ("won_within_inquiry_days", "lost_within_inquiry_days"),
     INQUIRY_DAYS * 86400, "cycles_from", None),
]
STEPS = ["handed_off", "accepted", "followed_up", "meeting_booked", "held", "opportunity"]
OF = "slice, member, period, period_start"
OVER = "(PARTITION BY g ORDER BY t ROWS UNBOUNDED PRECEDING)"


def wait_rows(db, weeks):
    """Every wait: by week and window of everything together, by member over the window."""
    columns = {c for cs in SLICES.values() for c in cs}
    for metric, time, shares, horizon, first, wall in WAITS:
        ending = "is_followed_up" if metric == "follow_up_wait" else "ending"
        db.execute(f"""
            CREATE OR REPLACE TABLE waits AS
            SELECT * EXCLUDE ({time}), greatest(COALESCE({time}, 0), 0) AS t, {ending} AS fate
            FROM ({query(f'metrics/{metric}')}) WHERE week_start BETWEEN {weeks[first]} AND {weeks['review']}
        """)
        competes = shares[1] is not None
        number(db, moments(weeks[first], columns))
        rows(db, competes, metric, shares, horizon, weekly(weeks, first))
        if wall:
            db.execute("CREATE OR REPLACE TABLE waits AS SELECT * REPLACE (greatest(COALESCE(wait_wall_s, 0), 0) AS t) FROM waits")
            number(db, moments(weeks[first], None))
            rows(db, competes, wall, (None, None), 0, weekly(weeks, first))
    step_rows(db, weeks)


def weekly(weeks, first):
    """The rows of everything together, which are there whether or not anything waited."""
    return f"""SELECT 'all' AS slice, '' AS member, 'week' AS period,
                      unnest(generate_series({weeks[first]}, {weeks['review']}, 7)) AS period_start
               UNION ALL SELECT 'all', '', 'window', {weeks[first]}"""


def moments(first, columns):
    """At each time of each member: how many ended, how many otherwise, and how many in all."""
    counts = "count(*) FILTER (fate = 1) AS d, count(*) FILTER (fate = 2) AS o, count(*) AS c"
    together = f"""
        SELECT 'all' AS slice, '' AS member, 'week' AS period, week_start AS period_start, t, {counts} FROM waits GROUP BY week_start, t
        UNION ALL
        SELECT 'all', '', 'window', {first}, t, {counts} FROM waits GROUP BY t"""
    if columns is None:
        return together
    name, member, sets = grouping(columns, ["t"])
    return f"""{together}
        UNION ALL
        SELECT * FROM (SELECT {name} AS slice, {member} AS member, 'window' AS period, {first} AS period_start, t, {counts}
                       FROM waits GROUP BY GROUPING SETS ({sets})) WHERE member IS NOT NULL
        UNION ALL
        SELECT 'criterion', criterion, 'window', {first}, t, {counts}
        FROM waits JOIN criteria_members USING (criteria) GROUP BY criterion, t"""


def number(db, sql):
    """The moments with their members as numbers, by which they are sorted quicker than by names."""
    db.execute(f"""
        CREATE OR REPLACE TABLE named AS {sql};
        CREATE OR REPLACE TABLE members AS SELECT row_number() OVER () AS g, * FROM (SELECT DISTINCT {OF} FROM named);
        CREATE OR REPLACE TABLE moments AS SELECT g, t, d, o, c FROM named JOIN members USING ({OF});
        DROP TABLE named
    """)


# How many were still waiting just before each time; the log of the share that is left at it, and nothing
# for the last time, at which all end.
RISK = f"""
    risk AS (SELECT *, (sum(c) OVER (PARTITION BY g) - sum(c) OVER {OVER} + c)::DOUBLE AS n FROM moments),
    stepped AS (SELECT *, CASE WHEN n > d + o THEN ln(1 - (d + o) / n) ELSE 0 END AS step,
                       CASE WHEN n > d + o THEN (d + o) / (n * (n - d - o)) ELSE 0 END AS a FROM risk),
    logs AS (SELECT *, sum(step) OVER q AS log, sum(a) OVER q AS a_sum FROM stepped WINDOW q AS {OVER}),
    waiting AS (SELECT * EXCLUDE (log), exp(log - step) AS before, CASE WHEN n > d + o THEN exp(log) ELSE 0 END AS still FROM logs)"""


def follow_up_curve():
    """Kaplan and Meier's curve turned over; its variance is Greenwood's sum."""
    return f"WITH {RISK} SELECT g, t, d, o, c, still, 1 - still AS share, a_sum AS v, NULL::DOUBLE AS other, NULL::DOUBLE AS other_v FROM waiting"


def follow_up_band(share, v):
    """The log-log band of the share still waiting, turned over."""
    s = f"(1 - {share})"
    end = lambda sign: f"CASE WHEN {s} > 0 AND {s} < 1 THEN 1 - {s} ** exp({sign}{Z} * sqrt({v}) / abs(ln({s}))) END"
    return end("-"), end("")


def competing_curve():
    """Aalen and Johansen's curves of either ending, with their variances (delta method)."""
    variance = lambda f: f"greatest({f} * {f} * a_sum - 2 * {f} * {f}_a + {f}_aa + {f}_own - 2 * ({f} * {f}_c - {f}_b), 0)"
    later = lambda f, d: (f"sum({f} * a) OVER q AS {f}_a, sum({f} * {f} * a) OVER q AS {f}_aa,"
                          f" sum({f} * before * {d} / (n * n)) OVER q AS {f}_b")
    first = lambda f, d: (f"sum(before * {d} / n) OVER q AS {f}, sum(before * {d} / (n * n)) OVER q AS {f}_c,"
                          f" sum(before * before * {d} * (n - {d}) / (n * n * n)) OVER q AS {f}_own")
    return f"""
        WITH {RISK},
        shares AS (SELECT *, {first('f1', 'd')}, {first('f2', 'o')} FROM waiting WINDOW q AS {OVER}),
        varied AS (SELECT *, {later('f1', 'd')}, {later('f2', 'o')} FROM shares WINDOW q AS {OVER})
        SELECT g, t, d, o, c, still, f1 AS share, {variance('f1')} AS v, f2 AS other, {variance('f2')} AS other_v
        FROM varied"""


def competing_band(share, v):
    """The log-log band of a share."""
    end = lambda sign: (f"CASE WHEN {share} > 0 AND {share} < 1 - {NEAR} THEN"
                        f" {share} ** exp({sign}{Z} * sqrt({v}) / ({share} * abs(ln({share})))) END")
    return end(""), end("-")


def rows(db, competes, metric, shares, horizon, everything):
    """The time by which half have ended, and the shares at the horizon, each with its interval."""
    curve, band = (competing_curve, competing_band) if competes else (follow_up_curve, follow_up_band)
    low, high = band("share", "v")
    half = 0.5 - NEAR
    at = lambda column: f"arg_max({column}, t) FILTER (t <= {horizon}) AS {column}_at"
    db.execute(f"""
        CREATE OR REPLACE TABLE found AS
        SELECT {OF}, f.* EXCLUDE (g) FROM (
            SELECT g, sum(d) AS ended, sum(c) AS n,
                   min(t) FILTER (share >= {half}) AS first_t, min(t) FILTER (share > 0.5 + {NEAR} AND d > 0) AS above_t,
                   max(t) AS longest, COALESCE(bool_or(share >= {half} AND share <= 0.5 + {NEAR} AND d > 0), false) AS flat,
                   min(t) FILTER (high >= {half}) AS half_low, min(t) FILTER (low >= {half}) AS half_high,
                   COALESCE(sum(d) FILTER (t <= {horizon}), 0) AS d_by, COALESCE(sum(o) FILTER (t <= {horizon}), 0) AS o_by,
                   {', '.join(at(column) for column in ('still', 'share', 'v', 'other', 'other_v'))}
            FROM (SELECT *, {low} AS low, {high} AS high FROM ({curve()})) GROUP BY g) f JOIN members USING (g);
        INSERT INTO found BY NAME
        SELECT e.*, 0 AS ended, 0 AS n, 0 AS d_by, 0 AS o_by, false AS flat
        FROM ({everything}) e ANTI JOIN found USING ({OF});
        INSERT INTO tidy
        SELECT '{metric}', {OF}, ended, n,
               CASE WHEN flat THEN (first_t + COALESCE(above_t, longest)) / 2 ELSE first_t END, half_low, half_high
        FROM found
    """)
    for name, count, share, v in zip(shares, ("d_by", "o_by"), ("share_at", "other_at"), ("v_at", "other_v_at")):
        if name:
            low, high = band(share, v)
            seen = f"(longest >= {horizon} OR still_at = 0)"
            db.execute(f"""
                INSERT INTO tidy
                SELECT '{name}', {OF}, {count}, n,
                       CASE WHEN n = 0 THEN NULL WHEN still_at IS NULL THEN 0 WHEN {seen} THEN {share} END,
                       CASE WHEN {seen} THEN {low} END, CASE WHEN {seen} THEN {high} END
                FROM found
            """)


def step_rows(db, weeks):
    """The age in each step of those that stand there: a plain median."""
    steps = " UNION ALL ".join(f"SELECT 'all' AS slice, '{s}' AS member, 'window' AS period, {weeks['window']} AS period_start"
                               for s in STEPS)
    number(db, f"""
        SELECT 'all' AS slice, part AS member, 'window' AS period, {weeks['window']} AS period_start,
               greatest(COALESCE(wait_business_s, 0), 0) AS t, count(*) AS d, 0 AS o, count(*) AS c
        FROM ({query('metrics/step_age')}) WHERE week_start BETWEEN {weeks['window']} AND {weeks['review']} GROUP BY ALL
    """)
    rows(db, False, "step_age", (None, None), 0, steps)
