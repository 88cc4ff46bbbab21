"""What is logged beside an archive, before or after it: it happened once, when the archive says."""

from __future__ import annotations

from itertools import permutations

import pytest

from outreach.actions import touches
from outreach.actions.proving.claims import claims
from outreach.actions.touches import Entry, early
from outreach.app import App
from outreach.core.errors import Blocked, NothingToDo
from outreach.core.proof import CLASSES, Verdict
from outreach.core.words import Channel, Event, EventKind, Precision, ReplyClass, Stage
from outreach.store import candidates, enrollments, events
from tests.actions.proving.telling import ON_ONE_ENGINE
from tests.actions.proving.telling import told as facts
from tests.actions.proving.test_answered import OONA, connected, day, enrolled, shown, told
from tests.actions.proving.test_any_split import MARA

__all__ = ["told"]  # the fixture
ASK = f'{MARA[0]},Oona Pelkonen,"10/5/26, 9:12 AM",,OUTGOING,{MARA[1]},{OONA}'
OURS = f"c1,,{MARA[0]},{MARA[1]},Oona Pelkonen,{OONA},2026-10-08 10:00:00 UTC,,The job,INBOX"
WORDS = "Could you send the description?"
THEIRS = f"c1,,Oona Pelkonen,{OONA},{MARA[0]},{MARA[1]},2026-10-09 11:00:00 UTC,,{WORDS},INBOX"


def asked(app: App) -> None:
    shown(app, "Invitations.csv", ASK)


def talked(app: App) -> None:
    shown(app, "messages.csv", f"{OURS}\n{THEIRS}")


def log(app: App, what: EventKind, when: str = "", **more: object) -> None:
    touches.record(app, ["oona-pelkonen"], Entry(what, when=when, **more))


def outside(app: App, when: str) -> None:
    log(app, EventKind.SENT, when, outside=True, campaign="compilers")


def days(app: App) -> list[tuple[str, str, str]]:
    """Return every fact: what, which step, and its day, to which a request is known."""
    return [(kind, step, at[:10]) for _, kind, step, at, _ in facts(app)[1]]


UNLOGGED = [
    ("accepted", "", "2026-10-07"),
    ("replied", "", "2026-10-09"),
    ("sent", "connect", "2026-10-05"),
    ("sent", "job", "2026-10-08"),
]


@pytest.mark.parametrize("when", ["2026-10-05T09:12", "2026-10-06", "2026-10-12T10:00", ""])
def test_a_request_that_was_logged_outside_is_the_campaigns_once_it_is_shown(
    told: App, when: str
) -> None:
    if when:
        outside(told, when)
    for _ in range(2):
        asked(told)
        connected(told, "07 Oct 2026")
        talked(told)
        assert days(told) == UNLOGGED
    with told.store.read() as tx:
        (seen,) = enrollments.of_candidate(tx, candidates.find(tx, "oona-pelkonen").id)
    assert seen.stage is Stage.REPLIED
    (mara, *_) = claims(told)
    assert mara.count(Verdict.PROVEN) == len(mara.claims) == bool(when)


@ON_ONE_ENGINE
@pytest.mark.parametrize("order", list(permutations(range(4))))
def test_claims_before_between_and_after_the_tables_change_no_fact(
    told: App, order: tuple[int, ...]
) -> None:
    def claim() -> None:
        for what, when in [
            (EventKind.SENT, "2026-10-08T12:00"),
            (EventKind.ACCEPTED, "2026-10-09"),
            (EventKind.REPLIED, "2026-10-09T15:00"),
        ]:
            try:
                log(told, what, when, outside=what is EventKind.SENT, campaign="compilers")
            except NothingToDo:
                continue

    steps = [
        lambda: asked(told),
        lambda: connected(told, "07 Oct 2026"),
        lambda: talked(told),
        claim,
    ]
    for place in order:
        steps[place]()
    found = days(told)
    # a message that was logged as one outside the sequence stays that
    assert [one for one in found if "sent" not in one[0]] == UNLOGGED[:2]
    assert len([one for one in found if one[2] == "2026-10-08"]) == 1
    assert ("sent", "connect", "2026-10-05") in found
    assert len(found) == len(UNLOGGED)


def test_a_request_that_was_logged_days_late_was_sent_when_the_archive_says(told: App) -> None:
    enrolled(told, "compilers", day(10, 11), sent=day(10, 11))
    connected(told, "21 Oct 2026")
    asked(told)
    assert days(told) == [("accepted", "", "2026-10-21"), ("sent", "connect", "2026-10-05")]
    with told.store.read() as tx:
        (sent,) = events.effective(tx, kinds=[EventKind.SENT])
    assert sent.precision is Precision.DAY
    (mara, *_) = claims(told)
    assert mara.lag_days == 6


def test_the_exact_time_of_a_claim_stays_where_the_archive_may_mean_it(told: App) -> None:
    enrolled(told, "compilers", day(10, 5), sent=day(10, 5))
    asked(told)
    with told.store.read() as tx:
        (sent,) = events.effective(tx, kinds=[EventKind.SENT])
    assert (sent.occurred_at, sent.precision) == (day(10, 5), Precision.SECOND)


@pytest.fixture
def known(told: App) -> App:
    """Give a workspace in which the archive has told everything of Oona."""
    asked(told)
    connected(told, "07 Oct 2026")
    talked(told)
    return told


@pytest.mark.parametrize(
    ("entry", "says"),
    [
        (Entry(EventKind.ACCEPTED, when="2026-10-09"), "accepted on 7 Oct 2026"),
        (Entry(EventKind.ACCEPTED), "accepted on 7 Oct 2026"),
        (Entry(EventKind.REPLIED, when="2026-10-09T15:00"), "replied on 9 Oct 2026"),
        (Entry(EventKind.REPLIED, note=f"{WORDS} "), "replied on 9 Oct 2026"),
        (Entry(EventKind.SENT, when="2026-10-08", outside=True), "written to on 8 Oct 2026"),
    ],
)
def test_what_the_archive_has_shown_is_said_to_be_known(
    known: App, entry: Entry, says: str
) -> None:
    before = facts(known)
    with pytest.raises(NothingToDo, match=says):
        touches.record(known, ["oona-pelkonen"], entry)
    assert facts(known) == before


def test_a_request_is_not_logged_again_days_after_it_was_shown(told: App) -> None:
    asked(told)
    with pytest.raises(NothingToDo, match="asked to connect on 5 Oct 2026"):
        outside(told, "2026-10-12T10:00")


def test_who_was_asked_once_more_may_accept_once_more(known: App) -> None:
    again = ASK.replace("10/5/26", "11/5/26")
    shown(known, "Invitations.csv", again)
    log(known, EventKind.ACCEPTED, "2026-11-10")
    assert days(known).count(("accepted", "", "2026-11-10")) == 1


def test_who_was_asked_once_accepts_once_however_late_the_request_was_logged(told: App) -> None:
    enrolled(told, "compilers", day(10, 13), sent=day(10, 13))
    connected(told, "07 Oct 2026")
    with pytest.raises(NothingToDo, match="accepted on 7 Oct 2026"):
        log(told, EventKind.ACCEPTED, "2026-10-14")


def test_the_class_of_a_reply_that_is_known_is_kept_with_it(known: App) -> None:
    log(known, EventKind.REPLIED, "2026-10-09", reply=ReplyClass.QUESTION)
    with known.store.read() as tx:
        first, second = events.effective(tx, kinds=[EventKind.REPLIED])
    assert second.details[CLASSES] == first.id
    assert (second.reply, second.occurred_at) == (ReplyClass.QUESTION, first.occurred_at)


def test_what_came_since_is_news(known: App) -> None:
    log(known, EventKind.REPLIED, note="And which team is it?")
    log(known, EventKind.SENT, "2026-10-10T17:00", outside=True)
    assert len(facts(known)[1]) == len(UNLOGGED) + 2


@ON_ONE_ENGINE
@pytest.mark.parametrize(
    ("at", "refusal"), [(day(10, 5), NothingToDo), (day(9, 2), Blocked), (day(10, 8), None)]
)
def test_a_step_cannot_have_gone_out_before_what_it_follows(
    told: App, at: object, refusal: type[Exception] | None
) -> None:
    asked(told)
    connected(told, "07 Oct 2026")
    with told.store.write() as tx:
        oona = candidates.find(tx, "oona-pelkonen").id
        (seen,) = enrollments.of_candidate(tx, oona)
        sent = Event(
            EventKind.SENT, at, told.now, "dana", candidate=oona, campaign="compilers",
            sender="mara", enrollment=seen.id, step="job", channel=Channel.LINKEDIN_MESSAGE,
        )  # fmt: skip
        if refusal is None:
            early.refuse(told, tx, sent)
            return
        with pytest.raises(refusal, match=r"on 5 Oct|accepted on 7 Oct 2026, which"):
            early.refuse(told, tx, sent)
