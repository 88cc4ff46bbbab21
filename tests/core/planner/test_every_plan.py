"""What holds of every plan, whatever the people, the campaigns and the history."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from outreach.core.campaigns import Campaign, Exclude, Role, Step, Target, Wait
from outreach.core.caps import budgets, uses
from outreach.core.planner import (
    Chosen,
    Draft,
    Enrolled,
    Held,
    Messages,
    Rank,
    Roster,
    Shortlist,
    Situation,
    draft,
    people,
)
from outreach.core.planner.situation import nice_met
from outreach.core.plans import HeldCode
from outreach.core.senders import Account, Caps, Sender
from outreach.core.sequences import History, Kind
from outreach.core.words import Channel, Event, EventKind, When
from outreach.core.workdays import Workdays

MONDAY = datetime(2026, 3, 2, 10, tzinfo=UTC)
TODAY = MONDAY.date()

CONNECT = Step("connect", Channel.LINKEDIN_CONNECT, templates=("connect-ceo",))
HELLO = Step("hello-again", Channel.LINKEDIN_MESSAGE, When.ALREADY_CONNECTED, templates=("known",))
JOB = Step("job", Channel.LINKEDIN_MESSAGE, When.ACCEPTED, Wait(1, business=True), ("job",))
TAKE_BACK = Step("take-back", Channel.LINKEDIN_WITHDRAW, When.NOT_ACCEPTED, Wait(21))
FILLED = Step("filled", Channel.LINKEDIN_MESSAGE, When.CAMPAIGN_CLOSED, templates=("filled",))
SEQUENCE = (CONNECT, HELLO, JOB, TAKE_BACK, FILLED)
MAYBE_BLANK = replace(CONNECT, note="optional")


def happened(kind: EventKind, days: int = 0) -> Event:
    at = MONDAY + timedelta(days=days)
    return Event(kind, at, at, "grace")


def did(step: Step, days: int) -> Event:
    return replace(
        happened(EventKind.SENT, days), step=step.name, channel=step.channel, template="x"
    )


IDS = st.integers(1, 30)
BITS = st.frozensets(IDS, max_size=6).map(people)
EVENTS = st.lists(
    st.one_of(
        st.builds(did, st.sampled_from(SEQUENCE), st.integers(-40, 0)),
        st.builds(
            happened,
            st.sampled_from([k for k in EventKind if k not in (EventKind.SENT, EventKind.UNDONE)]),
            st.integers(-40, 0),
        ),
    ),
    max_size=5,
).map(tuple)


def ranks(many: int, seed: int) -> list[int]:
    """Return so many ranks in order; drawn by one number, because drawing takes most of a test."""
    chance = Random(seed)
    drawn = (Rank(chance.random() < 0.5, chance.randrange(4), 2) for _ in range(many))
    return sorted(rank.packed() for rank in drawn)


@st.composite
def rosters(drawing: st.DrawFn, slug: str, taken: frozenset[int]) -> Roster:
    ids = drawing(st.lists(IDS, unique=True, max_size=20))
    here = drawing(st.frozensets(IDS, max_size=6)) - taken
    limit = drawing(st.none() | st.integers(0, 3))
    made = Campaign(
        slug,
        slug.title(),
        Role("Compiler engineer", "Analytical Engines"),
        sender=drawing(st.sampled_from(["ada", "ada", "ada", "grace"])),
        target=Target(exclude=Exclude(people_per_company_per_week=limit)),
        sequence=drawing(st.sampled_from([SEQUENCE, (CONNECT, JOB), (MAYBE_BLANK, *SEQUENCE[1:])])),
        priority=drawing(st.integers(1, 2)),
        ends=drawing(st.sampled_from([None, None, None, date(2026, 3, 1)])),
    )
    connected = drawing(st.frozensets(IDS, max_size=8))
    companies = [one % 4 for one in ids]
    status = drawing(st.sampled_from(["running", "running", "running", "paused", "closed"]))
    closed_at = MONDAY if status == "closed" else None
    enrolled = tuple(
        Enrolled(
            one,
            History(drawing(EVENTS), one in connected, campaign_closed_at=closed_at),
            one % 4,
            is_claimed=drawing(st.booleans()),
            has_words=drawing(st.booleans()),
        )
        for one in sorted(here)
    )
    static = (HeldCode.EXCLUDED_COMPANY, HeldCode.PLACE_UNKNOWN, HeldCode.MISSING_VALUE)
    holds = {code: drawing(BITS) for code in static}
    return Roster(
        made,
        Shortlist(
            tuple(ids), companies, holds, ranks=ranks(len(ids), drawing(st.integers(0, 999)))
        ),
        status,
        connected=people(connected),
        enrolled=enrolled,
        open=people(here),
        unapproved=drawing(st.sampled_from([{}, {}, {"connect": "connect-ceo"}])),
    )


@st.composite
def situations(drawing: st.DrawFn) -> Situation:
    taken: frozenset[int] = frozenset()
    found: list[Roster] = []
    for slug in ("compilers", "parsers", "linkers"):
        one = drawing(rosters(slug, taken))
        taken |= {enrolled.candidate for enrolled in one.enrolled}
        found.append(one)
    small = st.integers(0, 5)
    caps = drawing(st.builds(Caps, small, small, small, small, st.none() | small))
    past = st.integers(-35, 0).map(lambda days: MONDAY + timedelta(days=days))
    wrote = st.builds(Messages, st.sampled_from([None, "compilers"]), st.integers(1, 4), past)
    return Situation(
        sender=Sender("ada", "Ada", account=Account.PREMIUM, caps=caps),
        days=Workdays(),
        rosters=tuple(found),
        sent=tuple(did(CONNECT, drawing(st.integers(-10, 0))) for _ in range(drawing(small))),
        suppressed=drawing(BITS),
        excluded=drawing(BITS),
        ours=drawing(BITS),
        doubtful=drawing(BITS),
        requested=drawing(st.dictionaries(IDS, st.just(date(2026, 1, 2)))),
        snoozed=drawing(st.dictionaries(IDS, st.sampled_from([TODAY, date(2026, 4, 1)]))),
        messages=drawing(st.dictionaries(IDS, st.tuples(wrote), max_size=5)),
        now=drawing(st.sampled_from([MONDAY, MONDAY, MONDAY, MONDAY + timedelta(days=5)])),
    )


def own(given: Situation) -> list[Roster]:
    return [one for one in given.rosters if one.campaign.sender == "ada"]


def outcome(made: Draft) -> tuple[object, ...]:
    held = {(one.campaign, one.candidate, one.code, one.until) for one in made.sample()}
    return made.chosen, held, made.counts()


@settings(max_examples=75, deadline=None)
@given(situations())
def test_no_cap_is_ever_exceeded(given: Situation) -> None:
    made = draft(given)
    before = budgets(given.sender, given.sent, given.days, given.now)
    for name, budget in before.items():
        spent = sum(name in uses(one.channel, with_note=one.with_note) for one in made.chosen)
        assert budget.left is None or spent <= budget.left


@settings(max_examples=75, deadline=None)
@given(situations())
def test_nobody_barred_is_ever_planned(given: Situation) -> None:
    chosen = draft(given).chosen
    planned = people(one.candidate for one in chosen)
    assert not planned & (given.suppressed | given.excluded)
    # a task about one of us, planned by hand, is no message to anybody
    messages = people(one.candidate for one in chosen if one.channel is not Channel.TASK)
    assert not messages & given.ours


@settings(max_examples=75, deadline=None)
@given(situations())
def test_everybody_who_matches_is_planned_or_held_back_exactly_once(given: Situation) -> None:
    made = draft(given)
    told_of: list[Chosen | Held] = [*made.chosen, *made.sample()]
    found = Counter((one.campaign, one.candidate) for one in told_of)
    assert set(found.values()) <= {1}
    for one in own(given):
        if one.status != "closed":
            matched = people(one.shortlist.ids) & ~one.past & ~one.open
            told = people(candidate for slug, candidate in found if slug == one.slug)
            assert matched & ~told == 0


@settings(max_examples=75, deadline=None)
@given(situations())
def test_nobody_new_is_written_to_in_two_campaigns(given: Situation) -> None:
    new = [one.candidate for one in draft(given).chosen if one.kind is Kind.CONNECT]
    assert len(new) == len(set(new))


@settings(max_examples=75, deadline=None)
@given(situations(), st.randoms(use_true_random=False))
def test_the_order_in_which_things_are_given_changes_nothing(
    given: Situation, random: Random
) -> None:
    shuffled = list(given.rosters)
    random.shuffle(shuffled)
    mixed = [
        replace(one, enrolled=tuple(sorted(one.enrolled, key=lambda e: -e.candidate)))
        for one in shuffled
    ]
    again = replace(given, rosters=tuple(mixed), sent=given.sent[::-1])
    assert outcome(draft(again)) == outcome(draft(given))


@settings(max_examples=75, deadline=None)
@given(situations())
def test_the_campaign_that_comes_first_is_never_starved_by_a_later_one(given: Situation) -> None:
    made = draft(given)
    ranks = {one.slug: one.rank for one in given.rosters}
    held = [one for one in made.sample() if one.code in (HeldCode.CAP_DAY, HeldCode.CAP_WEEK)]
    claimed = {e.candidate for one in given.rosters for e in one.enrolled if e.is_claimed}
    served = [
        ranks[one.campaign]
        for one in made.chosen
        if one.channel is Channel.LINKEDIN_CONNECT and one.candidate not in claimed
    ]
    waiting = [ranks[one.campaign] for one in held]
    assert not served or not waiting or max(served) <= min(waiting)


@settings(max_examples=75, deadline=None)
@given(situations())
def test_a_company_limit_holds_over_all_first_contacts_of_its_campaign(given: Situation) -> None:
    made = draft(given)
    for one in own(given):
        limit = one.campaign.target.exclude.people_per_company_per_week
        first = [c for c in made.chosen if c.kind is Kind.CONNECT and c.campaign == one.slug]
        companies = Counter(c.candidate % 4 for c in first if c.candidate % 4)
        assert limit is None or all(count <= limit for count in companies.values())


def asked(given: Situation, made: Draft) -> list[Chosen]:
    """Return who is sent a request today, but for cards that are out already."""
    out = {
        (one.slug, enrolled.candidate)
        for one in own(given)
        for enrolled in one.enrolled
        if enrolled.is_claimed
    }
    return [
        one
        for one in made.chosen
        if one.channel is Channel.LINKEDIN_CONNECT and (one.campaign, one.candidate) not in out
    ]


@settings(max_examples=150, deadline=None)
@given(situations())
def test_nobody_gets_a_scarce_note_while_somebody_who_meets_more_goes_without(
    given: Situation,
) -> None:
    made = draft(given)
    requests, held = asked(given, made), made.sample()
    for one in own(given):
        if one.campaign.target.exclude.people_per_company_per_week is not None:
            continue  # a place kept for a colleague may be why somebody waits
        met = dict(zip(one.shortlist.ids, map(nice_met, one.shortlist.ranks), strict=True))
        here = [request for request in requests if request.campaign == one.slug]
        noted = [met.get(request.candidate, 0) for request in here if request.with_note]
        without = [met.get(request.candidate, 0) for request in here if not request.with_note]
        without += [
            met.get(who.candidate, 0)
            for who in held
            if who.campaign == one.slug and who.code is HeldCode.NOTE_BUDGET
        ]
        assert not noted or not without or min(noted) >= max(without)


@settings(max_examples=60, deadline=None)
@given(situations())
def test_a_request_is_blank_only_where_its_step_allows_it_and_always_says_why(
    given: Situation,
) -> None:
    campaigns = {one.slug: one.campaign for one in given.rosters}
    for one in draft(given).chosen:
        step = campaigns[one.campaign].step(one.step)
        if one.channel is Channel.LINKEDIN_CONNECT and not one.with_note:
            assert step is not None
            assert step.note == "optional"
            assert one.note_why.startswith("without a note: ")


@settings(max_examples=60, deadline=None)
@given(situations())
def test_notes_are_used_up_before_anybody_is_told_that_there_are_none(given: Situation) -> None:
    made = draft(given)
    left = made.budgets["notes_month"].left
    used = sum("notes_month" in uses(one.channel, with_note=one.with_note) for one in made.chosen)
    others = {HeldCode.CAP_DAY, HeldCode.CAP_WEEK, HeldCode.COMPANY_LIMIT}
    waits = HeldCode.NOTE_BUDGET in made.counts() and not others & made.counts().keys()
    assert not waits or used == left
