"""Whether two files of tidy rows say the same: counts exactly, estimates and intervals to 1e-9.

Usage: python compare.py BATON.parquet DUCKDB.parquet
"""

import sys

import duckdb

KEY = "metric, slice, member, period, period_start"
db = duckdb.connect()
db.execute(f"""
    CREATE VIEW b AS
    SELECT metric, slice, member, period, (period_start::DATE - DATE '1970-01-01')::BIGINT AS period_start,
           achieved, eligible, estimate, low, high
    FROM '{sys.argv[1]}';
    CREATE VIEW d AS SELECT {KEY}, achieved, eligible, estimate, low, high FROM '{sys.argv[2]}';
""")
close = lambda c: f"(b.{c} IS NOT DISTINCT FROM d.{c} OR abs(b.{c} - d.{c}) <= 1e-9 * greatest(1, abs(d.{c})))"
differ = db.execute(f"""
    SELECT {KEY}, b.achieved, d.achieved, b.eligible, d.eligible, b.estimate, d.estimate, b.low, d.low, b.high, d.high
    FROM b FULL JOIN d USING ({KEY})
    WHERE b.eligible IS NULL OR d.eligible IS NULL OR b.achieved <> d.achieved OR b.eligible <> d.eligible
       OR NOT {close('estimate')} OR NOT {close('low')} OR NOT {close('high')}
    ORDER BY ALL
""").fetchall()
rows = db.execute("SELECT count(*) FROM b").fetchone()[0]
for row in differ[:20]:
    print(row)
print(f"{rows} rows, {len(differ)} differ")
sys.exit(1 if differ or rows == 0 else 0)
