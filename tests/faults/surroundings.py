# SPDX-FileCopyrightText: 2026 The Apposite developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""The real programs in surroundings that are broken, and what they answer.

Arguments: the program, apposite-cli, the folder of the sources, that of the compiled schema, that of
the module tap, and where to write the table of faults and answers.
"""

import contextlib
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

PROGRAM, CLI = (str(Path(path).resolve()) for path in sys.argv[1:3])
SOURCES, SCHEMAS = Path(sys.argv[3]), Path(sys.argv[4])
sys.path.insert(0, sys.argv[5])
from tap import Skip, run as run_tap  # noqa: E402

TABLE = Path(sys.argv[6])

APPLICATION_ID = next(SCHEMAS.glob("*.gschema.xml")).name.removesuffix(".gschema.xml")
TOPIC = SOURCES / "data/topics/cervical-pain/topic.json"

# What a loaded machine never needs; whoever takes longer hangs.
LIMIT = 120

# What no program of ours may say, whatever happens around it.
COMPLAINT = re.compile(
    r"-(?:CRITICAL|WARNING|ERROR) \*\*|assertion|Sanitizer|runtime error|terminate called", re.I)

# What comes with the test's own environment and has nothing to do with a fault.
PASSED_ON = ("ASAN_OPTIONS", "UBSAN_OPTIONS", "LSAN_OPTIONS", "LD_LIBRARY_PATH", "G_SLICE")

checks = []
answers = []


@dataclass
class Done:
    """How a program ended, or that it was ended."""
    status: int
    out: bytes
    err: str


class Surroundings:
    """Everything around a program, in a folder of its own, whole until a fault breaks it."""

    def __init__(self, folder):
        self.folder = folder
        self.home = folder / "home"
        self.runtime = folder / "runtime"
        self.temporary = folder / "tmp"
        for path in (self.home, self.runtime, self.temporary):
            path.mkdir(mode=0o700)
        self.variables = {name: os.environ[name] for name in PASSED_ON if name in os.environ}
        self.variables.update({
            "PATH": os.environ["PATH"],
            "HOME": str(self.home),
            "XDG_RUNTIME_DIR": str(self.runtime),
            "TMPDIR": str(self.temporary),
            "LC_ALL": "C.UTF-8",
            "DBUS_SESSION_BUS_ADDRESS": "disabled:",
            "GIO_USE_VFS": "local",
            "GSETTINGS_BACKEND": "keyfile",
            "GSETTINGS_SCHEMA_DIR": str(SCHEMAS),
            "GTK_A11Y": "none",
            "GDK_BACKEND": "x11",
            "GSK_RENDERER": "cairo",
            "ADW_DISABLE_PORTAL": "1",
            "G_DEBUG": "fatal-criticals",
            "SOURCE_DATE_EPOCH": "0",
        })
        self.set_settings({"disclaimer-seen": "true"})

    @property
    def keyfile(self):
        return self.home / ".config/glib-2.0/settings/keyfile"

    def set_settings(self, values):
        self.keyfile.parent.mkdir(parents=True, exist_ok=True)
        lines = [f"{key}={value}" for key, value in values.items()]
        self.keyfile.write_text("\n".join(["[org/apposite/Apposite]", *lines, ""]), "utf-8")

    def path(self, name):
        return self.folder / name

    def clean(self, text):
        """A message without the places of this test and this machine."""
        for path in (self.folder, SOURCES, Path(PROGRAM).parent):
            text = text.replace(str(path), "…")
        return re.sub(r"\d\d:\d\d:\d\d\.\d+: |(?<=\w):\d+(?=\): )", "", text)

    def start(self, *arguments, **options):
        """Starts a program; a variable that is None is unset."""
        variables = {**self.variables, **options.pop("variables", {})}
        options.setdefault("stdin", subprocess.DEVNULL)
        options.setdefault("cwd", self.folder)
        return subprocess.Popen(
            [str(argument) for argument in arguments], stderr=subprocess.PIPE,
            stdout=options.pop("stdout", subprocess.PIPE),
            env={name: value for name, value in variables.items() if value is not None}, **options)

    def run(self, *arguments, **options):
        return self.wait(self.start(*arguments, **options))

    def wait(self, process):
        """Waits for its end. One that hangs is ended, with the status None."""
        try:
            out, err = process.communicate(timeout=LIMIT)
            status = process.returncode
        except subprocess.TimeoutExpired:
            process.kill()
            out, err = process.communicate()
            status = None
        return Done(status, out or b"", self.clean(err.decode("utf-8", "replace")))


@contextlib.contextmanager
def surroundings():
    folder = Path(tempfile.mkdtemp(prefix="apposite-faults-"))
    try:
        yield Surroundings(folder)
    finally:
        subprocess.run(["chmod", "-R", "u+rwX", folder], check=False)
        shutil.rmtree(folder)


def fault(name):
    """Makes a case of a function that is given surroundings and yields what is wrong."""
    def register(check):
        def run_check():
            with surroundings() as around:
                yield from check(name, around)
        run_check.__name__ = name
        checks.append(run_check)
        return check
    return register


def note(name, answer):
    """Adds the answer to a fault to the table."""
    answers.append((name, answer))


def first_line(text):
    return next((line for line in text.splitlines() if line.strip()), "")


def complaints(text, allowed=None):
    """What a program or a library complained of, but for what the fault must make a library say."""
    found = [line for line in text.splitlines()
             if COMPLAINT.search(line) and not (allowed and re.search(allowed, line))]
    if found:
        yield f"it complains {len(found)} times: {found[0]}"


def judge(name, done, status, *says, allowed=None):
    """Holds an end against the one wanted: its status, and what its message says."""
    if done.status is None:
        yield "it hangs"
        return
    if done.status != status:
        yield f"it ends with {done.status} for {status}: {done.err[:300]}"
    yield from complaints(done.err, allowed)
    for word in says:
        if word not in done.err:
            yield f"it doesn't say “{word}” but: {done.err[:300]}"
    note(name, first_line(done.err) or ("goes on working" if status == 0 else "ends at once"))


def need(*tools):
    for tool in tools:
        if shutil.which(tool) is None:
            raise Skip(f"{tool} not found")


# --- A display ---


class Display:
    """An X server of the test's own, as it is wanted."""

    def __init__(self):
        need("Xvfb", "xdotool")
        self.process = subprocess.Popen(
            ["Xvfb", "-displayfd", "1", "-noreset", "-screen", "0", "1600x1200x24",
             "-nolisten", "tcp"],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self.name = f":{self.process.stdout.readline().strip()}"

    def tool(self, *arguments):
        done = subprocess.run(
            ["xdotool", *arguments], env={**os.environ, "DISPLAY": self.name}, check=False,
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, timeout=LIMIT)
        return done.stdout.split()

    def windows(self, process):
        return self.tool("search", "--onlyvisible", "--pid", str(process.pid))

    def wait_for_windows(self, process, number=1):
        """Whether so many are there before the program ends or hangs."""
        limit = time.monotonic() + LIMIT
        while time.monotonic() < limit and process.poll() is None:
            if len(self.windows(process)) >= number:
                return True
            time.sleep(0.02)
        return False

    def press(self, process, *keys):
        windows = self.windows(process)
        if windows:
            self.tool("windowfocus", "--sync", windows[0], "key", "--clearmodifiers", *keys)

    def quit(self, around, process):
        """Asks with keys, so that it must be alive to hear it; a dialog is closed before."""
        limit = time.monotonic() + LIMIT
        while time.monotonic() < limit and process.poll() is None:
            self.press(process, "Escape", "ctrl+q")
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(0.2)
        return around.wait(process)

    def close(self):
        self.process.terminate()
        self.process.wait()


_display = []


def display():
    """The one that cases share."""
    if not _display:
        _display.append(Display())
    return _display[0]


def judge_window(name, around, *says, arguments=(), allowed=None, variables=None, before=(),
                 while_open=None):
    """Holds that a window opens, obeys and closes, whatever is broken around it."""
    screen = display()
    process = around.start(*before, PROGRAM, *arguments,
                           variables={"DISPLAY": screen.name, **(variables or {})})
    if not screen.wait_for_windows(process):
        done = around.wait(process) if process.poll() is not None else kill(around, process)
        yield f"there is no window; {done.status}: {done.err[:500]}"
        return
    if while_open is not None:
        while_open(screen, process)
    yield from judge(name, screen.quit(around, process), 0, *says, allowed=allowed)


def kill(around, process, number=signal.SIGKILL):
    process.send_signal(number)
    return around.wait(process)


def write_table():
    rows = [f"| {name} | {answer.replace('|', chr(92) + '|')} |" for name, answer in answers]
    TABLE.write_text("\n".join(["| fault | answer |", "|---|---|", *rows, ""]), "utf-8")


def main():
    # What ignores a signal hands that on to what it starts, as a shell does to what runs behind.
    for number in (signal.SIGINT, signal.SIGHUP, signal.SIGTERM):
        if signal.getsignal(number) == signal.SIG_IGN:
            signal.signal(number, signal.SIG_DFL)
    try:
        run_tap(checks)
    finally:
        for screen in _display:
            screen.close()
        write_table()
