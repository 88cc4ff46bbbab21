"""The lists of a network: who is on them, in which order, and never without a reason."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from outreach.core.network import CIRCLE, SILENT_DAYS, Named, Tie, Why, Workplace, network, reasons
from outreach.core.words import ReplyClass

TODAY = date(2026, 3, 2)
NOW = datetime(2026, 3, 2, 14, tzinfo=UTC)


def ago(days: int) -> datetime:
    return NOW - timedelta(days=days)


ADA = Tie(candidate=1, is_connected=True, connected_on=date(2024, 1, 1), turn=1)
TALKED = replace(ADA, wrote_at=ago(401), heard_at=ago(400))
NEW_JOB = (
    Workplace("Analytical Engines", ago(700), ago(300)),
    Workplace("Flowmatic Ltd", ago(20), ago(1)),
)


def ids(lines: object) -> list[int]:
    return [line.tie.candidate for line in lines]  # type: ignore[attr-defined]


def whys(tie: Tie) -> list[Why]:
    return [one.why for one in reasons(tie, TODAY, UTC)]


def test_who_fell_silent_is_shown_only_with_a_reason() -> None:
    found = network([TALKED, replace(TALKED, candidate=2, roles=("Compilers",))], TODAY, UTC)
    assert ids(found.silent) == [2]
    assert found.silent_in_all == 2
    assert found.silent[0].says == ("fits Compilers",)


def test_half_a_year_is_the_border_of_silence() -> None:
    almost = replace(TALKED, wrote_at=ago(SILENT_DAYS - 1), roles=("Compilers",))
    just = replace(almost, wrote_at=ago(SILENT_DAYS), heard_at=ago(SILENT_DAYS), candidate=2)
    assert ids(network([almost, just], TODAY, UTC).silent) == [2]


def test_who_is_in_a_campaign_or_rests_is_left_to_it() -> None:
    fits = replace(TALKED, roles=("Compilers",))
    busy = replace(fits, is_busy=True)
    rests = replace(fits, rests_until=TODAY + timedelta(days=1))
    found = network([busy, rests], TODAY, UTC)
    assert (found.silent, found.silent_in_all) == ((), 2)  # silent they are all the same


def test_a_new_company_is_a_reason_until_we_wrote_about_it() -> None:
    assert whys(replace(TALKED, workplaces=NEW_JOB)) == [Why.NEW_COMPANY]
    assert whys(replace(TALKED, workplaces=NEW_JOB, wrote_at=ago(5))) == []


def test_the_same_company_in_other_words_is_no_move() -> None:
    same = (Workplace("Flowmatic", ago(700), ago(300)), NEW_JOB[1])
    assert replace(ADA, workplaces=same).moved is None


def test_an_anniversary_is_of_a_talk_and_near() -> None:
    year = replace(ADA, wrote_at=ago(368), heard_at=ago(366))
    assert [one.says for one in reasons(year, TODAY, UTC)] == ["a year since the last talk"]
    assert whys(replace(year, heard_at=None)) == []
    assert whys(replace(year, heard_at=ago(380), wrote_at=ago(381))) == []


def test_the_last_of_february_has_an_anniversary_in_every_year() -> None:
    leap = datetime(2024, 2, 29, 12, tzinfo=UTC)
    tie = replace(ADA, wrote_at=leap, heard_at=leap)
    assert [one.why for one in reasons(tie, date(2025, 3, 1), UTC)] == [Why.ANNIVERSARY]


def test_who_wrote_last_waits_unless_they_want_no_answer() -> None:
    waits = replace(ADA, wrote_at=ago(3), heard_at=ago(2))
    no = replace(waits, candidate=2, last_said=ReplyClass.NO)
    answered = replace(waits, candidate=3, wrote_at=ago(1))
    assert ids(network([waits, no, answered], TODAY, UTC).unanswered) == [1]


def test_thanks_are_owed_until_we_wrote() -> None:
    named = replace(ADA, named=(Named("Pim Doorn", ago(2)),), wrote_at=ago(9))
    found = network([named, replace(named, candidate=2, wrote_at=ago(1))], TODAY, UTC)
    assert ids(found.thanks) == [1]
    assert found.thanks[0].says == ("named Pim Doorn",)


def test_who_only_refused_helps_nobody_and_a_referral_is_called_one() -> None:
    refused = replace(ADA, wrote_at=ago(9), heard_at=ago(8), last_said=ReplyClass.NO)
    wrote = replace(refused, candidate=2, days_heard=2, last_said=None)
    referred = replace(wrote, candidate=3, days_heard=1, days_referred=1)
    found = network([refused, wrote, referred], TODAY, UTC)
    assert [(line.tie.candidate, line.says) for line in found.circle] == [
        (3, ("referral, wrote on 1 day",)),
        (2, ("wrote on 2 days",)),
    ]


def test_a_move_counts_where_others_fit_a_role() -> None:
    moved = replace(ADA, workplaces=NEW_JOB, alike=2)
    found = network([moved, replace(moved, candidate=2, alike=0)], TODAY, UTC)
    assert ids(found.moved) == [1]
    assert found.moved[0].since == ago(20).date()


days_ago = st.none() | st.integers(0, 900)
ties = st.builds(
    lambda wrote, heard, days, named, roles, busy, turn: replace(
        ADA,
        candidate=turn + 1,
        wrote_at=None if wrote is None else ago(wrote),
        heard_at=None if heard is None else ago(heard),
        days_heard=days if heard is not None else 0,
        named=tuple(Named("", ago(one)) for one in named),
        roles=("Compilers",) if roles else (),
        is_busy=busy,
        turn=turn,
    ),
    days_ago,
    days_ago,
    st.integers(0, 9),
    st.lists(st.integers(0, 900), max_size=3),
    st.booleans(),
    st.booleans(),
    st.integers(0, 10_000),
)
many = st.lists(ties, max_size=30, unique_by=lambda one: one.turn)


@settings(max_examples=60, deadline=None)
@given(many, st.randoms())
def test_the_order_never_depends_on_the_order_of_import(found: list[Tie], chance: object) -> None:
    shuffled = list(found)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]
    assert network(found, TODAY, UTC) == network(shuffled, TODAY, UTC)


@settings(max_examples=60, deadline=None)
@given(many)
def test_every_line_says_why_and_the_circle_is_a_dozen(found: list[Tie]) -> None:
    lists = network(found, TODAY, UTC)
    assert all(line.reasons and line.says for line in lists.silent)
    assert all(TODAY - line.since >= timedelta(days=SILENT_DAYS) for line in lists.silent)  # type: ignore[operator]
    assert len(lists.circle) <= CIRCLE
    assert all(line.tie.days_heard or line.tie.named for line in lists.circle)
    assert not {*ids(lists.silent)} & {one.candidate for one in found if one.is_busy}
