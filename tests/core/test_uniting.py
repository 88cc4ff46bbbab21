"""One person of two: the newest word counts, skills add up, what was taken away stays away."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from outreach.core.uniting import Said, learned, strong_keys, united, whose
from outreach.core.words import Candidate

MONDAY = datetime(2026, 3, 2, 14, 0, tzinfo=UTC)
IN = "https://www.linkedin.com/in/"
ADA = Candidate(1, "ada", "Ada", "Byron", "Ada", profile_url=f"{IN}ada", company="Engines")
COUNTESS = Candidate(7, "ada-2", "Ada", "Byron", email="ada@example.com", company="Looms")


def said(one: Candidate, days: int, **facts: object) -> Said:
    return Said(one.id, MONDAY + timedelta(days=days), facts)


def test_the_newest_word_counts_whoever_it_was_said_of() -> None:
    older, newer = said(ADA, 0, company="Engines"), said(COUNTESS, 1, company="Looms")
    assert united(ADA, COUNTESS, [older, newer]).company == "Looms"
    assert united(ADA, COUNTESS, [newer, said(ADA, 2, company="Engines")]).company == "Engines"
    assert united(ADA, COUNTESS, []).company == "Engines"


def test_a_fact_that_was_taken_away_stays_away() -> None:
    without = replace(ADA, company=None)
    sources = [said(COUNTESS, 0, company="Looms"), said(ADA, 1, company="Engines")]
    assert united(without, COUNTESS, sources).company is None
    assert united(without, COUNTESS, []).company == "Looms"


def test_an_address_that_people_can_open_is_better_than_an_internal_id() -> None:
    opaque = replace(ADA, profile_url=f"{IN}ACoAAB123", member_id="ACoAAB123")
    both = united(opaque, replace(COUNTESS, profile_url=f"{IN}countess"), [])
    assert (both.profile_url, both.member_id) == (f"{IN}countess", "ACoAAB123")


def test_what_comes_later_is_known_by_its_keys_and_learned_in_order() -> None:
    facts = {"profile_url": f"{IN}ada", "company": "Mills", "skills": ["Looms"]}
    assert strong_keys(facts) == (f"profile:{IN}ada",)
    assert whose(facts, frozenset({f"profile:{IN}ada"}))
    assert not whose(facts, frozenset({"email:ada@example.com"}))
    mended = replace(said(ADA, 2, company="Ferry"), by_hand=True)
    after = learned(ADA, [said(ADA, 1, **facts), mended], frozenset())
    assert (after.company, after.skills) == ("Ferry", ("Looms",))


@settings(deadline=None)
@given(st.lists(st.sampled_from(["Python", "SQL", "python", "Rust"]), unique=True))
def test_skills_add_up_and_nothing_is_said_twice(skills: list[str]) -> None:
    both = united(
        replace(ADA, skills=("Python",)), replace(COUNTESS, skills=tuple(skills)), []
    ).skills
    assert both[0] == "Python"
    assert {one.lower() for one in both} == {"python", *(one.lower() for one in skills)}
    assert "python" not in both
