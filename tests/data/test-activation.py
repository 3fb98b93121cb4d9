#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Apposite developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""Has a session bus of its own start the program, as a desktop does.

Arguments: the program, the folder of the built files, the application's ID.
"""

import configparser
import re

import tap
from service import APPLICATION_ID, BUILT, bus, call, windows


def check_activate():
    said = call("org.freedesktop.Application.Activate", "{}")
    if said != "()\n" or len(windows()) != 1:
        yield f"{said.strip()}: {len(windows())} windows"


def check_activate_again():
    call("org.freedesktop.Application.Activate", "{}")
    if len(windows()) != 1:
        yield f"{len(windows())} windows"


def check_actions():
    """Each action of the desktop entry is one of the program's."""
    entry = configparser.ConfigParser(interpolation=None)
    entry.read(BUILT / f"{APPLICATION_ID}.desktop", "utf-8")
    names = entry["Desktop Entry"]["Actions"].strip(";").split(";")
    known = re.findall(r"'([\w-]+)'", call("org.gtk.Actions.List"))
    for name in names:
        if name not in known:
            yield f"there is no app.{name}"
            continue
        said = call("org.freedesktop.Application.ActivateAction", name, "[]", "{}")
        if said != "()\n":
            yield f"{name}: {said.strip()}"


def check_open():
    """An address is taken, and a wrong one too: it says so in the window."""
    for address in ("apposite:cervical-pain/4", "apposite:xylophone"):
        said = call("org.freedesktop.Application.Open", f"['{address}']", "{}")
        if said != "()\n" or not windows():
            yield f"{address}: {said.strip()}"


def check_new_window():
    before = len(windows())
    call("org.freedesktop.Application.ActivateAction", "new-window", "[]", "{}")
    if len(windows()) != before + 1:
        yield f"{before} windows became {len(windows())}"


def check_quit():
    said = call("org.freedesktop.Application.ActivateAction", "quit", "[]", "{}")
    if said != "()\n":
        yield said.strip()


def main():
    with bus():
        tap.run([check_activate, check_activate_again, check_actions, check_open, check_new_window,
                 check_quit])


if __name__ == "__main__":
    main()
