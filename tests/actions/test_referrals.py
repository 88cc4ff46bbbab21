"""Referrals: who is named comes in once, tied to whoever named them."""

from __future__ import annotations

import pytest

from outreach.actions import touches
from outreach.actions.touches import Entry, Logged, Naming
from outreach.app import App
from outreach.core.errors import WrongUsage
from outreach.core.words import EventKind, ReplyClass, Stage
from outreach.store import candidates, enrollments, imports, referrals

ADA, GRACE = "ada-lovelace", "grace-hopper"
PIM = Naming("Pim Doorn", "https://www.linkedin.com/in/pim-doorn-example", may_name=True)


def refer(app: App, naming: Naming = PIM, who: str = ADA) -> Logged:
    (done,) = touches.record(app, [who], Entry(EventKind.REFERRAL, naming=naming))
    return done


def test_who_is_named_comes_in_tied_to_the_referrer(shared_office: App) -> None:
    done = refer(shared_office)
    assert done.named is not None
    assert (done.named.is_new, done.named.campaign) == (True, "compilers")
    with shared_office.store.read() as tx:
        pim = candidates.find(tx, "pim-doorn")
        (source,) = imports.sources_of(tx, pim.id)
        (one,) = referrals.by_person(tx, done.candidate.id)
        (enrolled,) = enrollments.of_candidate(tx, pim.id)
    assert (pim.greeting_name, source.kind) == ("Pim", "referral")
    assert (one.of, one.may_name, one.event) == (pim.id, True, done.event.id)
    assert enrolled.stage is Stage.IDENTIFIED


def test_the_class_of_a_reply_names_somebody_too(office: App) -> None:
    entry = Entry(EventKind.REPLIED, reply=ReplyClass.REFERRAL, naming=PIM)
    (done,) = touches.record(office, [ADA], entry)
    assert done.named is not None
    assert done.named.person.name == "Pim Doorn"


def test_two_who_name_the_same_person_name_one(shared_office: App) -> None:
    first, second = refer(shared_office), refer(shared_office, who=GRACE)
    assert first.named is not None
    assert second.named is not None
    assert first.named.person.id == second.named.person.id
    assert not second.named.is_new


def test_somebody_of_that_name_who_is_here_is_told_of(office: App) -> None:
    done = refer(office, Naming("Grace Hopper"))
    assert done.named is not None
    assert done.named.is_new
    assert [one.handle for one in done.named.alike] == [GRACE]


def test_somebody_who_is_here_is_meant_by_handle(office: App) -> None:
    done = refer(office, Naming(person=GRACE))
    assert done.named is not None
    assert (done.named.is_new, done.named.person.handle) == (False, GRACE)


def test_undo_takes_the_tie_back_and_leaves_the_person(office: App) -> None:
    done = refer(office)
    touches.undo(office)
    with office.store.read() as tx:
        pim = candidates.find(tx, "pim-doorn")
        assert referrals.by_person(tx, done.candidate.id) == []
        assert enrollments.of_candidate(tx, pim.id) == []


@pytest.mark.parametrize(
    "naming",
    [Naming(), Naming("Pim"), Naming("Pim Doorn", "https://example.com/pim"), Naming(person=ADA)],
)
def test_nobody_comes_in_by_half_a_name_or_by_their_own(office: App, naming: Naming) -> None:
    with pytest.raises(WrongUsage):
        refer(office, naming)
    with office.store.read() as tx:
        assert candidates.count(tx) == 3


def test_only_a_referral_names_somebody(office: App) -> None:
    with pytest.raises(WrongUsage, match="Only a referral"):
        touches.record(office, [ADA], Entry(EventKind.ACCEPTED, naming=PIM))
