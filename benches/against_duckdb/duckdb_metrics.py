"""The same metrics by DuckDB: reads the exports, runs the project's own SQL, writes tidy rows.

Usage: python duckdb_metrics.py EXPORTS csv|parquet AS_OF OUT.parquet

DuckDB does what `baton metrics` does, from the files to the tidy rows: it types the columns, makes its
own clock table from its own zone rules, runs queries/{staging,facts,cells,metrics}/*.sql unchanged, and
computes Wilson intervals and Kaplan-Meier medians in SQL. Everything runs in one connection, in memory,
on as many threads as the machine has; nothing is held back from it.
"""

import csv
import datetime as dt
import pathlib
import re
import sys
import zoneinfo

import duckdb

ROOT = pathlib.Path(__file__).resolve().parents[2]
QUERIES = ROOT / "queries"
ZONE = "America/New_York"
WEEKS, MATURITY_DAYS, SLA_S, GRACE_S, EARLY_S, REACH_S = 13, 30, 3600, 7 * 86400, 120, 30 * 86400
INQUIRY_DAYS = 90
VIEWS = {"touches", "meeting_rows", "outcome_rows"}
NUMBERS = {"Instant", "Day", "Integer", "Cents", "Share", "Flag"}
JUNK = "('n/a', 'na', 'none', 'tbd', 'unknown', '-', '.', '?', 'x')"
COMPONENTS = {
    "prospect_identity": ["contact_name", "title", "company", "industry", "company_size"],
    "pain_points": ["pain_points", "trigger"],
    "engagement_history": ["engagement_history"],
    "decision_context": ["stakeholders", "timeline", "budget"],
    "objections": ["objections"],
    "next_steps": ["next_step", "promised", "ae_preparation"],
}
SLICES = {
    "all": (None, ["weekly"]),
    "team": ("team", ["weekly"]),
    "sdr": ("sdr_member", ["window", "matured"]),
    "ae": ("ae_member", ["window", "matured"]),
    "pair": ("pair_member", ["window", "matured"]),
    "transfer_method": ("transfer_method", ["weekly"]),
    "source": ("source", ["weekly"]),
    "company_size": ("company_size_band", ["weekly"]),
}
MATURED = {"handoff_to_opportunity_rate", "conversion_by_missing", "response_band"}
INQUIRIES, AMOUNTS = "won_per_1000_inquiries", "quota_attainment"
CELLS = ("handoff_cells", "appointment_cells", "inquiry_cells", "target_cells")


def contract():
    """Tables and columns of the contract, as (name, kind)."""
    text = (ROOT / "src/contract/canonical.rs").read_text()
    tables = {}
    for name, body in re.findall(r'name: "(\w+)",.*?columns: &\[(.*?)\n        \],', text, re.S):
        tables[name] = re.findall(r'column\(\s*"(\w+)",\s*Kind::(\w+)', body)
    return tables


def read_sources(db, folder, form):
    """Each file as a view `source_x`: instants as epoch seconds, money as cents, shares as ten-thousandths."""
    for table, columns in contract().items():
        path = folder / f"{table}.{form}"
        if form == "csv":
            there = next(csv.reader(path.open(newline="", encoding="utf-8")))
        else:
            there = [row[0] for row in db.execute(f"DESCRIBE SELECT * FROM read_parquet('{path}')").fetchall()]
        kinds = {c: k for c, k in columns if c in there}
        if form == "csv":
            types = {"Instant": "TIMESTAMPTZ", "Day": "DATE", "Integer": "BIGINT", "Cents": "DECIMAL(18,2)",
                     "Share": "DOUBLE", "Flag": "BOOLEAN"}
            spec = ", ".join(f"'{c}': '{types.get(k, 'VARCHAR')}'" for c, k in kinds.items())
            source = f"read_csv('{path}', header = true, columns = {{{spec}}})"
        else:
            source = f"read_parquet('{path}')"
        out = []
        for c, k in columns:
            if c not in there:
                blank = "0::BIGINT" if k == "DayOnly" else "NULL::BIGINT" if k in NUMBERS else "NULL::VARCHAR"
                out.append(f'{blank} AS "{c}"')
                continue
            out.append({
                "Instant": f'epoch("{c}")::BIGINT AS "{c}"',
                "Day": f'''("{c}" - DATE '1970-01-01')::BIGINT AS "{c}"''',
                "Integer": f'"{c}"::BIGINT AS "{c}"',
                "Cents": f'round("{c}" * 100)::BIGINT AS "{c}"',
                "Share": f'round("{c}" * 10000)::BIGINT AS "{c}"',
                "Flag": f'"{c}"::INTEGER::BIGINT AS "{c}"',
            }.get(k, f'"{c}" AS "{c}"'))
        db.execute(f"CREATE VIEW source_{table} AS SELECT {', '.join(out)}, 0::BIGINT AS _file, 0::BIGINT AS _line FROM {source}")


def complete(db):
    """The canonical tables: slots beside instants, flags beside the fields of the brief."""
    fields = [f for fs in COMPONENTS.values() for f in fs]
    for table, columns in contract().items():
        sql = (QUERIES / f"staging/canonical/{table}.sql").read_text()
        extra = [f'"{c}" // 300 AS "{c}_slot"' for c, k in columns if k == "Instant"]
        for c, k in columns:
            if table in ("handoffs", "leads") and c in fields:
                filled = f'"{c}" IS NOT NULL' if k == "Integer" else (
                    f'"{c}" IS NOT NULL AND lower(trim("{c}")) NOT IN {JUNK}'
                    f""" AND regexp_matches("{c}", '[\\p{{L}}\\p{{N}}][^\\p{{L}}\\p{{N}}]*[\\p{{L}}\\p{{N}}]')""")
                extra.append(f'CASE WHEN {filled} THEN 1 ELSE 0 END::BIGINT AS "{c}_filled"')
        more = "".join(", " + e for e in extra)
        db.execute(f"CREATE VIEW {table} AS SELECT *{more} FROM ({sql})")


def days(date):
    return (date - dt.date(1970, 1, 1)).days


def plan(as_of):
    """The review's weeks for an instant that ends a week: the review week holds it."""
    zone = zoneinfo.ZoneInfo(ZONE)
    today = dt.datetime.fromtimestamp(as_of, zone).date()
    review = today - dt.timedelta(days=today.weekday())

    def last_week(age_days):
        week = review
        while True:
            end = dt.datetime.combine(week + dt.timedelta(days=7), dt.time(), zone)
            if end.timestamp() + age_days * 86400 <= as_of:
                return week
            week -= dt.timedelta(days=7)

    matured, inquiries = last_week(MATURITY_DAYS), last_week(INQUIRY_DAYS)
    back = dt.timedelta(days=7 * (WEEKS - 1))
    return {"review": days(review), "window": days(review - back), "matured": days(matured),
            "matured_window": days(matured - back),
            "inquiries": days(inquiries), "inquiry_window": days(inquiries - back),
            "slices_from": days(min(review - back, matured - back, review - dt.timedelta(days=28)))}


def make_clock(db, as_of, weeks):
    """Calendars of the people, and the clock of every slot from the first to the last that is touched."""
    db.execute(f"""
        CREATE TABLE zones AS
        WITH names AS (SELECT DISTINCT COALESCE(time_zone, '{ZONE}') AS zone FROM people UNION SELECT '{ZONE}')
        SELECT zone, (row_number() OVER (ORDER BY zone <> '{ZONE}', zone) - 1) * 4294967296 AS calendar_key FROM names;
        CREATE TABLE person_calendars AS
        SELECT p.person_id, z.calendar_key FROM people p JOIN zones z ON z.zone = COALESCE(p.time_zone, '{ZONE}');
        CREATE TABLE automated_actors (actor_id VARCHAR);
        CREATE TABLE slots AS
        SELECT handed_off_at_slot AS slot FROM handoffs UNION SELECT occurred_at_slot FROM activities
        UNION SELECT scheduled_for_slot FROM meetings UNION SELECT acknowledged_at_slot FROM handoffs
        UNION SELECT qualified_at_slot FROM handoffs UNION SELECT opportunity_created_at_slot FROM outcomes
        UNION SELECT created_at_slot FROM leads UNION SELECT held_at_slot FROM syncs
        UNION SELECT {as_of // 300};
        DELETE FROM slots WHERE slot IS NULL;
        CREATE TABLE clock AS
        WITH every AS (
            SELECT unnest(generate_series((SELECT min(slot) FROM slots) - 288 * 5, (SELECT max(slot) FROM slots) + 288 * 6)) AS slot
        ), local AS (
            SELECT z.calendar_key, e.slot, timezone(z.zone, to_timestamp(e.slot * 300)) AS t
            FROM every e CROSS JOIN zones z
        ), opened AS (
            SELECT calendar_key, slot, t::DATE AS d,
                   (isodow(t) <= 5 AND hour(t) >= 9 AND hour(t) < 17)::INTEGER::BIGINT AS is_open
            FROM local
        ), ends AS (
            SELECT calendar_key, d, max((slot + 1) * 300) FILTER (WHERE is_open = 1) AS day_end
            FROM opened GROUP BY ALL HAVING day_end IS NOT NULL
        ), due AS (
            SELECT calendar_key, d, day_end,
                   lead(day_end) OVER (PARTITION BY calendar_key ORDER BY d) AS next_end,
                   lead(day_end, 2) OVER (PARTITION BY calendar_key ORDER BY d) AS after_next,
                   lag(day_end) OVER (PARTITION BY calendar_key ORDER BY d) AS day_before
            FROM ends
        ), numbered AS (
            SELECT calendar_key, d, row_number() OVER (PARTITION BY calendar_key ORDER BY d) AS business_day
            FROM ends
        ), summed AS (
            SELECT *, 300 * (sum(is_open) OVER (PARTITION BY calendar_key ORDER BY slot ROWS UNBOUNDED PRECEDING) - is_open)::BIGINT AS before
            FROM opened
        )
        SELECT s.calendar_key + s.slot AS clock_key, s.slot * 300 AS slot_start, s.is_open,
               s.before AS open_seconds_before,
               (s.d - DATE '1970-01-01')::BIGINT AS local_date,
               (date_trunc('week', s.d)::DATE - DATE '1970-01-01')::BIGINT AS week_start,
               (date_trunc('month', s.d)::DATE - DATE '1970-01-01')::BIGINT AS month_start,
               u.day_end AS day_due, u.next_end AS next_day_due, n.business_day
        FROM summed s
        ASOF JOIN due u ON s.calendar_key = u.calendar_key AND s.slot * 300 >= COALESCE(u.day_before, 0)
        ASOF JOIN numbered n ON s.calendar_key = n.calendar_key AND s.d >= n.d
        WHERE s.slot IN (SELECT slot FROM slots)
    """)


def make_settings(db, as_of, weeks):
    row = {"as_of": as_of, "as_of_slot": as_of // 300, "default_calendar_key": 0, "report_calendar_key": 0,
           "grace_s": GRACE_S, "early_s": EARLY_S, "maturity_s": MATURITY_DAYS * 86400, "sla_s": SLA_S,
           "acknowledge_s": 3600, "confirmation_next_day": 0, "cadence_touches": 3, "cadence_days": 3,
           "cadence_channels": 3, "cadence_window_days": 3, "talk_limit": 6500, "inquiry_s": INQUIRY_DAYS * 86400,
           "business_day_s": 28800, "worklist_from": as_of - REACH_S, "review_week": weeks["review"],
           "window_from": weeks["window"], "matured_week": weeks["matured"],
           "matured_window_from": weeks["matured_window"], "slices_from": weeks["slices_from"],
           "brief_components_used": len(COMPONENTS)}
    for component, fields in COMPONENTS.items():
        row[f"uses_{component}"] = 1
        row.update({f"needs_{f}": 1 for f in fields})
    db.execute("CREATE TABLE settings AS SELECT " + ", ".join(f"{v}::BIGINT AS {k}" for k, v in row.items()))


def build_facts(db):
    queries = {p.stem: p.read_text() for p in (QUERIES / "facts").glob("*.sql")}
    reads = {n: set(re.search(r"-- reads:\s+((?:.*\n)(?:--   .*\n)*)", q).group(1).replace("--", "").replace("\n", "").replace(" ", "").split(",")) for n, q in queries.items()}
    done = set()
    while len(done) < len(queries):
        for name in sorted(queries):
            if name not in done and not (reads[name] & set(queries)) - done:
                db.execute(f"CREATE {'VIEW' if name in VIEWS else 'TABLE'} {name} AS {queries[name]}")
                done.add(name)


def stretches(cells, name, spans, weeks):
    """Spans of a slice in these cells: the week of each row, and which rows are there."""
    every = "true" if name == "all" else f"week_start >= {weeks['slices_from']}"
    if cells == "target_cells":
        return [("weekly", "week_start", "true")]
    if cells == "inquiry_cells":
        if spans == ["weekly"]:
            return [("weekly", "week_start", "true" if name == "all" else f"week_start >= {weeks['inquiry_window']}")]
        first, last = weeks["inquiry_window"], weeks["inquiries"]
        return [("matured", first, f"week_start BETWEEN {first} AND {last}")]
    known = {
        "weekly": ("week_start", every),
        "window": (weeks["window"], f"week_start BETWEEN {weeks['window']} AND {weeks['review']}"),
        "matured": (weeks["matured_window"], f"week_start BETWEEN {weeks['matured_window']} AND {weeks['matured']}"),
    }
    return [(span, *known[span]) for span in spans]


def build_cells(db, weeks):
    for cells in CELLS:
        db.execute(f"CREATE OR REPLACE TABLE counted AS {(QUERIES / f'cells/{cells}.sql').read_text()}")
        there = {row[0]: row[1] for row in db.execute("SELECT column_name, column_type FROM (DESCRIBE counted)").fetchall()}
        sums = ", ".join(f"sum({name})::BIGINT AS {name}" for name, kind in there.items() if kind != "VARCHAR" and name != "week_start")
        first = True
        for name, (column, spans) in SLICES.items():
            if column and column not in there:
                continue
            for span, week, where in stretches(cells, name, spans, weeks):
                member, known = (f"CAST({column} AS VARCHAR)", f"{column} IS NOT NULL") if column else ("''", "true")
                rows = f"""SELECT '{name}.{span}' AS slice, {member} AS member, ({week})::BIGINT AS week_start, {sums}
                    FROM counted WHERE {known} AND {where} GROUP BY 1, 2, 3"""
                db.execute(f"CREATE TABLE {cells} AS {rows}" if first else f"INSERT INTO {cells} {rows}")
                first = False


def tidy(db, weeks):
    """Counts to tidy rows: weeks of everything together, windows of every member."""
    db.execute("CREATE TABLE tidy (metric VARCHAR, slice VARCHAR, member VARCHAR, period VARCHAR, period_start BIGINT, achieved BIGINT, eligible BIGINT, estimate DOUBLE, low DOUBLE, high DOUBLE)")
    for path in sorted((QUERIES / "metrics").glob("*.sql")):
        if path.stem in ("follow_up_wait", AMOUNTS):
            continue
        sql = path.read_text()
        part = "part" if "part text" in sql else "''"
        matured = path.stem in MATURED
        first, last = (weeks["matured_window"], weeks["matured"]) if matured else (weeks["window"], weeks["review"])
        if path.stem == INQUIRIES:
            first, last = weeks["inquiry_window"], weeks["inquiries"]
        span = "matured" if matured or path.stem == INQUIRIES else "window"
        mean = path.stem == "brief_components"
        wilson = "NULL AS low, NULL AS high" if mean else """
            CASE WHEN e > 0 THEN greatest((a / e + z * z / (2 * e) - z * sqrt(a * (e - a) / e / e / e + z * z / (4 * e * e))) / (1 + z * z / e), 0) END AS low,
            CASE WHEN e > 0 THEN least((a / e + z * z / (2 * e) + z * sqrt(a * (e - a) / e / e / e + z * z / (4 * e * e))) / (1 + z * z / e), 1) END AS high"""
        whole = "" if mean else f"""UNION ALL
                SELECT 'all', m.part, 'window', {first}, sum(m.a), sum(m.e) FROM m
                WHERE m.slice = 'all.weekly' AND m.week_start BETWEEN {first} AND {last} GROUP BY ALL"""
        db.execute(f"""
            INSERT INTO tidy
            WITH m AS (SELECT slice, member, week_start, {part} AS part, achieved AS a, eligible AS e FROM ({sql})),
            summed AS (
                SELECT 'all' AS slice, m.part AS member, 'week' AS period, m.week_start AS period_start, m.a, m.e
                FROM m WHERE m.slice = 'all.weekly' AND m.week_start BETWEEN {first} AND {last}
                {whole}
                UNION ALL
                SELECT split_part(m.slice, '.', 1), m.member || CASE WHEN m.part = '' THEN '' ELSE '/' || m.part END, 'window', {first}, sum(m.a), sum(m.e)
                FROM m WHERE m.slice <> 'all.weekly' AND (m.slice LIKE '%.{span}' OR (m.slice LIKE '%.weekly' AND m.week_start BETWEEN {first} AND {last}))
                GROUP BY 1, 2
            )
            SELECT '{path.stem}', slice, member, period, period_start, a, e, CASE WHEN e > 0 THEN a / e END, {wilson}
            FROM (SELECT *, 1.959963984540054 AS z FROM summed)
        """)


def amounts(db, weeks):
    """Quotas by month, and by member over the months that touch the window."""
    sql = (QUERIES / f"metrics/{AMOUNTS}.sql").read_text()
    zero = dt.date(1970, 1, 1)
    first = (zero + dt.timedelta(days=weeks["window"])).replace(day=1)
    last = zero + dt.timedelta(days=weeks["review"] + 6)
    db.execute(f"""
        INSERT INTO tidy
        WITH m AS (SELECT split_part(slice, '.', 1) AS slice, member, week_start, achieved AS a, eligible AS e FROM ({sql})
                   WHERE week_start BETWEEN {days(first)} AND {days(last)}),
        summed AS (
            SELECT slice, member, 'month' AS period, week_start AS period_start, a, e FROM m WHERE slice = 'all'
            UNION ALL
            SELECT slice, member, 'window', (SELECT min(week_start) FROM m), sum(a), sum(e) FROM m GROUP BY slice, member
        )
        SELECT '{AMOUNTS}', slice, member, period, period_start, a, e, a / e, NULL, NULL FROM summed
    """)


def waits(db, weeks):
    """Kaplan-Meier per member: the median and the share within the target, each with its interval."""
    z = 1.959963984540054
    sql = (QUERIES / "metrics/follow_up_wait.sql").read_text()
    groups = [f"SELECT 'follow_up_wait' AS metric, 'all' AS slice, '' AS member, 'week' AS period, week_start AS period_start, wait_business_s AS t, is_followed_up AS e FROM w WHERE week_start BETWEEN {weeks['window']} AND {weeks['review']}"]
    for metric, column in (("follow_up_wait", "wait_business_s"), ("follow_up_wait_wall", "wait_wall_s")):
        groups.append(f"SELECT '{metric}', 'all', '', 'window', {weeks['window']}, {column}, is_followed_up FROM w WHERE week_start BETWEEN {weeks['window']} AND {weeks['review']}")
        if metric.endswith("wall"):
            groups.append(f"SELECT '{metric}', 'all', '', 'week', week_start, {column}, is_followed_up FROM w WHERE week_start BETWEEN {weeks['window']} AND {weeks['review']}")
    for name, (column, _) in SLICES.items():
        if column:
            groups.append(f"SELECT 'follow_up_wait', '{name}', {column}, 'window', {weeks['window']}, wait_business_s, is_followed_up FROM w WHERE week_start BETWEEN {weeks['window']} AND {weeks['review']} AND {column} IS NOT NULL")
    db.execute(f"""
        CREATE TABLE km AS
        WITH w AS ({sql}), each AS ({' UNION ALL '.join(groups)}),
        moments AS (SELECT metric, slice, member, period, period_start, t, sum(e) AS d, count(*) AS c FROM each GROUP BY ALL),
        risk AS (SELECT *, sum(c) OVER (PARTITION BY metric, slice, member, period, period_start ORDER BY t DESC ROWS UNBOUNDED PRECEDING) AS n FROM moments),
        s AS (
            SELECT *, CASE WHEN min(n - d) OVER q = 0 THEN 0 ELSE exp(sum(ln(CASE WHEN n > d THEN 1 - d / n ELSE 1 END)) OVER q) END AS surv,
                   sum(CASE WHEN n > d THEN d / (n * (n - d)) ELSE 0 END) OVER q AS g
            FROM risk WINDOW q AS (PARTITION BY metric, slice, member, period, period_start ORDER BY t ROWS UNBOUNDED PRECEDING)
        )
        SELECT *, CASE WHEN surv > 0 AND surv < 1 THEN surv ** exp({z} * sqrt(g) / abs(ln(surv))) END AS lo,
                  CASE WHEN surv > 0 AND surv < 1 THEN surv ** exp(-{z} * sqrt(g) / abs(ln(surv))) END AS hi
        FROM s;
        INSERT INTO tidy
        WITH found AS (
            SELECT metric, slice, member, period, period_start, sum(d) AS ended, sum(c) AS n,
                   min(t) FILTER (surv <= 0.5 + 1e-9) AS first_t,
                   min(t) FILTER (surv < 0.5 - 1e-9 AND d > 0) AS below_t, max(t) AS longest,
                   bool_or(surv <= 0.5 + 1e-9 AND surv >= 0.5 - 1e-9 AND d > 0) AS flat,
                   min(t) FILTER (lo <= 0.5 + 1e-9) AS low, min(t) FILTER (hi <= 0.5 + 1e-9) AS high
            FROM km GROUP BY ALL
        )
        SELECT metric, slice, member, period, period_start, ended, n,
               CASE WHEN flat THEN (first_t + COALESCE(below_t, longest)) / 2 ELSE first_t END, low, high
        FROM found;
        INSERT INTO tidy
        WITH upto AS (
            SELECT slice, member, period, period_start, sum(d) FILTER (t <= {SLA_S}) AS within, sum(c) AS n,
                   arg_max(surv, t) FILTER (t <= {SLA_S}) AS surv, arg_max(lo, t) FILTER (t <= {SLA_S} AND lo IS NOT NULL) AS lo,
                   arg_max(hi, t) FILTER (t <= {SLA_S} AND hi IS NOT NULL) AS hi,
                   max(t) >= {SLA_S} AS watched
            FROM km WHERE metric = 'follow_up_wait' GROUP BY ALL
        )
        SELECT 'follow_up_within_target', slice, member, period, period_start, COALESCE(within, 0), n,
               CASE WHEN surv IS NULL THEN 0.0 WHEN watched OR surv = 0 THEN 1 - surv END,
               CASE WHEN surv > 0 AND surv < 1 AND watched THEN 1 - hi END, CASE WHEN surv > 0 AND surv < 1 AND watched THEN 1 - lo END
        FROM upto
    """)


def main():
    folder, form, as_of, out = pathlib.Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]), sys.argv[4]
    db = duckdb.connect()
    weeks = plan(as_of)
    read_sources(db, folder, form)
    complete(db)
    make_clock(db, as_of, weeks)
    make_settings(db, as_of, weeks)
    build_facts(db)
    build_cells(db, weeks)
    tidy(db, weeks)
    amounts(db, weeks)
    waits(db, weeks)
    db.execute(f"COPY (SELECT * FROM tidy ORDER BY ALL) TO '{out}' (FORMAT parquet)")


main()
