#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Apposite developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""Holds every control of every view of the running program to a role, a name and its states.

Arguments: the program, the folder of the built files, the application's ID.

How many of each role there are is printed; all that is said stands in a11y/spoken.txt of the tests'
build folder.
"""

import collections
import os
import re
from pathlib import Path

from program import desktop  # first: it finds the others
from atspi import LAYOUT
from reader import Reader
import service
import tap
import ways

CLASS_NAME = re.compile(r"(Gtk|Adw|Apposite)[A-Z]")

# What the toolkit builds where nobody can reach it, by role and name: README.md says more.
TOOLKIT = {
    ("menu", "GtkPopoverMenu"),  # a menu's popover, and the page of it
    ("panel", "GtkStackPage"),
    ("panel", "_1"),  # the one page of the window for shortcuts
    ("push button", "GtkMenuButton"),  # around the arrow of a split button, which has a name
    ("dialog", "GtkPopover"),  # what a button opens
    ("image", "GtkImage"),  # the arrow of a combo box
}

# Of these GTK 4.8 says that they take the focus, and gives it to what they contain.
CONTAINERS = ("list", "table", "tree table", "table row")

BY_TYPE = "is named by its type"
READER = None
SPOKEN = Path(os.environ.get("G_TEST_BUILDDIR", "/tmp")) / "a11y/spoken.txt"


def faults_of(thing):
    if (thing.role, thing.name) in TOOLKIT:
        return
    said = f"“{thing.name}”, {thing.role}"
    name = thing.name.replace("_", "")
    words = name.split()
    half = len(words) // 2
    if thing.is_control() and thing.role not in (*LAYOUT, *CONTAINERS) and not name.strip():
        yield f"{thing.role} has no name: {sorted(thing.states)} {[c.said()[:50] for _, c in thing.walk()][1:4]}"
    if CLASS_NAME.match(name) and thing.role not in LAYOUT:
        yield f"{said}: {BY_TYPE}"
    if half > 0 and len(words) % 2 == 0 and words[:half] == words[half:]:
        yield f"{said}: is named twice"
    if "_" in thing.name:
        yield f"{said}: is named with its mnemonic"
    if thing.role in ("radio button", "check box", "push button", "menu item") \
            and "focusable" not in thing.states and not thing.children:
        yield f"{said}: takes no focus"


def inspect(view, top=None, *, toolkit=False):
    """Looks at all that there is; counts it and writes it down. What only the toolkit can name is
    left out."""
    things = [thing for _, thing in (top or READER.bus.tree(READER.application)).walk()]
    counts = collections.Counter(thing.role for thing in things if thing.role not in LAYOUT)
    print(f"# {view}:", ", ".join(f"{role} {n}" for role, n in sorted(counts.items())), flush=True)
    with SPOKEN.open("a", encoding="utf-8") as file:
        file.write(f"\n=== {view} ===\n")
        for thing in things:
            if thing.role not in LAYOUT and (thing.name or thing.is_control()):
                file.write(f"{thing.role}: {thing.said()}\n")
    if not things:
        yield f"{view}: there is nothing"
    for thing in things:
        for fault in faults_of(thing):
            if not (toolkit and fault.endswith(BY_TYPE)):
                yield f"{view}: {fault}"


def there(role, name):
    return READER.wait(lambda: READER.find(role, name), f"{role} “{name}”")


def check_checklist():
    """Unanswered, then unfolded and answered; the states of both."""
    with READER.reading():
        yield from inspect("start")
        for group in ("Red flags", "Other conditions"):
            while not READER.focus().name.startswith(group):
                READER.move("Down")
            if "expandable" not in READER.focus().states:
                yield f"{group}: not expandable"
            READER.press("space")
            READER.wait(lambda: "expanded" in READER.focus().states, f"{group} expanded")
        yield from inspect("checklist")
        things = READER.things()
        checked = [thing.name for thing in things
                   if thing.role == "radio button" and "checked" in thing.states]
        if checked:
            yield f"checked before any answer: {checked}"


def check_variant():
    """A variant that fits with a procedure in the detail pane: one is selected, the answers checked."""
    with READER.reading():
        ways.answer_infection(READER)
        ways.show_variant(READER, 4)
        ways.open_procedure(READER, 1)
        yield from inspect("variant")
        things = READER.things()
        checked = [thing.name for thing in things
                   if thing.role == "radio button" and "checked" in thing.states]
        if checked != ["Age: Adult", "Trauma: No", "Duration: Acute (under 6 weeks)",
                       "Infection: Suspected or known"]:
            yield f"checked: {checked}"
        selected = [thing.name for thing in things if "selected" in thing.states
                    and thing.name.startswith("Variant ") and thing.role == "list item"]
        if len(selected) != 1 or not selected[0].startswith("Variant 4:"):
            yield f"selected: {selected}"
        shown = [thing.name for thing in things
                 if thing.role == "push button" and "pressed" in thing.states]
        if shown.count("Variant") < 1 or "Compare" in shown:
            yield f"pressed: {shown}"


def check_popovers():
    """What the table's and the comparison's buttons open."""
    with READER.reading():
        ways.answer_infection(READER)
        ways.show_variant(READER, 4)
        ways.go_to_pane(READER, "Sort")
        READER.move("space")
        there("menu item", "Document")
        yield from inspect("sort menu")
        READER.move("Escape")
        READER.move("Tab")
        READER.move("space")
        there("check box", "")
        yield from inspect("filter popover")
        READER.move("Escape")
        ways.go_to_choice(READER)
        READER.move("space")
        there("check box", "")
        yield from inspect("variants to compare")


def check_main_menu():
    with READER.reading():
        READER.move("F10")
        there("menu item", "New Window")
        yield from inspect("main menu")


def check_comparison():
    with READER.reading():
        READER.move("alt+0")
        there("table cell", "")
        yield from inspect("comparison")
        if len([1 for thing in READER.things() if thing.role == "table cell"]) < 23 * 8:
            yield "cells are missing"


def check_reference():
    with READER.reading():
        READER.move("F1")
        there("heading", "")
        yield from inspect("reference")


def check_search():
    with READER.reading() as program:
        READER.move("ctrl+f")
        yield from inspect("search begun")
        program.type("mri infection")
        READER.wait(lambda: [1 for thing in READER.things() if thing.role == "list item"
                             and "MRI" in thing.name], "results")
        yield from inspect("search")
        READER.press("ctrl+a")
        program.type("xylophone")
        there("panel", "Nothing Found")
        yield from inspect("nothing found")


def window(keys, name):
    """A window that keys open, or an action that has none; looked at, and closed again."""
    if keys:
        READER.press(keys)
    else:
        service.call("org.freedesktop.Application.ActivateAction", "about", "[]", "{}")

    def find():
        for child in READER.bus.tree(READER.application).children:
            if child.name.startswith(name):
                return child
        return None

    found = READER.wait(find, f"the window “{name}”")
    READER.program.focus()
    yield from inspect(name, found, toolkit=name != "Print")
    READER.press("Escape")
    READER.wait(lambda: find() is None, f"the end of “{name}”")


def check_windows():
    with READER.reading():
        for keys, name in (("ctrl+question", "Keyboard Shortcuts"), (None, "About"), ("ctrl+p", "Print")):
            yield from window(keys, name)


def check_first_start():
    with READER.reading(disclaimer_seen="false"):
        yield from inspect("first start")


if __name__ == "__main__":
    SPOKEN.parent.mkdir(parents=True, exist_ok=True)
    SPOKEN.write_text("", "utf-8")
    with desktop():
        READER = Reader()
        tap.run([check_checklist, check_variant, check_popovers, check_main_menu, check_comparison,
                 check_reference, check_search, check_windows, check_first_start])
