#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Apposite developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""Makes a topic so many times as large: variants, procedures and recommendations.

Arguments: the topic's file, how many times, the file to write.

Each copy has procedures of its own and a word of its own in its texts. The questions stay as they
are, so that every answer concerns every copy: nothing is harder for the matching.
"""

import copy
import json
import sys
from pathlib import Path


def grown_procedure(procedure, nth):
    return procedure | {"id": f"{procedure['id']}-{nth}", "name": f"{procedure['name']} {nth}"}


def grown_recommendation(recommendation, nth):
    return recommendation | {
        "procedure": f"{recommendation['procedure']}-{nth}",
        "rationale": f"{recommendation['rationale']} Copy{nth:03}.",
    }


def grown_variant(variant, nth, number):
    return variant | {
        "number": number,
        "title": f"{variant['title']} {nth}",
        "short_title": f"{variant['short_title']} {nth}",
        "recommendations": [grown_recommendation(recommendation, nth)
                            for recommendation in variant["recommendations"]],
    }


def grow(topic, times):
    """The first copy is the topic itself."""
    grown = copy.copy(topic)
    for nth in range(2, times + 1):
        grown["procedures"] = grown["procedures"] + [
            grown_procedure(procedure, nth) for procedure in topic["procedures"]]
        grown["variants"] = grown["variants"] + [
            grown_variant(variant, nth, len(grown["variants"]) + i + 1)
            for i, variant in enumerate(topic["variants"])]
    return grown


def main():
    source, times, result = sys.argv[1:]
    topic = json.loads(Path(source).read_text(encoding="utf-8"))
    text = json.dumps(grow(topic, int(times)), ensure_ascii=False, indent=2)
    Path(result).write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
