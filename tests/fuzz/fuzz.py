#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Apposite developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""Runs the fuzzers, and ends with a table and a count of those that found nothing.

Arguments: the top of the source tree, the folder of the fuzzers, the folder to work in, how many
seconds in total, then the names of the fuzzers wanted (all of them if none is named).

In the folder to work in, corpus/ keeps the inputs that reached something new, from run to run, and
crashes/ what went wrong, with how to repeat it in the output. FUZZ_JOBS says how many fuzzers run
at once (1).
"""

import json
import os
import re
import shlex
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

# What an input may have at the most, in bytes, and how long it may take, in seconds.
LIMITS = {"cli": 400, "json": 4096, "search": 400, "topic": 16384, "translation": 8192,
          "words": 400}
SECONDS_OF_INPUT = 10
MEGABYTES = 1500
# A fuzzer ends with what it finds; it begins anew until it has found so much, or its time is over.
MOST_FINDINGS = 5

FIXTURES = {"json": ["topics/valid", "topics/invalid"], "topic": ["topics/valid", "topics/invalid"],
            "translation": ["translations/valid", "translations/invalid"]}
TYPED = ["no ", "not ", "without ", "with ", " and ", "\"", "-", "=", "apposite:", "?search=", "%20",
         "/compare", "/reference/", "/procedure/", "/finding/", "[1]", "[2-5]"]
COMMANDS = ["variants\n", "show\n", "search\n", "findings\n", "match\n", "export\n", "check\n",
            "--\n", "-f\n", "-o\n", "-t\n", "-l\n", "--topic=", "--language=", "--format=",
            "--output=", "--version", "text", "json", "csv", "markdown", "html", "topic.json",
            "broken.json", "de", "en"]


def unescape(line):
    """What g_strcompress() makes of a line."""
    simple = {b"b": b"\b", b"f": b"\f", b"n": b"\n", b"r": b"\r", b"t": b"\t", b"v": b"\v"}
    return re.sub(rb"\\([0-7]{1,3}|.)",
                  lambda m: bytes([int(m[1], 8) & 255]) if m[1].isdigit() else simple.get(m[1], m[1]),
                  line)


def write_seeds(lines, folder):
    """The inputs that a file holds, a line each, as files."""
    folder.mkdir(parents=True, exist_ok=True)
    for number, line in enumerate(lines.read_bytes().split(b"\n"), 1):
        if line and not line.startswith(b"#"):
            (folder / str(number)).write_bytes(unescape(line))


def seeds_of(top, work, name):
    """The folders of the inputs that are kept in the source tree."""
    corpus = top / "tests/fuzz/corpus" / name
    folders = [top / "tests/core" / fixture for fixture in FIXTURES.get(name, [])]
    if corpus.is_dir():
        folders.append(corpus)
    if corpus.with_suffix(".txt").exists():
        folders.append(work / "seeds" / name)
        write_seeds(corpus.with_suffix(".txt"), folders[-1])
    return folders


def names_in(schema):
    """The members and the fixed values that a schema speaks of."""
    if isinstance(schema, list):
        return set().union(*map(names_in, schema)) if schema else set()
    if not isinstance(schema, dict):
        return set()
    names = set(schema.get("properties", {})) | set(schema.get("enum", [])) | {schema.get("const")}
    return names.union(*map(names_in, schema.values()))


def ids_in(topic):
    """The ids of what can be answered and looked up, and the words that stand for others."""
    ids = {topic["id"]} | {procedure["id"] for procedure in topic["procedures"]}
    for finding in topic["findings"]:
        ids |= {finding["id"], *(answer["id"] for answer in finding["answers"])}
    ids |= {answer_set["id"] for answer_set in topic.get("answer_sets", [])}
    return ids.union(*(synonym.get("terms", []) for synonym in topic.get("synonyms", [])))


def words_for(top, name):
    """What a fuzzer may put together."""
    topics = top / "data/topics"
    if name in ("json", "topic", "translation"):
        schema = "translation" if name == "translation" else "topic"
        names = names_in(json.loads((topics / f"{schema}.schema.json").read_text("utf-8")))
        return [json.dumps(word) for word in sorted(filter(None, map(str, names - {None})))]
    bundled = next(topics.glob("*/topic.json"))
    path = top / "tests/core/topics/valid/knee.json" if name == "cli" else bundled
    words = sorted(ids_in(json.loads(path.read_text("utf-8"))))
    return words + TYPED + (COMMANDS if name == "cli" else [])


def write_dictionary(path, words):
    """In libFuzzer's form: a quoted string a line, any byte as \\xAB."""
    path.parent.mkdir(parents=True, exist_ok=True)
    quoted = ("".join(chr(b) if 32 <= b < 127 and b not in b'"\\' else f"\\x{b:02x}"
                      for b in word.encode()) for word in words)
    path.write_text("".join(f'"{word}"\n' for word in quoted if word))


class Target:
    def __init__(self, top, build, work, name):
        self.name = name
        self.program = build / f"fuzz-{name}"
        self.work = work
        self.seeds = seeds_of(top, work, name)
        self.corpus = work / "corpus" / name
        self.crashes = work / "crashes"
        self.dictionary = work / f"{name}.dict"
        self.executions = self.edges = 0
        self.seconds = 0.0
        self.findings = []
        self.is_stuck = False
        for folder in (self.corpus, self.crashes):
            folder.mkdir(parents=True, exist_ok=True)
        write_dictionary(self.dictionary, words_for(top, name))

    def call(self, *options):
        return [str(self.program), f"-artifact_prefix={self.crashes}/{self.name}-",
                f"-timeout={SECONDS_OF_INPUT}", f"-rss_limit_mb={MEGABYTES}",
                f"-max_len={LIMITS[self.name]}", f"-dict={self.dictionary}",
                "-print_final_stats=1", *options, str(self.corpus), *map(str, self.seeds)]

    def run(self, *options):
        """One run of the program, which a finding ends."""
        env = dict(os.environ, G_SLICE="always-malloc", LC_ALL="C.UTF-8", LANGUAGE="",
                   ASAN_OPTIONS="allocator_may_return_null=1:detect_stack_use_after_return=1",
                   UBSAN_OPTIONS="halt_on_error=1:print_stacktrace=1")
        started = time.monotonic()
        done = subprocess.run(self.call(*options), env=env, stdin=subprocess.DEVNULL,
                              stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=False)
        log = done.stderr.decode(errors="replace")
        self.seconds += time.monotonic() - started
        for count in re.findall(r"^stat::number_of_executed_units: (\d+)", log, re.M):
            self.executions += int(count)
        self.edges = max([self.edges, *map(int, re.findall(r"\bcov: (\d+)", log))])
        if done.returncode != 0:
            self.findings.append(self.describe(log, done.returncode))
            # What is found in an input that is kept would be found each time.
            self.is_stuck = "INITED" not in log
        return log

    def describe(self, log, status):
        """What was found: the line that says so, and how to repeat it."""
        with open(self.work / f"{self.name}.log", "a", encoding="utf-8") as file:
            file.write(log)
        said = re.search(r"^(?:.*(?:ERROR:|runtime error:|WARNING \*\*|CRITICAL \*\*).*)$", log, re.M)
        kept = re.search(r"Test unit written to (\S+)", log)
        what = said[0].strip() if said else f"ended with {status}"
        return what, shlex.join([str(self.program), kept[1]]) if kept else f"{self.name}.log"

    def fuzz(self, seconds):
        end = time.monotonic() + seconds
        while (rest := round(end - time.monotonic())) >= 1 and not self.is_stuck \
                and len(self.findings) < MOST_FINDINGS:
            # json-glib leaks where it gives up halfway; the leak check below runs on what is kept.
            self.run(f"-max_total_time={rest}", "-detect_leaks=0")
        if not self.findings:
            self.run("-runs=0", "-detect_leaks=1")
        return self


def main():
    top, build, work = (Path(argument).resolve() for argument in sys.argv[1:4])
    seconds = int(sys.argv[4]) if sys.argv[4].isdigit() else 0
    names = sys.argv[5:] or sorted(LIMITS)
    if seconds == 0 or not set(names) <= set(LIMITS):
        sys.exit(f"fuzz.py: give a number of seconds, then any of: {' '.join(sorted(LIMITS))}")
    jobs = int(os.environ.get("FUZZ_JOBS", "1"))
    targets = [Target(top, build, work, name) for name in names]
    share = max(1, seconds * jobs // len(targets))
    with ThreadPoolExecutor(jobs) as pool:
        list(pool.map(lambda target: target.fuzz(share), targets))

    print(f"{'target':12} {'executions':>12} {'exec/s':>8} {'edges':>7} {'corpus':>7} {'crashes':>8}")
    for target in targets:
        kept = sum(1 for _ in target.corpus.iterdir())
        rate = target.executions / max(target.seconds, 0.001)
        print(f"{target.name:12} {target.executions:12} {rate:8.0f} {target.edges:7} {kept:7} "
              f"{len(target.findings):8}")
    for target in targets:
        for what, how in target.findings:
            print(f"\n{target.name}: {what}\n  repeat: {how}")
    failed = sum(1 for target in targets if target.findings or target.executions == 0)
    print(f"\n{len(targets) - failed} passed, {failed} failed")
    sys.exit(failed > 0)


if __name__ == "__main__":
    main()
