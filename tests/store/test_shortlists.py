"""Kept shortlists come back as they were, on both engines."""

from __future__ import annotations

from dataclasses import replace

from outreach.core.planner.listing import Entry, Listing
from outreach.core.planner.people import people
from outreach.core.plans import HeldCode
from outreach.store import shortlists
from outreach.store.engine import Store
from tests import cast

ABOUT = Listing(inputs="abc", counter=7, total=3, newest=9, connected=people([2, 500]))
MADE = Listing().with_changes(
    0,
    [
        Entry(9, 3, 2**64 - 1, 2**63 - 1, HeldCode.CAP_MESSAGES),
        Entry(2, 1, 17, 5),
        Entry(3, 2**32, 0, 0, HeldCode.SUPPRESSED),
    ],
    like=ABOUT,
)


def test_a_list_comes_back_as_it_was_kept(store: Store) -> None:
    with store.write() as tx:
        shortlists.keep(tx, "compilers", replace(MADE, inputs="older"))
        shortlists.keep(tx, "compilers", MADE)
    with store.read() as tx:
        assert shortlists.read(tx, ["compilers", "parsers"]) == {"compilers": MADE}


def test_a_list_that_still_holds_is_only_confirmed(store: Store) -> None:
    later = replace(MADE, counter=8, total=4, newest=10)
    assert later.has_the_rows_of(MADE)
    with store.write() as tx:
        shortlists.keep(tx, "compilers", MADE)
        shortlists.confirm(tx, "compilers", later)
    with store.read() as tx:
        assert shortlists.read(tx, ["compilers"]) == {"compilers": later}


def test_an_empty_list_comes_back_too(store: Store) -> None:
    with store.write() as tx:
        shortlists.keep(tx, "compilers", Listing())
    with store.read() as tx:
        assert shortlists.read(tx, ["compilers"]) == {"compilers": Listing()}


def test_lists_of_campaigns_that_are_no_more_are_dropped(store: Store) -> None:
    with store.write() as tx:
        shortlists.keep(tx, "compilers", MADE)
        shortlists.keep(tx, "parsers", MADE)
        shortlists.forget_others(tx, ["parsers"])
    with store.read() as tx:
        assert set(shortlists.read(tx, ["compilers", "parsers"])) == {"parsers"}


def test_an_empty_store_has_no_extent(store: Store) -> None:
    with store.read() as tx:
        assert shortlists.extent(tx) == (0, 0)


def test_the_extent_and_the_changes_follow_the_people(store: Store) -> None:
    with store.write() as tx:
        cast.add(tx, cast.CAST)
    with store.read() as tx:
        assert shortlists.extent(tx) == (3, 3)
        assert shortlists.changed_since(tx, -1) == [1, 2, 3]
        assert shortlists.changed_since(tx, 0) == []
