# SPDX-License-Identifier: GPL-3.0-or-later
"""Validates the readouts of a folder against the schema, with a validator that is not ours.

A file named by its digest has it confirmed: canonical form by Python's json, SHA-256 by hashlib.
"""
import hashlib
import json
import pathlib
import sys

from jsonschema import Draft202012Validator


def canonical_digest(content):
    # RFC 8785 for what a readout holds: ASCII names, whole numbers, strings.
    text = json.dumps(content, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return hashlib.sha256(text.encode(errors="surrogatepass")).hexdigest()


def complaint(validator, path):
    try:
        file = json.loads(path.read_bytes().decode())
    except ValueError as error:
        return f"not JSON: {error}"
    error = next(validator.iter_errors(file), None)
    return error and f"{error.json_path}: {error.message}"


def main(schema_path, folder):
    schema = json.loads(pathlib.Path(schema_path).read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema, format_checker=Draft202012Validator.FORMAT_CHECKER)
    valid = confirmed = 0
    for path in sorted(pathlib.Path(folder).glob("*.readout")):
        if wrong := complaint(validator, path):
            print(f"{path.name}: {wrong}")
            continue
        valid += 1
        content = json.loads(path.read_text(encoding="utf-8"))["content"]
        confirmed += canonical_digest(content) == path.stem
    print(f"{valid} files valid, {confirmed} digests confirmed")


main(*sys.argv[1:])
