#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Apposite developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""Holds the JSON schemas of data/topics against the topics, the reader and the exported data.

Arguments: the program apposite-cli, the top of the source tree.
"""

import copy
import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

try:
    from jsonschema import Draft202012Validator as Validator
except ImportError:
    print("1..0 # SKIP python3-jsonschema isn't installed, or too old for draft 2020-12")
    sys.exit()

CLI = Path(sys.argv[1]).resolve()
TOP = Path(sys.argv[2])
TOPICS = TOP / "data/topics"
FIXTURES = TOP / "tests/core/topics"
TRANSLATIONS = TOP / "tests/core/translations"

# What the reader refuses and no schema can express, by the reader's words.
BEYOND_SCHEMA = re.compile(
    "the topic defines no|has no answer|a second time|already|is a finding as well|is no gate"
    "|accepts every answer|the lower first|holds no word|can't stand in a text"
    # and of translations:
    "|is another topic|this translates the revision|isn't the language of|is no date"
    "|numbers in it are|stays as published|but the original has|no such text"
    "|answers: the member|holds no word"
)
WHOLE_FOR_SCHEMA = {"invalid/type-number-is-float.json", "invalid/type-number-is-power.json"}


def load(path):
    return json.loads(path.read_text("utf-8"))


def load_schema(name, command=None):
    """The schema of that file; of one command's output alone where one is named."""
    schema = load(TOPICS / name)
    if command:
        del schema["oneOf"]
        schema["$ref"] = f"#/$defs/{command}"
    return schema


def faults_in(validator, document, name):
    for error in validator.iter_errors(document):
        yield f"{name}: {error.json_path}: {error.message[:200]}"


def subschemas(schema):
    yield schema
    for value in schema.values() if isinstance(schema, dict) else schema:
        if isinstance(value, (dict, list)):
            yield from subschemas(value)


def look_up(schema, part, member):
    """A member of a part of the schema, there or where its references lead."""
    while member not in part and "$ref" in part:
        part = schema["$defs"][part["$ref"].removeprefix("#/$defs/")]
    return part.get(member)


def check_schemas_are_schemas():
    for path in sorted(TOPICS.glob("*.schema.json")):
        yield from faults_in(Validator(Validator.META_SCHEMA), load(path), path.name)
        if load(path)["$schema"] != Validator.META_SCHEMA["$id"]:
            yield f"{path.name} is of another draft"


def check_topic_schema_is_closed_and_documented():
    yield from gaps_in(load_schema("topic.schema.json"))


def check_translation_schema_is_closed_and_documented():
    yield from gaps_in(load_schema("translation.schema.json"))


def gaps_in(schema):
    """Objects that may have any member, and members that aren't documented."""
    objects = [part for part in subschemas(schema)
               if isinstance(part, dict) and isinstance(part.get("properties"), dict)]
    for part in objects:
        if "object" in part.get("type", []) and part.get("additionalProperties") is not False:
            yield f"“{part['title']}” may have any member"
        for name, member in part["properties"].items():
            for word in ("title", "description"):
                if "type" in part and not look_up(schema, member, word):
                    yield f"{name} in “{part['title']}” has no {word}"


def check_bundled_topics():
    validator = Validator(load_schema("topic.schema.json"))
    for path in sorted(TOPICS.glob("*/topic.json")):
        yield from faults_in(validator, load(path), path.parent.name)


def check_valid_topics():
    validator = Validator(load_schema("topic.schema.json"))
    for path in sorted(FIXTURES.glob("valid/*.json")):
        yield from faults_in(validator, load(path), path.name)


def check_invalid_topics():
    validator = Validator(load_schema("topic.schema.json"))
    lines = (FIXTURES / "manifest.txt").read_text("utf-8").splitlines()
    for line in (line for line in lines if line.startswith("invalid/")):
        name, _code, _line, place, message = line.split(" | ", 4)
        if place == "-" or name in WHOLE_FOR_SCHEMA or BEYOND_SCHEMA.search(message):
            continue
        if validator.is_valid(load(FIXTURES / name)):
            yield f"{name} is taken for a topic"


def check_bundled_translations():
    validator = Validator(load_schema("translation.schema.json"))
    for path in sorted(TOPICS.glob("*/topic.*.json")):
        yield from faults_in(validator, load(path), f"{path.parent.name}/{path.name}")


def check_valid_translations():
    validator = Validator(load_schema("translation.schema.json"))
    for path in sorted(TRANSLATIONS.glob("valid/*.json")):
        yield from faults_in(validator, load(path), path.name)


def check_translations_with_reader():
    for path in sorted(TOPICS.glob("*/topic.json")):
        result = run_cli("check", path)
        if result.returncode or result.stderr:
            yield f"{path.parent.name}: {result.stderr}"


def run_cli(*arguments, cwd=None):
    return subprocess.run([CLI, *arguments], cwd=cwd, capture_output=True, encoding="utf-8", check=False)


def commands_for(topic):
    """Command lines and what of the schema their output must be."""
    yield "export", ["export"]
    yield "variants", ["variants"]
    yield "findings", ["findings"]
    yield "match", ["match"]
    yield "match", ["match", *(f"{finding['id']}={finding['answers'][0]['id']}"
                               for finding in topic["findings"])]
    yield "match", ["match", *(f"{finding['id']}={finding['answers'][-1]['id']}"
                               for finding in topic["findings"])]
    yield "search", ["search", "fall"]
    yield "search", ["search", "radiculopathy"]
    yield "search", ["search", "radiculpathy"]
    yield "search", ["search", "xylophone"]
    for variant in topic["variants"]:
        number = str(variant["number"])
        yield "show_variant", ["show", number]
        yield "show_recommendation", ["show", number, variant["recommendations"][-1]["procedure"]]


def check_exported_data():
    whole = Validator(load_schema("export.schema.json"))
    for path in sorted([*TOPICS.glob("*/topic.json"), *FIXTURES.glob("valid/*.json")]):
        for command, words in commands_for(load(path)):
            result = run_cli("--topic", path, "--format=json", *words)
            name = f"{path.parent.name}/{path.name}: {' '.join(words)}"
            if result.stderr or not result.stdout:
                yield f"{name}: {result.stderr}"
                continue
            document = json.loads(result.stdout)
            part = Validator(load_schema("export.schema.json", command))
            yield from faults_in(part, document, name)
            if not whole.is_valid(document):
                yield f"{name}: it isn't clear which command wrote this"
            if whole.is_valid({**document, "more": 1}):
                yield f"{name}: may have any member"


def places(value, path=(), seen=None):
    """The way to one value of each kind in the topic, as the names and positions that lead there."""
    seen = set() if seen is None else seen
    for step, inner in value.items() if isinstance(value, dict) else enumerate(value):
        way = (*path, step)
        kind = tuple("any" if isinstance(step, int) else step for step in way)
        if kind not in seen:
            seen.add(kind)
            yield way
        if isinstance(inner, (dict, list)):
            yield from places(inner, way, seen)


def changed(topic, path, change):
    """A copy of the topic in which change(container, step) was made at the path."""
    topic = copy.deepcopy(topic)
    container = topic
    for step in path[:-1]:
        container = container[step]
    change(container, path[-1])
    return topic


def mutations(topic):
    """Names and topics: each with one member gone, one too many, or one value turned into another."""
    for path in places(topic):
        name = ".".join(map(str, path))
        yield f"{name} gone", changed(topic, path, lambda inside, step: inside.pop(step))
        if isinstance(path[-1], str):
            yield f"{name} doubled", changed(
                topic, path, lambda inside, step: inside.update({step + "s": inside[step]}))
        for other in (None, True, 0.5, "", "?", [], {}):
            yield f"{name} = {other}", changed(
                topic, path, lambda inside, step, other=other: inside.__setitem__(step, other))


def verdicts_on_translations(translations):
    """For each translation of the knee what apposite-cli says is wrong with it, or nothing."""
    with tempfile.TemporaryDirectory() as folder:
        names = [f"{number}.json" for number in range(len(translations))]
        for name, translation in zip(names, translations):
            (Path(folder) / name).write_text((FIXTURES / "valid/knee.json").read_text("utf-8"), "utf-8")
            (Path(folder) / name.replace(".", ".de.")).write_text(json.dumps(translation), "utf-8")
        result = run_cli("check", *names, cwd=folder)
    errors = dict(re.findall(r"^apposite-cli: .*/(\d+)\.de\.json:\d+: (.*)$", result.stderr, re.MULTILINE))
    return [errors.get(str(number), "") for number in range(len(translations))]


def verdicts_of_reader(topics):
    """For each topic what apposite-cli says is wrong with it, or nothing."""
    with tempfile.TemporaryDirectory() as folder:
        for number, topic in enumerate(topics):
            (Path(folder) / str(number)).write_text(json.dumps(topic), "utf-8")
        result = run_cli("check", *map(str, range(len(topics))), cwd=folder)
    errors = dict(re.findall(r"^apposite-cli: .*/(\d+):\d+: (.*)$", result.stderr, re.MULTILINE))
    return [errors.get(str(number), "") for number in range(len(topics))]


def check_reader_and_schema_agree():
    validator = Validator(load_schema("topic.schema.json"))
    yield from disagreements(validator, FIXTURES / "valid/knee.json", verdicts_of_reader)


def check_reader_and_schema_agree_on_translations():
    validator = Validator(load_schema("translation.schema.json"))
    yield from disagreements(validator, TRANSLATIONS / "valid/whole.json", verdicts_on_translations)


def disagreements(validator, path, verdicts):
    """Where one takes and the other refuses what a valid file becomes with one change."""
    names, changed_files = zip(*mutations(load(path)))
    for name, document, error in zip(names, changed_files, verdicts(changed_files)):
        is_valid = validator.is_valid(document)
        if is_valid and error and not BEYOND_SCHEMA.search(error):
            yield f"{name}: the reader refuses what the schema takes: {error}"
        if not is_valid and not error:
            yield f"{name}: the reader takes what the schema refuses"


def part_at(schema, path):
    """What the schema says of the value at the path."""
    part = schema
    for step in path:
        if isinstance(step, int):
            part = look_up(schema, part, "items")
        else:
            members = look_up(schema, part, "properties") or {}
            part = members.get(step) or look_up(schema, part, "additionalProperties")
    return part


def check_reader_and_schema_have_the_same_limits():
    yield from other_limits("topic.schema.json", FIXTURES / "valid/knee.json", verdicts_of_reader)


def check_reader_and_schema_have_the_same_limits_on_translations():
    yield from other_limits(
        "translation.schema.json", TRANSLATIONS / "valid/whole.json", verdicts_on_translations)


def other_limits(schema_name, path, verdicts):
    """Lists of which the reader takes more or fewer elements than the schema does."""
    schema, document = load_schema(schema_name), load(path)
    limits, documents = {}, []
    for way in places(document):
        part = part_at(schema, way)
        most = look_up(schema, part, "maxItems")
        is_pair = most is not None and most == look_up(schema, part, "minItems")
        if not look_up(schema, part, "items") or is_pair:
            continue
        limits[".".join(map(str, way))] = most
        documents.append(changed(document, way, lambda inside, step, n=(most or 1000) + 1:
                                 inside.__setitem__(step, inside[step][:1] * n)))
    for (name, most), error in zip(limits.items(), verdicts(documents)):
        wanted = f"must have at most {most} elements" if most else ""
        if ((wanted or "must have at most") in error) != bool(most):
            yield f"{name}: the schema's limit is {most}, the reader says “{error[:200]}”"


def main():
    checks = [check for name, check in globals().items() if name.startswith("check_")]
    print(f"1..{len(checks)}")
    for number, check in enumerate(checks, 1):
        faults = list(check())
        for fault in faults:
            print(f"# {fault}")
        print(f"{'not ok' if faults else 'ok'} {number} {check.__name__.removeprefix('check_')}")


if __name__ == "__main__":
    main()
