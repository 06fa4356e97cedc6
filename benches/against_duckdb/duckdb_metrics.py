"""The same metrics by DuckDB: reads the exports, runs the project's own SQL, writes tidy rows.

Usage: python duckdb_metrics.py EXPORTS csv|parquet AS_OF OUT.parquet [--timings]

DuckDB does what `baton metrics` does, from the files to the tidy rows: it types the columns, makes its
own clock table from its own zone rules, runs queries/{staging,facts,cells,metrics}/*.sql unchanged, and
computes Wilson intervals, Kaplan-Meier and Aalen-Johansen in SQL. Everything runs in one connection, in
memory, on as many threads as the machine has; nothing is held back from it.
"""

import pathlib
import sys
import time

import duckdb

import duckdb_shares as shares
import duckdb_tables as tables
import duckdb_waits as waits

TIDY = """CREATE TABLE tidy (metric VARCHAR, slice VARCHAR, member VARCHAR, period VARCHAR, period_start BIGINT,
    achieved BIGINT, eligible BIGINT, estimate DOUBLE, low DOUBLE, high DOUBLE)"""


def main():
    folder, form, as_of, out = pathlib.Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]), sys.argv[4]
    db = duckdb.connect()
    weeks = tables.plan(as_of)
    steps = {
        "read the exports": lambda: (tables.read_sources(db, folder, form), tables.complete(db)),
        "make clock, settings and lists": lambda: (
            tables.make_clock(db, as_of), tables.make_settings(db, as_of, weeks), tables.make_criteria(db),
            tables.make_routing(db)),
        "build facts": lambda: tables.build_facts(db),
        "sum cells": lambda: shares.build_cells(db, weeks),
        "shares, means, amounts": lambda: (
            db.execute(TIDY), shares.share_rows(db, weeks), shares.amount_rows(db, weeks)),
        "cohorts and ramp": lambda: shares.cohort_rows(db, as_of, weeks),
        "waits": lambda: waits.wait_rows(db, weeks),
        "write": lambda: db.execute(f"COPY (SELECT * FROM tidy ORDER BY ALL) TO '{out}' (FORMAT parquet)"),
    }
    for name, step in steps.items():
        start, worked = time.monotonic(), time.process_time()
        step()
        if "--timings" in sys.argv:
            print(f"{time.monotonic() - start:7.2f} s  {time.process_time() - worked:7.2f} s of processors  {name}", file=sys.stderr)


main()
