# SPDX-FileCopyrightText: 2026 The Apposite developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""Ways through the program by its keys, as its help names them. Each waits for where it leads."""

import program

# Adult, no trauma, acute; then past two questions: infection suspected. Variant 4 fits.
INFECTION = ("a", "n", "a", "Down", "Down", "s")


def answer_infection(reader):
    for key in INFECTION:
        reader.move(key)


def show_variant(reader, number):
    """Shows a variant and goes to its row in the list of variants."""
    reader.move(f"alt+{number}")
    go_to_pane(reader, f"Variant {number}:")


def go_to_pane(reader, name):
    """Goes to the pane that begins with something of this name."""
    for _ in range(6):
        if reader.focus().name.startswith(name):
            return
        reader.move("F6")
    raise LookupError(f"F6 doesn't lead to “{name}”")


def go_to_choice(reader):
    """Shows the comparison and goes to what its variants are chosen with."""
    reader.move("alt+0")
    if not reader.focus().name.startswith("Variants "):
        reader.move("shift+Tab")
    reader.wait_for_focus("Variants ", "push button")


def next_row(reader):
    """Goes to the next row of the table. Newer GTK first selects one that it was entered at."""
    thing = reader.focus()
    if program.VERSION >= (4, 10) and thing.role == "table row" and "selected" not in thing.states:
        reader.press("Down")
        reader.wait(lambda: "selected" in reader.focus().states, "the row selected")
    reader.move("Down")


def open_procedure(reader, position):
    """From the list of variants to a row of the table, the first being 1; and into its rationale."""
    go_to_pane(reader, "Sort")
    for _ in range(position):
        next_row(reader)
    name = reader.focus().name.split(",")[0]
    reader.press("Return")
    reader.wait_for_focus(name, "heading")
    return name


def read_to(reader, role, most=20):
    """Goes on with Tab until the focus is in something of this role or name; what it says."""
    for _ in range(most):
        thing = reader.focus()
        if role in (thing.role, thing.name):
            return thing
        reader.move("Tab")
    raise LookupError(f"Tab doesn't lead to {role}")
