#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Apposite developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""A topic file, or a translation beside it, that is broken."""

import json
import os
import shutil
import subprocess

from surroundings import (CLI, PROGRAM, SOURCES, Skip, TOPIC, complaints, fault, judge,
                          judge_window, main, need)

# The files of a hostile topic are made by changing the real one.
with open(TOPIC, encoding="utf-8") as real:
    REAL = real.read()


def changed(change):
    topic = json.loads(REAL)
    change(topic)
    return json.dumps(topic).encode("utf-8")


def set_title(title):
    return changed(lambda topic: topic.update(title=title))


def set_in(member, name, value):
    return changed(lambda topic: topic[member][0].update({name: value}))


# What a file holds, and what is said of it after its name.
CONTENTS = {
    "empty": (b"", "the file is empty"),
    "cut off": (REAL[:5000].encode("utf-8"), "the file ends inside a string"),
    "not JSON": (b"<html>\n", "can't stand here"),
    "not UTF-8": (REAL.encode("utf-16"), "not valid UTF-8"),
    "Latin-1": ('{"title": "Müller"}'.encode("latin-1"), "not valid UTF-8"),
    "a zero byte": (b'{"title": "a\0b"}', "zero byte"),
    "nested 100,000 deep": (b"[" * 100_000, "nested"),
    "a member twice": (b'{"id": "a", "id": "b"}', "stands twice"),
    "an array": (b"[]", "must be an object"),
    "an object without members": (b"{}", "is missing; add it"),
    "a title that is a number": (set_title(7), "must be a string"),
    "a title that is null": (set_title(None), "must not be null"),
    "a title of a million letters": (set_title("x" * 1_000_000), "characters"),
    "a title that steers the terminal": (set_title("\x1b[31mred\x07"), "U+001B"),
    "a title written backwards": (set_title("\u202eesrever"), "U+202E"),
    "a year out of range": (changed(lambda topic: topic.update(revised=10**18)), "whole number"),
    "a variant's number below zero": (set_in("variants", "number", -1), "whole number"),
    "a procedure of an unknown level": (set_in("procedures", "radiation", "none such"), "“none such”"),
    "a finding that isn't asked": (
        changed(lambda topic: topic["variants"][0]["criteria"][0].update(finding="ghost")), "“ghost”"),
    "a variant twice": (changed(lambda topic: topic["variants"].append(topic["variants"][0])),
                        "already"),
    "an unknown member": (changed(lambda topic: topic.update(titel="x")), "unknown member"),
    "a newer format": (changed(lambda topic: topic.update(format=2)), "format"),
}

# Text that isn't wrong, but that a careless program takes for markup, a format or a line's end.
HOSTILE = "<b>&amp;</i> %s%n%d ${HOME} $(id) `id` ' \" \\ =1+1 | # * _ \n\u200b\ufeff\U0001f9e0 "


def judge_both(name, around, path, *says):
    """The terminal's program and the window's, which print and show with the same reader."""
    yield from judge(name, around.run(CLI, f"--topic={path}", "variants"), 3, *says)
    done = around.run(PROGRAM, f"--topic={path}", "--print-to=x.pdf")
    yield from judge(name + ", printed", done, 3, *says)
    if around.path("x.pdf").exists():
        yield "it prints"


def register_content(name, content, says):
    @fault(f"topic: {name}")
    def check(fault_name, around):
        around.path("topic.json").write_bytes(content)
        yield from judge_both(fault_name, around, "topic.json", "topic.json:", says)


for what, (bytes_of, told) in CONTENTS.items():
    register_content(what, bytes_of, told)


def register_path(name, make, says):
    @fault(f"topic: {name}")
    def check(fault_name, around):
        path = make(around)
        yield from judge_both(fault_name, around, path, str(around.clean(str(path))), says)


def missing(around):
    return around.path("missing.json")


def folder(around):
    return around.folder


def link_loop(around):
    around.path("loop.json").symlink_to("loop.json")
    return around.path("loop.json")


def dangling_link(around):
    around.path("link.json").symlink_to("nowhere.json")
    return around.path("link.json")


def file_as_folder(around):
    around.path("file").write_text("x", "utf-8")
    return around.path("file/topic.json")


def sparse(around):
    """Larger than what is read, without taking room."""
    with open(around.path("huge.json"), "wb") as file:
        file.truncate(4 << 30)
    return around.path("huge.json")


def quiet_pipe(around):
    os.mkfifo(around.path("pipe"))
    return around.path("pipe")


def long_name(around):
    return around.path("x" * 5000)


register_path("missing", missing, "No such file")
register_path("a folder", folder, "Is a directory")
register_path("a link to itself", link_loop, "symbolic links")
register_path("a link to nothing", dangling_link, "No such file")
register_path("in a file as if it were a folder", file_as_folder, "Not a directory")
register_path("4 GiB", sparse, "larger than")
register_path("a pipe that nobody writes to", quiet_pipe, "the file is empty")
register_path("a name of 5,000 letters", long_name, "File name too long")
register_path("/dev/zero", lambda around: "/dev/zero", "larger than")
register_path("/dev/null", lambda around: "/dev/null", "the file is empty")


@fault("topic: unreadable")
def check_unreadable(name, around):
    """As somebody else where the test is root, whom permissions don't bind."""
    path = around.path("topic.json")
    path.write_text(REAL, "utf-8")
    before = []
    if os.geteuid() == 0:
        need("setpriv")
        before = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]
        around.folder.chmod(0o755)
        if around.run(*before, CLI, "--version").status != 0:
            raise Skip("nobody else may run the program")
    path.chmod(0)
    yield from judge(name, around.run(*before, CLI, f"--topic={path}", "variants"), 3,
                     "topic.json", "Permission denied")


@fault("topic: a pipe that is written to")
def check_pipe(name, around):
    with subprocess.Popen(["cat", str(TOPIC)], stdout=subprocess.PIPE) as source:
        done = around.run(CLI, "--topic=/dev/stdin", "variants", stdin=source.stdout)
    if not done.out:
        yield "it lists nothing"
    yield from judge(name, done, 0)


@fault("topic: standard input closed")
def check_closed_input(name, around):
    done = around.run("sh", "-c", 'exec "$0" "$@" <&-', CLI, "--topic=/dev/stdin", "variants")
    yield from judge(name, done, 3, "/dev/stdin")


def write_hostile(path):
    """Every text of more than one word begins with hostile ones."""
    def walk(value):
        if isinstance(value, dict):
            return {name: walk(member) for name, member in value.items()}
        if isinstance(value, list):
            return [walk(element) for element in value]
        return HOSTILE + value if isinstance(value, str) and len(value.split()) > 2 else value
    path.write_text(json.dumps(walk(json.loads(REAL))), "utf-8")


@fault("topic: texts that look like markup, formats, formulas and commands")
def check_hostile(name, around):
    path = around.path("topic.json")
    write_hostile(path)
    commands = [["variants"], ["show", "1"], ["findings"], ["search", "mri"], ["match", "age=adult"]]
    commands += [["export", f"--format={written}"] for written in
                 ("text", "json", "csv", "markdown", "html")]
    for command in commands:
        done = around.run(CLI, f"--topic={path}", *command)
        if done.status not in (0, 1) or b"%s%n%d" not in done.out:
            yield f"{command}: {done.status}, {done.out[:80]}"
        yield from complaints(done.err)
        if command[-1] == "--format=html" and b"<b>&amp;</i>" in done.out:
            yield "it lets markup through"
    yield from judge(name, around.run(PROGRAM, f"--topic={path}", "--print-to=x.pdf"), 0)


@fault("topic: such texts in a window")
def check_hostile_window(name, around):
    path = around.path("topic.json")
    write_hostile(path)

    def look_around(screen, process):
        screen.press(process, "alt+0", "F1", "alt+1", "ctrl+j", "y", "ctrl+f", "m", "r", "i")

    yield from judge_window(name, around, arguments=[f"--topic={path}"], while_open=look_around)


@fault("topic: titles as long as may be")
def check_long(name, around):
    """Without a space to break a line at, wherever titles are shown."""
    topic = json.loads(REAL)
    topic["variants"][0].update(title="L" * 10_000, short_title="S" * 10_000)
    topic["procedures"][0]["name"] = "P" * 10_000
    topic["findings"][0]["question"] = "Q" * 10_000
    around.path("topic.json").write_text(json.dumps(topic), "utf-8")
    for command in ["show", "1"], ["findings"], ["export", "--format=text"]:
        yield from judge(name, around.run(CLI, "--topic=topic.json", *command), 0)
    done = around.run(PROGRAM, "--topic=topic.json", "--variant=1", "--print-to=x.pdf")
    yield from judge(name + ", printed", done, 0)
    topic["title"] = "T" * 10_000
    around.path("topic.json").write_text(json.dumps(topic), "utf-8")
    yield from judge_window(name, around, arguments=["--topic=topic.json", "--variant=1"])


@fault("topic: broken, in a window")
def check_broken_window(name, around):
    around.path("topic.json").write_text("{\n  broken", "utf-8")
    yield from judge_window(name, around, "topic.json:2", arguments=["--topic=topic.json"])


# --- Translations ---

TRANSLATIONS = {
    "empty": (b"", "the file is empty"),
    "cut off": (b'{"format": 1,\n', "ends before"),
    "not UTF-8": (b"\xff\xfe", "not valid UTF-8"),
    "of another topic": (
        (SOURCES / "data/topics/cervical-pain/topic.de.json").read_bytes().replace(
            b'"topic": "cervical-pain"', b'"topic": "wrist"'), "wrist"),
    "of another shape": (b"[]", "must be an object"),
}


def show_german(around):
    shutil.copy(TOPIC, around.path("topic.json"))
    return around.run(CLI, "--topic=topic.json", "--language=de", "findings")


def judge_translation(name, done, says):
    """It is told of, and the topic is shown as published: exactly as without the translation."""
    yield from judge(name, done, 0, "topic.de.json", says, "as published")
    if b"Is the patient an adult?" not in done.out:
        yield "it doesn't show the topic as published"


def register_translation(name, content, says):
    @fault(f"translation: {name}")
    def check(fault_name, around):
        around.path("topic.de.json").write_bytes(content)
        yield from judge_translation(fault_name, show_german(around), says)


for what, (bytes_of, told) in TRANSLATIONS.items():
    register_translation(what, bytes_of, told)


@fault("translation: a folder")
def check_translation_folder(name, around):
    around.path("topic.de.json").mkdir()
    yield from judge_translation(name, show_german(around), "Is a directory")


@fault("translation: a link to itself")
def check_translation_loop(name, around):
    around.path("topic.de.json").symlink_to("topic.de.json")
    yield from judge_translation(name, show_german(around), "symbolic links")


@fault("translation: a pipe that nobody writes to")
def check_translation_pipe(name, around):
    os.mkfifo(around.path("topic.de.json"))
    yield from judge_translation(name, show_german(around), "the file is empty")


@fault("translation: /dev/zero")
def check_translation_device(name, around):
    around.path("topic.de.json").symlink_to("/dev/zero")
    yield from judge_translation(name, show_german(around), "larger than")


if __name__ == "__main__":
    main()
