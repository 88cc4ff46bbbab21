"""Searching people: counted in full, shown in order, each with the reason."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from outreach.actions.searching import FEW, Found, find_people
from outreach.app import App
from outreach.core.errors import NotFound, QueryError, WrongUsage
from outreach.core.matching import meets, score
from outreach.core.query import Match
from outreach.core.words import Candidate, Connection, Evidence, Stage
from outreach.store import connections, enrollments
from tests.cast import ADA, CAST, GRACE, JOSE, office
from tests.conftest import MONDAY
from tests.store.people import merged, record


@pytest.fixture
def app(tmp_path: Path) -> Iterator[App]:
    given = office(tmp_path / "office")
    yield given
    given.store.close()


def handles(found: Found) -> list[str]:
    return [hit.person.handle for hit in found.hits]


def opened_with(folder: Path, people: Iterable[Candidate]) -> App:
    return office(folder, people)


def test_each_hit_says_which_field_matched_which_words(app: App) -> None:
    found = find_people(app, "rust AND title:engineer")
    assert found.total == 1
    (hit,) = found.hits
    assert hit.person == ADA
    assert hit.matched == (
        Match("rust", "skills", "Rust"),
        Match("title:engineer", "title", "engineer"),
    )
    assert (hit.fit, hit.stage, hit.sources) == (None, None, ())


def test_a_campaign_alone_gives_its_people_in_the_order_of_its_plan(app: App) -> None:
    target = app.library.campaign("compilers").target
    in_order = sorted(CAST, key=lambda person: score(target, person).order_key)
    found = find_people(app, campaign="compilers")
    assert handles(found) == [person.handle for person in in_order]
    assert [hit.fit.nice_met for hit in found.hits if hit.fit] == [1, 0, 0]
    assert Match("skills.nice: rust", "skills", "Rust") in found.hits[0].matched


def test_a_query_and_a_campaign_both_have_to_match(app: App) -> None:
    assert handles(find_people(app, "llvm", campaign="compilers")) == [GRACE.handle]
    assert find_people(app, "cobol", campaign="compilers").total == 0


def test_the_count_is_of_everybody_and_only_so_many_are_shown(app: App) -> None:
    found = find_people(app, "engineer", limit=2)
    assert (found.total, len(found.hits)) == (3, 2)
    assert len(find_people(app, "engineer", limit=None).hits) == 3
    assert handles(found) == handles(find_people(app, "engineer"))[:2]


def test_words_in_the_title_come_first(tmp_path: Path) -> None:
    people = [
        Candidate(n, f"p{n}", position="CEO", headline="likes compilers") for n in range(1, 9)
    ]
    last = Candidate(9, "p9", position="Compilers Lead")
    app = opened_with(tmp_path / "office", [*people, last])
    assert handles(find_people(app, "compilers"))[0] == "p9"
    app.store.close()


def test_the_order_does_not_depend_on_who_came_first(tmp_path: Path) -> None:
    people = [replace(ADA, id=n, handle=f"p{n}", profile_url=f"https://x/{n}", email=None)
              for n in range(1, 20)]  # fmt: skip
    turned = [replace(person, id=20 - person.id) for person in people]
    found = []
    for name, crowd in (("one", people), ("other", turned)):
        app = opened_with(tmp_path / name, crowd)
        found.append(
            (handles(find_people(app, "rust")), handles(find_people(app, campaign="compilers")))
        )
        app.store.close()
    assert found[0] == found[1]


def test_people_without_a_known_place_are_last_and_marked(tmp_path: Path) -> None:
    nowhere = replace(ADA, location=None)
    app = opened_with(tmp_path / "office", [nowhere, GRACE, JOSE])
    last = find_people(app, campaign="compilers").hits[-1]
    assert last.person == nowhere
    assert last.fit is not None
    assert not last.fit.place_known
    app.store.close()


def test_connections_sources_stage_and_excluded_companies_are_told(app: App) -> None:
    merged(
        app.store, [record("ada-lovelace", "Ada Lovelace", company="Navy")], file_name="list.csv"
    )
    with app.store.write() as tx:
        connections.claim(tx, "sam-keller", ADA.id, date(2026, 2, 1))
        enrollments.enroll(tx, ADA.id, "compilers", "sam-keller", {}, MONDAY)
    for found in (find_people(app, "rust"), find_people(app, campaign="compilers", limit=1)):
        (hit,) = found.hits
        assert hit.connections == (
            Connection("sam-keller", ADA.id, date(2026, 2, 1), Evidence.CLAIMED),
        )
        assert hit.sources == ("list.csv",)
        assert hit.stage is Stage.IDENTIFIED
        assert hit.excluded_company is None


def test_warnings_come_with_the_people(app: App) -> None:
    assert [one.column for one in find_people(app, "rust and go").warnings] == [6]


def test_nothing_to_search_for_and_nothing_to_understand_are_errors(app: App) -> None:
    with pytest.raises(WrongUsage):
        find_people(app, "  ")
    with pytest.raises(QueryError):
        find_people(app, "rust AND (")
    with pytest.raises(NotFound):
        find_people(app, "rust", campaign="cobol")


def test_many_people_come_in_the_same_order_as_few(tmp_path: Path) -> None:
    skills = [("LLVM",), ("Rust",), ("Rust", "LLVM"), ("Compilers", "C++")]
    places = ["Reston, VA", "Washington, DC", None]
    people = [
        replace(
            ADA,
            id=n,
            handle=f"p{n}",
            profile_url=f"https://x/{n}",
            email=None,
            skills=skills[n % 4],
            location=places[n % 3],
            position="Compiler engineer" if n % 5 else "Lead",
        )
        for n in range(1, FEW * 4 // 3 + 30)
    ]
    app = opened_with(tmp_path / "office", people)
    target = app.library.campaign("compilers").target
    in_order = sorted(
        (one for one in people if meets(target, one)),
        key=lambda person: score(target, person).order_key,
    )
    found = find_people(app, campaign="compilers")
    assert found.total == len(in_order) > FEW
    assert handles(found) == [person.handle for person in in_order[: len(found.hits)]]
    everybody = find_people(app, "title:lead OR engineer", limit=None)
    assert len(everybody.hits) == len(people)
    assert handles(find_people(app, "title:lead OR engineer", limit=FEW * 4)) == handles(everybody)
    of_few = "location:reston lead OR location:reston title:compiler"
    few = handles(find_people(app, of_few, limit=None))
    assert handles(find_people(app, of_few, limit=FEW)) == few
    assert 0 < len(few) < FEW
    app.store.close()


def test_whom_a_colleague_knows_is_found_with_or_without_a_query(app: App) -> None:
    with app.store.write() as tx:
        connections.claim(tx, "lee", GRACE.id, None)
        connections.claim(tx, "lee", ADA.id, None)
    assert set(handles(find_people(app, known_by="lee"))) == {ADA.handle, GRACE.handle}
    assert handles(find_people(app, "llvm", known_by="Lee Ansah")) == [GRACE.handle]
    assert set(handles(find_people(app, campaign="compilers", known_by="lee"))) == {
        ADA.handle,
        GRACE.handle,
    }
    assert find_people(app, "llvm", known_by="sam-keller").total == 0
    with pytest.raises(NotFound, match="Nobody here is called 'kim'"):
        find_people(app, known_by="kim")
