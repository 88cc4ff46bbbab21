"""A shortlist page by page, who is not on it, and taking back that somebody does not fit."""

from __future__ import annotations

from pathlib import Path

import pytest

from outreach.actions import candidates
from outreach.actions.planning import plans
from outreach.app import App
from outreach.core.errors import Blocked, NothingToDo
from outreach.core.words import Stage
from outreach.store import candidates as store
from tests.cast import CAST, extras, office, opened


@pytest.fixture
def app(tmp_path: Path) -> App:
    return office(tmp_path / "office", [*CAST, *extras(30)])


def handles(app: App, number: int = 1, name: str = "") -> list[str]:
    found = candidates.shortlist(app, "compilers", number, name)
    return [one.person.handle for one in found.people]


def test_everybody_is_on_exactly_one_page(app: App) -> None:
    pages = [handles(app, 1), handles(app, 2)]
    assert [len(page) for page in pages] == [25, 8]
    assert len({one for page in pages for one in page}) == 33


def test_the_order_is_that_of_the_plan_once_there_is_one(app: App) -> None:
    (plan,) = plans(app)
    planned = [one.handle for one in plan.touches]
    found = [one for one in handles(app) if one in planned]
    assert found == planned


def test_a_part_of_a_name_finds_people_whatever_its_accents(app: App) -> None:
    assert handles(app, name="jose") == ["jose-ng"]
    assert handles(app, name="NG josé") == ["jose-ng"]
    assert handles(app, name="  ") == handles(app)


def test_who_is_barred_or_not_looked_for_is_not_listed(app: App) -> None:
    with app.store.write() as tx:
        store.set_bars(tx, {1: "suppressed", 2: "excluded"})
    assert not {"ada-lovelace", "grace-hopper"} & set(handles(app) + handles(app, 2))
    assert candidates.listed(app, "compilers", "ada-lovelace") is None
    assert candidates.listed(app, "compilers", "nobody") is None
    found = candidates.listed(app, "compilers", "jose-ng")
    assert found is not None
    assert (found.person.handle, found.may_be_rejected) == ("jose-ng", True)


def test_a_rejection_is_taken_back_by_anybody(app: App) -> None:
    rosa = opened(app.workspace, user="rosa-diaz")
    candidates.reject(rosa, "ada-lovelace", "too senior", "compilers")
    seen = candidates.listed(app, "compilers", "ada-lovelace")
    assert seen is not None
    assert seen.rejection is not None
    assert (seen.rejection.actor, seen.may_be_rejected) == ("rosa-diaz", False)
    done = candidates.bring_back(app, "ada-lovelace")
    assert done.enrollment is not None
    assert (done.event.undoes, done.enrollment.stage) == (seen.rejection.id, Stage.IDENTIFIED)
    with pytest.raises(NothingToDo):
        candidates.bring_back(app, "ada-lovelace")


def test_who_is_in_another_campaign_meanwhile_stays_there(app: App) -> None:
    first = app.workspace / "campaigns" / "compilers.yaml"
    first.with_name("linkers.yaml").write_text(first.read_text())
    app = app.reread(app.now)
    candidates.reject(app, "ada-lovelace", "rather the other role", "compilers")
    candidates.move(app, "ada-lovelace", "linkers")
    with pytest.raises(Blocked) as refusal:
        candidates.bring_back(app, "ada-lovelace", "compilers")
    assert refusal.value.try_ == "outreach candidates move ada-lovelace compilers"
