#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Apposite developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""Counts the test cases of a run of meson test; the last line is "N passed, N failed".

Arguments: the build's meson-logs folder, and the exit status of meson test.

A TAP program counts a case for each of its results, any other test counts as one. A program
that crashes, times out or breaks off without a failed case counts as one failed case more.
A TODO that fails is skipped, one that passes has failed, as meson has it.
meson's testlog.json is read, not its JUnit file: that calls a timeout passed, says nothing of
a crash after a case that passed, and isn't XML once a test has printed an escape sequence.
"""

import json
import re
import sys
from pathlib import Path

PLAN = re.compile(r"^1\.\.\d+", re.MULTILINE)
CASE = re.compile(r"^(not )?ok\b[ \d]*(?:- )?(.*?)(?:\s*# *(skip|todo)\b.*)?$", re.I | re.M)


def cases(test):
    """The (name, outcome) of each case of a test: "passed", "failed" or "skipped"."""
    output = test["stdout"] or ""
    found = []
    if PLAN.search(output):
        for not_ok, name, directive in CASE.findall(output):
            if directive.lower() == "skip" or (directive.lower() == "todo" and not_ok):
                outcome = "skipped"
            else:
                outcome = "failed" if not_ok or directive else "passed"
            found.append((f"{test['name']} {name}", outcome))

    result = test["result"]
    if result == "EXPECTEDFAIL":
        return [(test["name"], "passed")]
    if result == "OK":
        return found or [(test["name"], "passed")]
    if result == "SKIP":
        return found or [(test["name"], "skipped")]
    if all(outcome != "failed" for _, outcome in found):
        how = f"{result.lower()}, exit status {test['returncode']}"
        found.append((f"{test['name']} ({how})", "failed"))
    return found


def main():
    logs, status = Path(sys.argv[1]), int(sys.argv[2])
    found = []
    for log in sorted(logs.glob("testlog*.json")):
        for line in log.read_text(encoding="utf-8").splitlines():
            found += cases(json.loads(line))

    count = {"passed": 0, "failed": 0, "skipped": 0}
    for _, outcome in found:
        count[outcome] += 1
    failures = [name for name, outcome in found if outcome == "failed"]
    if not failures and (status or not found):
        count["failed"] = 1
        failures.append(f"meson test (exit status {status}, {len(found)} test cases)")

    if failures:
        print("\nFailed:")
        for name in failures:
            print(f"  {name}")
        print(f"The log is {logs / 'testlog.txt'}")
    print(f"{count['passed']} passed, {count['failed']} failed"
          + (f", {count['skipped']} skipped" if count["skipped"] else ""))
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
