#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Apposite developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""Asks the program as GNOME Shell does, which has read of it in the search provider's file.

Arguments: the program, the folder of the built files, the application's ID.
"""

import ast
import configparser
import re
import tempfile
import time
from pathlib import Path

import service
import tap
from service import APPLICATION_ID, BUILT, bus, windows

VARIANT = "apposite:cervical-pain/4"
RECOMMENDATION = VARIANT + "/mri-cervical-spine-without-and-with-iv-contrast"
SHORT_PATIENCE, LONG_PATIENCE = 200, 600_000  # ms
TEST_PATIENCE = 60  # s


def read_provider():
    provider = configparser.ConfigParser(interpolation=None)
    provider.read(BUILT / f"{APPLICATION_ID}.search-provider.ini", "utf-8")
    return provider["Shell Search Provider"]


PROVIDER = read_provider()


def call(method, *arguments):
    """Answers as gdbus writes them; lists are given as such."""
    arguments = [repr(argument) if isinstance(argument, list) else argument
                 for argument in arguments]
    return service.call(f"org.gnome.Shell.SearchProvider{PROVIDER['Version']}.{method}", *arguments,
                        destination=PROVIDER["BusName"], path=PROVIDER["ObjectPath"])


def results(said):
    return ast.literal_eval(said.replace("@as ", ""))[0]


def check_provider_file():
    if not (BUILT / PROVIDER["DesktopId"]).exists():
        yield f"there is no {PROVIDER['DesktopId']}"


def check_search():
    """Answered by one process, which opens no window."""
    with bus(APPOSITE_SERVICE_PATIENCE=str(LONG_PATIENCE)):
        found = results(call("GetInitialResultSet", ["infection", "mri"]))
        if not found or found[0] != RECOMMENDATION:
            yield f"found: {found}"
        process = service.owner()
        fewer = results(call("GetSubsearchResultSet", found, ["infection", "mri", "xylophone"]))
        if fewer:
            yield f"found for more words: {fewer}"
        approximate = results(call("GetInitialResultSet", ["radiculpathy"]))
        if approximate:
            yield f"found for a misspelled word: {approximate}"
        if windows():
            yield "a search opens a window"
        if service.owner() != process:
            yield "it ends between two letters"


def check_metas():
    with bus():
        said = call("GetResultMetas", [RECOMMENDATION, "of an older version"])
        for wanted in (f"'id': <'{RECOMMENDATION}'>",
                       "'name': <'MRI cervical spine without and with IV contrast'>",
                       "'description': <'Usually Appropriate · ", "2024, Variant 4",
                       f"'icon': <('themed', <['{APPLICATION_ID}-usually-symbolic'"):
            if wanted not in said:
                yield f"{wanted} isn't in {said}"
        if len(re.findall("'id'", said)) != 1:
            yield f"an unknown result is described: {said}"


def check_opens():
    """Each where a window is, or else in a new one."""
    with bus():
        for method, arguments in (("ActivateResult", [RECOMMENDATION, ["mri"], "0"]),
                                  ("LaunchSearch", [["infection", "mri"], "0"]),
                                  ("ActivateResult", ["of an older version", ["mri"], "0"])):
            said = call(method, *arguments)
            if said != "()\n" or len(windows()) != 1:
                yield f"{method}: {said.strip()}, {len(windows())} windows"


def check_broken_topic():
    """Nothing is found, and the window tells why."""
    with tempfile.TemporaryDirectory() as folder:
        topic = Path(folder) / "cervical-pain/topic.json"
        topic.parent.mkdir()
        topic.write_text("{ broken", "utf-8")
        with bus(G_RESOURCE_OVERLAYS=f"/org/apposite/Apposite/topics={folder}"):
            found = results(call("GetInitialResultSet", ["infection", "mri"]))
            if found:
                yield f"found: {found}"
            said = call("GetResultMetas", [VARIANT])
            if said != "(@aa{sv} [],)\n":
                yield f"described: {said.strip()}"
            for method, arguments in (("ActivateResult", [VARIANT, ["infection"], "0"]),
                                      ("LaunchSearch", [["infection"], "0"])):
                said = call(method, *arguments)
                if said != "()\n" or len(windows()) != 1:
                    yield f"{method}: {said.strip()}, {len(windows())} windows"


def ends_by_itself():
    end = time.monotonic() + TEST_PATIENCE
    while service.owner() and time.monotonic() < end:
        time.sleep(0.05)
    return service.owner() is None


def check_ends_when_idle():
    with bus(APPOSITE_SERVICE_PATIENCE=str(SHORT_PATIENCE)):
        call("GetInitialResultSet", ["mri"])
        if not ends_by_itself():
            yield "it runs on without a window"
        call("ActivateResult", VARIANT, ["infection"], "0")
        time.sleep(3 * SHORT_PATIENCE / 1000)
        if not service.owner():
            yield "it ends while a window is open"


if __name__ == "__main__":
    tap.run([check_provider_file, check_search, check_metas, check_opens, check_broken_topic,
             check_ends_when_idle])
