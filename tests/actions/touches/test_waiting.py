"""Whom an entry can be about, and pasted names that find their people."""

import pytest

from outreach.actions import touches
from outreach.actions.touches import Entry
from outreach.actions.touches.waiting import OFFERED
from outreach.app import App
from outreach.core import states
from outreach.core.words import Channel, EventKind


@pytest.fixture
def asked(office: App) -> App:
    """Send everybody today's request."""
    names = ["ada-lovelace", "grace-hopper", "jose-ng"]
    touches.record(office, names, Entry(EventKind.SENT))
    return office


def names(found: list[touches.Waiting]) -> set[str]:
    return {one.person.handle for one in found}


def fits(app: App, pasted: str) -> list[list[str]]:
    found = touches.match(pasted, touches.waiting(app, EventKind.ACCEPTED))
    return [[one.person.handle for one in match.fits] for match in found]


def test_only_those_for_whom_it_makes_sense_are_offered(asked: App) -> None:
    touches.record(asked, ["ada-lovelace"], Entry(EventKind.ACCEPTED))
    assert names(touches.waiting(asked, EventKind.ACCEPTED)) == {"grace-hopper", "jose-ng"}
    assert "ada-lovelace" in names(touches.waiting(asked, EventKind.REPLIED))


def test_every_offer_is_a_legal_move() -> None:
    for what, stages in OFFERED.items():
        for stage in stages:
            moves = [what] if what is not EventKind.SENT else list(Channel)
            assert any((stage, move) in states.MOVES for move in moves), (what, stage)


def test_the_last_one_written_to_comes_first_and_the_day_is_known(asked: App) -> None:
    found = touches.waiting(asked, EventKind.ACCEPTED)
    assert all(one.since == asked.now for one in found)


def test_pasted_lines_find_their_people_whatever_stands_around(asked: App) -> None:
    pasted = """
    Ada Lovelace accepted your invitation. Explore her network · 2h
    JOSE NG
    """
    assert fits(asked, pasted) == [["ada-lovelace"], ["jose-ng"]]


def test_names_without_their_accents_fit_and_strangers_do_not(asked: App) -> None:
    assert fits(asked, "José  Ng\nNobody Here") == [["jose-ng"], []]


def test_a_part_of_a_name_is_not_the_name(asked: App) -> None:
    assert fits(asked, "Adam Lovelacen\nAda") == [[], []]
