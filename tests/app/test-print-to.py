#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Apposite developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""Prints without a display, and reads the PDF as another program does.

Arguments: the program, apposite-cli, and the folder of the module tap.
"""

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, sys.argv[3])
import tap  # noqa: E402

PROGRAM, CLI = (str(Path(path).resolve()) for path in sys.argv[1:3])

ENVIRONMENT = {name: value for name, value in os.environ.items()
               if name not in ("DISPLAY", "WAYLAND_DISPLAY", "XAUTHORITY", "DBUS_SESSION_BUS_ADDRESS")}

SCRATCH = Path(tempfile.mkdtemp(prefix="apposite-print-"))

SIZES = {"a4": ("595.276 x 841.89", "841.89 x 595.276"), "letter": ("612 x 792", "792 x 612")}


def run(*arguments):
    return subprocess.run(arguments, env=ENVIRONMENT, capture_output=True, text=True, timeout=60,
                          check=False)


def print_to(name, *arguments):
    path = SCRATCH / name
    done = run(PROGRAM, f"--print-to={path}", *arguments)
    assert done.returncode == 0, done.stderr
    assert not done.stderr, done.stderr
    return path


def facts(path):
    lines = run("pdfinfo", str(path)).stdout.splitlines()
    return {name: value.strip() for name, _, value in (line.partition(":") for line in lines)}


def words(text):
    return "".join(text.split())


def read(path):
    return run("pdftotext", "-layout", str(path), "-").stdout


def export():
    return json.loads(run(CLI, "export", "--format=json").stdout)


def variants():
    return export()["variants"]


def read_in_order(path):
    """As it was written, cell by cell, without footnotes' marks."""
    return re.sub(r"[*†‡§‖¶]", "", words(run("pdftotext", "-raw", str(path), "-").stdout))


def format_dose(dose):
    """As the published legend writes it."""
    if dose is None:
        return ""
    low, high = (f"{end:g}" for end in dose)
    if low == high:
        return f" {high} mSv"
    return f" <{high} mSv" if low == "0" else f" {low}–{high} mSv"


def has_row(found, recommendation, doses):
    """Name, mark, category, level and dose follow one another."""
    level = recommendation["radiation"]
    return any(words(recommendation["procedure"] + mark + recommendation["category"] + level
                     + doses[level]) in found for mark in "✓~↔✕")


def check_text_of_variants():
    """Every row of every variant's table."""
    topic = export()
    doses = {level["symbol"]: format_dose(level["adult_msv"])
             for level in topic["radiation_levels"]}
    for variant in topic["variants"]:
        number = variant["number"]
        found = read_in_order(print_to("variant.pdf", f"--variant={number}"))
        for recommendation in variant["recommendations"]:
            if not has_row(found, recommendation, doses):
                yield f"Variant {number} lacks a row of {recommendation['procedure']}"
        if words(variant["title"]) not in found:
            yield f"Variant {number} lacks its title"


def check_symbols():
    text = read(print_to("symbols.pdf", "--variant=4"))
    for symbol in ("☢☢ ", "☢☢☢ ", "☢☢☢☢ ", "✓ ", "~ ", "✕ "):
        if symbol not in text:
            yield f"{symbol!r} is missing"
    if "\ufffd" in text:
        yield "a character is none"


def check_metadata():
    found = facts(print_to("metadata.pdf", "--variant=4"))
    if not found["Title"].endswith("Variant 4"):
        yield f"title {found['Title']}"
    if "2024" not in found["Subject"] or "Variant 4" not in found["Subject"]:
        yield f"subject {found['Subject']}"
    if not found["Creator"].startswith("Apposite"):
        yield f"creator {found['Creator']}"


def check_every_page_names_its_source():
    path = print_to("source.pdf", "--variant=4")
    pages = read(path).rstrip("\f").split("\f")
    if int(facts(path)["Pages"]) != len(pages):
        yield f"{len(pages)} pages"
    for number, page in enumerate(pages, 1):
        last = page.rstrip().splitlines()[-1]
        if "revised 2024, Variant 4" not in last or f"{number} of {len(pages)}" not in last:
            yield f"page {number} ends in: {last}"


def check_sizes():
    for paper, (upright, wide) in SIZES.items():
        for arguments, size in ((["--variant=1"], upright), ([], upright), (["--compare"], wide)):
            found = facts(print_to("size.pdf", f"--paper={paper}", *arguments))
            if not found["Page size"].startswith(size):
                yield f"{paper} {arguments}: {found['Page size']}"
            if arguments == ["--compare"] and found["Pages"] != "1":
                yield f"the comparison takes {found['Pages']} pages on {paper}"


def check_comparison():
    text = read(print_to("comparison.pdf", "--compare"))
    for variant in variants():
        if f"Variant {variant['number']}" not in text:
            yield f"no Variant {variant['number']}"
        for recommendation in variant["recommendations"]:
            if recommendation["procedure"] not in text:
                yield f"no {recommendation['procedure']}"


def check_procedure():
    text = read(print_to("procedure.pdf", "--variant=4", "--procedure=discography"))
    for wanted in ("Discography", "✕ Usually Not Appropriate", "☢☢", "revised 2024, Variant 4"):
        if wanted not in text:
            yield f"no {wanted}"


def check_outline():
    path = print_to("outline.pdf")
    listed = run("pdftohtml", "-xml", "-i", "-stdout", str(path)).stdout
    for variant in variants():
        if not re.search(rf'<item page="\d+">Variant {variant["number"]}: ', listed):
            yield f"no Variant {variant['number']} in the outline"


def check_same_twice():
    if print_to("one.pdf", "--compare").read_bytes() != print_to("two.pdf", "--compare").read_bytes():
        yield "two prints of the same day differ"


def check_fonts():
    for line in run("pdffonts", str(print_to("fonts.pdf"))).stdout.splitlines()[2:]:
        if " yes yes yes " not in line:
            yield f"not embedded, or without text: {line}"


def check_refused():
    former = SCRATCH / "former.pdf"
    former.write_text("former", "utf-8")
    folder = SCRATCH / "folder.pdf"
    folder.mkdir()
    cases = [
        (3, ["--print-to=/dev/full", "--variant=4"], "/dev/full"),
        (3, [f"--print-to={SCRATCH}/missing/x.pdf"], "missing/x.pdf"),
        (3, [f"--print-to={folder}", "--compare"], "folder.pdf"),
        (3, [f"--print-to={former}", "--topic=/nonexistent"], "/nonexistent"),
        (2, [f"--print-to={former}", "--variant=99"], "99"),
        (2, [f"--print-to={former}", "--procedure=mri"], "--variant"),
        (2, [f"--print-to={former}", "--search=mri"], "--print-to"),
        (2, [f"--print-to={former}", "--paper=a3"], "letter"),
        (2, ["--paper=a4"], "--print-to"),
    ]
    for status, arguments, told in cases:
        done = run(PROGRAM, *arguments)
        if done.returncode != status or told not in done.stderr or done.stdout:
            yield f"{arguments}: {done.returncode} {done.stderr}"
    if former.read_text("utf-8") != "former":
        yield "the former file isn't kept"
    left = {path.name for path in SCRATCH.iterdir() if path.name.startswith(".")}
    if left:
        yield f"left behind: {left}"


def main():
    checks = [value for name, value in globals().items() if name.startswith("check_")]
    missing = [tool for tool in ("pdftotext", "pdfinfo", "pdffonts", "pdftohtml")
               if shutil.which(tool) is None]
    if missing:
        print(f"1..0 # SKIP {', '.join(missing)} not found")
        return
    try:
        tap.run(checks)
    finally:
        shutil.rmtree(SCRATCH)


main()
