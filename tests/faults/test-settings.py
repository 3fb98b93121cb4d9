#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Apposite developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""Settings that aren't there, are another version's or hold nonsense, and a home that can't be used."""

import os
import re
import subprocess

from surroundings import (APPLICATION_ID, CLI, PROGRAM, SCHEMAS, SOURCES, Skip, fault, judge,
                          judge_window, main, need)

SCHEMA = SCHEMAS / f"{APPLICATION_ID}.gschema.xml"
KEY = re.compile(r'    <key name="([\w-]+)" (?:type|enum)="([^"]+)">.*?</key>\n', re.S)

VALUES = {
    "out of range": {
        "window-width": "-5", "window-height": "99999999", "sidebar-width": "1",
        "detail-width": "2000000000", "text-scale": "1e300", "color-scheme": "'purple'",
        "topic-language": "'klingon'", "sort-order": "'%s%n'"},
    "not numbers": {"text-scale": "nan", "window-width": "1.5e9", "sidebar-width": "[1, 2]"},
    "of other types": {
        "window-width": "'wide'", "window-maximized": "7", "order-by-fit": "'yes'",
        "disclaimer-seen": "{}", "sort-order": "true", "color-scheme": "@as []"},
    "the largest": {
        "window-width": "2147483647", "window-height": "2147483647", "text-scale": "2.5",
        "sidebar-width": "480", "detail-width": "640"},
    "the least": {
        "window-width": "360", "window-height": "300", "text-scale": "0.75",
        "sidebar-width": "340", "detail-width": "300"},
}

# A home that can't be written to is GLib's to tell.
NO_HOME = r"Failed to create .*settings|keyfile"


def compile_schema(around, change):
    """The program's schema, changed, in a folder of its own."""
    need("glib-compile-schemas")
    folder = around.path("schemas")
    folder.mkdir()
    (folder / SCHEMA.name).write_text(change(SCHEMA.read_text("utf-8")), "utf-8")
    subprocess.run(["glib-compile-schemas", folder], check=True, capture_output=True)
    return {"GSETTINGS_SCHEMA_DIR": str(folder)}


@fault("settings: every key that is asked for is looked for first")
def check_asked(_, __):
    told = dict(KEY.findall(SCHEMA.read_text("utf-8")))
    asked = re.findall(r'\{ "([\w-]+)", "(\w)" \}',
                       (SOURCES / "src/app/apposite-settings.c").read_text("utf-8"))
    if {key: kind if len(kind) == 1 else "s" for key, kind in told.items()} != dict(asked):
        yield f"{asked}, but the schema has {told}"


@fault("settings: no schema")
def check_no_schema(name, around):
    yield from judge_window(name, around, "schema isn't installed", "install the program",
                            variables={"GSETTINGS_SCHEMA_DIR": None})


@fault("settings: the schema of an older version, without a key")
def check_older_schema(name, around):
    variables = compile_schema(around, lambda text: KEY.sub(
        lambda key: "" if key[1] == "sort-order" else key[0], text))
    yield from judge_window(name, around, "another version", "install the program anew",
                            variables=variables)


@fault("settings: a schema with a key of another type")
def check_other_type(name, around):
    variables = compile_schema(around, lambda text: text.replace(
        '<key name="sort-order" type="s">\n      <default>\'document\'</default>',
        '<key name="sort-order" type="i">\n      <default>0</default>'))
    yield from judge_window(name, around, "another version", variables=variables)


@fault("settings: the schema of a newer version, with one more key")
def check_newer_schema(name, around):
    variables = compile_schema(around, lambda text: text.replace(
        "  </schema>", '<key name="more" type="i"><default>0</default></key></schema>'))
    yield from judge_window(name, around, variables=variables)


@fault("settings: the compiled schema cut off")
def check_cut_schema(name, around):
    folder = around.path("schemas")
    folder.mkdir()
    (folder / "gschemas.compiled").write_bytes((SCHEMAS / "gschemas.compiled").read_bytes()[:100])
    yield from judge_window(name, around, "schema isn't installed",
                            variables={"GSETTINGS_SCHEMA_DIR": str(folder)})


def register_values(what, values):
    @fault(f"settings: values {what}")
    def check(name, around):
        around.set_settings({"disclaimer-seen": "true", **values})
        yield from judge_window(name, around)
        yield from judge(name + ", printed", around.run(PROGRAM, "--print-to=x.pdf", "--variant=1"), 0)


for kind, of_kind in VALUES.items():
    register_values(kind, of_kind)


@fault("settings: a file of garbage")
def check_garbage(name, around):
    around.keyfile.write_bytes(b"\xff\xfe[[[ \0 %s%n\n=\n")
    yield from judge_window(name, around)


@fault("settings: a folder where the file should be")
def check_folder(name, around):
    around.keyfile.unlink()
    around.keyfile.mkdir()
    yield from judge_window(name, around, allowed=NO_HOME)


@fault("settings: no dconf and no such backend")
def check_backend(name, around):
    yield from judge_window(name, around, allowed="Can't find module",
                            variables={"GSETTINGS_BACKEND": "none-such"})


@fault("settings: dconf without a bus")
def check_dconf(name, around):
    """Where dconf isn't installed GIO falls back on memory."""
    yield from judge_window(name, around, allowed="dconf",
                            variables={"GSETTINGS_BACKEND": None})


def become_somebody(around):
    """What starts a program as somebody whom permissions bind."""
    if os.geteuid() != 0:
        return []
    need("setpriv")
    before = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]
    for path in around.folder, around.home, around.runtime, around.temporary:
        path.chmod(0o755)
    for path in around.home.rglob("*"):
        os.chown(path, 65534, 65534)
    if around.run(*before, PROGRAM, "--version").status != 0:
        raise Skip("nobody else may run the program")
    return before


def change_settings(screen, process):
    screen.press(process, "ctrl+plus", "ctrl+plus", "ctrl+minus")


@fault("settings: read-only")
def check_read_only(name, around):
    before = become_somebody(around)
    around.keyfile.parent.chmod(0o555)
    around.keyfile.chmod(0o444)
    former = around.keyfile.read_text("utf-8")
    yield from judge_window(name, around, before=before, while_open=change_settings, allowed=NO_HOME)
    if around.keyfile.read_text("utf-8") != former:
        yield "the file is another"


# --- The home and what is beside it ---

HOMES = {
    "missing": "missing",
    "a file": "file",
    "/dev/null": "/dev/null",
    "unset": None,
    "empty": "",
    "relative": "./home",
}


def register_home(what, value):
    @fault(f"home: {what}")
    def check(name, around):
        around.path("file").write_text("x", "utf-8")
        if value in ("missing", "file"):
            variables = {"HOME": str(around.path(value))}
        else:
            variables = {"HOME": value}
        if value is None or value == "":
            # Of the account's own home nothing is touched.
            variables["XDG_CONFIG_HOME"] = str(around.home / ".config")
            variables["XDG_CACHE_HOME"] = variables["XDG_DATA_HOME"] = str(around.home)
        yield from judge_window(name, around, variables=variables, while_open=change_settings,
                                allowed=NO_HOME)
        yield from judge(name + ", on a terminal",
                         around.run(CLI, "variants", variables=variables), 0)


for described, home in HOMES.items():
    register_home(described, home)


@fault("home: read-only")
def check_read_only_home(name, around):
    before = become_somebody(around)
    around.keyfile.unlink()
    for path in reversed([around.home, *around.home.rglob("*")]):
        path.chmod(0o555)
    yield from judge_window(name, around, before=before, while_open=change_settings, allowed=NO_HOME)


@fault("home: on a full disk")
def check_full_home(name, around):
    """In a namespace of its own: what is mounted there nobody else sees."""
    need("unshare", "mount")
    if subprocess.run(["unshare", "-rm", "true"], capture_output=True, check=False).returncode != 0:
        raise Skip("namespaces can't be made here")
    script = ('mount -t tmpfs -o size=64k none "$HOME" && mkdir -p "$HOME/.config"'
              ' && { cat /dev/zero >"$HOME/filler" 2>/dev/null; exec "$0" "$@"; }')
    yield from judge_window(name, around, before=["unshare", "-rm", "sh", "-c", script],
                            while_open=change_settings, allowed=NO_HOME)


def register_variable(what, variables):
    @fault(what)
    def check(name, around):
        yield from judge_window(name, around, variables=variables)
        yield from judge(name + ", on a terminal",
                         around.run(CLI, "show", "1", variables=variables), 0)


register_variable("no runtime folder", {"XDG_RUNTIME_DIR": "/nonexistent"})
register_variable("runtime folder unset", {"XDG_RUNTIME_DIR": None})
register_variable("no folder for temporary files", {"TMPDIR": "/nonexistent"})
register_variable("no folder of configuration or cache", {
    "XDG_CONFIG_HOME": "/dev/null", "XDG_CACHE_HOME": "/dev/null", "XDG_DATA_HOME": "/dev/null",
    "GSETTINGS_BACKEND": "memory"})


@fault("the folder it is started in deleted")
def check_no_folder(name, around):
    before = ["sh", "-c", 'mkdir gone && cd gone && rmdir ../gone && exec "$0" "$@"']
    yield from judge_window(name, around, before=before)
    around_again = around.run(*before, CLI, "--topic=topic.json", "variants")
    yield from judge(name + ", a topic named from there", around_again, 3, "topic.json")


if __name__ == "__main__":
    main()
