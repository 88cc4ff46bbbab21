"""One person is in one open campaign, and a stage changes only from what was seen."""

import threading
from datetime import UTC, datetime

import pytest

from outreach import tables
from outreach.core.errors import Blocked, ChangedMeanwhile, OutreachError
from outreach.core.words import Enrollment, Stage
from outreach.store import enrollments
from outreach.store.engine import Store

MONDAY = datetime(2026, 3, 2, 14, 0, tzinfo=UTC)
ADA = 1


@pytest.fixture
def ada(store: Store) -> Store:
    person = tables.Candidate.metadata.tables["candidate"]
    row = {"id": ADA, "handle": "ada", "first_name": "Ada", "last_name": "", "skills": ""}
    with store.write() as tx:
        tx.execute(person.insert().values(**row, created_at=MONDAY, changed=0))
    return store


def enrolled(store: Store, campaign: str = "compilers") -> Enrollment:
    with store.write() as tx:
        return enrollments.enroll(tx, ADA, campaign, "sam-keller", {"skill": "Compilers"}, MONDAY)


def moved(store: Store, seen: Enrollment, stage: Stage, closed_at: datetime | None = None) -> None:
    with store.write() as tx:
        enrollments.move(tx, seen, stage, closed_at=closed_at)


def test_an_enrollment_knows_why_the_person_matched(ada: Store) -> None:
    made = enrolled(ada)
    assert (made.stage, made.because, made.created_at) == (
        Stage.IDENTIFIED,
        {"skill": "Compilers"},
        MONDAY,
    )


def test_enrolling_again_gives_the_same_enrollment(ada: Store) -> None:
    assert enrolled(ada) == enrolled(ada)


def test_nobody_is_in_two_open_campaigns(ada: Store) -> None:
    enrolled(ada)
    with pytest.raises(Blocked) as refused:
        enrolled(ada, "parsers")
    assert refused.value.code == "in_other_campaign"
    assert "compilers" in refused.value.what


def test_many_are_enrolled_at_once_but_for_those_another_campaign_has(ada: Store) -> None:
    person = tables.Candidate.metadata.tables["candidate"]
    with ada.write() as tx:
        for one in (2, 3):
            row = {"id": one, "handle": f"p{one}", "first_name": "", "last_name": "", "skills": ""}
            tx.execute(person.insert().values(**row, created_at=MONDAY, changed=0))
    enrolled(ada, "parsers")
    with ada.write() as tx:
        made = enrollments.enroll_all(tx, [ADA, 2, 3], "compilers", "sam-keller", {}, MONDAY)
        again = enrollments.enroll_all(tx, [ADA, 2, 3], "compilers", "sam-keller", {}, MONDAY)
    assert [one.candidate for one in made] == [2, 3]
    assert again == made


def test_many_stages_are_settled_at_once(ada: Store) -> None:
    made = enrolled(ada)
    with ada.write() as tx:
        [held] = enrollments.load(tx, [made.id])
        enrollments.settle(tx, [(held, Stage.CLOSED, MONDAY)])
    with ada.read() as tx:
        now = enrollments.get(tx, made.id)
    assert now is not None
    assert (now.stage, now.closed_at) == (Stage.CLOSED, MONDAY)


def test_when_a_campaign_is_over_the_person_is_free_for_the_next(ada: Store) -> None:
    moved(ada, enrolled(ada), Stage.CLOSED, MONDAY)
    second = enrolled(ada, "parsers")
    with ada.read() as tx:
        assert enrollments.open_of(tx, [ADA]) == {ADA: second}
        assert len(enrollments.of_candidate(tx, ADA)) == 2
        assert enrollments.of_sender(tx, "sam-keller") == [second]
        assert len(enrollments.of_sender(tx, "sam-keller", open_only=False)) == 2
        assert len(enrollments.of_campaign(tx, "compilers", open_only=False)) == 1


def test_a_closed_enrollment_is_not_opened_again_beside_another(ada: Store) -> None:
    first = enrolled(ada)
    moved(ada, first, Stage.CLOSED, MONDAY)
    enrolled(ada, "parsers")
    with ada.read() as tx:
        seen = enrollments.get(tx, first.id)
    assert seen is not None
    with pytest.raises(Blocked):
        moved(ada, seen, Stage.INVITED)


def test_a_stage_changes_only_from_what_was_seen(ada: Store) -> None:
    seen = enrolled(ada)
    moved(ada, seen, Stage.INVITED)
    with pytest.raises(ChangedMeanwhile):
        moved(ada, seen, Stage.REJECTED)
    with ada.read() as tx:
        found = enrollments.get(tx, seen.id)
    assert found is not None
    assert found.stage is Stage.INVITED


def test_the_text_of_a_step_stays_once_assigned(ada: Store) -> None:
    seen = enrolled(ada)
    with ada.write() as tx:
        enrollments.assign(tx, seen, {"connect": "hello"})
        found = enrollments.get(tx, seen.id, hold=True)
    assert found is not None
    assert found.variants == {"connect": "hello"}


def test_of_two_campaigns_that_want_the_same_person_at_once_one_wins(ada: Store) -> None:
    start, won = threading.Barrier(4), []

    def want(campaign: str) -> None:
        start.wait()
        try:
            won.append(enrolled(ada, campaign).campaign)
        except OutreachError as refused:
            assert isinstance(refused, Blocked)

    threads = [threading.Thread(target=want, args=(f"role-{n}",)) for n in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(won) == 1
