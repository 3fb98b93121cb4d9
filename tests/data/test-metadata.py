#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Apposite developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""Holds what the desktop and software centres read to their rules, and to each other.

Arguments: the top of the source tree, the folder of the built files, the application's ID, the
version, the program.
"""

import configparser
import re
import struct
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import tap

TOP, BUILT, APPLICATION_ID, VERSION, PROGRAM = sys.argv[1:]
TOP, BUILT, PROGRAM = Path(TOP), Path(BUILT), Path(PROGRAM).resolve()
SCREENSHOTS = TOP / "data/screenshots"

# What AppStream 0.16 says of every modern file.
EXPECTED_REMARKS = {"cid-contains-uppercase-letter", "unknown-tag developer"}


def built(extension):
    return BUILT / f"{APPLICATION_ID}.{extension}"


def read_keyfile(path):
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str
    parser.read(path, "utf-8")
    return parser


def output_of(*call):
    result = subprocess.run(call, capture_output=True, text=True, check=False)
    return result.returncode, result.stdout + result.stderr


DESKTOP = read_keyfile(built("desktop"))
ENTRY = DESKTOP["Desktop Entry"]
METAINFO = ElementTree.parse(built("metainfo.xml")).getroot()


def check_desktop_entry():
    status, said = output_of("desktop-file-validate", built("desktop"))
    if status != 0 or said:
        yield said


def check_metainfo():
    _, said = output_of("appstreamcli", "validate", "--pedantic", "--no-net", "--no-color",
                        built("metainfo.xml"))
    remarks = re.findall(r"^[EWIP]: [^:]+:[^:]*: (.*)$", said, re.M)
    if "Validation was successful" not in said:
        yield said
    for remark in remarks:
        if not any(remark.startswith(expected) for expected in EXPECTED_REMARKS):
            yield remark


def check_names():
    """Software centres cut off what is longer, or hold it against the program."""
    name, summary = METAINFO.findtext("name"), METAINFO.findtext("summary")
    if name != ENTRY["Name"] or ("(Development)" in name) != APPLICATION_ID.endswith(".Devel"):
        yield f"the name is “{name}” and “{ENTRY['Name']}”"
    if len(name.removesuffix(" (Development)")) > 15:
        yield f"the name is long: {name}"
    if not 10 <= len(summary) <= 35 or summary.endswith(".") or name in summary \
            or re.search(r"\b(app|application|program)\b", summary):
        yield f"the summary isn't short and plain: {summary}"


def check_description():
    description = METAINFO.find("description")
    kinds = [child.tag for child in description]
    if kinds[0] != "p" or "ul" not in kinds:
        yield "the description wants a paragraph and a list"
    for text in description.itertext():
        if re.search(r"\bapp\b", text):
            yield f"“app” in the description: {text.strip()}"
    for item in description.iter("li"):
        if item.text.endswith("."):
            yield f"an item is no sentence: {item.text}"


def size_of_png(path):
    return struct.unpack(">II", path.read_bytes()[16:24])


def check_screenshots():
    screenshots = METAINFO.findall("screenshots/screenshot")
    if not screenshots or screenshots[0].get("type") != "default":
        yield "there is no default screenshot"
    for screenshot in screenshots:
        address, caption = screenshot.findtext("image"), screenshot.findtext("caption")
        picture = SCREENSHOTS / Path(address).name
        if f"/v{VERSION}/data/screenshots/" not in address:
            yield f"{address} isn't of this version"
        if not caption or caption.endswith(".") or len(caption) > 100:
            yield f"{picture.name}: its caption isn't short, or is a sentence"
        if not picture.is_file():
            yield f"{picture.name} isn't in data/screenshots/"
            continue
        width, height = size_of_png(picture)
        if width > 1000 or height > 700:
            yield f"{picture.name} is {width} × {height}, larger than 1000 × 700"


def check_hardware():
    """A program that a narrow touch screen can use says so, and that it needs no network."""
    relations = {(relation.tag, relation.text) for kind in ("requires", "recommends", "supports")
                 for relation in METAINFO.findall(f"{kind}/*")}
    for wanted in (("display_length", "360"), ("internet", "offline-only"),
                   ("control", "keyboard"), ("control", "pointing"), ("control", "touch")):
        if wanted not in relations:
            yield f"nothing says {wanted[0]}: {wanted[1]}"
    styles = {color.get("scheme_preference") for color in METAINFO.findall("branding/color")}
    if styles != {"light", "dark"}:
        yield "branding wants a colour for both styles"


def check_agreement():
    """Each file names the others as they are called."""
    service = read_keyfile(built("service"))["D-BUS Service"]
    provider = read_keyfile(built("search-provider.ini"))["Shell Search Provider"]
    path = "/" + APPLICATION_ID.replace(".", "/")
    for what, found, wanted in (
            ("component", METAINFO.findtext("id"), APPLICATION_ID),
            ("launchable", METAINFO.findtext("launchable"), f"{APPLICATION_ID}.desktop"),
            ("icon", ENTRY["Icon"], APPLICATION_ID),
            ("service", service["Name"], APPLICATION_ID),
            ("search provider's bus name", provider["BusName"], APPLICATION_ID),
            ("search provider's desktop entry", provider["DesktopId"], f"{APPLICATION_ID}.desktop"),
            ("search provider's path", provider["ObjectPath"], f"{path}/SearchProvider"),
            ("media type", ENTRY["MimeType"], METAINFO.findtext("provides/mediatype") + ";"),
            ("program", PROGRAM.name, METAINFO.findtext("provides/binary"))):
        if found != wanted:
            yield f"{what}: {found}, not {wanted}"
    if not service["Exec"].endswith(f"/bin/{PROGRAM.name} --gapplication-service"):
        yield f"the service starts {service['Exec']}"


def check_actions():
    """Each action of the desktop entry has its group, and an option that the program knows."""
    _, known = output_of(PROGRAM, "--help")
    names = ENTRY["Actions"].strip(";").split(";")
    groups = [group.removeprefix("Desktop Action ") for group in DESKTOP.sections()[1:]]
    if names != groups:
        yield f"the actions are {names}, their groups {groups}"
    for name in groups:
        program, option = DESKTOP[f"Desktop Action {name}"]["Exec"].split()
        if program != PROGRAM.name or not re.search(rf"^ +{option}\b", known, re.M):
            yield f"{PROGRAM.name} doesn't know {option}"


def check_release():
    """The version and its date are the same wherever they stand."""
    release = METAINFO.find("releases/release")
    news = re.search(r"^## (\S+), (\S+)$", (TOP / "NEWS.md").read_text("utf-8"), re.M)
    wanted = (VERSION, release.get("date"))
    found = {"metainfo": (release.get("version"), release.get("date")),
             "NEWS.md": news.groups() if news else None}
    for page in sorted((BUILT / "man").glob("*.1")):
        found[page.name] = tuple(re.search(
            r'^\.TH \S+ 1 (\S+) "Apposite (\S+)"', page.read_text("utf-8"), re.M).groups()[::-1])
    if len(found) < 4:
        yield f"only found {list(found)}"
    for name, release in found.items():
        if release != wanted:
            yield f"{name} has {release}, not {wanted}"


if __name__ == "__main__":
    tap.run([check_desktop_entry, check_metainfo, check_names, check_description,
             check_screenshots, check_hardware, check_agreement, check_actions, check_release])
