"""Cards that are out, scarce notes, and the words of what is held back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from outreach.core.campaigns import Campaign, Step, Wait
from outreach.core.planner import (
    Enrolled,
    Held,
    Rank,
    Roster,
    Shortlist,
    Situation,
    draft,
    every_code,
    held_back,
    people,
)
from outreach.core.plans import HeldCode
from outreach.core.senders import Account, Caps
from outreach.core.words import Channel, EventKind, When
from tests.core.planner.made import (
    ADA,
    CONNECT,
    JOB,
    TODAY,
    campaign,
    did,
    happened,
    invited,
    roster,
    situation,
    written_to,
)


def test_a_card_that_somebody_has_comes_first_and_keeps_its_place_under_the_cap() -> None:
    claimed = Enrolled(3, is_claimed=True)
    here = roster(1, 2, 3, enrolled=(claimed,), open=people([3]))
    given = situation(here, caps=Caps(connects_per_day=1))
    assert written_to(given) == [3]


def test_a_card_given_back_is_served_in_its_turn_also_off_the_list() -> None:
    released = (Enrolled(3), Enrolled(9))
    given = situation(roster(1, 3, 2, enrolled=released, open=people([3, 9])))
    assert written_to(given) == [1, 3, 2, 9]


def test_all_codes_that_apply_are_told_of_one_person() -> None:
    given = situation(
        roster(1, of=campaign(ends=date(2026, 3, 1))),
        excluded=people([1]),
        snoozed={1: date(2026, 4, 1)},
    )
    codes = [one.code for one in every_code(given, draft(given), 1)]
    assert codes == [HeldCode.EXCLUDED, HeldCode.CAMPAIGN_CLOSED, HeldCode.SNOOZED]


def test_a_sample_shows_something_of_every_code() -> None:
    holds = {HeldCode.PLACE_UNKNOWN: people(range(1, 500)), HeldCode.RULE: people([500])}
    here = Roster(campaign(), Shortlist(tuple(range(1, 600)), holds=holds))
    made = draft(situation(here))
    sample = made.sample(30)
    assert len(sample) == 30
    assert set(made.counts()) == {one.code for one in sample}
    assert len(made.sample()) == sum(made.counts().values())


def test_every_code_has_words_and_a_way_out() -> None:
    given = situation(roster(1))
    made = draft(given)
    held = replace(draft(situation(roster(1), excluded=people([1]))).find(1)[0])
    for code in HeldCode:
        found = held_back(given, replace(held, code=code), "ada-lovelace")
        assert found.explanation and found.try_.startswith("outreach "), code
    assert made.chosen


# scarce notes

BASIC = replace(ADA, account=Account.BASIC)


def ranked(*nice: int, of: Campaign | None = None) -> Roster:
    """Return people 1, 2, 3 … in line, the later ones of an unknown place and with more met."""
    known = [Rank(False, met, 2).packed() for met in nice]
    assert known == sorted(known)
    ids = range(1, len(nice) + 2)
    unknown = Rank(True, 3, 2).packed()
    return Roster(of or campaign(), Shortlist(ids, ranks=[*known, unknown]))


def test_scarce_notes_go_to_who_meets_most_whosever_turn_it_is() -> None:
    sent = tuple(did(CONNECT, -20) for _ in range(3))
    made = draft(situation(ranked(2, 1, 0), sender=BASIC, sent=sent))
    assert [one.candidate for one in made.chosen] == [1, 4]
    assert made.counts() == {HeldCode.NOTE_BUDGET: 2}
    assert "one of the 2 notes left" in made.chosen[0].note_why


def test_a_note_is_kept_for_who_meets_most_when_the_day_ends_before_them() -> None:
    optional = campaign(sequence=(replace(CONNECT, note="optional"),))
    sent = tuple(did(CONNECT, -20) for _ in range(4))
    few = replace(BASIC, caps=Caps(connects_per_day=2))
    made = draft(replace(situation(ranked(2, 1, 0, of=optional), sent=sent), sender=few))
    assert [(one.candidate, one.with_note) for one in made.chosen] == [(1, False), (2, False)]
    assert made.find(4)[0].code is HeldCode.CAP_DAY
    assert made.chosen[0].note_why == "without a note: the 1 left this month go to who meets more"


def test_who_waits_for_a_note_is_told_when_the_next_is_free() -> None:
    given = situation(
        ranked(2, 1), sender=BASIC, sent=tuple(did(CONNECT, -n) for n in range(25, 30))
    )
    [held, *_] = draft(given).find(1)
    assert (held.code, held.until) == (HeldCode.NOTE_BUDGET, date(2026, 3, 3))
    told = held_back(given, held, "ada-lovelace")
    assert told.explanation == (
        "all 5 connect notes of the last 30 days are used; the next is free on 3 Mar"
    )
    assert told.try_ == "outreach rules show P03"


def test_notes_given_today_are_not_free_tomorrow() -> None:
    given = situation(ranked(5, 4, 3, 2, 1), sender=BASIC)
    [held] = draft(given).find(5)
    assert (held.code, held.until) == (HeldCode.NOTE_BUDGET, date(2026, 4, 1))
    told = held_back(given, held, "ada-lovelace")
    assert told.explanation.startswith("the 5 notes left this month go to who meets more")


def test_a_card_that_is_out_stays_with_or_without_its_note() -> None:
    optional = campaign(sequence=(replace(CONNECT, note="optional"),))
    cards = (Enrolled(7, is_claimed=True), Enrolled(8, is_claimed=True, has_words=False))
    here = replace(ranked(2, 1, of=optional), enrolled=cards, open=people([7, 8]))
    sent = tuple(did(CONNECT, -20) for _ in range(3))
    made = draft(situation(here, sender=BASIC, sent=sent))
    notes = {one.candidate: one.with_note for one in made.chosen}
    assert notes == {7: True, 8: False, 1: False, 2: False, 3: True}


def test_the_rest_after_a_withdrawal_is_told_as_such() -> None:
    given = situation(roster(1), withdrawn={1: TODAY - timedelta(days=18)})
    [held] = draft(given).find(1)
    told = held_back(given, held, "ada-lovelace")
    assert (told.code, told.until) == (HeldCode.CONTACTED_LATELY, date(2026, 3, 5))
    assert told.explanation == (
        "a request was taken back on 12 Feb, and LinkedIn takes none for 21 days; "
        "free again on 5 Mar"
    )
    assert told.try_ == "outreach rules show P05"


@pytest.mark.parametrize(
    ("missing", "command"),
    [
        ("candidate.company", 'outreach candidates edit ada-lovelace --company "…"'),
        ("candidate.greeting_name", 'outreach candidates edit ada-lovelace --greeting-name "…"'),
        ("match.skill, role.pay", 'outreach candidates edit ada-lovelace --skills "…"'),
        ("role.pay", "outreach campaigns check compilers"),
    ],
)
def test_a_missing_value_is_mended_by_the_command_that_is_named(missing: str, command: str) -> None:
    held = Held(1, "compilers", "connect", HeldCode.MISSING_VALUE, detail=missing)
    assert held_back(situation(roster(1)), held, "ada-lovelace").try_ == command


def written(one: int, messages: int, **about: object) -> Enrolled:
    """Return somebody who accepted and then got so many messages, none of them lately."""
    said = [did(replace(JOB, name=f"job-{n}"), -30 + n) for n in range(messages)]
    return invited(one, -40, happened(EventKind.ACCEPTED, -39), *said, **about)


def nudging(**more: object) -> Situation:
    nudge = Step("nudge", Channel.LINKEDIN_MESSAGE, When.NO_REPLY, Wait(5, business=True), ("n",))
    done = [replace(JOB, name=f"job-{n}") for n in range(3)]
    made = campaign(sequence=(CONNECT, *done, nudge))
    here = (written(1, 3), written(2, 3, is_claimed=True))
    return situation(roster(of=made, enrolled=here, open=people([1, 2])), **more)


def test_nobody_gets_a_fourth_message_without_having_written() -> None:
    given = nudging()
    assert written_to(given) == []
    [held] = draft(given).find(1)
    assert held.code is HeldCode.RULE
    assert held_back(given, held, "ada-lovelace").explanation.startswith("P07: 3 messages")
    assert sorted(written_to(nudging(severities={"P07": "warn"}))) == [1, 2]
