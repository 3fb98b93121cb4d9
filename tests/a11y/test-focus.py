#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Apposite developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""Follows the focus through the running program: never lost, never trapped, never on what isn't seen.

Arguments: the program, the folder of the built files, the application's ID.
"""

import re

from program import VERSION, desktop  # first: it finds the others
from reader import Reader
import tap
import ways

MOST_STOPS = 160
CLASS_NAME = re.compile(r"(Gtk|Adw|Apposite)[A-Z]")
READER = None


def overlaps(inner, outer):
    return (inner[2] > 0 and inner[3] > 0
            and inner[0] < outer[0] + outer[2] and outer[0] < inner[0] + inner[2]
            and inner[1] < outer[1] + outer[3] and outer[1] < inner[1] + inner[3])


def faults_at_focus():
    """What is wrong with where the focus is: without a name, or out of sight."""
    thing = READER.focus()
    if not thing.name or CLASS_NAME.match(thing.name):
        yield f"the focus is on “{thing.name}”, {thing.role}, in " + " » ".join(
            other.name or other.role for other in reversed(READER.around))
    frames = [other.address for other in READER.around if other.role in ("scroll pane", "frame")]

    def in_sight():
        place, *around = READER.bus.rectangles([thing.address, *frames])
        return all(overlaps(place, other) for other in around)

    # It may have to be scrolled to.
    try:
        READER.wait(in_sight, "the focus in sight")
    except TimeoutError as error:
        yield str(error)


def cycle(key, most=MOST_STOPS):
    """Presses a key until the focus is where it began; yields the names on the way, then what's wrong."""
    start = READER.focused
    stops, rows = [], set()
    while not stops or READER.focused != start:
        READER.move(key)
        for fault in faults_at_focus():
            yield f"{key}: {fault}"
        if READER.focused in stops:
            yield f"{key} goes round without coming back to the start: {READER.says()[:80]}"
            return
        stops.append(READER.focused)
        if VERSION >= (4, 10) and READER.focus().role in ("table row", "list item"):
            rows.add(READER.focused)  # given to others where it is scrolled away
        if len(stops) > most:
            yield f"{key} doesn't come back within {most} stops: {READER.says()[:80]}"
            return
    seen = {thing.address for thing in READER.things()}
    for stop in stops:
        if stop not in seen | rows:
            yield f"{key}: the focus was on something that isn't there: {READER.bus.thing(stop).name}"
    COUNTS[-1].append(len(stops))


COUNTS = []


def walk(view):
    """Tab through the view and back."""
    COUNTS.append([view])
    yield from cycle("Tab")
    yield from cycle("shift+Tab")
    print("# Tab:", *COUNTS[-1], flush=True)


def check_tab_through_start():
    with READER.reading():
        yield from walk("empty")


def check_tab_through_variant():
    with READER.reading():
        ways.answer_infection(READER)
        ways.show_variant(READER, 4)
        ways.open_procedure(READER, 2)
        READER.move("ctrl+j")
        yield from walk("variant")


def check_tab_through_comparison():
    with READER.reading():
        READER.move("alt+0")
        READER.wait(lambda: READER.find("table cell", ""), "the comparison")
        yield from walk("comparison")


def check_tab_through_reference():
    with READER.reading():
        READER.move("F1")
        yield from walk("reference")


def check_tab_through_search():
    with READER.reading() as program:
        READER.move("ctrl+f")
        program.type("discography infection")
        READER.wait(lambda: READER.find("list item", "Ratings and rationale. "), "results")
        yield from walk("search")


def check_panes():
    """F6 goes round what is seen and comes back."""
    for keys, panes in (((), 2), (("alt+4",), 3), (("alt+0",), 3), (("F1",), 3)):
        with READER.reading():
            for key in keys:
                READER.move(key)
            READER.move("F6")
            first, stops = READER.focused, []
            while not stops or READER.focused != first and len(stops) < 9:
                stops.append(READER.says())
                READER.move("F6")
            print(f"# F6 {keys}:", [stop[:40] for stop in stops], flush=True)
            if len(stops) != panes:
                yield f"{keys}: {len(stops)} panes: {stops}"


def there_and_back(keys, inside):
    """Opens something with keys, the focus going inside it, and closes it with Escape."""
    before = READER.focused
    READER.move(*keys)
    if not READER.focus().name.startswith(inside):
        yield f"{keys}: the focus is on {READER.says()}"
    READER.move("Escape")
    try:
        READER.wait(lambda: READER.focused == before, f"the focus back from {keys}")
    except TimeoutError as error:
        yield str(error)


def check_popovers():
    """Each gives the focus back to the button that it belongs to; the search, to where it was."""
    with READER.reading():
        ways.answer_infection(READER)
        yield from there_and_back(["ctrl+f"], "Search")
        ways.show_variant(READER, 4)
        ways.go_to_pane(READER, "Sort")
        yield from there_and_back(["space"], "Document")
        READER.move("Tab")
        if not READER.focus().name.startswith("Filter"):
            yield f"not at the filter: {READER.says()}"
        yield from there_and_back(["space"], "Usually Appropriate")
        ways.go_to_choice(READER)
        yield from there_and_back(["space"], "1, ")
        READER.move("F10")
        READER.move("Escape")
        if not READER.focus().name.startswith("Main menu"):
            yield f"after the main menu: {READER.says()}"


def check_search():
    """From a result, Escape goes back to where the search began; any way elsewhere ends it."""
    with READER.reading() as program:
        READER.move("a")
        before = READER.focused
        for key in ("Escape", "ctrl+j", "F6", "alt+4", "F1", "alt+0"):
            READER.move("ctrl+f")
            program.type("mri")
            READER.wait(lambda: READER.find("list item", "Procedures. MRI")
                        or READER.find("list item", "Ratings and rationale. MRI"), "results")
            READER.move("Down")
            READER.move(key)
            READER.wait(lambda: READER.find("list item", "Variant 1:"), f"no search after {key}")
            yield from faults_at_focus()
            if key in ("Escape", "ctrl+j") and READER.focused != before:
                yield f"{key} leads to {READER.says()}"
            READER.press("ctrl+f", "ctrl+a", "BackSpace")
            READER.wait_for_focus("Search")
            READER.move("Escape")


def check_windows():
    """The window has its focus again when another one closes."""
    with READER.reading() as program:
        READER.move("a")
        before = READER.focused
        for keys in ("ctrl+question", "ctrl+p"):
            n_windows = len(program.windows())
            READER.press(keys)
            READER.wait(lambda n=n_windows: len(program.windows()) > n, f"a window by {keys}")
            program.focus()
            READER.wait(lambda: READER.focused != before, f"the focus in it ({keys})")
            READER.press("Escape")
            READER.wait(lambda n=n_windows: len(program.windows()) == n, f"its end ({keys})")
            program.focus()
            READER.wait(lambda: "focused" in READER.bus.thing(before).states,
                        f"the focus where it was ({keys})")
            READER.come_to(before)
            yield from faults_at_focus()


def check_undo():
    """What is emptied or taken back leaves the focus on a question."""
    with READER.reading():
        ways.answer_infection(READER)
        ways.show_variant(READER, 4)
        for keys, name in (("ctrl+shift+n", "Age: "), ("ctrl+z", "Age: "), ("Down", "Trauma: "),
                           ("BackSpace", "Trauma: ")):
            READER.press(keys)
            thing = READER.wait_for_focus(name, "radio button")
            print(f"# {keys}: {thing.said()[:120]}", flush=True)
            yield from faults_at_focus()


def check_narrow():
    """Where one pane shows at a time, the focus goes with it."""
    with READER.reading(window_width="360", window_height="600"):
        yield from walk("narrow checklist")
        READER.move("alt+4")
        yield from faults_at_focus()
        yield from walk("narrow variant")


if __name__ == "__main__":
    with desktop():
        READER = Reader()
        tap.run([check for name, check in list(globals().items()) if name.startswith("check_")])
