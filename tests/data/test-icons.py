#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Apposite developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""Holds the icons against what the window asks for and what GTK and the desktops can draw.

Argument: the top of the source tree.

GTK colours a symbolic icon's path, rect and circle elements by their fill and nothing else, so an
icon may have nothing else. The program's own icon stays below 4096 bytes, all that the
desktop portals take of an SVG, and without what other desktops' renderers leave out: clips, masks,
filters.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import tap

TOP = Path(sys.argv[1])
SVG = "{http://www.w3.org/2000/svg}"
APPLICATION_ID = "org.apposite.Apposite"
PREFIX = "/org/apposite/Apposite/icons"
OURS = re.compile(r"\bapposite-[a-z-]+-symbolic\b")
MODALITIES = re.compile(r"APPOSITE_MODALITY_\w+, /\*< nick=([a-z-]+) >\*/")
# Apart, lest this line be taken for a header itself.
SPDX = "SPDX-"
LICENCE = re.compile(rf"{SPDX}FileCopyrightText: .*\n\s*{SPDX}License-Identifier: \S+\n")
PORTAL_LIMIT = 4096


def icons(pattern="*.svg"):
    return sorted((TOP / "icons").rglob(pattern))


def listed():
    """What the window's resource holds: the place of each icon there, and its file in icons/."""
    root = ElementTree.parse(TOP / "ui/apposite.gresource.xml").getroot()
    files = root.findall(f"gresource[@prefix='{PREFIX}']/file")
    return {file.get("alias", file.text): file.text for file in files}


def asked_for():
    """The names of icons of ours in the code and in the .ui files, and where each stands."""
    texts = [*(TOP / "src").rglob("*.c"), *(TOP / "ui").glob("*.ui")]
    names = {name: path for path in texts for name in OURS.findall(path.read_text("utf-8"))}
    enums = TOP / "src/core/apposite-enums.h"
    nicks = MODALITIES.findall(enums.read_text("utf-8"))
    names.update({f"apposite-modality-{nick}-symbolic": enums for nick in nicks})
    return names


def faults_of_symbolic(root):
    if [root.get(name) for name in ("width", "height", "viewBox")] != ["16", "16", "0 0 16 16"]:
        yield "isn't 16 by 16, or has no viewBox that says so"
    if len(root) == 0:
        yield "draws nothing"
    for element in root:
        name = element.tag.removeprefix(SVG)
        if name not in ("path", "rect", "circle"):
            yield f"has an element that GTK doesn't colour: {name}"
        if element.get("fill") != "#2e3436":
            yield f"has a {name} that isn't filled with #2e3436"
        for attribute in ("class", "stroke", "style", "transform"):
            if element.get(attribute) is not None:
                yield f"has a {name} with the attribute {attribute}"


def faults_of_coloured(root):
    if [root.get(name) for name in ("width", "height", "viewBox")] != ["128", "128", "0 0 128 128"]:
        yield "isn't 128 by 128, or has no viewBox that says so"
    for name in ("clipPath", "mask", "filter", "image", "style", "text"):
        if root.find(f".//{SVG}{name}") is not None:
            yield f"has an element that not every desktop draws: {name}"


def check_rules():
    good = f'<svg xmlns="{SVG[1:-1]}" width="16" height="16" viewBox="0 0 16 16">%s</svg>'
    path = '<path fill="#2e3436" d="M0 0"%s/>'
    if list(faults_of_symbolic(ElementTree.fromstring(good % path % ""))):
        yield "a symbolic icon as it should be is found fault with"
    for bad in (path % ' stroke="red"', path % ' style="fill:red"', '<path d="M0 0"/>', "",
                '<path fill="#e01b24" d="M0 0"/>', '<ellipse fill="#2e3436" rx="4" ry="2"/>'):
        if not list(faults_of_symbolic(ElementTree.fromstring(good % bad))):
            yield f"passes as a symbolic icon: {bad}"


def check_names():
    names = {Path(place).stem for place in listed()}
    asked = asked_for()
    if len(asked) < 20:
        yield "hardly any icon is asked for: the search must have gone wrong"
    for name in sorted(set(asked) - names):
        yield f"{asked[name].relative_to(TOP)} asks for {name}, which the resource hasn't"
    for name in (APPLICATION_ID, f"{APPLICATION_ID}.Devel"):
        for place in (f"scalable/apps/{name}.svg", f"symbolic/apps/{name}-symbolic.svg"):
            if place not in listed():
                yield f"the resource hasn't {place}"


def check_listed():
    files = set(listed().values())
    there = {str(path.relative_to(TOP / "icons")) for path in icons()}
    for name in sorted(there - files):
        yield f"icons/{name} stands in no resource"
    for name in sorted(files - there):
        yield f"icons/{name} stands in the resource but isn't there"


def check_images():
    """Each is made an image of too, which is what the window draws."""
    build = (TOP / "icons/meson.build").read_text("utf-8")
    names = re.search(r"foreach name : can_encode \? \[(.*?)\]", build, re.DOTALL)[1]
    files = {f"apposite-{name}-symbolic" for name in re.findall(r"'([a-z-]+)'", names)}
    there = {path.stem for path in icons() if path.parent.name == "actions"}
    for name in sorted(there ^ files):
        yield f"{name} stands either in icons/scalable/actions or in icons/meson.build"


def check_drawings():
    for path in icons():
        text = path.read_text("utf-8")
        symbolic = path.stem.endswith("-symbolic")
        faults = list((faults_of_symbolic if symbolic else faults_of_coloured)(
            ElementTree.fromstring(text)))
        if not LICENCE.search(text):
            faults.append("says neither whose it is nor its licence")
        if set(re.findall(r"xmlns:(\w+)=", text)) - {"xlink"}:
            faults.append("holds what a drawing program left in it")
        if len(text.encode("utf-8")) > PORTAL_LIMIT:
            faults.append(f"has more than {PORTAL_LIMIT} bytes")
        for fault in faults:
            yield f"{path.relative_to(TOP)} {fault}"


def check_encoded():
    """GTK's own tool takes each symbolic icon; left out where it isn't at hand."""
    encoder = shutil.which("gtk4-encode-symbolic-svg")
    if encoder is None:
        return
    # Some of its versions warn of themselves.
    environment = {**os.environ, "G_DEBUG": ""}
    with tempfile.TemporaryDirectory() as folder:
        for path in icons("*-symbolic.svg"):
            done = subprocess.run([encoder, "-o", folder, str(path), "16x16"], check=False,
                                  capture_output=True, text=True, env=environment)
            if done.returncode != 0 or not (Path(folder) / f"{path.stem}.symbolic.png").is_file():
                yield f"{path.relative_to(TOP)} can't be encoded: {done.stderr.strip()}"


if __name__ == "__main__":
    tap.run([check_rules, check_names, check_listed, check_images, check_drawings, check_encoded])
