#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Apposite developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""Where the output can't go: full disks, closed streams, folders that may not be written to."""

import os
import resource
import signal
import subprocess

from surroundings import CLI, PROGRAM, LIMIT, Skip, complaints, fault, judge, main, need, note

FORMER = "what was there before\n"

# How each program writes a file; what stands after a name is the rest of the command line.
WRITERS = {
    "text": [CLI, "show", "4", "--output"],
    "CSV": [CLI, "show", "4", "--format=csv", "--output"],
    "HTML": [CLI, "export", "--format=html", "--output"],
    "JSON": [CLI, "export", "--format=json", "--output"],
    "a patient's answers": [CLI, "match", "age=adult", "trauma=no", "--format=html", "--output"],
    "PDF": [PROGRAM, "--variant=4", "--print-to"],
}

FULL = "No space left on device"


def left_beside(path):
    return sorted(other.name for other in path.parent.iterdir() if other != path)


def judge_kept(path):
    """The former file is whole, and nothing lies beside it."""
    if path.read_text("utf-8", "replace") != FORMER:
        yield f"{path.name} isn't what it was"
    if left_beside(path):
        yield f"it leaves {left_beside(path)}"


def former_file(around, name="out"):
    folder = around.path("folder")
    folder.mkdir()
    path = folder / name
    path.write_text(FORMER, "utf-8")
    return path


def need_namespaces():
    need("unshare", "mount")
    if subprocess.run(["unshare", "-rm", "true"], capture_output=True, check=False).returncode != 0:
        raise Skip("namespaces can't be made here")


# What is run on a disk of 64 KiB that is all but full, mounted for it alone; it tells what is there
# afterwards.
FULL_DISK = """
mount -t tmpfs -o size=64k none folder && printf 'what was there before\\n' >folder/out || exit 99
head -c 58000 /dev/zero >folder/filler
"$0" "$@"
status=$?
printf 'what was there before\\n' | cmp -s - folder/out || echo 'not as it was'
[ "$(ls -A folder)" = "$(printf 'filler\\nout')" ] || ls -A folder
exit $status
"""


def register_writer(what, command):
    @fault(f"output: {what} to /dev/full")
    def check_full(name, around):
        yield from judge(name, around.run(*command, "/dev/full"), 3, "/dev/full", FULL)

    @fault(f"output: {what} over a file on a full disk")
    def check_full_disk(name, around):
        need_namespaces()
        around.path("folder").mkdir()
        done = around.run("unshare", "-rm", "sh", "-c", FULL_DISK, *command, "folder/out")
        if done.status == 99:
            raise Skip("nothing can be mounted here")
        yield from judge(name, done, 3, "folder/out", FULL)
        if done.out:
            yield f"afterwards: {done.out.decode()}"

    @fault(f"output: {what} over a file that may not grow")
    def check_limit(name, around):
        path = former_file(around)
        done = around.run(*command, path, preexec_fn=lambda: (
            resource.setrlimit(resource.RLIMIT_FSIZE, (1024, 1024))))
        yield from judge(name, done, 3, "out", "File too large")
        yield from judge_kept(path)


for described, with_arguments in WRITERS.items():
    register_writer(described, with_arguments)


@fault("output: where there is no /proc")
def check_no_proc(name, around):
    """What files without names need isn't there, as in some sandboxes and file systems."""
    need_namespaces()
    path = former_file(around)
    script = 'mount -t tmpfs none /proc || exit 99; exec "$0" "$@"'
    for command in WRITERS["HTML"], WRITERS["PDF"]:
        wanted = around.path("wanted")
        around.run(*command, wanted)
        done = around.run("unshare", "-rm", "sh", "-c", script, *command, path)
        if done.status == 99:
            raise Skip("nothing can be mounted here")
        yield from judge(name, done, 0)
        if path.read_bytes() != wanted.read_bytes() or left_beside(path):
            yield f"it isn't whole, or leaves {left_beside(path)}"


def register_place(what, place, *says):
    @fault(f"output: {what}")
    def check(name, around):
        path = place(around)
        for command in WRITERS["HTML"], WRITERS["PDF"]:
            yield from judge(name, around.run(*command, path), 3, *says)


def make_folder(around):
    around.path("out").mkdir()
    return around.path("out")


def make_loop(around):
    around.path("out").symlink_to("out")
    return around.path("out")


register_place("to a folder", make_folder, "out", "directory")
register_place("in a folder that isn't there", lambda around: around.path("none/out"), "none/out",
               "No such file")
register_place("in a file as if it were a folder", lambda around: "/dev/null/out", "/dev/null/out",
               "Not a directory")
register_place("to a name of 300 letters", lambda around: "x" * 300, "xxx", "too long")
register_place("to a name that is empty", lambda around: "", "")


@fault("output: to a link that leads to itself")
def check_loop(name, around):
    """The link isn't a file that could be kept: it is replaced, or refused."""
    path = make_loop(around)
    for command in WRITERS["HTML"], WRITERS["PDF"]:
        done = around.run(*command, path)
        if done.status not in (0, 3):
            yield f"it ends with {done.status}: {done.err}"
        yield from complaints(done.err)
    note(name, "replaces the link")


@fault("output: in a read-only folder")
def check_read_only(name, around):
    path = former_file(around)
    before = []
    if os.geteuid() == 0:
        need("setpriv")
        before = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]
        around.folder.chmod(0o755)
        if around.run(*before, CLI, "--version").status != 0:
            raise Skip("nobody else may run the program")
    path.parent.chmod(0o555)
    for command in WRITERS["HTML"], WRITERS["PDF"]:
        done = around.run(*before, *command, path, variables={"GSETTINGS_BACKEND": "memory"})
        yield from judge(name, done, 3, "out", "Permission denied")
    yield from judge_kept(path)


@fault("output: over a file without leave to write in it")
def check_read_only_file(name, around):
    """A file is replaced, so that it is the folder that counts; its own permissions stay."""
    path = former_file(around)
    path.chmod(0o640)
    yield from judge(name, around.run(*WRITERS["CSV"], path), 0)
    if path.stat().st_mode & 0o777 != 0o640:
        yield f"its permissions are {path.stat().st_mode:o}"


# --- Streams ---

COMMANDS = {"variants": ["variants"], "help": ["--help"], "version": ["--version"],
            "export": ["export", "--format=json"]}


@fault("standard output: closed")
def check_closed(name, around):
    for command in COMMANDS.values():
        if command == ["--help"]:
            continue  # GLib's own, which doesn't look
        done = around.run("sh", "-c", 'exec "$0" "$@" >&-', CLI, *command)
        yield from judge(name, done, 3, "the output can't be written", "Bad file descriptor")


@fault("standard output: /dev/full")
def check_stdout_full(name, around):
    with open("/dev/full", "wb") as full:
        for command in COMMANDS.values():
            if command == ["--help"]:
                continue
            yield from judge(name, around.run(CLI, *command, stdout=full), 3,
                             "the output can't be written", FULL)


@fault("standard output: a reader that goes away")
def check_pipe(name, around):
    """By the signal, as every program of a terminal; silently."""
    process = around.start(CLI, "export", "--format=json", bufsize=0)
    process.stdout.read(1)
    process.stdout.close()
    err = process.stderr.read().decode()
    if process.wait(LIMIT) != -signal.SIGPIPE or err:
        yield f"{process.returncode}: {err}"
    note(name, "ends at once by SIGPIPE")


@fault("standard output: a reader that goes away, the signal ignored")
def check_ignored_pipe(name, around):
    process = around.start(CLI, "export", "--format=json", bufsize=0, restore_signals=False,
                           preexec_fn=lambda: signal.signal(signal.SIGPIPE, signal.SIG_IGN))
    process.stdout.read(1)
    process.stdout.close()
    err = process.stderr.read().decode()
    if process.wait(LIMIT) != 3 or "Broken pipe" not in err:
        yield f"{process.returncode}: {err}"
    note(name, err.strip())


@fault("standard error: closed")
def check_stderr(name, around):
    done = around.run("sh", "-c", 'exec "$0" "$@" 2>&-', CLI, "show", "99")
    yield from judge(name, done, 1)
    done = around.run("sh", "-c", 'exec "$0" "$@" 2>&-', CLI, "--topic=none", "show", "1")
    yield from judge(name, done, 3)


def register_closed(what, redirections):
    @fault(f"all streams: {what}, and a file is written")
    def check(name, around):
        """What is opened first gets the number of a stream: no message may end up in the file."""
        for command in (WRITERS["CSV"], WRITERS["PDF"]):
            path = around.path(f"out-{os.path.basename(command[0])}")
            wanted = around.path("wanted")
            around.run(*command, wanted)
            done = around.run("sh", "-c", f'exec "$0" "$@" {redirections}', *command, path)
            yield from judge(name, done, 0)
            if path.read_bytes() != wanted.read_bytes():
                yield f"{path.name} is another"


register_closed("closed", "<&- >&- 2>&-")
register_closed("/dev/full", "<&- >/dev/full 2>/dev/full")


if __name__ == "__main__":
    main()
