"""`network` on the screen and as JSON; a word to somebody in the plan."""

from __future__ import annotations

import json

from tests.conftest import Command


def test_a_word_is_planned_shown_and_taken_back(outreach: Command) -> None:
    assert outreach("candidates", "add", "https://www.linkedin.com/in/ada-king", "--name",
                    "Ada King").code == 0  # fmt: skip
    none = outreach("network", "sam-keller")
    assert (none.code, "Sam Keller · 2 Mar" in none.out) == (0, True)
    asked = outreach("network", "--because", "her talk")
    assert (asked.code, "--plan" in asked.err) == (2, True)
    without = outreach("network", "--plan", "ada-king")
    assert (without.code, "say why you write" in without.err) == (2, True)
    done = outreach("network", "--plan", "ada-king", "--because", "her talk")
    assert (done.code, done.out) == (0, "✓ Ada King is in the plan: her talk.\n  outreach next\n")
    assert outreach("network", "--plan", "ada-king", "--because", "again").code == 3
    plan = outreach("plan")
    assert "Staying in touch" in plan.out
    card = json.loads(outreach("next", "--json").out)
    assert (card["kind"], card["because"]["reason"]) == ("task", "her talk")
    found = json.loads(outreach("network", "--json").out)
    assert found["schema"] == "outreach.network/1"
    assert outreach("undo").code == 0
    assert "Staying in touch" not in outreach("plan").out


def test_what_is_proposed_next_names_the_sender(outreach: Command) -> None:
    assert "outreach ssi checklist sam-keller" in " ".join(outreach("pillar").out.split())
    assert outreach("ssi", "show").out.rstrip().endswith("outreach ssi record sam-keller")
    assert (
        outreach("ssi", "tick", "photo").err.rstrip().endswith("outreach ssi checklist sam-keller")
    )
