"""Every JSON output is one object that names its schema and validates against it."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path

import jsonschema
import pytest

from tests.driver import Driver

SCHEMAS = Path(__file__).parent.parent / "docs" / "schemas"
COMMANDS = (
    ("import", "lists/search-export.csv", "lists/employees.csv", "--dry-run"),
    ("candidates", "search", "python NOT manager"),
    ("candidates", "search", "python", "--campaign", "senior-python-reston"),
    ("plan",),
    ("plan", "--sender", "sam-keller"),
    ("next",),
    ("stats",),
    ("stats", "senior-python-reston", "--by", "skill"),
    ("stats", "--view", "activity"),
    ("stats", "--referrals"),
    ("templates", "show", "connect-ceo"),
    ("templates", "check", "connect-ceo"),
    ("templates", "list"),
    ("templates", "link", "connect-ceo", "--approver", "rosa-diaz"),
    ("rules", "list"),
    ("rules", "brakes"),
    ("skills", "unknown"),
    ("skills", "show", "k8s"),
    ("campaigns", "list"),
    ("campaigns", "show", "senior-python-reston"),
    ("campaigns", "check"),
    ("candidates", "show", "william-obrien"),
    ("candidates", "export", "python"),
    ("candidates", "add", "https://www.linkedin.com/in/ada-byron", "--name", "Ada Byron"),
    ("candidates", "note", "william-obrien", "met at PyCon"),
    ("pillar", "sam-keller"),
    ("forecast", "senior-python-reston", "--runs", "5"),
    ("plan", "--simulate", "--runs", "3", "--weeks", "2"),
    ("experiments", "list"),
    ("network", "sam-keller"),
    ("network", "sam-keller", "--plan", "hazel-larkspur", "--because", "her talk last week"),
    (
        "ssi",
        "record",
        "sam-keller",
        "--total",
        "61",
        "--brand",
        "14",
        "--people",
        "13",
        "--insights",
        "12",
        "--relationships",
        "22",
    ),
    ("ssi", "show"),
    ("experiments", "stop", "senior-python-reston", "--winner", "connect-ceo"),
    ("campaigns", "pause", "operations-lead"),
    ("ssi", "checklist", "sam-keller"),
    ("audit", "show"),
    ("audit", "verify"),
    ("audit", "claims"),
    ("doctor",),
    ("backup",),
    ("log", "accepted", "william-obrien"),
)


def validate(output: str) -> str:
    found = json.loads(output)
    assert next(iter(found)) == "schema"
    name, _, version = found["schema"].removeprefix("outreach.").partition("/")
    assert version == "1"
    schema = json.loads((SCHEMAS / f"{name}.json").read_text(encoding="utf-8"))
    jsonschema.validate(found, schema)
    return str(name)


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_json_output_keeps_to_its_schema(
    command: tuple[str, ...], demo: Path, tmp_path: Path, driver: Driver
) -> None:
    workspace = tmp_path / "demo"
    shutil.copytree(demo, workspace)
    environ = {**os.environ, "OUTREACH_USER": "dana"}
    _, out, err = driver.run([*command, "--json"], workspace, environ)
    assert out, err
    assert "\x1b" not in out
    validate(out)


@pytest.mark.parametrize("file", sorted(SCHEMAS.glob("*.json")), ids=lambda file: file.stem)
def test_each_schema_is_a_sound_schema(file: Path) -> None:
    jsonschema.Draft202012Validator.check_schema(json.loads(file.read_text(encoding="utf-8")))
