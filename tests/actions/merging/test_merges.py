"""Two people made one, and made two again, with all that came in meanwhile."""

from __future__ import annotations

from collections import Counter
from datetime import date
from typing import Any

import pytest
import sqlalchemy as sa

from outreach import tables
from outreach.actions import candidates as people
from outreach.actions import touches as cards
from outreach.app import App
from outreach.core.errors import ChangedMeanwhile, NothingToDo
from outreach.core.query import parse
from outreach.core.words import Candidate, Event, EventKind
from outreach.store import (
    candidates,
    connections,
    enrollments,
    erasing,
    events,
    merges,
    proof,
    search,
    suppressions,
)
from tests.actions.merging.made import COUNTESS, ask, happen, with_countess
from tests.cast import ADA, GRACE, JOSE
from tests.conftest import MONDAY
from tests.store.people import merged as imported
from tests.store.people import record

ELSE = ("audit", "meta", "shortlist", "merge", "suggestion", "import_run")


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


def stages(app: App, one: Candidate) -> dict[str, tuple[str, bool]]:
    """Return the stage of each campaign somebody is in, and whether it is open."""
    with app.store.read() as tx:
        found = enrollments.of_candidate(tx, one.id)
    return {each.campaign: (each.stage.value, each.closed_at is None) for each in found}


@pytest.fixture
def both(shared_office: App) -> App:
    """Give an office with two Adas, on each engine."""
    return with_countess(shared_office)


@pytest.fixture
def pair(office: App) -> App:
    """Give an office with two Adas."""
    return with_countess(office)


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


def test_who_is_forgotten_after_a_merge_is_forgotten_as_both(pair: App) -> None:
    people.merge(pair, "ada-lovelace", "ada-lovelace-2")
    with pair.store.write() as tx:
        erasing.erase(tx, pair.store, [ADA.id], "dana", MONDAY, out=True)
        assert merges.newest(tx) is None
    for email in (ADA.email, COUNTESS.email):
        counts = imported(pair.store, [record("", "Ada L.", email=email, company="X")])
        assert (counts.added, counts.forgotten) == (0, 1)
