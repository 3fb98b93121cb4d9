#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Apposite developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""Holds the sources against what no compiler checks: they know no topic, they move nothing that the
system wants still, and POTFILES knows them.

Argument: the top of the source tree.

Code that knew a topic would break with the next one. So nothing in src/ may name a finding, an
answer set or a procedure of a bundled topic, by its id or its name, in an identifier or in a text.
Comments are left out: there an example helps, as "red-flags=none" does. Of the ids only those with
a dash or at least eight letters are looked for: a shorter one ("age", "trauma") is an ordinary
word that may stand for anything. A word of a topic's title counts too, under the same rule.
"""

import json
import re
import sys
from pathlib import Path

COMMENT_OR_TEXT = re.compile(
    r"""/\*.*?\*/|//[^\n]*|("(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*')""", re.DOTALL)
MARKER = re.compile(r"\b(?:C_|N_|NC_|_|ngettext|g_dngettext|g_dpgettext2?)\s*\(")


def strip_comments(code):
    """The code with its texts, neighbouring ones joined as the compiler joins them."""
    code = COMMENT_OR_TEXT.sub(lambda match: match[1] or " ", code)
    return re.sub(r'"\s*"', "", code)


def words_of(text):
    """The text in lower case, whatever joins its words turned into a dash: "-prior-surgery-"."""
    return "-" + "-".join(re.findall(r"[a-z0-9]+", text.lower())) + "-"


def is_telling(word):
    return "-" in word.strip("-") or len(word.strip("-")) >= 8


def names_in(topic):
    """What the code mustn't name, as words_of() has it."""
    named = topic["findings"] + topic.get("answer_sets", []) + topic["procedures"]
    names = [topic["id"], *(item["id"] for item in named), *topic["title"].split()]
    names += [procedure["name"] for procedure in topic["procedures"]]
    return {word for word in map(words_of, names) if is_telling(word)}


def find_names(code, names):
    words = words_of(strip_comments(code))
    return sorted(name.strip("-") for name in names if name in words)


def check_scanner(_top):
    names = {"-prior-surgery-", "-cervical-"}
    for code in ("x = prior_surgery;", '"Prior " \n "surgery"', "PRIOR_SURGERY",
                 "'a', \"prior-surgery\""):
        if find_names(code, names) != ["prior-surgery"]:
            yield f"not found: {code}"
    for code in ("/* cervical */ x", "// cervical\n", '"\\"" /* " cervical */', "prior; surgeries"):
        if find_names(code, names):
            yield f"found: {code}"


def sources(top):
    return sorted(path for path in (top / "src").rglob("*.[ch]"))


def check_generic(top):
    topics = sorted((top / "data/topics").glob("*/topic.json"))
    names = set().union(*(names_in(json.loads(path.read_text("utf-8"))) for path in topics))
    if not names or not sources(top):
        yield "nothing to look for, or nowhere to look"
    for path in sources(top):
        for name in find_names(path.read_text("utf-8"), names):
            yield f"{path.relative_to(top)} knows “{name}”, which belongs to a topic"


# What GTK moves (stacks, revealers, leaflets, transitions of the style) follows the system's setting by
# itself. Code that is called at every frame has to ask for it, unless it stands here, with the reason.
FRAMES = re.compile(r"\b(?:gtk_widget_add_tick_callback|adw_(?:timed|spring)_animation_new\w*)\s*\(")
ASKS = re.compile(r"\b(?:adw_get_enable_animations|gtk-enable-animations)\b")
NO_MOTION = {
    "src/app/apposite-checklist.c": "goes to one place, and stays with it while sizes settle",
}


def check_motion(top):
    for path in sources(top):
        name = str(path.relative_to(top))
        code = strip_comments(path.read_text("utf-8"))
        if FRAMES.search(code) and not ASKS.search(code) and name not in NO_MOTION:
            yield f"{name} draws frame after frame without asking whether anything may move"
    for name in NO_MOTION:
        if not FRAMES.search((top / name).read_text("utf-8")):
            yield f"{name} needs no exception any more"


def listed_files(top):
    lines = (top / "po/POTFILES").read_text("utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def check_potfiles(top):
    listed = listed_files(top)
    marked = [str(path.relative_to(top)) for path in sources(top)
              if MARKER.search(strip_comments(path.read_text("utf-8")))]
    for name in sorted(set(marked) - set(listed)):
        yield f"{name} has texts to translate but doesn't stand in po/POTFILES"
    for name in listed:
        if not (top / name).is_file():
            yield f"{name} stands in po/POTFILES but isn't there"
        elif name.startswith("src/") and name not in marked:
            yield f"{name} stands in po/POTFILES but has no text to translate"


def check_potfiles_order(top):
    listed = listed_files(top)
    if listed != sorted(set(listed)):
        yield "po/POTFILES isn't sorted, or names a file twice"


def main():
    top = Path(sys.argv[1])
    checks = [check_scanner, check_generic, check_motion, check_potfiles, check_potfiles_order]
    print(f"1..{len(checks)}")
    for number, check in enumerate(checks, 1):
        faults = list(check(top))
        for fault in faults:
            print(f"# {fault}")
        print(f"{'not ok' if faults else 'ok'} {number} {check.__name__.removeprefix('check_')}")


if __name__ == "__main__":
    main()
