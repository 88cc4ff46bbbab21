"""Submitted texts are snapshots, and only what was approved word for word is live."""

from __future__ import annotations

import threading
from dataclasses import replace
from datetime import timedelta

from outreach.core.approvals import APPROVE, Policy, facts_digest, fingerprint
from outreach.core.campaigns import Role
from outreach.core.errors import ChangedMeanwhile
from outreach.core.words import (
    Approval,
    Evidence,
    Purpose,
    Template,
    TemplateKind,
    TemplateVersion,
)
from outreach.store import templates
from outreach.store.engine import Store
from outreach.store.templates import Request
from tests.conftest import MONDAY

HELLO = Template(
    "hello", TemplateKind.INMAIL, Purpose.FIRST_CONTACT, "en", "Hi 🤝\n{{ role.title }}", "Zoë"
)
ROLE = Role("Compiler engineer", "Northgate Robotics")
COMPILERS = Policy("compilers", ("rosa",), ROLE)


def submit(
    store: Store, template: Template = HELLO, request: Request | None = None
) -> TemplateVersion:
    with store.write() as tx:
        return templates.submit(
            tx, template, author="dana", at=MONDAY, request=request or Request()
        )


def approve(store: Store, version: TemplateVersion) -> Approval:
    made = Approval(
        template=version.template.name,
        fingerprint=version.fingerprint,
        approver="rosa",
        decision=APPROVE,
        evidence=Evidence.CLAIMED,
        recorded_by="dana",
        at=MONDAY,
        facts_digest=facts_digest(ROLE, version.template),
        comment="good",
        version=version.version,
    )
    with store.write() as tx:
        templates.decide(tx, made, {"rules": 1})
    return made


def live(store: Store) -> TemplateVersion | None:
    with store.read() as tx:
        return templates.live(tx, "hello", COMPILERS, MONDAY + timedelta(days=1))


def test_a_submitted_text_comes_back_as_it_was(store: Store) -> None:
    made = submit(store)
    assert made.version == 1
    with store.read() as tx:
        assert templates.versions(tx, "hello") == [made]
        assert templates.versions(tx, "other") == []


def test_versions_count_up_name_by_name(store: Store) -> None:
    submit(store)
    assert submit(store, replace(HELLO, body="Hello")).version == 2
    assert submit(store, replace(HELLO, name="job")).version == 1


def test_what_was_frozen_with_a_version_comes_back(store: Store) -> None:
    submit(store, request=Request({"people": 48, "longest": 212}, {"F06": "asked for"}))
    with store.read() as tx:
        found = templates.request(tx, "hello", 1)
        assert templates.request(tx, "hello", 2) == Request()
    assert (found.worst_case["longest"], found.reasons["F06"]) == (212, "asked for")


def test_a_decision_makes_its_version_live(store: Store) -> None:
    first = submit(store)
    assert live(store) is None
    made = approve(store, first)
    submit(store, replace(HELLO, body="Hello"))
    assert live(store) == first
    with store.read() as tx:
        assert templates.decisions(tx, "hello") == [made]


def test_retiring_stops_every_version_at_once(store: Store) -> None:
    approve(store, submit(store))
    approve(store, submit(store, replace(HELLO, body="Hello")))
    with store.write() as tx:
        assert templates.retire(tx, "hello", MONDAY) == 2
        assert templates.retire(tx, "hello", MONDAY) == 0
    assert live(store) is None


def test_words_changed_in_the_database_are_not_approved_words(store: Store) -> None:
    approve(store, submit(store))
    with store.write() as tx:
        tx.execute(templates.version.update().values(body="Hi 🤝\n{{ role.pay }}"))
    assert live(store) is None


def test_all_texts_come_in_one_look(store: Store) -> None:
    approve(store, submit(store))
    submit(store, replace(HELLO, name="job"))
    with store.read() as tx:
        every = templates.histories(tx)
        assert set(templates.histories(tx, ["job"])) == {"job"}
        assert templates.histories(tx, []) == {}
    assert set(every) == {"hello", "job"}
    newest = every["hello"].newest
    assert newest is not None
    assert newest.fingerprint == fingerprint(HELLO)
    assert every["hello"].live(COMPILERS, MONDAY) == newest
    assert every["job"].objections(COMPILERS, MONDAY) == ["rosa has not decided on v1"]


def test_two_who_submit_at_once_never_share_a_version(store: Store) -> None:
    refused: list[str] = []

    def try_to_submit(number: int) -> None:
        try:
            submit(store, replace(HELLO, body=f"Hello {number}"))
        except ChangedMeanwhile as error:
            refused.append(error.what)

    threads = [threading.Thread(target=try_to_submit, args=(number,)) for number in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with store.read() as tx:
        numbers = [one.version for one in templates.versions(tx, "hello")]
    assert numbers == list(range(1, 7 - len(refused)))
