#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Apposite developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""Answers the running program's questions from outside, and hears what comes of it.

Arguments: the program, the folder of the built files, the application's ID.

Each event that a screen reader would speak is printed. None may say of the variants what holds no
longer, or doesn't yet.
"""

from program import desktop  # first: it finds the others
from reader import Reader
import tap
import ways

READER = None


def hear(key, wanted):
    """What is heard after a key, once that is among it."""
    READER.press(key)
    READER.wait(lambda: any(wanted in said for said in READER.heard), f"“{wanted}” after {key}")
    for said in READER.heard:
        print(f"# {key}: {said[:240]}", flush=True)
    return READER.heard


def states(name):
    thing = READER.find("radio button", name)
    return thing.states if thing is not None else set()


def only(heard, right, wrong):
    """Whatever is said of the variants is right."""
    for said in heard:
        if wrong in said:
            yield f"heard: {said}"
    if not any(right in said for said in heard):
        yield f"not heard: {right}"


def check_letter():
    """A letter answers and moves on; where it leads says how the variants stand."""
    with READER.reading():
        heard = hear("a", "Trauma: Yes")
        yield from only(heard, "Possible: Variants 1–8.", "Excluded")
        if "checked" not in states("Age: Adult") or "checked" in states("Age: Child"):
            yield "Adult isn't the one answer that is checked"
        hear("n", "Duration")
        heard = hear("c", "Radiculopathy: Yes")
        yield from only(heard, "Possible: Variants 6–8. Excluded: Variants 1–5.", "Variants 1–8")
        heard = hear("n", "Prior cervical spine surgery: Yes")
        yield from only(heard, "Possible: Variants 6, 7. Excluded: Variants 1–5, 8.",
                        "Possible: Variants 6–8")


def check_space():
    """The button that has the focus is pressed: it stays, and says how the variants stand."""
    with READER.reading():
        hear("a", "Trauma: Yes")
        READER.move("Right")
        heard = hear("space", "checked")
        yield from only(heard, "Possible: Variants 1–8.", "Excluded")
        READER.move("Left")
        heard = hear("space", "First, elsewhere.")
        yield from only(heard, "Excluded: Variants 1–8.", "Possible")
        if not READER.says().startswith("Trauma: Yes, radio button, checked"):
            yield f"the focus is on: {READER.says()}"


def check_fit():
    """The answer that makes a variant fit says so, with what stays open."""
    with READER.reading():
        for key in ways.INFECTION[:-1]:
            READER.move(key)
        heard = hear("s", "Variant 4 fits: Suspected or known infection.")
        for part in ("Still open: Red flags", "Possible: Variants", "Excluded: Variants"):
            if part not in " ".join(heard):
                yield f"not heard: {part}"
        READER.wait_for_focus("Malignancy: Diagnosed")
        # Said once: who goes on hears the next question alone.
        if "Variant 4 fits" in READER.move("Down"):
            yield f"said again: {READER.heard}"
        READER.move("Up")
        if "Variant 4 fits" in READER.says():
            yield f"said again, coming back: {READER.says()}"


def check_variant_rows():
    """The list of variants says of each how it stands, in its own row."""
    with READER.reading():
        ways.answer_infection(READER)
        rows = [thing for thing in READER.things() if thing.name.startswith("Variant ")
                and thing.role == "list item"]
        if len(rows) < 8:
            yield f"{len(rows)} rows"
        for row, begins in ((4, "Fits · "), (1, "Excluded · Infection"), (2, "Excluded · Infection")):
            said = READER.find("list item", f"Variant {row}:", rows)
            if said is None or not said.description.startswith(begins):
                yield f"Variant {row}: {said and said.description}"


def check_answer_set():
    """Several questions answered at once."""
    with READER.reading():
        for key in "ancnnnnnn":
            READER.move(key)
        hear("space", "expanded")
        READER.move("Down")
        heard = hear("space", "Variant 7 fits")
        if not any("All of them are answered already." in said for said in heard):
            yield f"not said of the button: {heard}"


def check_take_back():
    with READER.reading():
        hear("a", "Trauma: Yes")
        # Said last: a move back that comes with the move before it would be none.
        hear("y", "Duration: Acute")
        READER.move("Up")
        heard = hear("BackSpace", "not checked")
        yield from only(heard, "Possible: Variants 1–8.", "First, elsewhere")
        if not READER.says().startswith("Trauma: Yes, radio button, not checked"):
            yield f"the focus is on: {READER.says()}"


def check_new_patient():
    """Emptied, the checklist is at its beginning; and nothing is lost."""
    with READER.reading():
        hear("a", "Trauma: Yes")
        hear("y", "First, elsewhere.")
        heard = hear("ctrl+shift+n", "Age: Adult, radio button, not checked")
        yield from only([said for said in heard if "Age: Adult" in said],
                        "Nothing is answered yet.", "First, elsewhere")
        hear("ctrl+z", "First, elsewhere.")
        if not READER.says().startswith("Age: Adult, radio button, checked"):
            yield f"the focus is on: {READER.says()}"


if __name__ == "__main__":
    with desktop():
        READER = Reader()
        tap.run([check_letter, check_space, check_fit, check_variant_rows, check_answer_set,
                 check_take_back, check_new_patient])
