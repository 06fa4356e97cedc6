"""Baton and DuckDB in turns on the same exports: wall time, processor time, peak memory, same answers.

Usage: python run.py [--handoffs 1000000] [--rounds 3] [--baton ../../target/release/baton] [--work DIR]
                     [--exports csv parquet]

Each round runs both from cold start, on CSV and on Parquet. Baton's cache is emptied before a cold run
and kept for a warm one. After each round the rows of both are compared; a difference fails the run.
"""

import argparse
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
CONFIG = HERE / "bench.toml"
AS_OF = 1794805140  # 2026-11-15T23:59:00-05:00, as in bench.toml


def measured(command, stdout=None):
    """Runs a command: wall seconds, processor seconds, peak resident megabytes."""
    start = time.monotonic()
    process = subprocess.Popen([str(part) for part in command], stdout=stdout)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"{command} ended with {process.returncode}")
    return time.monotonic() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def baton(args, folder, cache, out):
    with open(out, "wb") as rows:
        return measured([args.baton, "metrics", folder, "--config", CONFIG, "--cache", cache, "--format", "parquet"], rows)


def duckdb(folder, form, out):
    return measured([sys.executable, HERE / "duckdb_metrics.py", folder, form, AS_OF, out])


def compare(one, other):
    done = subprocess.run([sys.executable, HERE / "compare.py", one, other], capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(f"the answers differ\n{done.stdout}{done.stderr}")
    return done.stdout.strip()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--handoffs", type=int, default=1_000_000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--baton", default=HERE.parents[1] / "target/release/baton", type=pathlib.Path)
    parser.add_argument("--work", type=pathlib.Path)
    parser.add_argument("--exports", nargs="+", choices=["csv", "parquet"], default=["csv", "parquet"])
    args = parser.parse_args()
    work = args.work or pathlib.Path(tempfile.mkdtemp(prefix="baton-bench-"))
    for form in args.exports:
        if not (work / form).exists():
            subprocess.run([args.baton, "sample", "--out", work / form, "--handoffs", str(args.handoffs),
                            "--format", form, "--no-troubles"], check=True)
    runs = {}
    for _ in range(args.rounds):
        for form in args.exports:
            cache = work / "cache"
            shutil.rmtree(cache, ignore_errors=True)
            ours, theirs = work / "baton.parquet", work / "duckdb.parquet"
            runs.setdefault((form, "baton, cold"), []).append(baton(args, work / form, cache, ours))
            runs.setdefault((form, "DuckDB"), []).append(duckdb(work / form, form, theirs))
            same = compare(ours, theirs)
            runs.setdefault((form, "baton, warm"), []).append(baton(args, work / form, cache, ours))
            compare(ours, theirs)
            print(form, same, flush=True)
    print(f"\n{args.handoffs} handoffs, medians of {args.rounds}\n")
    print("| exports | tool | wall s | processor s | peak MB | wall / DuckDB | processor / DuckDB | memory / DuckDB |")
    print("|---|---|---:|---:|---:|---:|---:|---:|")
    for (form, tool), rounds in runs.items():
        wall, cpu, peak = (statistics.median(run[i] for run in rounds) for i in range(3))
        base = [statistics.median(run[i] for run in runs[(form, "DuckDB")]) for i in range(3)]
        print(f"| {form} | {tool} | {wall:.1f} | {cpu:.1f} | {peak:.0f} | {wall / base[0]:.2f} | {cpu / base[1]:.2f} | {peak / base[2]:.2f} |")


main()
