"""What was said of a list of names can be taken back, and never what anybody else said."""

from __future__ import annotations

import pytest

from outreach.actions import candidates as people
from outreach.actions import touches
from outreach.actions.touches import Entry
from outreach.app import App
from outreach.core.errors import Blocked, ChangedMeanwhile, NothingToDo
from outreach.core.words import EventKind
from outreach.store import audit, candidates, suppressions
from tests.cast import ADA, GRACE
from tests.store.people import merged, record

LIST = [record("", ADA.name), record("", GRACE.name)]


def bars(app: App) -> dict[str, str | None]:
    with app.store.read() as tx:
        held = {one: bar for bar in ("called", "excluded", "suppressed")
                for one in candidates.barred_ids(tx, bar)}  # fmt: skip
    return {one.handle: held.get(one.id) for one in (ADA, GRACE)}


def test_a_word_about_a_list_is_taken_back_and_asked_again(shared_office: App) -> None:
    merged(shared_office.store, LIST, exclude="refusals")
    people.is_listed(shared_office, ADA.handle)
    people.is_not_listed(shared_office, GRACE.handle)
    assert bars(shared_office) == {ADA.handle: "excluded", GRACE.handle: None}
    done = people.undo_merge(shared_office, ADA.handle)
    assert (done.number, [one.handle for one in done.people]) == (0, [ADA.handle])
    people.undo_merge(shared_office)  # the last there is
    assert bars(shared_office) == {ADA.handle: "called", GRACE.handle: "called"}
    assert len(people.suggested(shared_office).called) == 2
    with pytest.raises(NothingToDo):
        people.undo_merge(shared_office)
    people.is_listed(shared_office, GRACE.handle)
    assert bars(shared_office)[GRACE.handle] == "excluded"
    with shared_office.store.read() as tx:
        assert audit.verify(tx) == []


def test_an_own_stop_outlives_what_is_taken_back(office: App) -> None:
    merged(office.store, LIST, exclude="refusals")
    people.is_listed(office, ADA.handle)
    touches.record(office, [ADA.handle], Entry(EventKind.STOP))
    with pytest.raises(Blocked):
        people.undo_merge(office, ADA.handle)
    with office.store.read() as tx:
        assert {one.bar for one in suppressions.bars_of(tx, office.store, ADA)} == {
            "excluded",
            "suppressed",
        }


def test_nothing_is_taken_back_once_a_file_came_in(office: App) -> None:
    merged(office.store, LIST, exclude="refusals")
    people.is_listed(office, ADA.handle)
    merged(office.store, LIST, exclude="employees")  # may have barred her as well
    with pytest.raises(ChangedMeanwhile):
        people.undo_merge(office, ADA.handle)
    assert bars(office)[ADA.handle] == "excluded"
