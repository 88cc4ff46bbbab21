"""Who is who: two people become one, with all that is theirs, and two again."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
import sqlalchemy as sa

from outreach import tables
from outreach.actions import candidates as people
from outreach.actions import history, planning
from outreach.actions import touches as cards
from outreach.app import App
from outreach.core.doubles import Reason
from outreach.core.errors import ChangedMeanwhile, NotFound, NothingToDo
from outreach.core.plans import HeldCode
from outreach.core.query import parse
from outreach.core.words import Candidate, Channel, Event, EventKind
from outreach.store import (
    candidates,
    connections,
    doubles,
    enrollments,
    erasing,
    events,
    merges,
    proof,
    search,
    suppressions,
)
from tests import cast
from tests.cast import ADA, GRACE, JOSE
from tests.conftest import MONDAY
from tests.store.people import merged as imported
from tests.store.people import record

ELSE = ("audit", "meta", "shortlist", "merge", "suggestion", "import_run")
COUNTESS = replace(
    ADA,
    id=7,
    handle="ada-lovelace-2",
    profile_url=None,
    email="countess@example.org",
    member_id="ACoAAABCDE123",
    position="Countess",
    skills=("Looms", "Compilers"),
)


UNMAILED = replace(COUNTESS, email=None)


def everything(app: App) -> dict[str, list[Any]]:
    """Return every row that says something of anybody, without the store's own numbers."""
    with app.store.read() as tx:
        return {
            name: sorted(repr(_said(row)) for row in tx.execute(sa.select(table)).mappings())
            for name, table in tables.Candidate.metadata.tables.items()
            if name not in ELSE and not name.startswith("alembic")
        }


def _said(row: sa.RowMapping) -> dict[str, object]:
    return {name: value for name, value in row.items() if name != "changed"}


def happen(
    app: App, one: Candidate, kind: EventKind, campaign: str = "compilers", **more: Any
) -> int:
    """Record something in a campaign of somebody."""
    with app.store.write() as tx:
        seen = enrollments.enroll(tx, one.id, campaign, "sam-keller", {}, MONDAY)
        return history.record(
            tx,
            Event(
                kind, MONDAY, MONDAY, "dana", candidate=one.id, campaign=campaign,
                sender="sam-keller", enrollment=seen.id, **more,
            ),
        )  # fmt: skip


def ask(app: App, one: Candidate, campaign: str = "compilers") -> int:
    return happen(
        app, one, EventKind.SENT, campaign, channel=Channel.LINKEDIN_CONNECT, step="connect"
    )


def stages(app: App, one: Candidate) -> dict[str, tuple[str, bool]]:
    """Return the stage of each campaign somebody is in, and whether it is open."""
    with app.store.read() as tx:
        found = enrollments.of_candidate(tx, one.id)
    return {each.campaign: (each.stage.value, each.closed_at is None) for each in found}


def with_countess(app: App, countess: Candidate = COUNTESS) -> App:
    with app.store.write() as tx:
        cast.add(tx, [countess])
    return app


@pytest.fixture
def both(shared_office: App) -> App:
    """Give an office with two Adas, on each engine."""
    return with_countess(shared_office)


@pytest.fixture
def pair(office: App) -> App:
    """Give an office with two Adas."""
    return with_countess(office)


@pytest.fixture
def alike(office: App) -> App:
    """Give an office with two Adas of whom nothing says that they are two."""
    return with_countess(office, UNMAILED)


def test_an_undone_merge_leaves_everything_as_it_was(both: App) -> None:
    ask(both, ADA)
    ask(both, COUNTESS)
    happen(both, COUNTESS, EventKind.ACCEPTED)
    with both.store.write() as tx:
        connections.claim(tx, "kim", ADA.id, None)
        connections.claim(tx, "kim", COUNTESS.id, date(2026, 2, 27))
        connections.claim(tx, "lee", COUNTESS.id, date(2020, 1, 1))
        noted = Event(EventKind.NOTED, MONDAY, MONDAY, "dana", candidate=COUNTESS.id)
        events.append(tx, noted)
    before = everything(both)
    done = people.merge(both, "ada-lovelace", "ada-lovelace-2")
    assert everything(both) != before
    assert stages(both, ADA) == {"compilers": ("connected", True)}
    with both.store.read() as tx:
        assert candidates.load(tx, [COUNTESS.id]) == {}
        told = Counter(one.kind for one in events.effective(tx, candidates=[ADA.id]))
        assert told == {EventKind.SENT: 2, EventKind.ACCEPTED: 1, EventKind.NOTED: 1}
        known = {one.owner: one.connected_on for one in candidates.connections_of(tx, [1])[1]}
        assert known == {"kim": date(2026, 2, 27), "lee": date(2020, 1, 1)}
        assert search.matching_ids(tx, parse("looms")) == [ADA.id]
    back = people.undo_merge(both, str(done.number))
    assert {one.handle for one in back.people} == {"ada-lovelace", "ada-lovelace-2"}
    assert everything(both) == before
    with both.store.read() as tx:
        assert search.matching_ids(tx, parse("looms")) == [COUNTESS.id]


def test_the_one_person_is_found_under_every_name_of_both(pair: App) -> None:
    people.merge(pair, "ada-lovelace", "ada-lovelace-2")
    with pair.store.read() as tx:
        ada = candidates.find(tx, "ada-lovelace")
        for name in (COUNTESS.handle, COUNTESS.email, COUNTESS.member_id, ADA.email):
            assert candidates.find(tx, str(name)) == ada
    assert (ada.member_id, ada.email) == (COUNTESS.member_id, ADA.email)
    assert ada.skills == ("Compilers", "Rust", "Looms")
    with pytest.raises(NothingToDo):
        people.merge(pair, "ada-lovelace", "ada-lovelace-2")


def test_the_newest_word_counts_whoever_it_was_said_of(pair: App) -> None:
    row = record("", "Ada Lovelace", email="countess@example.org", company="Old Mill")
    imported(pair.store, [row])
    people.merge(pair, "ada-lovelace", "ada-lovelace-2")
    with pair.store.read() as tx:
        ada = candidates.find(tx, "ada-lovelace")
        assert (ada.company, ada.position) == ("Old Mill", ADA.position)


def test_rows_that_come_later_find_the_one_person_and_after_the_undo_their_own(pair: App) -> None:
    people.merge(pair, "ada-lovelace", "ada-lovelace-2")
    hers = record("ada-lovelace", "Ada Lovelace", company="New Mill", email="ada@mill.example")
    theirs = record("", "Ada Lovelace", email="countess@example.org", headline="Weaving")
    counts = imported(pair.store, [hers, theirs], owner="lee")
    assert (counts.added, counts.updated) == (0, 1)
    people.undo_merge(pair, "ada-lovelace")
    with pair.store.read() as tx:
        ada, countess = (candidates.find(tx, one.handle) for one in (ADA, COUNTESS))
        assert (ada.company, ada.headline) == ("New Mill", None)
        assert (countess.company, countess.headline) == (COUNTESS.company, "Weaving")
        assert candidates.find(tx, "ada@mill.example") == ada
        assert candidates.find(tx, "countess@example.org") == countess
        assert set(candidates.connections_of(tx, [1, 7])) == {ADA.id, COUNTESS.id}


@pytest.mark.parametrize("ada_first", [True, False])
def test_two_days_of_one_connection_are_kept_the_newer_as_todays(
    both: App, *, ada_first: bool
) -> None:
    early, late = date(2020, 1, 1), date(2025, 6, 1)
    days = (early, late) if ada_first else (late, early)
    rows = [
        record("", "Ada Lovelace", email=email, connected_on=day)
        for email, day in zip((ADA.email, COUNTESS.email), days, strict=True)
    ]
    imported(both.store, rows, owner="kim")
    before = everything(both)
    done = people.merge(both, "ada-lovelace", "ada-lovelace-2")
    with both.store.read() as tx:
        assert proof.connected_on(tx, "kim", [ADA.id]) == {ADA.id: late}
        assert proof.former_connections(tx, "kim", [ADA.id]) == {ADA.id: (early,)}
    people.undo_merge(both, str(done.number))
    assert everything(both) == before


def test_of_two_open_campaigns_the_one_that_got_further_stays_open(pair: App) -> None:
    ask(pair, ADA)
    ask(pair, COUNTESS, "parsers")
    happen(pair, COUNTESS, EventKind.ACCEPTED, "parsers")
    people.merge(pair, "ada-lovelace", "ada-lovelace-2")
    assert stages(pair, ADA) == {"compilers": ("closed", False), "parsers": ("connected", True)}
    happen(pair, ADA, EventKind.REPLIED, "parsers")
    people.undo_merge(pair)
    assert stages(pair, ADA) == {"compilers": ("invited", True)}
    assert stages(pair, COUNTESS) == {"parsers": ("replied", True)}
    with pair.store.read() as tx:
        (reply,) = events.effective(tx, kinds=[EventKind.REPLIED])
    assert reply.candidate == COUNTESS.id  # it was an answer to what was written to them


@pytest.mark.parametrize("when", ["before", "meanwhile"])
@pytest.mark.parametrize("who", [ADA, COUNTESS])
def test_an_opt_out_of_one_outlives_the_merge_and_its_undo(
    pair: App, when: str, who: Candidate
) -> None:
    def stop(one: Candidate) -> None:
        with pair.store.write() as tx:
            suppressions.bar(tx, pair.store, one, "suppressed", "asked", "dana", MONDAY)

    if when == "before":
        stop(who)
    people.merge(pair, "ada-lovelace", "ada-lovelace-2")
    if when == "meanwhile":
        stop(ADA)
    with pair.store.read() as tx:
        assert candidates.barred_ids(tx, "suppressed") == {ADA.id}
    people.undo_merge(pair)
    with pair.store.read() as tx:
        assert candidates.barred_ids(tx, "suppressed") == {ADA.id, COUNTESS.id}
    imported(pair.store, [record("", "A. Lovelace", email="countess@example.org")])
    with pair.store.read() as tx:
        assert suppressions.is_barred(tx, pair.store, candidates.find(tx, "countess@example.org"))


def test_while_a_card_is_out_nobody_is_merged(pair: App) -> None:
    card = cards.next_card(pair)
    other = next(one.handle for one in (GRACE, JOSE) if one.handle != card.person.handle)
    with pytest.raises(ChangedMeanwhile):
        people.merge(pair, other, card.person.handle)


def test_merges_are_undone_from_the_last_to_the_first(pair: App) -> None:
    before = everything(pair)
    first = people.merge(pair, "ada-lovelace", "ada-lovelace-2")
    second = people.merge(pair, "grace-hopper", "ada-lovelace")
    with pytest.raises(ChangedMeanwhile) as caught:
        people.undo_merge(pair, str(first.number))
    assert caught.value.try_.endswith(f"--undo {second.number}")
    people.undo_merge(pair, str(second.number))
    people.undo_merge(pair, str(first.number))
    assert everything(pair) == before
    with pytest.raises(NothingToDo):
        people.undo_merge(pair)


def test_nobody_new_gets_the_number_or_the_handle_of_who_may_come_back(pair: App) -> None:
    people.merge(pair, "ada-lovelace", "ada-lovelace-2")
    imported(pair.store, [record("ada-9", "Ada Lovelace", company="Else")])
    with pair.store.read() as tx:
        new = candidates.find(tx, "https://www.linkedin.com/in/ada-9")
    assert (new.handle, new.id) == ("ada-lovelace-3", COUNTESS.id + 1)
    people.undo_merge(pair)


def test_a_suggestion_is_told_with_its_evidence_and_asked_once(alike: App) -> None:
    (doubt,) = people.suggested(alike).doubts
    assert doubt.suggestion.evidence.keys() == {Reason.SAME_COMPANY, Reason.OPAQUE_ID}
    people.tell_apart(alike, doubt.suggestion.number)
    assert people.suggested(alike).doubts == ()
    with alike.store.write() as tx:
        cast.change(tx, UNMAILED, headline="Weaving")
    assert people.suggested(alike).doubts == ()
    with alike.store.write() as tx:  # a new reason
        for one in (ADA, COUNTESS):
            connections.claim(tx, "lee", one.id, date(2020, 1, 1))
        cast.change(tx, UNMAILED, headline="Weaving by steam")
    (again,) = people.suggested(alike).doubts
    assert Reason.SAME_DAY in again.suggestion.evidence
    with pytest.raises(NotFound):
        people.confirm(alike, 99)


@pytest.mark.parametrize(
    "names",
    [
        (("Anna", "Müller"), ("Anna", "Mueller")),
        (("Anna", "Mueller"), ("Anna", "Müller")),
        (("Anna", "Müller"), ("Dr. Anna", "Mueller")),
        (("Anna K.", "Müller"), ("Anna", "Müller")),
    ],
)
@pytest.mark.parametrize("is_looked_at", [True, False])
def test_two_spellings_of_one_name_are_asked_about(
    alike: App, names: tuple[tuple[str, str], ...], is_looked_at: bool
) -> None:
    for number, (first, last) in enumerate(names):
        if number and is_looked_at:
            people.suggested(alike)
        with alike.store.write() as tx:
            url = f"https://www.linkedin.com/in/anna-{number}"
            person = replace(ADA, id=40 + number, handle=f"anna-{number}", email=None)
            anna = replace(person, first_name=first, last_name=last, profile_url=url)
            cast.add(tx, [anna])
            cast.change(tx, anna, headline="Weaving")
    found = {one.suggestion.pair for one in people.suggested(alike).doubts}
    assert (40, 41) in found


def test_a_suggestion_goes_when_nothing_speaks_for_it_any_more(alike: App) -> None:
    assert len(people.suggested(alike).doubts) == 1
    with alike.store.write() as tx:
        address = "https://www.linkedin.com/in/countess"
        cast.change(tx, UNMAILED, profile_url=address, company="Looms")
    assert people.suggested(alike).doubts == ()


def test_a_row_with_the_keys_of_two_is_rejected_and_asks_whether_they_are_one(alike: App) -> None:
    row = record("grace-hopper", "Grace Hopper", email="jose@example.com")
    counts = imported(alike.store, [row], file_name="list.csv")
    assert counts.conflicts == [1]
    found = {one.suggestion.pair: one.suggestion.evidence for one in people.suggested(alike).doubts}
    assert found[GRACE.id, JOSE.id] == {Reason.ROW_SAYS_BOTH: "list.csv, row 1"}


def test_at_most_one_of_a_doubtful_pair_is_written_to_and_none_when_one_asked_to_stop(
    alike: App,
) -> None:
    def told() -> dict[str, HeldCode]:
        plan = planning.plan_day(alike, alike.settings.senders["sam-keller"])
        adas = {"ada-lovelace", "ada-lovelace-2"}
        assert len(adas & {one.handle for one in plan.touches}) <= 1
        return {one.handle: one.code for one in plan.held_back if one.handle in adas}

    assert list(told().values()) == [HeldCode.DOUBTFUL_DOUBLE]
    ask(alike, COUNTESS)
    assert told()["ada-lovelace"] == HeldCode.DOUBTFUL_DOUBLE
    with alike.store.write() as tx:
        suppressions.bar(tx, alike.store, COUNTESS, "suppressed", "asked", "dana", MONDAY)
        # of another address, so that the name and company of the first do not bar the second
        cast.change(tx, ADA, company="Engines")
        suppressions.settle(tx, alike.store, [ADA.id])
        doubles.suggest(tx, [(ADA.id, COUNTESS.id)], "list.csv, row 1", MONDAY)
    assert told() == {
        "ada-lovelace": HeldCode.DOUBTFUL_DOUBLE,
        "ada-lovelace-2": HeldCode.SUPPRESSED,
    }


def test_who_is_forgotten_after_a_merge_is_forgotten_as_both(pair: App) -> None:
    people.merge(pair, "ada-lovelace", "ada-lovelace-2")
    with pair.store.write() as tx:
        erasing.erase(tx, pair.store, [ADA.id], "dana", MONDAY, out=True)
        assert merges.newest(tx) is None
    for email in (ADA.email, COUNTESS.email):
        counts = imported(pair.store, [record("", "Ada L.", email=email, company="X")])
        assert (counts.added, counts.forgotten) == (0, 1)


NAMESAKE = replace(
    COUNTESS, id=8, handle="ada-bare", first_name="Ada", last_name="Lovelace", email=None,
    member_id=None, company=None, position=None, headline=None, location=None, skills=(),
)  # fmt: skip


def held(app: App) -> dict[str, HeldCode]:
    """Return why whoever is called Ada is held back; at most one of them is planned."""
    plan = planning.plan_day(app, app.settings.senders["sam-keller"])
    assert len([one for one in plan.touches if one.handle.startswith("ada-")]) <= 1
    return {one.handle: one.code for one in plan.held_back if one.handle.startswith("ada-")}


def test_a_bare_name_of_a_list_asks_nothing_until_we_had_to_do_with_one_of_the_two(
    shared_office: App,
) -> None:
    app = with_countess(shared_office, NAMESAKE)
    assert people.suggested(app).doubts == ()
    assert held(app).get("ada-lovelace") is None
    ask(app, ADA)
    (doubt,) = people.suggested(app).doubts
    assert doubt.suggestion.evidence == {Reason.SAME_NAME: ""}


def test_a_bare_name_we_wrote_to_holds_who_comes_in_with_a_profile(shared_office: App) -> None:
    app = shared_office
    with app.store.write() as tx:
        cast.change(tx, ADA, first_name="Another")
        cast.add(tx, [NAMESAKE])
    ask(app, NAMESAKE)
    assert "ada-lovelace" not in held(app)
    with app.store.write() as tx:
        cast.change(tx, ADA, first_name="Ada")
    assert held(app)["ada-lovelace"] == HeldCode.DOUBTFUL_DOUBLE
    with app.store.write() as tx:
        assert doubles.group_of(tx, ADA.id) == {ADA.id, NAMESAKE.id}


def test_of_a_frequent_name_nobody_waits_at_the_send_whom_the_plan_does_not_hold(
    shared_office: App,
) -> None:
    app = shared_office
    elsewhere = [
        replace(ADA, id=20 + one, handle=f"ada-{one}", email=None, company=f"Works {one}",
                profile_url=f"https://www.linkedin.com/in/ada-{one}")
        for one in range(6)
    ]  # fmt: skip
    with app.store.write() as tx:
        cast.add(tx, [NAMESAKE, *elsewhere])
    ask(app, NAMESAKE)
    plan = planning.plan_day(app, app.settings.senders["sam-keller"])
    due = [one.handle for one in plan.touches if one.handle.startswith("ada-")]
    assert "ada-lovelace" in due
    assert people.suggested(app).doubts == ()
    cards.record(app, [ADA.handle], cards.Entry(EventKind.SENT))
    (doubt,) = people.suggested(app).doubts
    assert {side.person.id for side in doubt.sides} == {ADA.id, NAMESAKE.id}
    with app.store.read() as tx:
        assert doubles.group_of(tx, ADA.id) == {ADA.id, NAMESAKE.id}
