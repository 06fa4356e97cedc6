"""From the fact tables to the tidy rows of shares, means and amounts, cohorts and the ramp among them."""

import datetime as dt
import re

from duckdb_tables import COHORT_MONTHS, QUERIES, WEEKS, ZONE, days, query

Z = 1.959963984540054
# Slices by the columns that their members stand in; criteria stand in lists and are taken apart.
SLICES = {
    "team": ["team"], "sdr": ["sdr_member"], "ae": ["ae_member"], "pair": ["sdr_member", "ae_member"],
    "transfer_method": ["transfer_method"], "framework": ["framework"], "criterion": ["criterion"],
    "source": ["source"], "industry": ["industry"], "company_size": ["company_size_band"],
    "territory": ["territory"], "routing": ["routing"], "sync_cadence": ["sync_cadence"],
    "follow_up_band": ["follow_up_band"], "tenure": ["tenure"], "month": ["month"], "week": ["week"],
}
CELLS = ("handoff_cells", "appointment_cells", "inquiry_cells", "target_cells")
MATURED = {"handoff_to_opportunity_rate", "conversion_by_missing", "conversion_by_routing", "response_band"}
# Switched off without routing rules, of which the benchmark's settings have none.
OFF = {"misrouted", "conversion_by_routing"}
# Metrics whose query gives rows of waits, not cells.
ROWS = {"follow_up_wait", "acceptance_wait", "conversion_wait", "sales_cycle", "step_age", "cohort_conversion"}
MEANS = {"brief_components", "brief_score_by_components"}
INQUIRIES, AMOUNTS = "won_per_1000_inquiries", "quota_attainment"
RAMP_MONTHS = 6


def metrics():
    """The metrics that are counted in cells, with their queries."""
    names = sorted(path.stem for path in (QUERIES / "metrics").glob("*.sql"))
    return {name: query(f"metrics/{name}") for name in names if name not in OFF | ROWS}


def window_of(metric, weeks):
    """The span that holds a metric's window, its first and its last week."""
    if metric == INQUIRIES:
        return "inquiries", weeks["inquiry_window"], weeks["inquiries"]
    if metric in MATURED:
        return "matured", weeks["matured_window"], weeks["matured"]
    return "window", weeks["window"], weeks["review"]


def grouping(there, extra=()):
    """Sets of columns to group by, one for each slice: its name, its member, and the sets themselves."""
    slices = {n: cs for n, cs in SLICES.items() if n != "criterion" and set(cs) <= set(there)}
    by_width = sorted(slices.items(), key=lambda one: -len(one[1]))
    of = lambda cs: " AND ".join(f"grouping({c}) = 0" for c in cs)
    name = "CASE " + " ".join(f"WHEN {of(cs)} THEN '{n}'" for n, cs in by_width) + " END"
    words = lambda cs: " || ' > ' || ".join(cs)
    member = "CASE " + " ".join(f"WHEN {of(cs)} THEN {words(cs)}" for _, cs in by_width) + " END"
    return name, member, ", ".join("(" + ", ".join([*cs, *extra]) + ")" for cs in slices.values())


def build_cells(db, weeks):
    """The cells that the rows need: weeks of everything together, and each member's windows.

    Each span sums only the columns that its metrics read, all slices in one pass.
    """
    for cells in CELLS:
        sql = query(f"cells/{cells}")
        kinds = db.execute(f"SELECT column_name, column_type FROM (DESCRIBE {sql})").fetchall()
        there = [c for c, _ in kinds]
        numbers = [c for c, kind in kinds if kind != "VARCHAR" and c != "week_start"]
        db.execute(f"CREATE TABLE {cells} (slice VARCHAR, member VARCHAR, week_start BIGINT, "
                   + ", ".join(f"{c} BIGINT" for c in numbers) + ")")
        if cells == "target_cells":
            # Quotas are few, and their periods are months.
            add(db, cells, sql, there, numbers, "true", "weekly", "week_start")
            continue
        spans = {}
        for metric, text in metrics().items():
            if re.search(rf"\b{cells}\b", text):
                span, first, last = window_of(metric, weeks)
                columns = spans.setdefault((span, first, last), set())
                columns |= set(re.findall(r"\bc\.(\w+)", text)) & set(numbers)
        for (span, first, last), columns in spans.items():
            weeks_of = f"week_start BETWEEN {first} AND {last}"
            add(db, cells, sql, there, sorted(columns), weeks_of, span, None)


def add(db, cells, sql, there, numbers, where, span, week):
    sums = ", ".join(f"sum({c})::BIGINT AS {c}" for c in numbers)
    name, member, sets = grouping(there, [week] if week else [])
    every = f"({sql}) AS rows"
    db.execute(f"""
        INSERT INTO {cells} BY NAME
        SELECT 'all.{span}' AS slice, '' AS member, week_start, {sums} FROM {every} WHERE {where} GROUP BY week_start;
        INSERT INTO {cells} BY NAME
        SELECT slice || '.{span}' AS slice, * EXCLUDE (slice) FROM (
            SELECT {name} AS slice, {member} AS member, {week or 'NULL'} AS week_start, {sums}
            FROM {every} WHERE {where} GROUP BY GROUPING SETS ({sets}))
        WHERE member IS NOT NULL
    """)
    if "criteria" in there:
        db.execute(f"""
            INSERT INTO {cells} BY NAME
            SELECT 'criterion.{span}' AS slice, criterion AS member, {sums}
            FROM {every} JOIN criteria_members USING (criteria) WHERE {where} GROUP BY criterion
        """)


def wilson(a, e):
    """Wilson's interval of a of e, both ends; blank without any."""
    centre = f"{a} / {e} + {Z} * {Z} / (2 * {e})"
    half = f"{Z} * sqrt({a} * ({e} - {a}) / {e} / {e} / {e} + {Z} * {Z} / (4.0 * {e} * {e}))"
    scale = f"(1 + {Z} * {Z} / {e})"
    return (f"CASE WHEN {e} > 0 THEN greatest(({centre} - {half}) / {scale}, 0) END",
            f"CASE WHEN {e} > 0 THEN least(({centre} + {half}) / {scale}, 1) END")


def share_rows(db, weeks):
    """Counts to tidy rows: weeks of everything together, windows of every member."""
    for metric, sql in metrics().items():
        if metric == AMOUNTS:
            continue
        part = "part" if "part" in re.findall(r"\w+", sql) else "''"
        span, first, last = window_of(metric, weeks)
        low, high = wilson("a::DOUBLE", "e::DOUBLE")
        if metric == "brief_components":
            low = high = "NULL"
        if metric == "brief_score_by_components":
            # Scores from 1 to 5: the place of their mean between the two, as if it were a share.
            low, high = (f"1 + 4 * ({end})" for end in wilson("((a - e) / 4.0)", "e::DOUBLE"))
        db.execute(f"""
            INSERT INTO tidy
            WITH m AS (SELECT slice, member, week_start, {part} AS part, achieved AS a, eligible AS e FROM ({sql})
                       WHERE slice LIKE '%.{span}'),
            weekly AS (SELECT part, week_start, a, e FROM m WHERE slice = 'all.{span}'),
            every AS (
                SELECT part, week_start FROM (SELECT DISTINCT part FROM weekly),
                    (SELECT unnest(generate_series({first}, {last}, 7)) AS week_start)
            ),
            summed AS (
                SELECT 'all' AS slice, part AS member, 'week' AS period, week_start AS period_start,
                       COALESCE(a, 0) AS a, COALESCE(e, 0) AS e
                FROM every LEFT JOIN weekly USING (part, week_start)
                UNION ALL
                SELECT 'all', part, 'window', {first}, sum(a), sum(e) FROM weekly GROUP BY part
                UNION ALL
                SELECT split_part(slice, '.', 1), member || CASE WHEN part = '' THEN '' ELSE '/' || part END,
                       'window', {first}, a, e
                FROM m WHERE slice <> 'all.{span}'
            )
            SELECT '{metric}', slice, member, period, period_start, a, e, CASE WHEN e > 0 THEN a / e END, {low}, {high}
            FROM summed
        """)


def amount_rows(db, weeks):
    """Quotas by month, and by member over the months that touch the window."""
    zero = dt.date(1970, 1, 1)
    first = (zero + dt.timedelta(days=weeks["window"])).replace(day=1)
    db.execute(f"""
        INSERT INTO tidy
        WITH m AS (SELECT split_part(slice, '.', 1) AS slice, member, week_start, achieved AS a, eligible AS e
                   FROM ({query(f'metrics/{AMOUNTS}')})
                   WHERE week_start BETWEEN {days(first)} AND {weeks['review'] + 6}),
        summed AS (
            SELECT slice, member, 'month' AS period, week_start AS period_start, a, e FROM m WHERE slice = 'all'
            UNION ALL
            SELECT slice, member, 'window', (SELECT min(week_start) FROM m), sum(a), sum(e) FROM m GROUP BY slice, member
        )
        SELECT '{AMOUNTS}', slice, member, period, period_start, a, e, CASE WHEN e > 0 THEN a / e END, NULL, NULL FROM summed
    """)


def cohort_rows(db, as_of, weeks):
    """Shares with an opportunity by age, of weeks and of months; and by months since the SDR's start."""
    low, high = wilson("a::DOUBLE", "e::DOUBLE")
    db.execute(f"""
        CREATE TABLE cohort AS {query('metrics/cohort_conversion')};
        INSERT INTO tidy
        WITH starts AS (
            SELECT 'week' AS period, 7 AS step, {WEEKS} AS steps, week AS first, week + 7 AS after
            FROM (SELECT unnest(generate_series({weeks['review'] - 7 * (WEEKS - 1)}, {weeks['review']}, 7)) AS week)
            UNION ALL
            SELECT 'month', 30, {COHORT_MONTHS}, month::DATE - DATE '1970-01-01',
                   (month + INTERVAL 1 MONTH)::DATE - DATE '1970-01-01'
            FROM (SELECT (DATE '1970-01-01' + {weeks['cohorts_from']}) + to_months(unnest(range({COHORT_MONTHS}))::INTEGER) AS month)
        ),
        ages AS (SELECT *, unnest(range(1, steps + 1)) * step AS age FROM starts),
        seen AS (
            SELECT period, first, age FROM ages
            WHERE epoch(timezone('{ZONE}', (DATE '1970-01-01' + after::INTEGER)::TIMESTAMP)) + age * 86400 <= {as_of}
        ),
        own AS (
            SELECT 'week' AS period, week_start AS first, ending, wait_wall_s FROM cohort
            UNION ALL SELECT 'month', month_start, ending, wait_wall_s FROM cohort
        ),
        summed AS (
            SELECT s.period, s.first, s.age, count(o.first) AS e,
                   count(*) FILTER (o.ending = 1 AND greatest(COALESCE(o.wait_wall_s, 0), 0) <= s.age * 86400) AS a
            FROM seen s LEFT JOIN own o USING (period, first) GROUP BY ALL
        )
        SELECT 'cohort_conversion', 'all', 'within_' || age || '_days', period, first, a, e,
               CASE WHEN e > 0 THEN a / e END, {low}, {high}
        FROM summed;
        INSERT INTO tidy
        WITH dated AS (
            SELECT c.*, DATE '1970-01-01' + c.handed_off_on::INTEGER AS day, DATE '1970-01-01' + p.started_on::INTEGER AS start
            FROM cohort c JOIN people p ON p.person_id = c.sdr_member
            WHERE c.handed_off_on <= {weeks['review'] + 6} AND c.handed_off_on >= p.started_on
        ),
        aged AS (
            SELECT *, least({RAMP_MONTHS}, greatest(0, (year(day) - year(start)) * 12 + month(day) - month(start)
                       - (day(day) < day(start))::INTEGER)) AS age FROM dated
        ),
        summed AS (
            SELECT age, sum(is_converted) AS converted, sum(is_old_enough) AS old, sum(is_complete) AS complete, count(*) AS n
            FROM aged GROUP BY age
        ),
        parts AS (
            SELECT 'ramp_conversion' AS metric, g.age, COALESCE(converted, 0) AS a, COALESCE(old, 0) AS e
            FROM (SELECT unnest(range({RAMP_MONTHS + 1})) AS age) g LEFT JOIN summed USING (age)
            UNION ALL
            SELECT 'ramp_brief_completeness', g.age, COALESCE(complete, 0), COALESCE(n, 0)
            FROM (SELECT unnest(range({RAMP_MONTHS + 1})) AS age) g LEFT JOIN summed USING (age)
        )
        SELECT metric, 'all', 'month_' || age || CASE WHEN age = {RAMP_MONTHS} THEN '_or_later' ELSE '' END,
               'window', {weeks['cohorts_from']}, a, e, CASE WHEN e > 0 THEN a / e END, {low}, {high}
        FROM parts
    """)
