#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Apposite developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""Installs into a scratch folder and holds what is there to installed.txt.

Arguments: meson, the top of the build tree, the prefix, the application's ID, the list.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import tap

MESON, BUILD, PREFIX, APPLICATION_ID, LIST = sys.argv[1:]
PUBLISHED_ID = "org.apposite.Apposite"


def install(destination):
    call = [MESON, "install", "-C", BUILD, "--no-rebuild", "--destdir", destination, "--quiet"]
    return subprocess.run(call, capture_output=True, text=True, check=False)


def main():
    with tempfile.TemporaryDirectory() as destination:
        result = install(destination)
        top = Path(destination + PREFIX)
        files = sorted(path for path in Path(destination).rglob("*") if not path.is_dir())

        def check_installs():
            if result.returncode != 0:
                yield result.stdout + result.stderr

        # A development build installs the same, under its own ID.
        def check_list():
            listed = {line for line in Path(LIST).read_text("utf-8").splitlines()
                      if not line.startswith("#")}
            found = {os.path.relpath(path, top).replace(APPLICATION_ID, PUBLISHED_ID)
                     for path in files}
            for name in sorted(found - listed):
                yield f"{name} is installed, and missing in {Path(LIST).name}"
            for name in sorted(listed - found):
                yield f"{name} isn't installed"

        def check_readable():
            for path in files:
                mode = path.stat().st_mode
                wanted = 0o755 if path.parent.name == "bin" else 0o644
                if mode & 0o777 != wanted:
                    yield f"{path.relative_to(top)} has the mode {mode & 0o777:o}, not {wanted:o}"

        def check_filled_in():
            for path in files:
                if path.parent.name != "bin" and b"@APPLICATION_ID@" in path.read_bytes():
                    yield f"{path.relative_to(top)} has a place that wasn't filled in"

        def check_schema():
            call = ["glib-compile-schemas", "--strict", "--dry-run", top / "share/glib-2.0/schemas"]
            compiled = subprocess.run(call, capture_output=True, text=True, check=False)
            if compiled.returncode != 0 or compiled.stderr:
                yield compiled.stderr

        def check_runs():
            call = [top / "bin/apposite-cli", "variants"]
            if subprocess.run(call, capture_output=True, check=False).returncode != 0:
                yield "the installed apposite-cli doesn't run"

        tap.run([check_installs, check_list, check_readable, check_filled_in, check_schema,
                 check_runs])


if __name__ == "__main__":
    main()
