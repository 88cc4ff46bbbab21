"""Links are found by what opens them, opened once, and ended in place."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta

import sqlalchemy as sa

from outreach.core.links import Ending
from outreach.store import links
from outreach.store.engine import Store
from tests.core.test_links import LINK, MADE

LATER = MADE + timedelta(hours=1)


def add(store: Store, token: str, **facts: str) -> int:
    with store.write() as tx:
        return links.add(tx, replace(LINK, **facts), token).id  # type: ignore[arg-type]


def test_a_link_comes_back_as_it_was_made(store: Store) -> None:
    number = add(store, "token")
    with store.read() as tx:
        assert links.by_token(tx, "token") == replace(LINK, id=number)
        assert links.by_token(tx, "other") is None


def test_a_session_finds_only_its_own_link(store: Store) -> None:
    first, second = add(store, "a"), add(store, "b")
    with store.write() as tx:
        assert links.open_(tx, replace(LINK, id=first), "session", LATER)
    with store.read() as tx:
        found = links.by_session(tx, first, "session")
        assert found is not None
        assert found.opened_at == LATER
        assert links.by_session(tx, second, "session") is None
        assert links.by_session(tx, first, "") is None


def test_of_many_who_open_a_link_at_once_one_does(store: Store) -> None:
    link = replace(LINK, id=add(store, "token"))

    def open_it(number: int) -> bool:
        with store.write() as tx:
            return links.open_(tx, link, f"session-{number}", LATER)

    with ThreadPoolExecutor(4) as pool:
        assert sorted(pool.map(open_it, range(4))) == [False, False, False, True]


def test_a_link_ends_once(store: Store) -> None:
    link = replace(LINK, id=add(store, "token"))
    with store.write() as tx:
        assert links.close(tx, link, Ending.DECIDED, LATER)
        assert not links.close(tx, link, Ending.MOVED_ON, LATER)
        assert not links.open_(tx, link, "session", LATER)
        assert links.of(tx, "hello")[0].ending is Ending.DECIDED


def test_a_newer_link_replaces_those_of_the_same_approver_and_text(store: Store) -> None:
    unopened, opened = add(store, "a"), add(store, "b")
    others = add(store, "c", approver="sam-keller"), add(store, "d", template="job")
    with store.write() as tx:
        links.open_(tx, replace(LINK, id=opened), "session", LATER)
        assert links.replace_others(tx, "hello", "rosa-diaz", LATER, opened_too=False) == 1
        assert links.replace_others(tx, "hello", "rosa-diaz", LATER, opened_too=True) == 1
        ended = {one.id for one in links.of(tx, "hello") if one.ending is Ending.REPLACED}
    assert ended == {unopened, opened}
    assert not ended & set(others)


def test_only_digests_are_kept(store: Store) -> None:
    add(store, "digest-of-a-token")
    with store.read() as tx:
        columns = {one["name"] for one in sa.inspect(tx).get_columns("review_link")}
    assert {one for one in columns if "token" in one or "session" in one} == {
        "token_digest",
        "session_digest",
    }
