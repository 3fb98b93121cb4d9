# SPDX-FileCopyrightText: 2026 The Apposite developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""What a program tells assistive technologies, asked of it on the accessibility bus.

The questions are put as they stand in the protocol, many at once, and no answer is kept: the usual
libraries keep what they were told until they hear of a change, and GTK 4.8 doesn't tell of each.
"""

import program  # first: it clears the surroundings

from gi.repository import Gio, GLib

ACCESSIBLE = "org.a11y.atspi.Accessible"
ROOT = "/org/a11y/atspi/accessible/root"
REGISTRY = "org.a11y.atspi.Registry"

# In the protocol's order.
STATES = """invalid active armed busy checked collapsed defunct editable enabled expandable expanded
focusable focused has-tooltip horizontal iconified modal multi-line multiselectable opaque pressed
resizable selectable selected sensitive showing single-line stale transient vertical visible
manages-descendants indeterminate required truncated animated invalid-entry supports-autocompletion
selectable-text is-default visited checkable has-popup read-only""".split()

# Their numbers are the protocol's; names differ between versions.
ROLES = """invalid accelerator-label alert animation arrow calendar canvas check-box check-menu-item
color-chooser column-header combo-box date-editor desktop-icon desktop-frame dial dialog
directory-pane drawing-area file-chooser filler focus-traversable font-chooser frame
glass-pane html-container icon image internal-frame label layered-pane list list-item menu
menu-bar menu-item option-pane page-tab page-tab-list panel password-text popup-menu
progress-bar push-button radio-button radio-menu-item root-pane row-header scroll-bar
scroll-pane separator slider spin-button split-pane status-bar table table-cell
table-column-header table-row-header tearoff-menu-item terminal text toggle-button tool-bar
tool-tip tree tree-table unknown viewport window extended header footer paragraph ruler
application autocomplete editbar embedded entry chart caption document-frame heading page
section redundant-object form link input-method-window table-row tree-item
document-spreadsheet document-presentation document-text document-web document-email comment
list-box grouping image-map notification info-bar level-bar title-bar block-quote audio video
definition article landmark log marquee math rating timer static math-fraction math-root
subscript superscript description-list description-term description-value footnote
content-deletion content-insertion mark suggestion push-button-menu switch""".split()

# GTK's newer versions have other roles for the same.
SAME = {"toggle-button": "push-button", "static": "label", "landmark": "filler",
        "section": "filler", "grouping": "panel", "switch": "check-box", "list-box": "list",
        "column-header": "filler", "table-column-header": "filler",
        "table-row-header": "row-header"}

# What a keyboard or a hand can do something with.
CONTROLS = ("push button", "check box", "radio button", "entry", "text", "link", "menu item",
            "check menu item", "radio menu item", "combo box", "slider", "spin button", "page tab")

# What stands for nothing but the place of others.
LAYOUT = ("filler", "scroll pane", "separator", "scroll bar")


def role_of(number):
    name = ROLES[number] if number < len(ROLES) else f"role-{number}"
    return SAME.get(name, name).replace("-", " ")


class Thing:
    """What one object is at the moment: role, name, description, states, and what it contains."""

    def __init__(self, address, answers):
        properties, role, states, children = answers
        self.address = address
        self.name = properties.get("Name", "")
        self.description = properties.get("Description", "")
        self.parent = properties.get("Parent")
        self.role = role_of(role[0])
        low, high = states[0]
        bits = low | high << 32
        self.states = {name for bit, name in enumerate(STATES) if bits >> bit & 1}
        self.child_addresses = children[0]
        self.children = []

    def is_control(self):
        return self.role in CONTROLS or "focusable" in self.states

    def said(self):
        """All that is said of it, in Orca's order."""
        words = [self.name, "" if self.role in ("label", "filler", "panel") else self.role]
        if self.role in ("radio button", "check box", "check menu item", "radio menu item"):
            words.append("checked" if "checked" in self.states else "not checked")
        words += [word for word in ("selected", "expanded") if word in self.states]
        if self.role == "push button" and "pressed" in self.states:
            words.append("pressed")
        if "expandable" in self.states and "expanded" not in self.states:
            words.append("collapsed")
        if "sensitive" not in self.states:
            words.append("unavailable")
        if self.description != self.name:
            words.append(self.description)
        return ", ".join(word for word in words if word)

    def walk(self, depth=0):
        """It and everything in it, with how deep each lies."""
        yield depth, self
        for child in self.children:
            yield from child.walk(depth + 1)


class Bus:
    """The accessibility bus of the session."""

    def __init__(self):
        session = Gio.bus_get_sync(Gio.BusType.SESSION)
        address = session.call_sync("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress",
                                    None, None, 0, program.PATIENCE * 1000).unpack()[0]
        flags = (Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT
                 | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION)
        self.connection = Gio.DBusConnection.new_for_address_sync(address, flags)
        self.context = GLib.MainContext.default()
        # Starts what keeps the list of programs, before there is one.
        self.programs()

    def listen(self, events, callback):
        """Has the callback called with address, kind of event, 1 or 0, and what goes with it."""
        def signal_cb(_connection, sender, path, interface, name, parameters):
            detail, one, _two, data, *_rest = parameters.unpack()
            kind = f"{interface.rsplit('.', 1)[1]}:{name}:{detail}"
            callback((sender, path), kind, one, data)

        for event in events:
            self.ask_all([((REGISTRY, "/org/a11y/atspi/registry"), REGISTRY, "RegisterEvent",
                           GLib.Variant("(s)", (event,)))])
        for kind in ("Object", "Window"):
            self.connection.signal_subscribe(None, f"org.a11y.atspi.Event.{kind}", None, None, None,
                                             Gio.DBusSignalFlags.NONE, signal_cb)

    def ask_all(self, questions):
        """The answer to each (address, interface, method, arguments), or None where there is none."""
        answers = [None] * len(questions)
        left = len(questions)

        def ready_cb(connection, result, index):
            nonlocal left
            left -= 1
            try:
                answers[index] = connection.call_finish(result).unpack()
            except GLib.Error:  # gone, or not so
                pass

        for index, ((name, path), interface, method, arguments) in enumerate(questions):
            self.connection.call(name, path, interface, method, arguments, None, 0,
                                 program.PATIENCE * 1000, None, ready_cb, index)
        while left > 0:
            self.context.iteration(True)
        return answers

    def things(self, addresses):
        """A Thing for each that is still there."""
        whole = GLib.Variant("(s)", (ACCESSIBLE,))
        questions = [question for address in addresses for question in (
            (address, "org.freedesktop.DBus.Properties", "GetAll", whole),
            (address, ACCESSIBLE, "GetRole", None),
            (address, ACCESSIBLE, "GetState", None),
            (address, ACCESSIBLE, "GetChildren", None))]
        answers = self.ask_all(questions)
        quartets = [answers[i:i + 4] for i in range(0, len(answers), 4)]
        return [Thing(address, (quartet[0][0], *quartet[1:]))
                for address, quartet in zip(addresses, quartets) if all(quartet)]

    def thing(self, address):
        """The Thing there, or None."""
        found = self.things([address])
        return found[0] if found else None

    def tree(self, address):
        """The Thing there with everything in it, or None."""
        top = self.thing(address)
        level = [top] if top is not None else []
        while level:
            children = {child: thing for thing in level for child in thing.child_addresses}
            found = {thing.address: thing for thing in self.things(list(children))}
            for thing in level:
                thing.children = [found[child] for child in thing.child_addresses if child in found]
            level = list(found.values())
        return top

    def ancestors(self, thing, known=()):
        """What contains it, from the nearest to the window, or to the first whose address is known."""
        found = []
        while thing is not None and thing.parent and thing.role != "frame":
            address = tuple(thing.parent)
            thing = self.thing(address) if address not in known else None
            if thing is not None and thing.role != "application":
                found.append(thing)
        return found

    def rectangles(self, addresses):
        """Left, top, width, height of each in its window. Of the screen GTK 4.8 mustn't be asked: it
        warns."""
        return [answer[0] for answer in self.ask_all(
            [(address, "org.a11y.atspi.Component", "GetExtents", GLib.Variant("(u)", (1,)))
             for address in addresses])]

    def programs(self):
        answers = self.ask_all([((REGISTRY, ROOT), ACCESSIBLE, "GetChildren", None)])
        return answers[0][0] if answers[0] is not None else []

    def program(self, pid):
        """The address of the program of this process, or None."""
        for name, path in self.programs():
            answer = self.ask_all([(("org.freedesktop.DBus", "/org/freedesktop/DBus"),
                                    "org.freedesktop.DBus", "GetConnectionUnixProcessID",
                                    GLib.Variant("(s)", (name,)))])[0]
            if answer is not None and answer[0] == pid:
                return name, path
        return None
