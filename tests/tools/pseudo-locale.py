#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Apposite developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""pseudo-locale.py POT TOPIC FOLDER LANGUAGE

Writes a translation that nobody needs to understand: every letter accented, every text 40 % longer,
between brackets. What looks like plain English on a screen isn't translatable; a bracket that is
missing was cut off. FOLDER gets a .po file and the topic with its overlay."""

import json
import pathlib
import re
import shutil
import subprocess
import sys

ACCENTS = str.maketrans(
    "AaBbCcDdEeFfGgHhIiJjKkLlMmNnOoPpQqRrSsTtUuVvWwXxYyZz",
    "ÀàƁƀĆćĎďÉéƑƒĞğĤĥÎîĴĵĶķĻļḾḿÑñÔôÞþǪǫŔŕŠšŤťÛûṼṽŴŵẊẋÝýŽž",
)

# What stays as it is: conversions, entities, tags, addresses, citations.
KEPT = re.compile(
    r"(%(?:\d+\$)?[-#0 +']*\d*(?:\.\d+)?(?:l|h|z|ll)*[a-zA-Z%]|&\w+;|<[^>]+>|\w+:\S+|\[[\d,\- ]+\])"
)


def lengthen(text):
    """Words that add 40 %, so that lines can break as they would."""
    wanted = max(1, round(len(KEPT.sub("", text)) * 0.4))
    return " ".join("·" * min(6, wanted - i) for i in range(0, wanted, 6))


def pseudo(text):
    if not text.strip():
        return text
    parts = KEPT.split(text)
    accented = "".join(part if i % 2 else part.translate(ACCENTS) for i, part in enumerate(parts))
    start = "\n" if text.startswith("\n") else ""
    end = "\n" if text.endswith("\n") else ""
    return f"{start}[{accented.strip(chr(10))} {lengthen(text)}]{end}"


def write_po(pot, po, language):
    subprocess.run(
        ["msginit", "--no-translator", f"--locale={language}", f"--input={pot}", f"--output={po}"],
        check=True,
        stderr=subprocess.DEVNULL,
    )
    subprocess.run(["msgen", f"--output-file={po}", po], check=True)
    subprocess.run(
        ["msgfilter", "--keep-header", f"--input={po}", f"--output-file={po}", "--no-wrap",
         sys.executable, __file__, "--filter"],
        check=True,
        stderr=subprocess.DEVNULL,
    )


# What the texts of a topic hang on, in the topic and in the overlay alike.
TEXTS = {
    "categories": ("id", ["name", "definition"]),
    "groups": ("id", ["title"]),
    "variants": ("number", ["title", "short_title"]),
    "procedures": ("id", ["name"]),
}


def overlay(topic, language):
    result = {
        "$schema": "../translation.schema.json",
        "format": 1,
        "topic": topic["id"],
        "revised": topic["revised"],
        "language": language,
        "name": pseudo("Pseudo"),
        "review": {"status": "unreviewed"},
    }
    for member, (key, texts) in TEXTS.items():
        result[member] = {
            str(record[key]): {text: pseudo(record[text]) for text in texts if text in record}
            for record in topic[member]
        }
    result["findings"] = {
        finding["id"]: {
            **{text: pseudo(finding[text]) for text in ("label", "question", "help") if text in finding},
            "answers": {answer["id"]: pseudo(answer["label"]) for answer in finding["answers"]},
        }
        for finding in topic["findings"]
    }
    return result


def main():
    if sys.argv[1:] == ["--filter"]:
        sys.stdout.write(pseudo(sys.stdin.read()))
        return
    pot, topic_file, folder, language = sys.argv[1:]
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    write_po(pot, folder / f"{language}.po", language)
    shutil.copy(topic_file, folder / "topic.json")
    topic = json.loads(pathlib.Path(topic_file).read_text(encoding="utf-8"))
    text = json.dumps(overlay(topic, language), ensure_ascii=False, indent=2)
    (folder / f"topic.{language}.json").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
