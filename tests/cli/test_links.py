"""Submitting prints a link for each approver; who lost theirs gets a fresh one."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema

from outreach.core.rules import RULES
from tests.conftest import Command

SCHEMAS = Path(__file__).parent.parent.parent / "docs" / "schemas"


def submitted(outreach: Command, *more: str) -> str:
    reasons = [f"--reason={rule}=as agreed" for rule in RULES]
    done = outreach("templates", "submit", "hello", *reasons, *more)
    assert done.code == 0, done.err
    return done.out


def test_submitting_prints_a_link_for_each_approver(outreach: Command) -> None:
    out = submitted(outreach)
    assert "Link for rosa-diaz, opens once, until " in out
    assert "  http://127.0.0.1:8440/open?link=" in out
    assert "Not mailed: [approvers.rosa-diaz] has no email." in out


def test_a_fresh_link_is_made_for_who_lost_theirs(outreach: Command) -> None:
    told = json.loads(submitted(outreach, "--json"))
    jsonschema.validate(told, json.loads((SCHEMAS / "submit.json").read_text()))
    done = outreach("templates", "link", "hello", "--approver", "rosa-diaz", "--json")
    fresh = json.loads(done.out)
    jsonschema.validate(fresh, json.loads((SCHEMAS / "links.json").read_text()))
    assert fresh["links"][0]["url"] != told["links"][0]["url"]
    assert fresh["links"][0]["mailed_to"] is None
    refused = outreach("templates", "link", "hello", "--approver", "eve")
    assert (refused.code, "try: outreach templates link hello" in refused.err) == (4, True)
