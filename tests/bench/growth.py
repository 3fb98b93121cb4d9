#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Apposite developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""How costs grow with the size of a topic: a table, and growth.json in the build folder.

Argument: the build folder. Core and the window, on the display that there is, are measured at 1, 10
and 100 times the bundled topic's size.

The last column is the power of the size with which a figure grows between the last two sizes: 0 is
flat, 1 as the size does, 2 as its square.
"""

import json
import math
import os
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
TOPIC = HERE.parents[1] / "data/topics/cervical-pain/topic.json"
SIZES = (1, 10, 100)
INTERACTIONS = ("answer", "variant changed", "sorted", "filtered", "procedure selected", "search",
                "comparison", "reference")


def make_topics(folder):
    topics = {}
    for size in SIZES:
        topics[size] = Path(folder, f"{size}.json")
        subprocess.run([sys.executable, HERE / "grow-topic.py", TOPIC, str(size), topics[size]],
                       check=True)
    return topics


def measure(command, environment):
    """The figures that a benchmark prints, by their names, and their units."""
    run = subprocess.run(command, env=environment, stdout=subprocess.PIPE, text=True)
    if run.returncode:
        sys.exit(f"growth: {command[0]} breaks off")
    return [json.loads(line) for line in run.stdout.splitlines() if line.startswith('{"name"')]


def add(rows, size, found, prefix=""):
    for figure in found:
        row = rows.setdefault(prefix + figure["name"], {"unit": figure["unit"]})
        row[size] = figure["figure"]


def power(row):
    sizes = sorted(size for size in row if isinstance(size, int))[-2:]
    small, large = (max(row[size], 1e-9) for size in sizes)
    return math.log(large / small) / math.log(sizes[1] / sizes[0])


def cell(row, size):
    if size not in row:
        return ""
    return f"{row[size]:.0f}" if row[size] >= 1000 else f"{row[size]:.3g}"


def print_table(rows):
    width = max(map(len, rows))
    print(f"{'':{width}}  {'':4}" + "".join(f"{f'{size} ×':>10}" for size in SIZES) + "     power")
    for name, row in rows.items():
        print(f"{name:{width}}  {row['unit']:4}" + "".join(f"{cell(row, size):>10}" for size in SIZES)
              + f"{power(row):10.1f}")


def main():
    build = Path(sys.argv[1]).resolve()
    bench = build / "tests/bench"
    environment = os.environ | {
        "LC_ALL": "C.UTF-8", "GIO_USE_VFS": "local", "GSETTINGS_BACKEND": "memory",
        "GSETTINGS_SCHEMA_DIR": str(build / "data"), "GTK_A11Y": "none", "GDK_BACKEND": "x11",
        "GSK_RENDERER": "cairo", "ADW_DISABLE_PORTAL": "1",
    }
    rows = {}
    with tempfile.TemporaryDirectory() as folder:
        topics = make_topics(folder)
        for size, topic in topics.items():
            rows.setdefault("file", {"unit": "MB"})[size] = topic.stat().st_size / 2**20
            add(rows, size, measure([bench / "bench-growth", topic], environment))
            add(rows, size, [
                figure for figure in measure(
                    [bench / "bench-interaction", "--few", topic, *INTERACTIONS], environment)
                if "what follows" not in figure["name"]], "window: ")
    result = build / "growth.json"
    result.write_text(json.dumps(rows, indent=2) + "\n", encoding="utf-8")
    print_table(rows)


if __name__ == "__main__":
    main()
