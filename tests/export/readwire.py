# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads what we wrote with readers that are not ours: JSON against a schema, messages as mail.

Each message is printed as a line of JSON: its headers, and its parts by their type.
"""
import email
import email.policy
import json
import pathlib
import sys

from jsonschema import Draft202012Validator


def complaints(schema_path, folder):
    schema = json.loads(pathlib.Path(schema_path).read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    for path in sorted(pathlib.Path(folder).glob("*.json")):
        error = next(validator.iter_errors(json.loads(path.read_bytes())), None)
        if error:
            yield f"{path.name}: {error.json_path}: {error.message}"


def message(path):
    raw = pathlib.Path(path).read_bytes()
    parsed = email.message_from_bytes(raw, policy=email.policy.default)
    defects = list(parsed.defects)
    for header in parsed.values():
        defects += header.defects
    parts = {}
    for part in parsed.walk():
        defects += part.defects
        if not part.is_multipart():
            parts[part.get_content_type()] = part.get_content()
    return {
        "headers": {name.lower(): str(value) for name, value in parsed.items()},
        "parts": parts,
        "defects": [repr(defect) for defect in defects],
        "longest": max(len(line) for line in raw.split(b"\r\n")),
        "bare": raw.replace(b"\r\n", b"").count(b"\n") + raw.replace(b"\r\n", b"").count(b"\r"),
        "ascii": raw.isascii(),
    }


if sys.argv[1] == "schema":
    print("\n".join(complaints(sys.argv[2], sys.argv[3])), end="")
else:
    for name in sys.argv[2:]:
        print(json.dumps(message(name)))
