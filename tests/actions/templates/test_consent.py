"""A random walk of texts and cards: nothing is sent that its approvers do not stand behind.

What may be sent is worked out a second time here, from a ledger of everything that was done and
from the words of each draft, without looking at how outreach decides it.
"""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    MultipleResults,
    RuleBasedStateMachine,
    consumes,
    invariant,
    multiple,
    rule,
)

from outreach.actions import auditing, templates, touches
from outreach.actions.templates import Word
from outreach.actions.touches import Card, Entry
from outreach.app import App
from outreach.core.errors import Blocked, ChangedMeanwhile, NothingToDo, Refused
from outreach.core.words import Candidate, EventKind
from outreach.store import templates as store
from tests import cast

EXPECTED = (Blocked, ChangedMeanwhile, NothingToDo, Refused)
AUTHORS = ("dana", "rosa-diaz")
APPROVERS = ("rosa-diaz", "sam-keller", "dana")
REQUIRED = (("rosa-diaz",), ("rosa-diaz", "sam-keller"))
PAYS = ("$140-165k", "$150-170k")
PEOPLE = (*cast.CAST, *cast.extras(12))
HEAD = "---\nkind: connect_note\npurpose: first_contact\nlanguage: en\n---\n"
DRAFTS = (
    "Hi {name}, [who]I run Northgate Robotics.[/who] [how]I found you at {company}.[/how] "
    "[why]I hope you'll apply for our {title} opening.[/why]",
    "Hello {name}, [who]I run Northgate Robotics.[/who] [how]I found you at {company}.[/how] "
    "[why]I hope you'll apply for our {title} opening.[/why]",
    "Hi {name}, [who]I run Northgate Robotics.[/who] [how]I found you at {company}.[/how] "
    "[why]I hope you'll apply for our {title} opening at {pay}.[/why]",
)
FIELDS = {
    "{name}": "{{ candidate.greeting_name }}",
    "{company}": "{{ candidate.company }}",
    "{title}": "{{ role.title }}",
    "{pay}": "{{ role.pay }}",
}


def written(draft: str) -> str:
    """Return a draft as its file has it."""
    for field_, tag in FIELDS.items():
        draft = draft.replace(field_, tag)
    for mark in ("who", "how", "why"):
        draft = draft.replace(f"[{mark}]", f"{{% {mark} %}}")
        draft = draft.replace(f"[/{mark}]", f"{{% end{mark} %}}")
    return f"{HEAD}{draft}\n"


def read(draft: str, person: Candidate, pay: str) -> str:
    """Return a draft as a person would read it."""
    for mark in ("who", "how", "why"):
        draft = draft.replace(f"[{mark}]", "").replace(f"[/{mark}]", "")
    name, company = person.greeting_name or "", person.company or ""
    draft = draft.replace("{name}", name).replace("{company}", company)
    return draft.replace("{title}", "Compiler engineer").replace("{pay}", pay)


@dataclass
class Submission:
    """One version, and every word of its approvers about it, with the pay they knew."""

    draft: str
    author: str
    fingerprint: str
    retired: bool = False
    words: list[tuple[str, str, datetime, str]] = field(default_factory=list)

    def stands(self, approvers: tuple[str, ...], pay: str, now: datetime) -> bool:
        """Say whether each of these stands behind it, lately, knowing this pay where it is told."""
        return not self.retired and all(self._consents(one, pay, now) for one in approvers)

    def _consents(self, approver: str, pay: str, now: datetime) -> bool:
        # who asked for other words meant it whatever the pay; who approved knew one pay
        told = "{pay}" in self.draft
        said = [
            (word, at)
            for who, word, at, known in self.words
            if who == approver and (word != "approve" or not told or known == pay)
        ]
        return bool(said) and said[-1][0] == "approve" and now - said[-1][1] <= timedelta(days=90)


class Consent(RuleBasedStateMachine):
    """Authors, approvers and recruiters, in any order and from stale screens."""

    cards: Bundle[Card] = Bundle("cards")
    seen: Bundle[str] = Bundle("seen")
    office: Path | None = None

    def __init__(self) -> None:
        super().__init__()
        if Consent.office is None:
            Consent.office = Path(tempfile.mkdtemp(prefix="consent-")) / "office"
            cast.office(Consent.office, PEOPLE).store.close()
        self.folder = Path(tempfile.mkdtemp(prefix="consent-")) / "office"
        shutil.copytree(Consent.office, self.folder)
        self.app = cast.opened(self.folder)
        self.drafted, self.pay, self.solo = 0, PAYS[0], False
        self.approvers: tuple[str, ...] = REQUIRED[0]
        templates.retire(self.app, "hello")  # what the office came with is another story
        self.ledger: list[Submission] = []
        self.a_text_goes_its_way(0, 0)

    def teardown(self) -> None:
        assert auditing.verify(self.app).broken == ()
        self.app.store.close()
        shutil.rmtree(self.folder.parent)

    def as_user(self, user: str) -> App:
        other = replace(self.app, user=user)
        shared = ("settings", "library", "store")
        vars(other).update({name: getattr(self.app, name) for name in shared})
        return other

    def rewrite(self, file: str, old: str, new: str) -> None:
        path = self.folder / file
        path.write_text(path.read_text().replace(old, new))
        self.app = self.app.reread(self.app.now)

    # authors

    @rule(number=st.integers(0, len(DRAFTS) - 1))
    def draft_is(self, number: int) -> None:
        self.drafted = number
        (self.folder / "templates" / "hello.j2").write_text(written(DRAFTS[number]))
        self.app = self.app.reread(self.app.now)

    @rule(target=seen, user=st.sampled_from(AUTHORS))
    def submit(self, user: str) -> MultipleResults[str] | str:
        try:
            done = templates.submit(self.as_user(user), "hello", explain=lambda _: "so be it")
        except EXPECTED:
            return multiple()
        made = Submission(DRAFTS[self.drafted], user, done.version.fingerprint)
        self.ledger.append(made)
        return made.fingerprint

    @rule()
    def retire(self) -> None:
        try:
            templates.retire(self.app, "hello")
        except EXPECTED:
            return
        for one in self.ledger:
            one.retired = True

    # approvers

    @rule(
        approver=st.sampled_from(APPROVERS),
        looked_at=st.none() | seen,
        decision=st.sampled_from(["approve", "approve", "request_changes"]),
    )
    def decide(self, approver: str, looked_at: str | None, decision: str) -> None:
        word = Word(approver, looked_at or "", "I looked.")
        decide = templates.approve if decision == "approve" else templates.request_changes
        try:
            decide(self.app, "hello", word)
        except EXPECTED:
            return
        newest = self.ledger[-1]
        assert looked_at in (None, newest.fingerprint)
        assert approver in self.approvers
        assert decision != "approve" or approver != newest.author or self.solo
        newest.words.append((approver, decision, self.app.now, self.pay))

    @rule(number=st.integers(0, len(DRAFTS) - 1), missing=st.sampled_from([0, 0, 0, 1]))
    def a_text_goes_its_way(self, number: int, missing: int) -> None:
        """Submit a draft and let all who must, or all but one, approve what is in review."""
        self.draft_is(number)
        self.submit("dana")
        for approver in self.approvers[missing:]:
            self.decide(approver, None, "approve")

    @rule(looked_at=seen)
    def remark(self, looked_at: str) -> None:
        try:
            templates.comment(self.app, "hello", Word("rosa-diaz", looked_at, "Nice.", line=1))
        except EXPECTED:
            return

    # what changes around them

    @rule(required=st.sampled_from(REQUIRED), of_step=st.booleans())
    def others_must_approve(self, required: tuple[str, ...], of_step: bool) -> None:
        file = self.folder / "campaigns" / "compilers.yaml"
        lines = []
        for line in file.read_text().splitlines():
            if line.startswith("approvers:"):
                line = f"approvers: [{', '.join(('dana',) if of_step else required)}]"
            if "template: hello" in line:
                own = f", approvers: [{', '.join(required)}]" if of_step else ""
                line = f"{line.partition('template: hello')[0]}template: hello{own}}}"
            lines.append(line)
        file.write_text("\n".join(lines) + "\n")
        self.approvers = required
        self.app = self.app.reread(self.app.now)

    @rule()
    def the_pay_changes(self) -> None:
        other = PAYS[1 - PAYS.index(self.pay)]
        self.rewrite("campaigns/compilers.yaml", self.pay, other)
        self.pay = other

    @rule()
    def one_works_alone_or_no_more(self) -> None:
        toml = self.folder / "outreach.toml"
        text = toml.read_text().replace("\n[approvals]\nsolo = true\n", "")
        self.solo = not self.solo
        toml.write_text(f"{text}\n[approvals]\nsolo = true\n" if self.solo else text)
        self.app = self.app.reread(self.app.now)

    @rule(weeks=st.sampled_from([1, 1, 4, 13]))
    def time_passes(self, weeks: int) -> None:
        self.app = self.app.at(self.app.now + timedelta(weeks=weeks))

    # recruiters

    @rule(target=cards)
    def take_a_card(self) -> MultipleResults[Card] | Card:
        try:
            card = touches.next_card(self.app)
        except EXPECTED:
            return multiple()
        self.check(card)
        return card

    @rule(card=consumes(cards))
    def send(self, card: Card) -> None:
        try:
            touches.settle(self.app, card.touch, Entry(EventKind.SENT))
        except EXPECTED:
            return
        self.check(card)

    @rule()
    def take_and_send(self) -> None:
        card = self.take_a_card()
        if isinstance(card, Card):
            self.send(card)

    @rule(
        number=st.integers(0, len(DRAFTS) - 1),
        between=st.sampled_from(
            ["the_pay_changes", "retire", "a_text", "asked", "too_late", "one_more"]
        ),
    )
    def something_comes_between_card_and_sent(self, number: int, between: str) -> None:
        self.a_text_goes_its_way(number, 0)
        card = self.take_a_card()
        if not isinstance(card, Card):
            return
        if between == "the_pay_changes":
            self.the_pay_changes()
            self.a_text_goes_its_way(self.drafted, 0)
        elif between == "retire":
            self.retire()
        elif between == "a_text":
            self.a_text_goes_its_way((self.drafted + 1) % len(DRAFTS), 0)
        elif between == "asked":
            self.decide(self.approvers[0], None, "request_changes")
        elif between == "too_late":
            self.time_passes(13)
        else:
            self.others_must_approve(REQUIRED[1], of_step=True)
        self.send(card)

    def check(self, card: Card) -> None:
        """Fail unless the very text on a card is one that its approvers stand behind now."""
        assert card.touch.template is None or any(
            one.stands(self.approvers, self.pay, self.app.now)
            and read(one.draft, card.person, self.pay) == card.touch.text
            for one in self.ledger
        ), (card.touch.text, self.ledger)

    @invariant()
    def what_is_live_is_approved(self) -> None:
        campaigns = templates.users_of(self.app, "hello")
        with self.app.store.read() as tx:
            history = store.history(tx, "hello")
        for policy in templates.policies_of(self.app, "hello", campaigns):
            if version := history.live(policy, self.app.now):
                # the office came with one version before those of the ledger
                made = self.ledger[version.version - 2]
                assert made.stands(self.approvers, self.pay, self.app.now)


Consent.TestCase.settings = settings(
    max_examples=12,
    stateful_step_count=20,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
TestConsent = Consent.TestCase
