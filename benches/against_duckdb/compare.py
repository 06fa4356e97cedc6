"""Whether two files of tidy rows say the same: counts exactly, estimates and intervals to 1e-9.

Usage: python compare.py BATON.parquet DUCKDB.parquet

Every row has to be in both, once. What a row says beside its numbers (period_end, unit, note) follows
from them and is not compared.
"""

import sys

import duckdb

KEY = "metric, slice, member, period, period_start"
db = duckdb.connect()
db.execute(f"""
    CREATE TABLE b AS
    SELECT metric, slice, member, period, (period_start::DATE - DATE '1970-01-01')::BIGINT AS period_start,
           achieved, eligible, estimate, low, high
    FROM '{sys.argv[1]}';
    CREATE TABLE d AS SELECT {KEY}, achieved, eligible, estimate, low, high FROM '{sys.argv[2]}';
""")
close = lambda c: f"(b.{c} IS NOT DISTINCT FROM d.{c} OR COALESCE(abs(b.{c} - d.{c}) <= 1e-9 * greatest(1, abs(d.{c})), false))"
differ = db.execute(f"""
    SELECT {KEY}, b.achieved, d.achieved, b.eligible, d.eligible, b.estimate, d.estimate, b.low, d.low, b.high, d.high
    FROM b FULL JOIN d USING ({KEY})
    WHERE b.achieved IS DISTINCT FROM d.achieved OR b.eligible IS DISTINCT FROM d.eligible
       OR NOT {close('estimate')} OR NOT {close('low')} OR NOT {close('high')}
    ORDER BY ALL
""").fetchall()
twice = sum(db.execute(f"SELECT count(*) FROM (SELECT 1 FROM {t} GROUP BY {KEY} HAVING count(*) > 1)").fetchone()[0] for t in "bd")
rows, metrics, slices, estimates, intervals = db.execute(
    "SELECT count(*), count(DISTINCT metric), count(DISTINCT slice), count(estimate), count(low) + count(high) FROM b").fetchone()
for row in differ[:20]:
    print(row)
print(f"{rows} rows of {metrics} metrics and {slices} slices ({estimates} estimates, {intervals} ends of intervals): "
      f"{len(differ)} differ, {twice} stand there twice")
sys.exit(1 if differ or twice or rows == 0 else 0)
