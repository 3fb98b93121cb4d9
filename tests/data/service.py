# SPDX-FileCopyrightText: 2026 The Apposite developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""The program as a desktop starts it: by a session bus, which is one of the test's own.

The service file is the built one, but that it starts the program of the build tree.
"""

import contextlib
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

PROGRAM, BUILT, APPLICATION_ID = Path(sys.argv[1]).resolve(), Path(sys.argv[2]), sys.argv[3]
OBJECT_PATH = "/" + APPLICATION_ID.replace(".", "/")


def write_service(data_dir):
    service = (BUILT / f"{APPLICATION_ID}.service").read_text("utf-8")
    folder = data_dir / "dbus-1/services"
    folder.mkdir(parents=True)
    (folder / f"{APPLICATION_ID}.service").write_text(
        re.sub(r"^Exec=\S*", f"Exec={PROGRAM}", service, flags=re.M), "utf-8")


@contextlib.contextmanager
def bus(**variables):
    """A bus that starts the program, with these in its environment. It ends with the bus."""
    with tempfile.TemporaryDirectory() as data_dir:
        write_service(Path(data_dir))
        environment = dict(os.environ, XDG_DATA_DIRS=f"{data_dir}:/usr/local/share:/usr/share",
                           **variables)
        command = ["dbus-daemon", "--session", "--nofork", "--print-address"]
        with subprocess.Popen(command, env=environment, text=True,
                              stdout=subprocess.PIPE) as daemon:
            os.environ["DBUS_SESSION_BUS_ADDRESS"] = daemon.stdout.readline().strip()
            try:
                yield
            finally:
                daemon.terminate()


def call(method, *arguments, destination=APPLICATION_ID, path=OBJECT_PATH):
    """What the program answers, as gdbus writes it."""
    command = ["gdbus", "call", "--session", "--timeout=60", f"--dest={destination}",
               f"--object-path={path}", f"--method={method}", *arguments]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    return result.stdout if result.returncode == 0 else result.stderr


def windows():
    """The numbers of the windows, which have a path each."""
    said = call("org.freedesktop.DBus.Introspectable.Introspect", path=f"{OBJECT_PATH}/window")
    return re.findall(r'<node name="(\d+)"', said)


def owner():
    """The program's own name on the bus, which another process of it doesn't get; None if none runs."""
    said = call("org.freedesktop.DBus.GetNameOwner", APPLICATION_ID,
                destination="org.freedesktop.DBus", path="/org/freedesktop/DBus")
    return said if said.startswith("('") else None
