"""Who said stop stays barred, whatever little is known of them and however they come in again."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from outreach.actions import importing, touches
from outreach.actions.touches import Entry
from outreach.app import App
from outreach.core.words import Candidate, EventKind
from outreach.store import candidates, suppressions
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
