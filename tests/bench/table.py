#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Apposite developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""Puts what the benchmarks printed into one table and one JSON file.

Arguments: meson's log of the benchmarks, the JSON file to write.

A benchmark prints a JSON object on a line for each figure, as figure.h documents. A figure is the
median where several were measured, with the worst of them beside it. Its limit was measured in the
same run where something stands beside it. The exit status says whether every benchmark ran, and
nothing of limits: how fast a machine is is no failure.
"""

import json
import sys
from pathlib import Path

HEADS = ("", "figure", "unit", "worst", "beside", "times", "limit", "ratio", "")


def figures_of(benchmark):
    """The figures that a benchmark printed, each with the benchmark's name."""
    found = []
    for line in (benchmark["stdout"] or "").splitlines():
        if line.startswith('{"name"'):
            figure = {"benchmark": benchmark["name"].split(" / ")[-1]} | json.loads(line)
            if "beside" in figure:
                figure["times"] = round(figure["figure"] / figure["beside"], 3)
            if "limit" in figure:
                figure["ratio"] = round(figure["figure"] / figure["limit"], 3)
                figure["ok"] = figure["figure"] <= figure["limit"]
            found.append(figure)
    return found


def number(figure, key):
    if key not in figure:
        return ""
    value = figure[key]
    return f"{value:.0f}" if value >= 1000 else f"{value:.3g}"


def times(figure, key):
    return f"{figure[key]:.2f}" if key in figure else ""


def row(figure):
    state = "" if "ok" not in figure else "ok" if figure["ok"] else "over"
    return (figure["name"], number(figure, "figure"), figure["unit"], number(figure, "worst"),
            number(figure, "beside"), times(figure, "times"), number(figure, "limit"),
            times(figure, "ratio"), state)


def print_table(figures):
    rows = [HEADS] + [row(figure) for figure in figures]
    widths = [max(len(cells[i]) for cells in rows) for i in range(len(HEADS))]
    for cells in rows:
        print("  ".join(cell.ljust(width) if i in (0, 2, 8) else cell.rjust(width)
                        for i, (cell, width) in enumerate(zip(cells, widths))).rstrip())


def main():
    log, result = map(Path, sys.argv[1:])
    runs = [json.loads(line) for line in log.read_text(encoding="utf-8").splitlines()]
    figures = [figure for run in runs for figure in figures_of(run)]
    broken = [run["name"] for run in runs if run["result"] not in ("OK", "SKIP")]
    limited = [figure for figure in figures if "ok" in figure]

    result.write_text(json.dumps(figures, indent=2) + "\n", encoding="utf-8")
    print_table(figures)
    print(f"\n{sum(figure['ok'] for figure in limited)} of {len(limited)} limits met; "
          f"the figures are in {result}")
    if broken:
        print("These broke off, their log is meson-logs/benchmarklog.txt: " + ", ".join(broken))
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
