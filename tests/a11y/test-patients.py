#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Apposite developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""Three patients, answered and read by keys alone, with nothing but a screen reader's words to go by.

Arguments: the program, the folder of the built files, the application's ID.
"""

import time

from program import desktop  # first: it finds the others
from reader import Reader
import tap
import ways

READER = None


def answers(keys):
    """Gives answers; each key, then the question at which it was pressed and what is heard then."""
    for key in keys:
        question = READER.focus().name.split(":")[0]
        heard = READER.move(key) if key != "space" else hear_here(key)
        yield key, question, heard


def hear_here(key):
    """What is heard of a control that keeps the focus."""
    READER.press(key)
    return READER.wait(lambda: READER.heard and " ".join(READER.heard), f"anything after {key}")


def expect(heard, *wanted):
    for text in wanted:
        if text not in heard:
            yield f"not heard: “{text}”, but: {heard}"


def told(patient, started):
    print(f"# {patient}: {READER.program.n_keys} keys, {time.monotonic() - started:.0f} s", flush=True)


def read_rationale(name):
    """From the detail's heading past category and radiation to the text of the rationale."""
    ways.read_to(READER, "What the radiation levels mean")
    READER.move("Tab")
    print(f"# rationale of {name}: {READER.says()[:240]}", flush=True)
    return READER.says()


def check_infection():
    """An infection suspected: Variant 4 fits, and its first procedure is the modality of choice."""
    started = time.monotonic()
    with READER.reading():
        heard = ""
        for key in ways.INFECTION:
            heard = READER.move(key)
        yield from expect(heard, "Variant 4 fits: Suspected or known infection.", "Still open:",
                          "Excluded: Variants")
        ways.show_variant(READER, 4)
        yield from expect(READER.says(), "list item, selected", "Fits")
        name = ways.open_procedure(READER, 1)
        yield from expect(name, "MRI cervical spine without and with IV contrast")
        yield from expect(read_rationale(name), "modality of choice (reference 93, 106)")
        told("infection", started)


def check_chronic():
    """Chronic pain and nothing else, with every red flag denied at once: Variant 7."""
    started = time.monotonic()
    with READER.reading():
        heard = [said for _, _, said in answers("ancnnnnnn")]
        yield from expect(heard[-1], "Red flags, push button, collapsed", "Possible: Variant 7.",
                          "Excluded: Variants 1–6, 8.")
        yield from expect(hear_here("space"), "expanded")
        READER.move("Down")
        yield from expect(READER.says(), "None of these, push button", "Answers “No” to:")
        READER.press("space")
        READER.wait(lambda: any("Variant 7 fits" in said for said in READER.heard),
                    "Variant 7 heard to fit")
        ways.show_variant(READER, 7)
        name = ways.open_procedure(READER, 1)
        yield from expect(name, "Radiography cervical spine")
        yield from expect(read_rationale(name), "reference")
        told("chronic", started)


def check_trauma():
    """Trauma: another topic comes first, and nothing fits. That is heard, and so is what is nearest."""
    started = time.monotonic()
    with READER.reading():
        READER.move("a")
        heard = READER.move("y")
        yield from expect(heard, "First, elsewhere.", "Not covered by these criteria.",
                          "That says nothing about whether imaging is indicated.",
                          "Excluded: Variants 1–8.")
        if " fits" in heard:
            yield f"something fits: {heard}"
        # Taken back, and the other answer: all of them are possible again.
        READER.move("Up")
        yield from expect(READER.says(), "Trauma: Yes, radio button, checked")
        yield from expect(hear_here("BackSpace"), "Not answered.")
        READER.wait(lambda: "Possible: Variants 1–8." in READER.says(), "all variants possible again")
        heard = READER.move("n")
        yield from expect(heard, "Possible: Variants 1–8.")
        # A variant can be read all the same.
        READER.move("Up")
        READER.move("y")
        ways.show_variant(READER, 3)
        yield from expect(READER.says(), "Excluded", "Trauma: Yes")
        name = ways.open_procedure(READER, 1)
        yield from expect(read_rationale(name), "reference")
        told("trauma", started)


if __name__ == "__main__":
    with desktop():
        READER = Reader()
        tap.run([check_infection, check_chronic, check_trauma])
