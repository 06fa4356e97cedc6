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
OVER = f"(PARTITION BY {OF} ORDER BY t ROWS UNBOUNDED PRECEDING)"


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
        curve = follow_up_curve if shares[1] is None else competing_curve
        db.execute(f"CREATE OR REPLACE TABLE moments AS {moments(weeks[first], columns)}")
        rows(db, curve, metric, shares, horizon, weekly(weeks, first))
        if wall:
            db.execute(f"""
                CREATE OR REPLACE TABLE waits AS SELECT * REPLACE (greatest(COALESCE(wait_wall_s, 0), 0) AS t) FROM waits;
                CREATE OR REPLACE TABLE moments AS {moments(weeks[first], None)}
            """)
            rows(db, curve, wall, (None, None), 0, weekly(weeks, first))
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


# How many were still waiting just before each time.
RISK = f"""
    SELECT *, sum(c) OVER (PARTITION BY {OF}) - sum(c) OVER {OVER} + c AS n FROM moments"""


def follow_up_curve():
    """Kaplan and Meier's curve turned over, with its log-log band."""
    return f"""
        WITH risk AS ({RISK}),
        waiting AS (
            SELECT *, CASE WHEN min(n - d) OVER q = 0 THEN 0 ELSE exp(sum(ln(CASE WHEN n > d THEN 1 - d / n ELSE 1 END)) OVER q) END AS s,
                   sum(CASE WHEN n > d THEN d / (n * (n - d)) ELSE 0 END) OVER q AS g
            FROM risk WINDOW q AS {OVER}
        )
        SELECT {OF}, t, d, o, c, s AS still, 1 - s AS share, NULL AS other, NULL AS other_low, NULL AS other_high,
               CASE WHEN s > 0 AND s < 1 THEN 1 - s ** exp(-{Z} * sqrt(g) / abs(ln(s))) END AS low,
               CASE WHEN s > 0 AND s < 1 THEN 1 - s ** exp({Z} * sqrt(g) / abs(ln(s))) END AS high
        FROM waiting"""


def competing_curve():
    """Aalen and Johansen's curves of either ending, with their log-log bands (delta method)."""
    sums = lambda d, f: f"""
        sum({f} * a) OVER q AS {f}_a, sum({f} * {f} * a) OVER q AS {f}_aa,
        sum({f} * before * {d} / (n * n)) OVER q AS {f}_b"""
    variance = lambda f: (f"greatest({f} * {f} * a_sum - 2 * {f} * {f}_a + {f}_aa + {f}_own"
                          f" - 2 * ({f} * {f}_c - {f}_b), 0)")
    band = lambda f, sign: (f"CASE WHEN {f} > 0 AND {f} < 1 - {NEAR} THEN"
                            f" {f} ** exp({sign}{Z} * sqrt({variance(f)}) / ({f} * abs(ln({f})))) END")
    return f"""
        WITH risk AS ({RISK}),
        waiting AS (
            SELECT *, CASE WHEN min(n - d - o) OVER q = 0 THEN 0
                           ELSE exp(sum(ln(CASE WHEN n > d + o THEN 1 - (d + o) / n ELSE 1 END)) OVER q) END AS still,
                   COALESCE(exp(sum(ln(CASE WHEN n > d + o THEN 1 - (d + o) / n ELSE 1 END)) OVER
                       (PARTITION BY {OF} ORDER BY t ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)), 1) AS before,
                   CASE WHEN n > d + o THEN (d + o) / (n * (n - d - o)) ELSE 0 END AS a
            FROM risk WINDOW q AS {OVER}
        ),
        shares AS (
            SELECT *, sum(before * d / n) OVER q AS f1, sum(before * o / n) OVER q AS f2, sum(a) OVER q AS a_sum,
                   sum(before * before * d * (n - d) / (n::DOUBLE ** 3)) OVER q AS f1_own,
                   sum(before * before * o * (n - o) / (n::DOUBLE ** 3)) OVER q AS f2_own,
                   sum(before * d / (n * n)) OVER q AS f1_c, sum(before * o / (n * n)) OVER q AS f2_c
            FROM waiting WINDOW q AS {OVER}
        ),
        varied AS (SELECT *, {sums('d', 'f1')}, {sums('o', 'f2')} FROM shares WINDOW q AS {OVER})
        SELECT {OF}, t, d, o, c, still, f1 AS share, f2 AS other,
               {band('f2', '')} AS other_low, {band('f2', '-')} AS other_high,
               {band('f1', '')} AS low, {band('f1', '-')} AS high
        FROM varied"""


def rows(db, curve, metric, shares, horizon, everything):
    """The time by which half have ended, and the shares at the horizon, each with its interval."""
    half = 0.5 - NEAR
    db.execute(f"""
        CREATE OR REPLACE TABLE found AS
        SELECT {OF}, sum(d) AS ended, sum(c) AS n,
               min(t) FILTER (share >= {half}) AS first_t, min(t) FILTER (share > 0.5 + {NEAR} AND d > 0) AS above_t,
               max(t) AS longest, COALESCE(bool_or(share >= {half} AND share <= 0.5 + {NEAR} AND d > 0), false) AS flat,
               min(t) FILTER (high >= {half}) AS half_low, min(t) FILTER (low >= {half}) AS half_high,
               COALESCE(sum(d) FILTER (t <= {horizon}), 0) AS d_by, COALESCE(sum(o) FILTER (t <= {horizon}), 0) AS o_by,
               max(struct_pack(t := t, still := still, share := share, low := low, high := high,
                               other := other, other_low := other_low, other_high := other_high))
                   FILTER (t <= {horizon}) AS mark
        FROM ({curve()}) GROUP BY {OF};
        INSERT INTO found BY NAME
        SELECT e.*, 0 AS ended, 0 AS n, 0 AS d_by, 0 AS o_by, false AS flat
        FROM ({everything}) e ANTI JOIN found USING ({OF});
        INSERT INTO tidy
        SELECT '{metric}', {OF}, ended, n,
               CASE WHEN flat THEN (first_t + COALESCE(above_t, longest)) / 2 ELSE first_t END, half_low, half_high
        FROM found
    """)
    for name, count, share in zip(shares, ("d_by", "o_by"), ("", "other_")):
        if name:
            value = "mark.share" if share == "" else "mark.other"
            db.execute(f"""
                INSERT INTO tidy
                SELECT '{name}', {OF}, {count}, n,
                       CASE WHEN n = 0 THEN NULL WHEN mark IS NULL THEN 0 WHEN longest >= {horizon} OR mark.still = 0 THEN {value} END,
                       CASE WHEN longest >= {horizon} OR mark.still = 0 THEN mark.{share}low END,
                       CASE WHEN longest >= {horizon} OR mark.still = 0 THEN mark.{share}high END
                FROM found
            """)


def step_rows(db, weeks):
    """The age in each step of those that stand there: a plain median."""
    steps = " UNION ALL ".join(f"SELECT 'all' AS slice, '{s}' AS member, 'window' AS period, {weeks['window']} AS period_start"
                               for s in STEPS)
    db.execute(f"""
        CREATE OR REPLACE TABLE moments AS
        SELECT 'all' AS slice, part AS member, 'window' AS period, {weeks['window']} AS period_start,
               greatest(COALESCE(wait_business_s, 0), 0) AS t, count(*) AS d, 0 AS o, count(*) AS c
        FROM ({query('metrics/step_age')}) WHERE week_start BETWEEN {weeks['window']} AND {weeks['review']} GROUP BY ALL
    """)
    rows(db, follow_up_curve, "step_age", (None, None), 0, steps)
