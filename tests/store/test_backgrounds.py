"""What was known of people when they were claimed, on both engines: later files change nothing."""

from __future__ import annotations

import json
from datetime import timedelta

import pytest

from outreach import tables
from outreach.core.experiments.ending import Stopped
from outreach.store import backgrounds, enrollments, experiments
from outreach.store.backgrounds import Person, Source
from outreach.store.engine import Store
from tests.conftest import MONDAY

ADA, GRACE = 1, 2
candidate = tables.Candidate.metadata.tables["candidate"]


@pytest.fixture
def people(store: Store) -> Store:
    """Claim Ada and Grace; of Ada two files told before, and one later."""
    with store.write() as tx:
        for person, name in ((ADA, "Ada"), (GRACE, "")):
            about = {"first_name": name, "last_name": "", "skills": "", "changed": 0}
            row = {"id": person, "handle": f"p{person}", "created_at": MONDAY, **about}
            tx.execute(candidate.insert().values(**row))
            because = {"matched": [{"clause": "skills.any: llvm", "field": "skills"}]}
            enrollments.enroll(tx, person, "compilers", "sam-keller", because, MONDAY)
        files = (("connections", "lee", "", -2), ("candidates", None, "Reston, VA", -1),
                 ("candidates", None, "Berlin", 1))  # fmt: skip
        for at, (kind, owner, place, day) in enumerate(files, 1):
            then = MONDAY + timedelta(days=day)
            run = {"id": at, "file_name": f"{at}.csv", "sha256": "", "actor": "dana", "at": then}
            run |= {"kind": kind, "owner": owner, "counts": {}}
            tx.execute(backgrounds.import_run.insert().values(**run))
            told = {"candidate_id": ADA, "import_run_id": at, "at": then}
            facts = {"location": place} if place else {}
            tx.execute(backgrounds.observation.insert().values(facts=facts, **told))
    return store


def test_the_first_that_told_counts_and_nothing_later(people: Store) -> None:
    with people.read() as tx:
        assert backgrounds.locations(tx, "compilers") == {1: "Reston, VA"}
        assert backgrounds.sources(tx, "compilers") == {1: Source("connections", "lee", "1.csv")}
        assert backgrounds.people(tx, [1, 2, 3]) == {1: Person("p1", "Ada"), 2: Person("p2", "p2")}
        assert backgrounds.people(tx, [2]) == {2: Person("p2", "p2")}
        matched = dict(backgrounds.because(tx, "compilers"))
        assert [json.loads(matched[one])["matched"][0]["field"] for one in (1, 2)] == ["skills"] * 2
        assert backgrounds.sources(tx, "parsers") == {}


def test_the_newest_word_on_a_test_counts(people: Store) -> None:
    with people.write() as tx:
        one = enrollments.of_candidate(tx, ADA)[0]
        enrollments.assign(tx, one, {"connect": "hello"})
        assert experiments.assigned(tx, "compilers") == {one.id: {"connect": "hello"}}
        first, second = (Stopped("compilers", "connect", text) for text in ("hello", "hallo"))
        experiments.stop(tx, first, actor="dana", at=MONDAY)
        experiments.stop(tx, second, actor="dana", at=MONDAY)
        assert experiments.stopped(tx) == [second]
        experiments.stop(tx, Stopped("compilers", "connect", ""), actor="dana", at=MONDAY)
        assert experiments.stopped(tx) == []
