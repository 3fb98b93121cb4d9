#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Apposite developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""Programs that are killed at any moment: nothing is lost but the patient, and of the patient nothing
is left."""

import json
import os
import random
import re
import signal
import subprocess
import time

from surroundings import (CLI, PROGRAM, TOPIC, complaints, display, fault, judge, kill, main,
                          note)

SEED = 20241122
FORMER = "what was there before\n" * 1000

ANSWERS = ["age=adult", "trauma=no", "duration=acute", "infection=yes"]


def measure(around, command, path):
    """How long it takes, and what it writes when nothing happens to it."""
    start = time.monotonic()
    done = around.run(*command, path)
    assert done.status == 0, done.err
    return time.monotonic() - start, path.read_bytes()


def has_nameless_files(folder):
    """Whether the file system has what the programs write to, lest anything be left of it."""
    try:
        os.close(os.open(folder, os.O_TMPFILE | os.O_WRONLY))
    except OSError:
        return False
    return True


def judge_left(folder, path, new, number):
    """Nothing is left beside the file. Only a kill may come between a name and the right name, when the
    file is whole; and only where files have a name from the first may any end leave a piece."""
    for other in folder.iterdir():
        if other == path or not has_nameless_files(folder):
            continue
        if number != signal.SIGKILL or other.read_bytes() != new:
            yield f"it leaves {other.name}"
        other.unlink()


def kill_while_writing(name, around, command, rounds, number):
    """Kills it at moments spread over its run; says how often the former and the new file was there."""
    chance = random.Random(SEED)
    took, new = measure(around, command, around.path("whole"))
    folder = around.path("folder")
    folder.mkdir()
    path = folder / "out"
    seen = {"former": 0, "new": 0}
    for _ in range(rounds):
        path.write_text(FORMER, "utf-8")
        process = around.start(*command, path)
        try:
            process.wait(chance.uniform(0, took * 1.2))
        except subprocess.TimeoutExpired:
            process.send_signal(number)
        done = around.wait(process)
        if done.status not in (0, -number):
            yield f"it ends with {done.status}: {done.err}"
        yield from complaints(done.err)
        content = path.read_bytes()
        if content == FORMER.encode():
            seen["former"] += 1
        elif content == new:
            seen["new"] += 1
        else:
            yield f"the file is neither the former nor the new one: {content[:80]}"
        yield from judge_left(folder, path, new, number)
    note(name, f"of {rounds} times the former file is whole {seen['former']} times, "
         f"the new one {seen['new']} times")


WRITERS = {
    "the topic as JSON": ([CLI, "export", "--format=json", "--output"], 25),
    "a patient's answers": ([CLI, "match", *ANSWERS, "--format=html", "--output"], 25),
    "a PDF": ([PROGRAM, "--variant=4", "--print-to"], 10),
}


def register_writer(what, command, rounds, number):
    @fault(f"killed by {number.name} while it writes {what}")
    def check(name, around):
        yield from kill_while_writing(name, around, command, rounds, number)


for described, (arguments, times) in WRITERS.items():
    for signal_number in (signal.SIGKILL, signal.SIGTERM):
        register_writer(described, arguments, times, signal_number)


# --- A window ---


def patient_words():
    """What tells of a patient, as the program would write it: ids of findings and of answers, labels."""
    topic = json.loads(TOPIC.read_text("utf-8"))
    for finding in topic["findings"]:
        yield finding["id"]
        yield finding["label"]


def list_files(around):
    return [path for path in around.folder.rglob("*") if path.is_file()]


def judge_nothing_left(around):
    """Whatever the program kept, nothing of it speaks of a patient: no finding and no answer."""
    words = [word.encode() for word in patient_words() if len(word) > 4]
    for path in list_files(around):
        content = path.read_bytes()
        for word in words:
            if re.search(rb"\b" + re.escape(word) + rb"\b", content, re.I):
                yield f"{path.name} has “{word.decode()}”"


def judge_settings(around):
    """The settings' file is whole: every line is one."""
    lines = around.keyfile.read_text("utf-8").splitlines()
    for line in lines:
        if not re.fullmatch(r"\[[\w/]+\]|[\w-]+=.*|", line):
            yield f"a setting is “{line}”"
    if "disclaimer-seen=true" not in lines:
        yield f"a setting is lost: {lines}"


def answer(screen, process):
    """Answers by keys, as a person would: to the next question, its first letter."""
    screen.press(process, "ctrl+j", "a", "ctrl+j", "n", "ctrl+j", "a", "ctrl+j", "y", "ctrl+j", "y")


def use(screen, process):
    """Everything that might be kept: settings, views, searches, patients."""
    answer(screen, process)
    screen.press(process, "alt+0", "ctrl+plus", "alt+4", "ctrl+f", "f", "e", "v", "e", "r", "Escape",
                 "ctrl+minus", "ctrl+shift+c", "ctrl+shift+n", "ctrl+z")


def register_window(number):
    @fault(f"killed by {number.name} while a patient is open")
    def check(name, around):
        screen = display()
        chance = random.Random(SEED)
        for _ in range(1 if number != signal.SIGKILL else 2):
            process = around.start(PROGRAM, variables={"DISPLAY": screen.name})
            if not screen.wait_for_windows(process):
                yield f"there is no window: {kill(around, process).err}"
                return
            use(screen, process)
            time.sleep(chance.uniform(0, 0.2))
            done = kill(around, process, number)
            if done.status != -number:
                yield f"it ends with {done.status}"
            yield from complaints(done.err)
            yield from judge_settings(around)
            yield from judge_nothing_left(around)
        note(name, "ends at once; settings whole, nothing of the patient left")


for signal_number in (signal.SIGKILL, signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
    register_window(signal_number)


@fault("closed while a patient is open")
def check_closed(name, around):
    screen = display()
    process = around.start(PROGRAM, variables={"DISPLAY": screen.name})
    if not screen.wait_for_windows(process):
        yield "there is no window"
    use(screen, process)
    yield from judge(name, screen.quit(around, process), 0)
    yield from judge_settings(around)
    yield from judge_nothing_left(around)
    note(name, "settings whole, nothing of the patient left: "
         + ", ".join(sorted({path.name for path in list_files(around)})))


@fault("killed while settings are written")
def check_settings(name, around):
    """The text's size is changed as quickly as keys come."""
    screen = display()
    chance = random.Random(SEED)
    for _ in range(3):
        process = around.start(PROGRAM, variables={"DISPLAY": screen.name})
        if not screen.wait_for_windows(process):
            yield "there is no window"
            return
        screen.press(process, *["ctrl+plus", "ctrl+minus"] * chance.randrange(1, 8))
        process.send_signal(signal.SIGKILL)
        around.wait(process)
        yield from judge_settings(around)
    stray = [path.name for path in around.keyfile.parent.iterdir() if path != around.keyfile]
    note(name, "the file is whole" + (f"; GLib leaves {len(stray)} of its own beside" if stray else ""))


if __name__ == "__main__":
    main()
