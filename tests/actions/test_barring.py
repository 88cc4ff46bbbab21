"""Who said stop stays barred, whatever little is known of them and however they come in again."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from outreach.actions import importing, touches
from outreach.actions.candidates import calling, edit, merging
from outreach.actions.touches import Entry
from outreach.app import App
from outreach.core.words import Candidate, EventKind
from outreach.store import candidates, erasing, suppressions
from tests import cast

HEADER = "First Name,Last Name,URL,Email Address,Company,Position,Connected On,Location\n"


@pytest.fixture
def app(workspace: Path) -> Iterator[App]:
    app = cast.opened(workspace)
    yield app
    app.store.close()


def take(app: App, row: str, name: str = "list.csv") -> importing.FileReport:
    file = app.workspace / name
    file.write_text(f"{HEADER}{row}\n", encoding="utf-8")
    return importing.import_files(app, [file], owner="lee").files[0]


def everybody(app: App) -> list[tuple[Candidate, bool, bool]]:
    """Return everybody, whether the list bars them, and whether that is marked on them."""
    with app.store.read() as tx:
        marked = candidates.barred_ids(tx, suppressions.SUPPRESSED)
        people = candidates.load(tx, candidates.ids(tx)).values()
        return [
            (one, suppressions.is_barred(tx, app.store, one), one.id in marked) for one in people
        ]


@pytest.mark.parametrize(
    ("row", "more"),
    [
        ("Suharto,,,,Engines,,,", "Suharto,,,,Engines,,,Jakarta"),
        (",Suharto,,,,Minister,,", ",Suharto,,,,Minister,,Jakarta"),
        ("Ada,Byron,,,,,,", "Ada,Byron,,,,,,London"),
        ("Ada,Byron,,,,,01 Feb 2019,", "Ada,Byron,,,,,01 Feb 2019,London"),
        ("Ada,Byron,,info@example.com,,,,", "Ada,Byron,,info@example.com,,,,London"),
        ("Ada,,,ada@example.com,,,,", "Countess,King,,ADA+news@example.com,Court,,,"),
        (
            "Ada,Byron,https://www.linkedin.com/in/ada-byron-zz,,,,,",
            "Ada,King,http://uk.linkedin.com/in/Ada-Byron-zz/?trk=x,,Court,,,",
        ),
        (
            "Ada,Byron,https://www.linkedin.com/in/ACoAAB1examplebyron012345678,,,,,",
            "Ada,King,https://www.linkedin.com/sales/lead/ACoAAB1examplebyron012345678,,Court,,,",
        ),
    ],
)
def test_who_said_stop_is_barred_whenever_they_come_in_again(app: App, row: str, more: str) -> None:
    assert take(app, row).added == 1
    ((person, *_),) = everybody(app)
    touches.record(app, [person.handle], Entry(EventKind.STOP))
    # without a key, who says more than before may be somebody else: barred all the same
    has_key = person.profile_url or person.member_id or person.email
    for number, again in enumerate([f"{row}\n", more, f"{more}\n"]):
        added = take(app, again, f"again-{number}.csv").added
        assert added == (0 if has_key or number != 1 else 1)
        assert {(marked, barred) for _, marked, barred in everybody(app)} == {(True, True)}


def test_somebody_without_any_identity_is_barred_where_they_are(app: App) -> None:
    take(app, "Ada,,https://example.com/ada,,,,,")
    ((person, *_),) = everybody(app)
    touches.record(app, [person.handle], Entry(EventKind.NEVER))
    assert [bars for _, *bars in everybody(app)] == [[True, True]]
    touches.undo(app)
    assert [bars for _, *bars in everybody(app)] == [[False, False]]


JORID = "Jorid,Mæland,https://www.linkedin.com/in/jorid-maeland-example,,Tegel Works,Engineer,,"


def marks(app: App) -> dict[str, str]:
    """Return who is barred or held, and how it is marked on them."""
    bars = (suppressions.SUPPRESSED, suppressions.CALLED)
    with app.store.read() as tx:
        people = candidates.load(tx, candidates.ids(tx))
        found = {one: bar for bar in bars for one in candidates.barred_ids(tx, bar)}
    return {people[one].handle: bar for one, bar in found.items()}


@pytest.mark.parametrize("is_first", [True, False])
def test_a_stop_of_a_bare_name_holds_whoever_has_it_also_once_it_is_erased(
    app: App, *, is_first: bool
) -> None:
    rows = ["Jorid,Maeland,,,,,,", JORID]
    if is_first:
        take(app, rows[0])
    else:
        take(app, "\n".join(rows))
    touches.record(app, ["jorid-maeland"], Entry(EventKind.STOP))
    if is_first:
        take(app, JORID, "more.csv")
    assert marks(app) == {"jorid-maeland": "suppressed", "jorid-maeland-2": "called"}
    (doubt,) = merging.suggested(app).doubts
    assert merging.suggested(app).called == ()
    with app.store.write() as tx:
        bare = candidates.find(tx, "jorid-maeland").id
        erasing.erase(tx, app.store, [bare], "dana", cast.MONDAY, out=False)
    assert marks(app) == {"jorid-maeland-2": "called"}
    (called,) = merging.suggested(app).called
    assert called.why.reason == suppressions.BY_NAME
    calling.is_listed(app, "jorid-maeland-2")
    assert marks(app) == {"jorid-maeland-2": "suppressed"}
    assert doubt.sides[0].person.handle == "jorid-maeland"


def test_a_namesake_of_a_bare_name_is_held_no_longer_once_it_is_somebody_else_or_was_no_stop(
    app: App,
) -> None:
    take(app, f"Jorid,Mæland,,,,,,\n{JORID}")
    touches.record(app, ["jorid-maeland"], Entry(EventKind.NEVER))
    (doubt,) = merging.suggested(app).doubts
    merging.tell_apart(app, doubt.suggestion.number)
    assert marks(app) == {"jorid-maeland": "suppressed"}
    take(app, JORID.replace("example", "other").replace("Tegel", "Kiel"), "more.csv")
    assert marks(app) == {"jorid-maeland": "suppressed", "jorid-maeland-3": "called"}
    touches.undo(app)
    assert marks(app) == {}


def test_a_stop_holds_however_the_next_list_writes_an_umlaut(app: App) -> None:
    take(app, "Anke,Brandstätter,,,Müller GmbH,,,")
    touches.record(app, ["anke-brandstatter"], Entry(EventKind.STOP))
    take(app, "Anke,Brandstaetter,,,Mueller,Engineer,,", "more.csv")
    take(app, "Anke,Brandstatter,,,Muller,Lead,,", "third.csv")
    assert set(marks(app).values()) == {"suppressed"}
    assert len(marks(app)) == 3


def of_a_frequent_name(app: App, many: int = 8) -> None:
    """Let so many called so come in, of as many companies, and one known by the name alone."""
    rows = [
        f"Jorid,Mæland,https://www.linkedin.com/in/jorid-{one},,Works {one},Engineer,,"
        for one in range(many)
    ]
    take(app, "\n".join(["Jorid,Maeland,,,,,,", *rows]))


def test_once_it_is_known_whom_a_stop_of_a_bare_name_meant_the_others_are_free(app: App) -> None:
    of_a_frequent_name(app)
    touches.record(app, ["jorid-maeland"], Entry(EventKind.STOP))
    held = {handle for handle, bar in marks(app).items() if bar == suppressions.CALLED}
    assert len(held) == 8
    calling.is_listed(app, "jorid-maeland-2")
    assert marks(app) == dict.fromkeys(["jorid-maeland", "jorid-maeland-2"], "suppressed")
    assert merging.suggested(app).called == ()
    merging.undo_merge(app, "jorid-maeland-2")
    assert {handle for handle, bar in marks(app).items() if bar == "called"} == held


def test_a_merge_with_whom_a_stop_of_a_bare_name_meant_frees_the_others_till_it_is_undone(
    app: App,
) -> None:
    of_a_frequent_name(app)
    touches.record(app, ["jorid-maeland"], Entry(EventKind.STOP))
    held = marks(app)
    merging.merge(app, "jorid-maeland", "jorid-maeland-2")
    assert marks(app) == {"jorid-maeland": "suppressed"}
    merging.undo_merge(app)
    assert marks(app) == held | {"jorid-maeland-2": "suppressed"}


@pytest.mark.parametrize("others", [2, 8])
def test_that_a_stop_of_a_bare_name_means_none_of_its_people_is_said_once(
    app: App, others: int
) -> None:
    of_a_frequent_name(app, others)
    take(app, "Grace,Hopper,https://www.linkedin.com/in/grace-x,,Navy,Admiral,,", "other.csv")
    touches.record(app, ["jorid-maeland"], Entry(EventKind.STOP))
    before = marks(app)
    assert len(before) == 1 + others
    freed = calling.is_not_listed(app, "jorid-maeland-2")
    assert len(freed.people) == others and freed.people[0].handle == "jorid-maeland-2"
    assert marks(app) == {"jorid-maeland": "suppressed"}
    found = merging.suggested(app)
    assert (found.called, found.doubts) == ((), ())
    merging.undo_merge(app, "jorid-maeland-2")
    assert marks(app) == before
    asked = merging.suggested(app)
    assert len(asked.doubts) + sum(1 + len(one.others) for one in asked.called) >= others


def test_whom_a_stop_of_a_bare_name_means_closes_every_pair_of_the_name(app: App) -> None:
    of_a_frequent_name(app, 3)
    touches.record(app, ["jorid-maeland"], Entry(EventKind.STOP))
    pairs = len(merging.suggested(app).doubts)
    assert pairs == 3
    calling.is_listed(app, "jorid-maeland-3")
    assert merging.suggested(app).doubts == ()
    assert set(marks(app)) == {"jorid-maeland", "jorid-maeland-3"}
    merging.undo_merge(app, "jorid-maeland-3")
    assert len(merging.suggested(app).doubts) == pairs
    assert len(marks(app)) == 4


@pytest.mark.parametrize("is_joined", [True, False])
def test_a_stop_that_was_none_takes_the_hold_of_the_name_along_whatever_is_known_by_then(
    app: App, *, is_joined: bool
) -> None:
    take(app, f"Jorid,Mæland,,,,,,\n{JORID}")
    touches.record(app, ["jorid-maeland"], Entry(EventKind.NEVER))
    if is_joined:
        merging.merge(app, "jorid-maeland-2", "jorid-maeland")
    else:
        edit(app, "jorid-maeland", {"company": "Tegel"})
    take(app, JORID.replace("example", "other").replace("Tegel", "Kiel"), "more.csv")
    touches.undo(app, past_stops=True)  # what was mended last is not taken back
    assert marks(app) == {}
    take(app, JORID.replace("example", "third").replace("Tegel", "Bonn"), "third.csv")
    assert marks(app) == {}


def test_the_hold_of_a_stop_stays_when_another_stop_of_the_name_was_none(app: App) -> None:
    rows = "Jorid,Maeland,,,,,01 Feb 2019,\nJorid,Maeland,,,,,02 Mar 2020,"
    take(app, f"{rows}\n{JORID}")
    touches.record(app, ["jorid-maeland"], Entry(EventKind.NEVER))
    touches.record(app, ["jorid-maeland-2"], Entry(EventKind.NEVER))
    touches.undo(app)
    assert marks(app)["jorid-maeland-3"] == "called"
    touches.undo(app)
    assert marks(app) == {}
