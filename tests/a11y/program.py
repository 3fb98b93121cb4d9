# SPDX-FileCopyrightText: 2026 The Apposite developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""The program, on a display and a bus of its own, with a keyboard.

Arguments: the program, the folder of the built files, the application's ID.

Nothing here knows what is on the screen; reader.py does. A key is sent to the display, as a
keyboard's would come, and what it does is waited for and never slept for.
"""

import contextlib
import ctypes
import os
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

# A library of the reader's side may warn where the program mustn't.
os.environ.pop("G_DEBUG", None)
os.environ.pop("GTK_A11Y", None)

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "data"))
import service  # pylint: disable=wrong-import-position

# A machine may be busy; a test that fails has waited once.
PATIENCE = 30

# Of the GTK that the program uses; what differs between versions is asked of this.
GTK = ctypes.CDLL("libgtk-4.so.1")
VERSION = (GTK.gtk_get_major_version(), GTK.gtk_get_minor_version())

# GDK 4.24 warns of itself where frames follow fast on a display without a compositor.
OF_ITSELF = "gdk_frame_timings_submitted() called on submitted"

ENVIRONMENT = {
    "ADW_DISABLE_PORTAL": "1",
    "G_DEBUG": "gc-friendly," + ("fatal-warnings" if VERSION < (4, 20) else "fatal-criticals"),
    "GDK_BACKEND": "x11",
    "GIO_USE_VFS": "local",
    "GSETTINGS_BACKEND": "keyfile",
    "GSK_RENDERER": "cairo",
    "GTK_USE_PORTAL": "0",
    "LANGUAGE": "",
    "LC_ALL": "C.UTF-8",
}


@contextlib.contextmanager
def display():
    """An X server; it picks the number."""
    command = ["Xvfb", "-displayfd", "1", "-screen", "0", "1600x1100x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, text=True, stdout=subprocess.PIPE,
                          stderr=subprocess.DEVNULL) as server:
        try:
            os.environ["DISPLAY"] = ":" + server.stdout.readline().strip()
            os.environ.pop("WAYLAND_DISPLAY", None)
            os.environ.pop("AT_SPI_BUS_ADDRESS", None)
            yield
        finally:
            server.terminate()


@contextlib.contextmanager
def desktop():
    """What a program needs around it, and nothing of the desktop that the test may run in."""
    with display(), service.bus():
        yield


# Newer versions of xdotool press Alt with a function key, unless it has the number that it has on the
# display's keyboard.
KEYS = {"F1": "67", "F6": "72", "F10": "76"}


def xdotool(*arguments):
    result = subprocess.run(["xdotool", *arguments], capture_output=True, text=True, check=False)
    return result.stdout


class Program:
    """The running program."""

    def __init__(self, process):
        self.process = process
        self.window = None
        self.n_keys = 0

    def check(self):
        if self.process.poll() is not None:
            raise RuntimeError(f"the program ended with {self.process.returncode}")

    def windows(self):
        """The numbers of the windows that are seen, popups left out."""
        self.check()
        found = xdotool("search", "--onlyvisible", "--pid", str(self.process.pid), "--name", ".")
        return [int(number) for number in found.split()]

    def focus(self):
        """Gives the keyboard to the newest window: there is no window manager here to do it."""
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            windows = self.windows()
            if windows:
                self.window = str(windows[-1])
                xdotool("windowmove", self.window, "0", "0", "windowfocus", self.window)
                if xdotool("getwindowfocus").strip() == self.window:
                    return
            time.sleep(0.05)
        raise RuntimeError("the program has no window")

    def press(self, *keys):
        """Presses keys, one after the other, named as xdotool names them."""
        self.check()
        self.n_keys += len(keys)
        xdotool("key", *(KEYS.get(key, key) for key in keys))

    def type(self, text):
        self.check()
        self.n_keys += len(text)
        xdotool("type", text)


def check_warnings(said):
    """Passes on what the program said, and says if it warned."""
    sys.stderr.write(said)
    for line in said.splitlines():
        if "-WARNING **" in line and OF_ITSELF not in line:
            raise RuntimeError(f"the program warned: {line}")


@contextlib.contextmanager
def running(*arguments, **settings):
    """Starts the program with these arguments and settings; ends it, and says if it ended itself."""
    settings = {"disclaimer_seen": "true", **settings}
    with tempfile.TemporaryDirectory() as home:
        keyfile = Path(home) / "glib-2.0/settings/keyfile"
        keyfile.parent.mkdir(parents=True)
        lines = [f"{key.replace('_', '-')}={value}\n" for key, value in settings.items()]
        keyfile.write_text("[org/apposite/Apposite]\n" + "".join(lines), "utf-8")
        environment = {
            **os.environ, **ENVIRONMENT, "HOME": home, "XDG_CONFIG_HOME": home,
            "XDG_CACHE_HOME": os.environ.get("XDG_CACHE_HOME", str(Path.home() / ".cache")),
            "GSETTINGS_SCHEMA_DIR": str(service.BUILT)}
        said = Path(home) / "stderr"
        with said.open("wb") as stderr, \
                subprocess.Popen([service.PROGRAM, *arguments], env=environment,
                                 stderr=stderr) as process:
            try:
                yield Program(process)
                if process.poll() is not None:
                    raise RuntimeError(f"the program ended with {process.returncode}")
            finally:
                process.send_signal(signal.SIGTERM)
                process.wait()
                check_warnings(said.read_text("utf-8", "replace"))
