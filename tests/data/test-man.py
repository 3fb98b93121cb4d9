#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Apposite developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""Holds the manual pages to the programs' help: neither may know what the other doesn't.

Arguments: a program and its manual page, as built, and perhaps more such pairs.
"""

import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import tap

PAIRS = [(Path(program).resolve(), Path(page))
         for program, page in zip(sys.argv[1::2], sys.argv[2::2])]

HELP_OPTION = re.compile(r"^ +((?:-\w, )?--[\w-]+(?:=\w+)?)", re.MULTILINE)

# Words that a command needs to come as far as its format.
ARGUMENTS = {"show": ["1"], "match": ["age=adult"], "search": ["spine"], "check": ["/dev/null"]}


def plain(line):
    """What a line of a manual page shows, without its macro and its fonts."""
    macro, _, rest = line.partition(" ")
    if macro in (".B", ".BI", ".BR", ".I", ".IR", ".RI"):
        line = ("" if len(macro) == 3 else " ").join(shlex.split(rest.replace("\\", "\\\\")))
    return re.sub(r"\\f.", "", line).replace("\\-", "-").replace("...", "…")


def section(page, name):
    match = re.search(rf'^\.SH "?{name}"?\n(.*?)(?=^\.SH|\Z)', page.read_text("utf-8"), re.M | re.S)
    return match[1] if match else ""


def items(page, name):
    """The tagged paragraphs of a section: {tag: body}."""
    parts = re.split(r"^\.TP\n", section(page, name), flags=re.M)[1:]
    return {plain(part.partition("\n")[0]): part.partition("\n")[2] for part in parts}


def help_of(program):
    return subprocess.run([program, "--help-all"], capture_output=True, text=True, check=False).stdout \
        or subprocess.run([program, "--help"], capture_output=True, text=True, check=True).stdout


def commands_of(program):
    """{name: its call}, as "show NUMBER [PROCEDURE]", from the help."""
    listed = re.search(r"^Commands:\n(.*?)\n\n", help_of(program), re.M | re.S)
    calls = re.findall(r"^  (\S.*?)  ", listed[1], re.M) if listed else []
    return {call.split()[0]: call.strip() for call in calls}


def differences(what, helped, documented):
    for item in sorted(helped - documented):
        yield f"{what} {item} stands in the help alone"
    for item in sorted(documented - helped):
        yield f"{what} {item} stands in the manual page alone"


def check_options():
    for program, page in PAIRS:
        helped = set(HELP_OPTION.findall(help_of(program)))
        if len(helped) < 3:
            yield f"{program.name}: the help lists no options"
        yield from differences(f"{program.name}:", helped, set(items(page, "OPTIONS")))


def check_commands():
    for program, page in PAIRS:
        yield from differences(
            f"{program.name}:", set(commands_of(program).values()), set(items(page, "COMMANDS")))


def check_formats():
    """The page says which command writes which format: exit status 2 is for those that don't."""
    for program, page in PAIRS:
        for name, body in items(page, "FORMATS").items():
            said = set(re.findall(r"\w+", " ".join(map(plain, re.findall(r"^\.BR .*", body, re.M)))))
            for command in commands_of(program):
                call = [program, f"--format={name}", command, *ARGUMENTS.get(command, [])]
                written = subprocess.run(call, capture_output=True, check=False).returncode != 2
                if written != (command in said):
                    yield f"{command} {'writes' if written else 'refuses'} {name}"


def check_names():
    for program, page in PAIRS:
        if not section(page, "NAME").startswith(f"{program.name} \\- "):
            yield f"{page.name} isn't the page of {program.name}"
        if "@" in page.read_text("utf-8"):
            yield f"{page.name} has a place that wasn't filled in"


def check_roff():
    """The formatter, where there is one, finds nothing to say."""
    groff = shutil.which("groff")
    for _, page in PAIRS if groff else []:
        call = [groff, "-man", "-ww", "-b", "-z", "-Kutf8", page]
        said = subprocess.run(call, capture_output=True, text=True, check=False).stderr
        if said:
            yield said


if __name__ == "__main__":
    tap.run([check_options, check_commands, check_formats, check_names, check_roff])
