"""From the exports to the fact tables: DuckDB's side of what `src/ingest` and `src/model` do.

The tables that Baton makes in Rust are made in SQL here: clock, dates, settings, calendars, criteria,
routing rules (the benchmark's settings have none). All others come of the project's own queries.
"""

import csv
import datetime as dt
import pathlib
import re
import zoneinfo

ROOT = pathlib.Path(__file__).resolve().parents[2]
QUERIES = ROOT / "queries"
ZONE = "America/New_York"
WEEKS, MATURITY_DAYS, SLA_S, GRACE_S, EARLY_S, WORKLIST_S = 13, 30, 3600, 7 * 86400, 120, 30 * 86400
INQUIRY_DAYS, BUSINESS_DAY_S, COHORT_MONTHS, KEPT_CRITERIA = 90, 28800, 12, 30
STALL_DAYS = (1, 1, 5, 15, 10, 65)
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
# Instants that a query looks up in the clock, as in src/model/clock.rs.
CLOCKED = {
    "handoffs": ["handed_off_at", "acknowledged_at", "qualified_at", "decided_at"],
    "activities": ["occurred_at"],
    "meetings": ["scheduled_for", "booked_at"],
    "outcomes": ["opportunity_created_at", "closed_at"],
    "leads": ["created_at"],
    "syncs": ["held_at"],
}


def query(name):
    """The text of one of the project's queries, without its header."""
    text = (QUERIES / f"{name}.sql").read_text()
    return "\n".join(line for line in text.splitlines() if not line.startswith("--"))


def create(db, name, sql):
    """A table of a query; sums come as 64-bit integers, as Baton's own engine gives them."""
    columns = db.execute(f"SELECT column_name, column_type FROM (DESCRIBE {sql})").fetchall()
    casts = [f'"{c}"::BIGINT AS "{c}"' for c, kind in columns if kind == "HUGEINT"]
    replaced = f"REPLACE ({', '.join(casts)})" if casts else ""
    db.execute(f"CREATE TABLE {name} AS SELECT * {replaced} FROM ({sql})")


def filled(text):
    """Whether a text says something: no junk word, at least two letters or digits."""
    return (f"({text} IS NOT NULL AND lower(trim({text})) NOT IN {JUNK}"
            f" AND regexp_matches({text}, '[\\p{{L}}\\p{{N}}][^\\p{{L}}\\p{{N}}]*[\\p{{L}}\\p{{N}}]'))")


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
            with path.open(newline="", encoding="utf-8") as file:
                there = next(csv.reader(file))
            types = {"Instant": "TIMESTAMPTZ", "Day": "DATE", "Integer": "BIGINT", "Cents": "DECIMAL(18,2)",
                     "Share": "DOUBLE", "Flag": "BOOLEAN"}
            kinds = dict(columns)
            spec = ", ".join(f"'{c}': '{types.get(kinds.get(c), 'VARCHAR')}'" for c in there)
            source = f"read_csv('{path}', header = true, columns = {{{spec}}})"
        else:
            there = [row[0] for row in db.execute(f"DESCRIBE SELECT * FROM read_parquet('{path}')").fetchall()]
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
    """The canonical tables, each read once: slots beside instants, flags beside the fields of the brief.

    Columns that no query of this work reads are left out, as DuckDB leaves them out where it reads a
    file for one query.
    """
    fields = [f for fs in COMPONENTS.values() for f in fs]
    folders = ("facts", "cells", "metrics")
    read = {word for folder in folders for path in (QUERIES / folder).glob("*.sql")
            for word in re.findall(r"\w+", query(f"{folder}/{path.stem}"))}
    for table, columns in contract().items():
        every = [f'"{c}"' for c, _ in columns if c in read or table == "people" or c == "criteria_met"]
        every += [f'"{c}" // 300 AS "{c}_slot"' for c, k in columns if k == "Instant"]
        for c, k in columns:
            if table in ("handoffs", "leads") and c in fields:
                test = f'"{c}" IS NOT NULL' if k == "Integer" else filled(f'"{c}"')
                every.append(f'CASE WHEN {test} THEN 1 ELSE 0 END::BIGINT AS "{c}_filled"')
        every += [c for c in ("_file", "_line") if c in read]
        db.execute(f"CREATE TABLE {table} AS SELECT {', '.join(every)} FROM ({query(f'staging/canonical/{table}')})")


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
    end = review + dt.timedelta(days=6)
    months = end.year * 12 + end.month - COHORT_MONTHS
    return {"review": days(review), "window": days(review - back), "matured": days(matured),
            "matured_window": days(matured - back),
            "inquiries": days(inquiries), "inquiry_window": days(inquiries - back),
            "cycles_from": days(min(review, inquiries) - back),
            "cohorts_from": days(dt.date(months // 12, months % 12 + 1, 1)),
            "slices_from": days(min(review - back, matured - back, review - dt.timedelta(days=28)))}


def make_clock(db, as_of):
    """Calendars of the people, and the clock of every slot that is touched; the dates in words."""
    touched = " UNION ".join(f"SELECT {c}_slot AS slot FROM {t} WHERE {c}_slot IS NOT NULL"
                             for t, columns in CLOCKED.items() for c in columns)
    db.execute(f"""
        CREATE TABLE zones AS
        WITH names AS (SELECT DISTINCT COALESCE(time_zone, '{ZONE}') AS zone FROM people UNION SELECT '{ZONE}')
        SELECT zone, (row_number() OVER (ORDER BY zone <> '{ZONE}', zone) - 1) * 4294967296 AS calendar_key FROM names;
        CREATE TABLE person_calendars AS
        SELECT p.person_id, z.calendar_key FROM people p JOIN zones z ON z.zone = COALESCE(p.time_zone, '{ZONE}');
        CREATE TABLE automated_actors (actor_id VARCHAR);
        CREATE TABLE slots AS {touched} UNION SELECT {as_of // 300};
        CREATE TABLE business_days AS
        WITH every AS (
            SELECT unnest(generate_series((SELECT to_timestamp(min(slot) * 300)::DATE FROM slots) - 10,
                                          (SELECT to_timestamp(max(slot) * 300)::DATE FROM slots) + 10, INTERVAL 1 DAY))::DATE AS d
        )
        SELECT calendar_key, d, row_number() OVER days AS business_day,
               epoch(timezone(zone, d + TIME '09:00'))::BIGINT AS opens, epoch(timezone(zone, d + TIME '17:00'))::BIGINT AS closes,
               lead(closes) OVER days AS closes_next, lead(closes, 2) OVER days AS closes_after
        FROM every CROSS JOIN zones WHERE isodow(d) <= 5
        WINDOW days AS (PARTITION BY calendar_key ORDER BY d);
        CREATE TABLE clock AS
        WITH local AS (
            SELECT z.calendar_key, s.slot, s.slot * 300 AS start, timezone(z.zone, to_timestamp(s.slot * 300))::DATE AS d
            FROM slots s CROSS JOIN zones z
        )
        SELECT l.calendar_key + l.slot AS clock_key, l.start AS slot_start,
               (l.start >= n.opens AND l.start < n.closes)::INTEGER::BIGINT AS is_open,
               (n.business_day - 1) * {BUSINESS_DAY_S} + least(greatest(l.start - n.opens, 0), {BUSINESS_DAY_S}) AS open_seconds_before,
               (l.d - DATE '1970-01-01')::BIGINT AS local_date,
               (date_trunc('week', l.d)::DATE - DATE '1970-01-01')::BIGINT AS week_start,
               (date_trunc('month', l.d)::DATE - DATE '1970-01-01')::BIGINT AS month_start,
               CASE WHEN l.start < n.closes THEN n.closes ELSE n.closes_next END AS day_due,
               CASE WHEN l.start < n.closes THEN n.closes_next ELSE n.closes_after END AS next_day_due,
               n.business_day
        FROM local l ASOF JOIN business_days n ON l.calendar_key = n.calendar_key AND l.d >= n.d;
        CREATE TABLE dates AS
        WITH starts AS (SELECT week_start AS day_no FROM clock UNION SELECT month_start FROM clock)
        SELECT day_no, strftime(DATE '1970-01-01' + day_no::INTEGER, '%Y-%m-%d') AS day,
               strftime(DATE '1970-01-01' + day_no::INTEGER, '%Y-%m') AS month
        FROM starts
    """)


def make_settings(db, as_of, weeks):
    row = {"as_of": as_of, "as_of_slot": as_of // 300, "default_calendar_key": 0, "report_calendar_key": 0,
           "grace_s": GRACE_S, "early_s": EARLY_S, "maturity_s": MATURITY_DAYS * 86400, "sla_s": SLA_S,
           "acknowledge_s": 3600, "confirmation_next_day": 0, "cadence_touches": 3, "cadence_days": 3,
           "cadence_channels": 3, "cadence_window_days": 3, "talk_limit": 6500, "inquiry_s": INQUIRY_DAYS * 86400,
           "business_day_s": BUSINESS_DAY_S, "worklist_from": as_of - WORKLIST_S, "review_week": weeks["review"],
           "window_from": weeks["window"], "matured_week": weeks["matured"],
           "matured_window_from": weeks["matured_window"], "slices_from": weeks["slices_from"],
           "cycles_from": weeks["cycles_from"], "cohorts_from": weeks["cohorts_from"],
           "brief_components_used": len(COMPONENTS)}
    row.update({f"stall_{n}_s": d * BUSINESS_DAY_S for n, d in enumerate(STALL_DAYS, 1)})
    for component, fields in COMPONENTS.items():
        row[f"uses_{component}"] = 1
        row.update({f"needs_{f}": 1 for f in fields})
    db.execute("CREATE TABLE settings AS SELECT " + ", ".join(f"{v}::BIGINT AS {k}" for k, v in row.items()))


def make_criteria(db):
    """Cells that hold several criteria, taken apart; the rare ones are one together."""
    db.execute(f"""
        CREATE TABLE criteria_apart AS
        SELECT criteria_met, count(*) AS times,
               list_sort(list_distinct(list_filter(
                   list_transform(string_split(criteria_met, ';'), lambda x: lower(trim(x))), lambda x: {filled('x')}))) AS each
        FROM handoffs WHERE criteria_met IS NOT NULL GROUP BY criteria_met;
        CREATE TABLE criteria_lists AS
        WITH single AS (SELECT unnest(each) AS one, times FROM criteria_apart),
        kept AS (SELECT one FROM single GROUP BY one ORDER BY sum(times) DESC, one LIMIT {KEPT_CRITERIA}),
        named AS (
            SELECT a.criteria_met, CASE WHEN k.one IS NULL THEN 'other' ELSE k.one END AS one
            FROM (SELECT criteria_met, unnest(each) AS one FROM criteria_apart) a LEFT JOIN kept k USING (one)
        )
        SELECT criteria_met, string_agg(DISTINCT one, ';' ORDER BY one) AS criteria FROM named GROUP BY criteria_met;
        CREATE TABLE criteria_members AS
        SELECT criteria, unnest(string_split(criteria, ';')) AS criterion
        FROM (SELECT DISTINCT criteria FROM criteria_lists);
    """)


def make_routing(db):
    """The routing rules; the benchmark's settings have none."""
    db.execute("""
        CREATE TABLE routing_rules (rule_no BIGINT, name VARCHAR, recipients VARCHAR, conditions BIGINT,
                                    judges BIGINT, to_account_owner BIGINT, names_teams BIGINT);
        CREATE TABLE routing_words (rule_no BIGINT, kind VARCHAR, word VARCHAR);
        CREATE TABLE routing_sizes (rule_no BIGINT, one BIGINT, size_min BIGINT, size_max BIGINT);
        CREATE TABLE routing_aes (rule_no BIGINT, ae_id VARCHAR);
    """)


def build_facts(db):
    """Every query of `facts`, in the order that their `reads` demand."""
    reads = {}
    for path in (QUERIES / "facts").glob("*.sql"):
        listed = re.search(r"-- reads:\s+((?:.*\n)(?:--   .*\n)*)", path.read_text()).group(1)
        reads[path.stem] = set(re.findall(r"\w+", listed.replace("--", "")))
    done = set()
    while len(done) < len(reads):
        ready = [n for n in sorted(reads) if n not in done and not (reads[n] & set(reads)) - done]
        for name in ready:
            if name in VIEWS:
                db.execute(f"CREATE VIEW {name} AS {query(f'facts/{name}')}")
            else:
                create(db, name, query(f"facts/{name}"))
            done.add(name)
