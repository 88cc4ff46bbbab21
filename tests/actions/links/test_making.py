"""Whoever has to approve a text gets a link, the author does not, and all of it is in the chain."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from outreach.actions import links
from outreach.app import App
from outreach.core.errors import Blocked, LinkRefused, NotFound
from outreach.store import audit
from outreach.store import links as store
from tests.cast import office
from tests.conftest import MONDAY


@pytest.fixture
def app(tmp_path: Path) -> App:
    return office(tmp_path / "office")


def token(made: links.Made) -> str:
    return made.url.rpartition("=")[2]


def settings(app: App, more: str) -> App:
    file = app.workspace / "outreach.toml"
    file.write_text(f"{file.read_text()}\n{more}\n")
    return app.reread(app.now)


def test_every_approver_gets_one(app: App) -> None:
    campaign = app.workspace / "campaigns" / "compilers.yaml"
    campaign.write_text(campaign.read_text().replace("[rosa-diaz]", "[rosa-diaz, sam-keller]"))
    made = links.make(app.reread(app.now), "hello", MONDAY)
    assert [one.link.approver for one in made] == ["rosa-diaz", "sam-keller"]
    assert len({one.url for one in made}) == 2
    assert made[0].url.startswith("http://127.0.0.1:8440/open?link=")
    assert made[0].link.expires_at - MONDAY == timedelta(hours=72)


def test_the_author_gets_none_unless_working_alone(app: App) -> None:
    campaign = app.workspace / "campaigns" / "compilers.yaml"
    campaign.write_text(campaign.read_text().replace("[rosa-diaz]", "[dana]"))
    app = app.reread(app.now)
    assert links.make(app, "hello", MONDAY) == []
    alone = settings(app, "[approvals]\nsolo = true")
    assert [one.link.approver for one in links.make(alone, "hello", MONDAY)] == ["dana"]


def test_a_shorter_life_can_be_set(app: App) -> None:
    (made,) = links.make(settings(app, "[web]\nlink_hours = 4"), "hello", MONDAY)
    assert made.link.expires_at - MONDAY == timedelta(hours=4)
    with pytest.raises(LinkRefused):
        links.peek(app, token(made), MONDAY + timedelta(hours=4))


def test_nobody_gets_one_who_is_not_asked(app: App) -> None:
    with pytest.raises(Blocked) as refusal:
        links.renew(app, "hello", "eve", MONDAY)
    assert refusal.value.try_ == "outreach templates link hello --approver rosa-diaz"
    with pytest.raises(NotFound):
        links.make(app, "never-submitted", MONDAY)


def test_making_and_opening_are_in_the_chain_by_number(app: App) -> None:
    (made,) = links.make(app, "hello", MONDAY)
    links.open_(app, token(made), MONDAY)
    with app.store.read() as tx:
        opened, asked = audit.entries(tx, 2)
        assert audit.verify(tx) == []
        kept = store.of(tx, "hello")[-1]
    assert (asked.what, asked.actor, opened.what, opened.actor) == (
        "link",
        "dana",
        "open_link",
        "rosa-diaz",
    )
    assert opened.payload is not None
    assert opened.payload["link"] == made.link.id == kept.id


def test_what_the_store_holds_opens_nothing(app: App) -> None:
    (made,) = links.make(app, "hello", MONDAY)
    opened = links.open_(app, token(made), MONDAY)
    with app.store.read() as tx:
        row = tx.exec_driver_sql("SELECT * FROM review_link").mappings().one()
    assert token(made) not in str(dict(row))
    assert opened.session not in str(dict(row))
    with pytest.raises(LinkRefused):
        links.open_(app, row["token_digest"], MONDAY)
    with pytest.raises(LinkRefused):
        links.visit(app, made.link.id, row["session_digest"], MONDAY)


def test_a_session_sees_the_review_it_was_opened_for(app: App) -> None:
    (made,) = links.make(app, "hello", MONDAY)
    opened = links.open_(app, token(made), MONDAY)
    assert links.visit(app, opened.link.id, opened.session, MONDAY) == replace(
        made.link, opened_at=MONDAY
    )
    with pytest.raises(LinkRefused):
        links.visit(app, opened.link.id, opened.session, MONDAY + timedelta(hours=12))
