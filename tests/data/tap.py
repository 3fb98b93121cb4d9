# SPDX-FileCopyrightText: 2026 The Apposite developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""TAP for checks that are generators."""

import traceback


class Skip(Exception):
    """Why a check can't be made here."""


def faults_of(check):
    """What is wrong; what a check stumbles over is."""
    try:
        yield from check()
    except Skip:
        raise
    except Exception:  # pylint: disable=broad-exception-caught
        yield traceback.format_exc().rstrip()


def run(checks):
    """Prints a case for each check, named after it; a check_… yields what is wrong, or nothing.

    One that can't be made here raises Skip.
    """
    print(f"1..{len(checks)}")
    for number, check in enumerate(checks, 1):
        name = check.__name__.removeprefix("check_")
        try:
            faults = list(faults_of(check))
        except Skip as reason:
            print(f"ok {number} {name} # SKIP {reason}", flush=True)
            continue
        for fault in faults:
            print("# " + str(fault).replace("\n", "\n# "))
        print(f"{'not ok' if faults else 'ok'} {number} {name}", flush=True)
