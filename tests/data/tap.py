# SPDX-FileCopyrightText: 2026 The Apposite developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""TAP for checks that are generators."""


def run(checks):
    """Prints a case for each check, named after it; a check_… yields what is wrong, or nothing."""
    print(f"1..{len(checks)}")
    for number, check in enumerate(checks, 1):
        faults = list(check())
        for fault in faults:
            print("# " + str(fault).replace("\n", "\n# "))
        print(f"{'not ok' if faults else 'ok'} {number} {check.__name__.removeprefix('check_')}")
