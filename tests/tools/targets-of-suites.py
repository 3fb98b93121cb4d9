#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Apposite developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""Prints what ninja is to build for the tests of some suites, a line each.

Arguments: the build folder, and the suites' names. That is less than all, which is built by default.
"""

import json
import subprocess
import sys
from pathlib import Path


def main():
    build, suites = Path(sys.argv[1]).resolve(), set(sys.argv[2:])
    known = json.loads(subprocess.run(["meson", "introspect", "--tests", "--targets", build],
                                      check=True, capture_output=True, text=True).stdout)
    # A test's suites are "project:suite".
    wanted = {target for test in known["tests"]
              if suites & {suite.partition(":")[2] for suite in test["suite"]}
              for target in test["depends"]}
    if not wanted:
        sys.exit(f"targets-of-suites: {build} has no tests of {', '.join(sorted(suites))}")
    for target in known["targets"]:
        if target["id"] in wanted:
            print(*(Path(name).relative_to(build) for name in target["filename"]), sep="\n")


if __name__ == "__main__":
    main()
