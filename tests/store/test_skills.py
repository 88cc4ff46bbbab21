"""What people say of their skills, counted."""

from __future__ import annotations

from outreach.core.words import Candidate
from outreach.store import skills
from outreach.store.engine import Store
from tests.cast import add


def test_each_spelling_is_counted_for_itself(store: Store) -> None:
    said = (("Go", "C++"), ("Go",), ("go",), ())
    people = [Candidate(n, f"p{n}", skills=some) for n, some in enumerate(said, 1)]
    with store.write() as tx:
        add(tx, people)
        assert skills.counts(tx) == {"Go": 2, "C++": 1, "go": 1}
