"""Only the exact text that every approver approved, lately and for this role, may be sent."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from outreach.core.approvals import (
    APPROVE,
    REQUEST_CHANGES,
    Policy,
    facts_digest,
    fingerprint,
    is_live,
    live_version,
    objections,
    template_state,
    text_digest,
)
from outreach.core.campaigns import Role
from outreach.core.words import (
    Approval,
    Evidence,
    Purpose,
    Template,
    TemplateKind,
    TemplateState,
    TemplateVersion,
)

MONDAY = datetime(2026, 3, 2, 14, 0, tzinfo=UTC)
ROLE = Role("Compiler engineer", "Northgate Robotics", url="https://northgate.example/c", pay="$1")
COMPILERS = Policy("compilers", ("rosa", "sam"), ROLE)
HELLO = Template(
    "hello",
    TemplateKind.CONNECT_NOTE,
    Purpose.FIRST_CONTACT,
    "en",
    "Hi, our {{ role.title }} job{% if role.pay %} pays{% endif %}. No role.url.",
)


def version(number: int, body: str = HELLO.body) -> TemplateVersion:
    template = replace(HELLO, body=body)
    return TemplateVersion(template, number, fingerprint(template), "dana", MONDAY)


def decision(
    approver: str, of: TemplateVersion, decision: str = APPROVE, **changed: object
) -> Approval:
    made = Approval(
        template=of.template.name,
        fingerprint=of.fingerprint,
        approver=approver,
        decision=decision,
        evidence=Evidence.CLAIMED,
        recorded_by="dana",
        at=MONDAY,
        facts_digest=facts_digest(ROLE, of.template),
        version=of.version,
    )
    return replace(made, **changed)  # type: ignore[arg-type]


V1, V2 = version(1), version(2, "Hello, our {{ role.title }} job.")
BOTH = [decision("rosa", V1), decision("sam", V1)]


def test_a_text_is_live_when_every_approver_approved_it() -> None:
    assert not is_live(V1, BOTH[:1], COMPILERS, MONDAY)
    assert is_live(V1, BOTH, COMPILERS, MONDAY)


def test_the_last_approved_version_stays_live_until_the_next_is_approved() -> None:
    assert live_version([V1, V2], [*BOTH, decision("rosa", V2)], COMPILERS, MONDAY) == V1
    later = [*BOTH, decision("rosa", V2), decision("sam", V2)]
    assert live_version([V1, V2], later, COMPILERS, MONDAY) == V2


def test_a_campaign_without_approvers_sends_nothing() -> None:
    assert not is_live(V1, BOTH, COMPILERS._replace(approvers=()), MONDAY)


def test_a_retired_version_is_never_live() -> None:
    assert not is_live(replace(V1, retired_at=MONDAY), BOTH, COMPILERS, MONDAY)


def test_the_same_words_submitted_again_need_a_fresh_look() -> None:
    assert not is_live(version(2), BOTH, COMPILERS, MONDAY)


def test_the_last_word_of_an_approver_counts() -> None:
    asked = [*BOTH, decision("rosa", V1, REQUEST_CHANGES)]
    assert not is_live(V1, asked, COMPILERS, MONDAY)
    assert is_live(V1, [*asked, decision("rosa", V1)], COMPILERS, MONDAY)


def test_a_request_for_changes_holds_whatever_the_role_facts() -> None:
    asked = [*BOTH, decision("rosa", V1, REQUEST_CHANGES, facts_digest="another role's")]
    assert not is_live(V1, asked, COMPILERS, MONDAY)


def test_an_approval_ages() -> None:
    assert is_live(V1, BOTH, COMPILERS, MONDAY + timedelta(days=90))
    assert not is_live(V1, BOTH, COMPILERS, MONDAY + timedelta(days=91))


def test_only_facts_that_the_text_mentions_ask_for_a_fresh_look() -> None:
    other_link = COMPILERS._replace(role=replace(ROLE, url="https://northgate.example/other"))
    assert is_live(V1, BOTH, other_link, MONDAY)
    other_pay = COMPILERS._replace(role=replace(ROLE, pay="$2"))
    assert not is_live(V1, BOTH, other_pay, MONDAY)
    assert objections([V1], BOTH, other_pay, MONDAY) == [
        "the role has changed since rosa approved v1",
        "the role has changed since sam approved v1",
    ]


def test_where_proof_is_asked_for_a_typed_approval_does_not_count() -> None:
    proven = COMPILERS._replace(proven=True)
    assert not is_live(V1, BOTH, proven, MONDAY)
    signed = [replace(one, evidence=Evidence.PROVEN) for one in BOTH]
    assert is_live(V1, signed, proven, MONDAY)


@pytest.mark.parametrize(
    ("versions", "decisions", "why"),
    [
        ([], [], "it was never submitted"),
        ([replace(V1, retired_at=MONDAY)], BOTH, "v1 is retired"),
        ([V1], BOTH[:1], "sam has not decided on v1"),
        ([V1], [*BOTH, decision("sam", V1, REQUEST_CHANGES)], "sam asked for changes to v1"),
    ],
)
def test_what_stands_in_the_way_is_said_in_words(
    versions: list[TemplateVersion], decisions: list[Approval], why: str
) -> None:
    assert objections(versions, decisions, COMPILERS, MONDAY) == [why]


@pytest.mark.parametrize(
    ("versions", "decisions", "state"),
    [
        ([], [], TemplateState.DRAFT),
        ([version(1, "Other words.")], [], TemplateState.DRAFT),
        ([V1], [], TemplateState.IN_REVIEW),
        ([V1], BOTH[:1], TemplateState.IN_REVIEW),
        ([V1], BOTH, TemplateState.APPROVED),
        ([V1], [*BOTH, decision("sam", V1, REQUEST_CHANGES)], TemplateState.CHANGES_REQUESTED),
        ([replace(V1, retired_at=MONDAY)], BOTH, TemplateState.RETIRED),
    ],
)
def test_the_state_is_that_of_the_newest_words(
    versions: list[TemplateVersion], decisions: list[Approval], state: TemplateState
) -> None:
    assert template_state(HELLO, versions, decisions, [COMPILERS], MONDAY) == state


def test_a_text_that_no_campaign_uses_cannot_be_approved_for_any() -> None:
    assert template_state(HELLO, [V1], BOTH, [], MONDAY) == TemplateState.IN_REVIEW


WORDS = st.text(max_size=20)
ANY_TEMPLATE = st.builds(
    Template,
    name=st.sampled_from(["hello", "job"]),
    kind=st.sampled_from(TemplateKind),
    purpose=st.sampled_from(Purpose),
    language=st.sampled_from(["en", "de"]),
    body=WORDS,
    subject=st.none() | WORDS,
)


def content(template: Template) -> tuple[object, ...]:
    return (template.kind, template.purpose, template.language, template.subject, template.body)


@settings(deadline=None)
@given(ANY_TEMPLATE, ANY_TEMPLATE)
def test_the_fingerprint_changes_exactly_when_the_content_does(
    one: Template, two: Template
) -> None:
    def plain(words: str | None) -> str | None:
        import unicodedata

        if words is None:
            return None
        return "\n".join(unicodedata.normalize("NFC", words).replace("\r\n", "\r").split("\r"))

    one, two = (
        replace(each, body=plain(each.body) or "", subject=plain(each.subject))
        for each in (one, two)
    )
    assert (fingerprint(one) == fingerprint(two)) == (content(one) == content(two))


@settings(deadline=None)
@given(WORDS, st.integers(0, 10**6))
def test_a_change_of_one_character_changes_the_fingerprint(words: str, place: int) -> None:
    at = place % (len(words) + 1)
    changed = replace(HELLO, body=f"{words[:at]}x{words[at:]}")
    assert fingerprint(changed) != fingerprint(replace(HELLO, body=words))


def test_line_ends_and_composed_accents_are_no_change() -> None:
    one, two = replace(HELLO, body="Zoë\r\nhi\rho"), replace(HELLO, body="Zoe\u0308\nhi\nho")
    assert fingerprint(one) == fingerprint(two)


def test_the_name_of_a_text_is_not_part_of_its_fingerprint() -> None:
    assert fingerprint(HELLO) == fingerprint(replace(HELLO, name="renamed"))


def test_the_text_digest_is_the_sha_256_of_the_words() -> None:
    empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    assert text_digest("") == empty
