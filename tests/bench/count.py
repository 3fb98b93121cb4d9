#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Apposite developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""Counts the instructions of what takes the same ones each time, and holds them against a baseline.

Arguments: the build folder, then --accept to write the counts down as the baseline, --windows to
count the windows' first frames too, which takes minutes and wants a display.

Valgrind's callgrind counts, in an empty environment; of three runs the least counts. The counts
depend on libraries and compiler, so that a baseline holds for the versions that it names; where there
is none for those of this machine, nothing is counted. The last line is "N passed, N failed".
"""

import argparse
import json
import os
import platform
import re
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
TOPIC = HERE.parents[1] / "data/topics/cervical-pain/topic.json"
BASELINE = HERE / "instructions.json"
LIBRARIES = ("glib-2.0", "json-glib-1.0", "pango", "cairo", "gtk4", "libadwaita-1")
TOLERANCE = 0.02
RUNS = 3

# In the order in which count-scripts runs them.
SCRIPTS = ("topic read", "500 answers", "search index made", "search, 70 keystrokes", "reports")
COMMANDS = {
    "apposite-cli show": ["show", "4"],
    "apposite-cli match": ["match", "trauma=no", "infection=yes"],
    "apposite-cli search": ["search", "mri without contrast"],
}
WINDOWS = ("first frame: empty", "first frame: ours", "first frame: filled")


def programs(build, windows):
    """What is run: the names of what is counted in it, the command, options of callgrind."""
    bench = build / "tests/bench"
    yield (SCRIPTS, [bench / "count-scripts", TOPIC],
           ["--toggle-collect=counted", "--dump-after=counted"])
    for name, arguments in COMMANDS.items():
        yield (name,), [build / "apposite-cli", *arguments], []
    for kind, name in enumerate(WINDOWS if windows else ()):
        yield (name,), [bench / "bench-start", str(kind), "0"], []


def environment(build, folder):
    """As little as there can be: instructions are spent on each variable, too."""
    return {
        "PATH": "/usr/bin:/bin",
        "HOME": str(folder),
        "XDG_RUNTIME_DIR": str(folder),
        "LC_ALL": "C.UTF-8",
        "DISPLAY": os.environ.get("DISPLAY", ""),
        "DBUS_SESSION_BUS_ADDRESS": os.environ.get("DBUS_SESSION_BUS_ADDRESS", ""),
        "GDK_BACKEND": "x11",
        "GDK_DEBUG": "gl-disable",
        "GSK_RENDERER": "cairo",
        "GTK_A11Y": "none",
        "GIO_USE_VFS": "local",
        "GSETTINGS_BACKEND": "memory",
        "GSETTINGS_SCHEMA_DIR": str(build / "data"),
        "ADW_DISABLE_PORTAL": "1",
    }


def count_once(build, command, options):
    """The counts of a run, in the order in which they were dumped."""
    with tempfile.TemporaryDirectory() as folder:
        result = Path(folder, "out")
        run = subprocess.run(
            ["valgrind", "--tool=callgrind", f"--callgrind-out-file={result}", *options, *command],
            env=environment(build, folder), cwd=folder, capture_output=True, text=True)
        if run.returncode:
            sys.exit(f"count: {command[0]} doesn't run:\n{run.stderr[-2000:]}")
        parts = sorted(Path(folder).glob("out.*"), key=lambda part: int(part.suffix[1:])) or [result]
        return [int(re.search(r"^(?:totals|summary): (\d+)", part.read_text(), re.M)[1])
                for part in parts]


def count(names, build, command, options, baseline):
    """The least of several runs; the first does where it is no more than it should be."""
    counts = None
    for _ in range(RUNS):
        found = count_once(build, command, options)
        counts = [min(pair) for pair in zip(counts, found)] if counts else found
        if all(number <= limit(baseline, name) for name, number in zip(names, counts)):
            break
    return dict(zip(names, counts))


def limit(baseline, name):
    return baseline.get(name, 0) * (1 + TOLERANCE)


def output_of(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


def versions(build):
    """What counts depend on besides our code."""
    built = json.loads((build / "meson-info/intro-buildoptions.json").read_text())
    options = {option["name"]: option["value"] for option in built}
    found = {library: output_of("pkg-config", "--modversion", library) for library in LIBRARIES}
    return found | {
        "libc": " ".join(platform.libc_ver()),
        "compiler": output_of(build / "tests/bench/count-scripts"),
        "machine": platform.machine(),
        "buildtype": f"{options['buildtype']} {options['b_sanitize']}",
    }


def read_baselines():
    return json.loads(BASELINE.read_text(encoding="utf-8")) if BASELINE.exists() else []


def accept(with_versions, counts):
    baselines = read_baselines()
    former = next((entry for entry in baselines if entry["versions"] == with_versions), None)
    if former is None:
        former = {"versions": with_versions, "counts": {}}
        baselines.append(former)
    former["counts"] |= counts
    BASELINE.write_text(json.dumps(baselines, indent=2) + "\n", encoding="utf-8")


def show(name, number, wanted):
    change = number / wanted - 1 if wanted else 0
    state = ("new" if not wanted else "ok" if abs(change) <= TOLERANCE
             else "MORE" if change > 0 else "fewer: accept it")
    print(f"{name:24} {number / 1e6:10.3f} M  {f'{change:+.2%}' if wanted else '':>9}  {state}",
          flush=True)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("build", type=Path)
    parser.add_argument("--accept", action="store_true")
    parser.add_argument("--windows", action="store_true")
    arguments = parser.parse_args()
    build = arguments.build.resolve()

    with_versions = versions(build)
    baseline = next((entry["counts"] for entry in read_baselines()
                     if entry["versions"] == with_versions), {})
    if not baseline and not arguments.accept:
        print("Skipped: there is no baseline for",
              ", ".join(f"{key} {value}" for key, value in with_versions.items()))
        print("0 passed, 0 failed, 1 skipped")
        return 0

    counts = {}
    for names, command, options in programs(build, arguments.windows):
        wanted = {} if arguments.accept else baseline
        found = count(names, build, command, options, wanted)
        for name, number in found.items():
            show(name, number, baseline.get(name))
        counts |= found

    if arguments.accept:
        accept(with_versions, counts)
        print(f"Written to {BASELINE.name}")
        return 0
    more = [name for name, number in counts.items() if number > limit(baseline, name)]
    if more:
        print(f"Over {TOLERANCE:.0%} more instructions than in {BASELINE.name}: {', '.join(more)}.\n"
              "Find out why; if they are worth it, make them the baseline: ./dev count --accept")
    print(f"{len(counts) - len(more)} passed, {len(more)} failed")
    return 1 if more else 0


if __name__ == "__main__":
    sys.exit(main())
