#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Apposite developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""A desktop of which a part is missing, broken or ends: display, buses, portal, locale, fonts."""

import locale
import resource
import signal
import subprocess

from surroundings import (CLI, PROGRAM, TOPIC, Display, Skip, display, fault, judge, judge_window, kill,
                          main, need, note)

# What GTK itself says of a bus that it can't reach.
NO_BUS = r"session bus|accessib|D-Bus|dbus"

# What newer GTK itself says of a backend that it doesn't know.
NO_BACKEND = "No such backend"

NO_DISPLAY = ("no window can be opened", "DISPLAY", "apposite-cli")


# --- Displays ---

DISPLAYS = {
    "none": {"GDK_BACKEND": None},
    "one that isn't there": {"DISPLAY": ":32767"},
    "nonsense": {"DISPLAY": "%s:\n"},
    "Wayland that isn't there": {"GDK_BACKEND": "wayland", "WAYLAND_DISPLAY": "none-such"},
    "a backend that isn't there": {"GDK_BACKEND": "none-such"},
}


def register_display(what, variables):
    @fault(f"display: {what}")
    def check(name, around):
        done = around.run(PROGRAM, variables=variables)
        yield from judge(name, done, 1, *NO_DISPLAY, allowed=NO_BACKEND)
        done = around.run(PROGRAM, "--print-to=x.pdf", "--variant=1", variables=variables)
        yield from judge(name + ", printed", done, 0)


for described, of_display in DISPLAYS.items():
    register_display(described, of_display)


@fault("display: it ends while a window is open")
def check_display_ends(name, around):
    screen = Display()
    process = around.start(PROGRAM, variables={"DISPLAY": screen.name})
    if not screen.wait_for_windows(process):
        yield "there is no window"
    screen.process.kill()
    screen.process.wait()
    done = around.wait(process)
    yield from judge(name, done, 1)


@fault("display: it ends while the program starts")
def check_display_ends_early(name, around):
    """At whichever point it is; but Mesa, asked whether there is GLX, may crash then."""
    for delay in (0.03, 0.1, 0.2):
        screen = Display()
        process = around.start(
            PROGRAM, variables={"DISPLAY": screen.name, "GDK_DEBUG": "gl-disable"})
        try:
            process.wait(delay)
        except subprocess.TimeoutExpired:
            pass
        screen.process.kill()
        screen.process.wait()
        yield from judge(name, around.wait(process), 1)


# --- Buses ---

BUSES = {
    "none": {"DBUS_SESSION_BUS_ADDRESS": "disabled:"},
    "unset": {"DBUS_SESSION_BUS_ADDRESS": None},
    "one that isn't there": {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent"},
    "nonsense": {"DBUS_SESSION_BUS_ADDRESS": "%s;;=,:"},
    "no portal, though asked for": {"ADW_DISABLE_PORTAL": None, "GTK_USE_PORTAL": "1"},
    "no screen reader's": {"GTK_A11Y": None},
    "a screen reader's that isn't there": {
        "GTK_A11Y": None, "AT_SPI_BUS_ADDRESS": "unix:path=/nonexistent"},
}


def register_bus(what, variables):
    @fault(f"bus: {what}")
    def check(name, around):
        # GTK takes a screen reader's bus that is named but isn't there for a mistake in the program.
        lenient = {"G_DEBUG": None} if "AT_SPI_BUS_ADDRESS" in variables else {}
        yield from judge_window(name, around, variables={**variables, **lenient}, allowed=NO_BUS)


for described, of_bus in BUSES.items():
    register_bus(described, of_bus)


def start_bus(around):
    """A session bus that starts nothing by itself."""
    need("dbus-daemon")
    config = around.path("bus.conf")
    config.write_text(
        '<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN" '
        '"http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd"><busconfig>'
        f"<type>session</type><listen>unix:path={around.path('bus')}</listen>"
        '<policy context="default"><allow send_destination="*" eavesdrop="true"/>'
        '<allow eavesdrop="true"/><allow own="*"/></policy></busconfig>', "utf-8")
    daemon = subprocess.Popen(
        ["dbus-daemon", f"--config-file={config}", "--nofork", "--print-address"],
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    return daemon, {"DBUS_SESSION_BUS_ADDRESS": daemon.stdout.readline().strip()}


@fault("bus: nobody else on it")
def check_empty_bus(name, around):
    daemon, variables = start_bus(around)
    variables.update({"ADW_DISABLE_PORTAL": None, "GTK_USE_PORTAL": "1"})
    yield from judge_window(name, around, variables=variables, allowed=NO_BUS)
    daemon.terminate()
    daemon.wait()


@fault("bus: it ends while a window is open")
def check_bus_ends(name, around):
    """The session ends with its bus, and a program of it too, by SIGTERM as GDBus has it."""
    screen = display()
    daemon, variables = start_bus(around)
    process = around.start(PROGRAM, variables={**variables, "DISPLAY": screen.name})
    if not screen.wait_for_windows(process):
        yield "there is no window"
    daemon.kill()
    daemon.wait()
    yield from judge(name, around.wait(process), -signal.SIGTERM)


@fault("bus: the program that runs already doesn't answer")
def check_stopped_program(name, around):
    """Another start waits for it, as it does for a slow one, and ends when it ends."""
    screen = display()
    daemon, variables = start_bus(around)
    variables["DISPLAY"] = screen.name
    first = around.start(PROGRAM, variables=variables)
    if not screen.wait_for_windows(first):
        yield "there is no window"
    first.send_signal(signal.SIGSTOP)
    second = around.start(PROGRAM, "--variant=4", variables=variables)
    try:
        second.wait(0.5)
        yield f"it doesn't wait: {second.returncode}"
    except subprocess.TimeoutExpired:
        pass
    kill(around, first)
    done = around.wait(second)
    if done.status is None or done.status < 0:
        yield f"it ends with {done.status}"
    note(name, "waits; ends with the other program")
    daemon.terminate()
    daemon.wait()


# --- Locales ---

LOCALES = {
    "that isn't installed": {"LC_ALL": "xx_YY.UTF-8"},
    "nonsense": {"LC_ALL": "%s/../\x1b[31m"},
    "of ASCII": {"LC_ALL": "C"},
    "with odd languages": {"LANGUAGE": "../../etc/passwd:%s%n:xx:\x1b[31m::de"},
}


def register_locale(what, variables):
    @fault(f"locale: {what}")
    def check(name, around):
        yield from judge(name, around.run(CLI, "show", "1", variables=variables), 0)
        yield from judge(name, around.run(CLI, "findings", variables=variables), 0)
        yield from judge_window(name, around, variables=variables,
                                allowed="Locale not supported by C library")


for described, of_locale in LOCALES.items():
    register_locale(described, of_locale)


def need_locale(name):
    former = locale.setlocale(locale.LC_ALL)
    try:
        locale.setlocale(locale.LC_ALL, name)
    except locale.Error:
        raise Skip(f"the locale {name} isn't installed") from None
    finally:
        locale.setlocale(locale.LC_ALL, former)


def compile_locale(around, name):
    """A locale of the test's own, where its source is installed."""
    need("localedef")
    done = subprocess.run(["localedef", "-i", name, "-f", "UTF-8", around.path(f"{name}.UTF-8")],
                          capture_output=True, check=False)
    if not around.path(f"{name}.UTF-8").is_dir():
        raise Skip(f"the locale {name} can't be made: {done.stderr.decode()[:80].strip()}")
    return {"LOCPATH": str(around.folder)}


def register_numbers(name):
    @fault(f"locale: decimal commas of {name} in what other programs read")
    def check(fault_name, around):
        """Data are the same everywhere; what is read in a place isn't touched by its numbers."""
        variables = compile_locale(around, name)
        variables.update({"LC_ALL": None, "LANG": "C.UTF-8", "LC_NUMERIC": f"{name}.UTF-8",
                          "LC_CTYPE": f"{name}.UTF-8"})
        for form in ("json", "csv", "html"):
            wanted = around.run(CLI, "export", f"--format={form}")
            done = around.run(CLI, f"--topic={TOPIC}", "export", f"--format={form}",
                              variables=variables)
            if done.out != wanted.out:
                yield f"{form} is another"
            yield from judge(fault_name, done, 0)


register_numbers("de_DE")
register_numbers("tr_TR")


@fault("locale: odd languages of an installed one")
def check_languages(name, around):
    """The language that can be shown counts; the others are passed over."""
    need_locale("de_DE.UTF-8")
    done = around.run(CLI, "findings", variables={
        "LC_ALL": "de_DE.UTF-8", "LANGUAGE": "../../etc/passwd:%s%n:xx_XX@\x1b[31m:de"})
    if b"Geltungsbereich" not in done.out:
        yield f"it isn't in German: {done.out[:80]}"
    yield from judge(name, done, 0)


# --- Fonts ---

NO_FONTS = {
    "none": '<?xml version="1.0"?><fontconfig></fontconfig>',
    "endless configuration": '<?xml version="1.0"?><fontconfig><include>fonts.conf</include></fontconfig>',
}

# Of these fontconfig complains, and does without.
FONTS = {
    "broken configuration": "<fontconfig><dir",
    "empty configuration": "",
}


def configure_fonts(around, configuration):
    config = around.path("fonts.conf")
    config.write_text(configuration, "utf-8")
    return {"FONTCONFIG_FILE": str(config), "FONTCONFIG_PATH": str(around.folder)}


def register_no_fonts(what, configuration):
    @fault(f"fonts: {what}")
    def check(name, around):
        """Better than a window or a page on which nothing can be read."""
        variables = {**configure_fonts(around, configuration), "DISPLAY": display().name}
        yield from judge(name, around.run(PROGRAM, variables=variables), 1, "no font", "install")
        done = around.run(PROGRAM, "--print-to=x.pdf", "--variant=1", variables=variables)
        yield from judge(name + ", printed", done, 3, "no font", "install")
        if around.path("x.pdf").exists():
            yield "it prints"


for described, without_fonts in NO_FONTS.items():
    register_no_fonts(described, without_fonts)

def register_fonts(what, configuration):
    @fault(f"fonts: {what}")
    def check(name, around):
        variables = configure_fonts(around, configuration)
        yield from judge_window(name, around, variables=variables)
        done = around.run(PROGRAM, "--print-to=x.pdf", "--variant=1", variables=variables)
        yield from judge(name + ", printed", done, 0)


for described, of_fonts in FONTS.items():
    register_fonts(described, of_fonts)


# --- Few resources ---


def limit(kind, number):
    return lambda: resource.setrlimit(kind, (number, number))


@fault("resources: 50 windows")
def check_windows(name, around):
    def open_windows(screen, process):
        screen.press(process, *["ctrl+n"] * 49)
        if not screen.wait_for_windows(process, 50):
            raise AssertionError("there aren't 50 windows")

    yield from judge_window(name, around, while_open=open_windows)


@fault("resources: few files may be open")
def check_files(name, around):
    screen = display()
    done = around.run(CLI, "export", "--output=x.html", "--format=html",
                      preexec_fn=limit(resource.RLIMIT_NOFILE, 5))
    yield from judge(name, done, 0)
    process = around.start(PROGRAM, variables={"DISPLAY": screen.name},
                           preexec_fn=limit(resource.RLIMIT_NOFILE, 16))
    if not screen.wait_for_windows(process):
        yield f"there is no window: {kill(around, process).err[:300]}"
    else:
        yield from judge(name + ", in a window", screen.quit(around, process), 0)


@fault("resources: little memory")
def check_memory(name, around):
    """GLib ends a program whose memory is out; it must say so, and neither crash nor hang."""
    if b"__asan_init" in open(CLI, "rb").read():
        raise Skip("the address sanitizer takes all of it")
    for megabytes in (8, 12, 14, 16, 18, 20, 24, 32, 48, 96):
        done = around.run(CLI, "export", "--format=html", "--output=x.html",
                          preexec_fn=limit(resource.RLIMIT_AS, megabytes << 20))
        told = [word for word in ("allocate", "cannot", "can't", "failed") if word in done.err]
        if done.status != 0 and not told:
            yield f"{megabytes} MiB: {done.status}, {done.err[:200]}"
    note(name, "GLib: failed to allocate; the loader: cannot allocate memory")


@fault("resources: a small stack")
def check_stack(name, around):
    done = around.run(CLI, "export", preexec_fn=limit(resource.RLIMIT_STACK, 128 << 10))
    yield from judge(name, done, 0)


if __name__ == "__main__":
    main()
