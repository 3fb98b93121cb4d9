# SPDX-FileCopyrightText: 2026 The Apposite developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""A screen reader at work.

What is heard is what Orca speaks unasked: where the focus comes to, with the names of what it enters
on the way; how the states, the name and the description of that one thing change; and
announcements, which GTK has from 4.14 on. Nothing else is, as nobody sees it.
"""

import contextlib
import time

import program
from atspi import LAYOUT, Bus

EVENTS = ("object:state-changed", "object:property-change", "object:announcement", "window:activate")
# What isn't said of what contains the focus; a menu button is a button around a button.
WITHIN = ("label", "push button")
HEARD_STATES = ("checked", "selected", "expanded", "pressed")


class Reader:
    """Reads one program after the other, and works its keyboard."""

    def __init__(self):
        self.bus = Bus()
        self.bus.listen(EVENTS, self.event_cb)
        self.events = []
        self.focused = None  # where the focus is
        self.around = []  # the Things that contain it, the nearest first
        self.known = {}
        self.heard = []
        self.application = None
        self.program = None

    # --- Hearing ---

    def event_cb(self, address, kind, one, data):
        self.events.append((address, kind, one, data))

    def spin(self):
        """Hears what has been told meanwhile."""
        while self.bus.context.iteration(False):
            pass
        while self.events:
            self.hear(*self.events.pop(0))

    def hear(self, address, kind, one, data):
        if self.application is None or address[0] != self.application[0]:
            return
        if kind == "Object:StateChanged:focused" and one:
            self.come_to(address)
        elif kind.startswith("Object:Announcement"):
            self.say(str(data))
        elif address == self.focused and kind.startswith("Object:StateChanged:"):
            state = kind.rsplit(":", 1)[1]
            if state in HEARD_STATES:
                self.say(state if one else f"not {state}")
        elif address == self.focused and kind.startswith("Object:PropertyChange:accessible-"):
            part = kind.rsplit("-", 1)[1]
            if self.known.get(part) != data:
                self.known[part] = data
                self.say(str(data))

    def say(self, text):
        if text:
            self.heard.append(text)

    def come_to(self, address):
        thing = self.bus.thing(address)
        if thing is None:
            return
        entered = self.bus.ancestors(thing, [other.address for other in self.around])
        outermost = tuple((entered[-1] if entered else thing).parent)
        places = [i for i, other in enumerate(self.around) if other.address == outermost]
        self.around = entered + (self.around[places[0]:] if places else [])
        self.focused = address
        self.known = {"name": thing.name, "description": thing.description}
        names = [other.name for other in reversed(entered)
                 if other.role not in (*LAYOUT, *WITHIN) and other.name]
        self.say(" » ".join([*names, thing.said()]))

    # --- Looking ---

    def focus(self):
        """The Thing that has the focus."""
        return self.bus.thing(self.focused) if self.focused is not None else None

    def says(self):
        thing = self.focus()
        return thing.said() if thing is not None else "nothing"

    def things(self):
        """All that is in the windows."""
        tree = self.bus.tree(self.application)
        return [thing for depth, thing in tree.walk() if depth > 0] if tree is not None else []

    def find(self, role, name, among=None):
        """The first of this role whose name begins so, or None."""
        for thing in among if among is not None else self.things():
            if thing.role == role and thing.name.startswith(name):
                return thing
        return None

    def wait(self, condition, what):
        """Waits until there is something; returns that."""
        deadline = time.monotonic() + program.PATIENCE
        while True:
            self.spin()
            found = condition()
            if found:
                return found
            if time.monotonic() > deadline:
                raise TimeoutError(f"{what}, waited for in vain; the focus is on: {self.says()}")
            self.program.check()
            time.sleep(0.005)

    def wait_for_focus(self, name, role=None):
        """Waits until the focus is on something whose name begins so."""
        def there():
            thing = self.focus()
            return (thing if thing is not None and thing.name.startswith(name)
                    and role in (None, thing.role) else None)
        return self.wait(there, f"the focus on “{name}”")

    # --- Doing ---

    @contextlib.contextmanager
    def reading(self, *arguments, **settings):
        """Starts a program and reads it."""
        with program.running(*arguments, **settings) as self.program:
            pid = self.program.process.pid
            self.application, self.focused, self.around, self.heard = None, None, [], []
            self.application = self.wait(lambda: self.bus.program(pid), "a program to read")
            self.program.focus()
            self.wait(self.look_for_focus, "a focus at the start")
            yield self.program

    def look_for_focus(self):
        """At its start GTK 4.8 tells of the focus before its object can be asked for."""
        if self.focused is None:
            for thing in self.things():
                if "focused" in thing.states:
                    self.come_to(thing.address)
        return self.focused

    def press(self, *keys):
        self.spin()
        self.heard = []
        self.program.press(*keys)

    def move(self, *keys):
        """Presses keys that move the focus; what is heard then."""
        before = self.focused
        self.press(*keys)
        self.wait(lambda: self.focused != before, f"a move by {' '.join(keys)}")
        return " | ".join(self.heard)
