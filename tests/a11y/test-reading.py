#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Apposite developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""Reads what the running program shows, thing by thing, as a screen reader's user walks it.

Arguments: the program, the folder of the built files, the application's ID.
"""

import re

from program import desktop  # first: it finds the others
from reader import Reader
import tap
import ways

CATEGORIES = ("Usually Appropriate", "May Be Appropriate", "May Be Appropriate (Disagreement)",
              "Usually Not Appropriate")
ROW = re.compile(rf"[^,]+, ({'|'.join(map(re.escape, CATEGORIES))}), "
                 r"(no radiation|radiation level [1-5] of 5|radiation varies)(, with exceptions)?")
CELL = re.compile(rf"[^,]+, Variant \d, ({'|'.join(map(re.escape, CATEGORIES))}|not rated)")
READER = None


def show(what):
    print(f"# {what[:240]}", flush=True)


def walk(key, count):
    """What is said of each of the things that a key leads to."""
    for _ in range(count):
        READER.move(key)
        show(READER.says())
        yield READER.focus()


def check_table():
    """Each row says procedure, category and radiation in words."""
    with READER.reading():
        ways.show_variant(READER, 4)
        ways.go_to_pane(READER, "Sort")
        rows = []
        for _ in range(19):
            ways.next_row(READER)
            show(READER.says())
            rows.append(READER.focus())
        for row in rows:
            if not ROW.fullmatch(row.name):
                yield f"a row is read as “{row.name}”"
        if len({row.name for row in rows}) != 19:
            yield f"{len(rows)} rows, but {len({row.name for row in rows})} names"
        READER.press("Home")
        READER.wait_for_focus("MRI cervical spine without and with IV contrast, Usually Appropriate, "
                              "no radiation")


def check_detail():
    """The detail says category, radiation and rationale as text, and its source."""
    with READER.reading():
        ways.show_variant(READER, 4)
        name = ways.open_procedure(READER, 1)
        things = READER.things()
        for role, wanted in (("heading", name), ("image", "Usually Appropriate"),
                             ("image", "No ionizing radiation"), ("heading", "Rationale"),
                             ("label", "For assessing suspected spinal infection"),
                             ("table cell", "Variant 1: Usually Not Appropriate"),
                             ("label", "ACR Appropriateness Criteria")):
            if READER.find(role, wanted, things) is None:
                yield f"no {role} “{wanted}”"
        rationale = READER.find("label", "For assessing suspected spinal infection", things)
        if rationale is not None and not re.search(r"\(references? [\d, –-]+\)", rationale.name):
            yield f"citations aren't read in words: {rationale.name}"


def check_comparison():
    """Cell by cell: procedure, variant, verdict and radiation."""
    with READER.reading():
        READER.move("alt+0")
        READER.wait(lambda: READER.find("table cell", ""), "the comparison")
        for _ in range(12):
            if READER.focus().role == "table cell":
                break
            READER.move("Tab")
        for cell in [READER.focus(), *walk("Right", 7), *walk("Down", 22), *walk("Left", 7)]:
            if not CELL.fullmatch(cell.name) or cell.role != "table cell":
                yield f"a cell is read as “{cell.name}”, {cell.role}"
            if not re.match("Relative radiation level|No ionizing radiation", cell.description):
                yield f"{cell.name}: the radiation is read as “{cell.description}”"
        READER.move("ctrl+Home")
        READER.move("Up")
        if not re.match(r"Variant 1 \(.+\)", READER.focus().name):
            yield f"the heading is read as “{READER.says()}”"


def check_search():
    """Each result says its group where that begins, and its text."""
    with READER.reading() as program:
        READER.move("ctrl+f")
        program.type("mri infection")
        READER.wait(lambda: READER.find("list item", "Ratings and rationale. MRI"), "results")
        first = next(walk("Down", 1))
        if not first.name.startswith("Ratings and rationale. MRI cervical spine without and with IV "
                                     "contrast, Variant 4. Usually Appropriate."):
            yield f"the first result is read as “{first.name}”"
        groups = {thing.name.split(".")[0] for thing in READER.things() if thing.role == "list item"}
        for group in ("Ratings and rationale", "Questions about the patient", "Variants"):
            if group not in groups:
                yield f"no result says “{group}”"
        READER.press("Return")
        READER.wait_for_focus("MRI cervical spine without and with IV contrast")


def check_reference():
    """From the list of sections to each section's heading and text."""
    with READER.reading():
        READER.move("F1")
        while (READER.focus().role, READER.focus().name) != ("list item", "Introduction"):
            READER.move("F6")
        for section in walk("Down", 3):
            READER.press("Return")
            READER.wait(lambda name=section.name: READER.find("heading", name),
                        f"the section “{section.name}”")
            READER.wait(lambda: "selected" in READER.focus().states,
                        f"{section.name} said to be selected")
        texts = [thing.name for thing in READER.things() if thing.role == "label"]
        if not any(len(text) > 80 for text in texts):
            yield "the section has no text"


if __name__ == "__main__":
    with desktop():
        READER = Reader()
        tap.run([check_table, check_detail, check_comparison, check_search, check_reference])
