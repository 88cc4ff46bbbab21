"""One campaign as the archive tells it: twelve invited, seven accepted, four replied."""

from __future__ import annotations

import zipfile
from datetime import UTC, datetime
from itertools import permutations
from pathlib import Path

import pytest

from outreach.actions import candidates as who
from outreach.actions import history, importing, planning, touches
from outreach.actions.proving.claims import claims
from outreach.actions.touches import Entry
from outreach.app import App
from outreach.core.doubles import Chance, Reason
from outreach.core.proof import CLASSES, Verdict
from outreach.core.words import Channel, Event, EventKind, Evidence, ReplyClass, Stage
from outreach.store import candidates, enrollments, events, messages, requests, suppressions
from tests.actions.proving.telling import (
    COMPLETE,
    LIST,
    ON_ONE_ENGINE,
    PARTIAL,
    opened,
    recorded,
    take,
    told,
)
from tests.dump import dumped


def figures(app: App, *, graded: bool = True) -> tuple[int, int, int]:
    """Return how many people of the campaign were invited, accepted, and replied."""
    with app.store.read() as tx:
        found = events.effective(tx, campaign="compilers")
    assert not graded or {one.evidence for one in found} == {Evidence.PROVEN}

    def people(kind: EventKind) -> int:
        return len({one.candidate for one in found if one.kind is kind and is_first(one)})

    return people(EventKind.SENT), people(EventKind.ACCEPTED), people(EventKind.REPLIED)


def is_first(event: Event) -> bool:
    return event.kind is not EventKind.SENT or event.step == "connect"


def later(folder: Path) -> Path:
    """Return a later archive, from which the accepted requests have gone."""
    file = folder / "Basic_LinkedInDataExport_11-21-2026.zip"
    with zipfile.ZipFile(COMPLETE) as archive, zipfile.ZipFile(file, "w") as copy:
        for name in ("Connections.csv", "messages.csv", "Profile.csv"):
            copy.writestr(name, archive.read(name))
        header, *lines = archive.read("Invitations.csv").decode().splitlines(keepends=True)
        pending = [line for line in lines if "10/5/26" not in line and "10/6/26" not in line]
        copy.writestr("Invitations.csv", "".join([header, *pending]))
    return file


def test_the_story_is_told_as_it_was(app: App) -> None:
    report = take(app, LIST, COMPLETE)
    assert figures(app) == (11, 7, 4)  # twelve, once the doubtful double is confirmed
    archive = report.files[1]
    assert (archive.kind, archive.owner) == ("archive", "mara")
    assert (archive.found.accepted, archive.found.replied, archive.strangers) == (7, 4, 1)
    stages, _ = told(app)
    assert stages == {"replied": 4, "followed_up": 1, "connected": 2, "invited": 4}


def test_the_twelfth_waits_as_a_doubtful_double_and_one_belongs_to_no_campaign(app: App) -> None:
    take(app, LIST, COMPLETE)
    with app.store.read() as tx:
        double = candidates.find(tx, "https://www.linkedin.com/in/sam-otieno-zz12")
        known = candidates.find(tx, "sam-otieno")
        assert enrollments.of_candidate(tx, double.id) == []
        assert [one.name for one in requests.waiting_for(tx)] == ["Ute Privat"]
    assert known.id != double.id
    mara = app.settings.senders["mara"]
    plan = planning.plan_day(app, mara, sample=None)
    held = {one.handle: one.code for one in plan.held_back}
    assert held["sam-otieno"] == "doubtful_double"


def test_the_twelfth_counts_once_the_double_is_confirmed_until_that_is_undone(app: App) -> None:
    take(app, LIST, COMPLETE)
    before = told(app)
    (doubt,) = who.suggested(app).doubts
    assert doubt.suggestion.evidence.keys() == {Reason.SAME_NAME, Reason.OPAQUE_ID}
    assert doubt.suggestion.chance is Chance.POSSIBLE
    done = who.confirm(app, doubt.suggestion.number)
    assert figures(app) == (12, 7, 4)
    assert [one.handle for one in done.people] == ["sam-otieno"]
    assert done.people[0].profile_url == "https://www.linkedin.com/in/sam-otieno-zz12"
    take(app, LIST, COMPLETE, later(app.workspace))
    assert figures(app) == (12, 7, 4)
    who.undo_merge(app)
    assert figures(app) == (11, 7, 4)
    assert told(app) == before
    who.confirm(app, who.suggested(app).doubts[0].suggestion.number)
    assert figures(app) == (12, 7, 4)


@ON_ONE_ENGINE
def test_nobody_who_replied_gets_a_nudge(app: App) -> None:
    take(app, LIST, COMPLETE)
    plan = planning.plan_day(app, app.settings.senders["mara"], sample=None)
    steps = {(one.handle, one.step) for one in plan.touches} | {
        (one.handle, one.step) for one in plan.held_back
    }
    for handle in ("nadia-okwuosa", "wren-hallowell", "ilse-van-der-moor"):
        assert not {step for who, step in steps if who == handle} & {"job", "nudge", "connect"}


def test_the_order_of_files_changes_nothing_nor_does_importing_them_twice(
    workspace: Path, tmp_path: Path
) -> None:
    files = [LIST, COMPLETE, later(tmp_path)]
    found = []
    for number, order in enumerate(permutations(files)):
        app = opened(workspace, f"sqlite:///{tmp_path / f'{number}.db'}")
        take(app, *order)
        if order[0] is not LIST:  # of people who were no candidates then, nothing was kept
            take(app, *order)
        found.append(told(app))
        before = recorded(app)
        take(app, *order)
        assert (told(app), recorded(app)) == (found[-1], before)
        app.store.close()
    assert all(one == found[0] for one in found)
    assert found[0][0] == {"replied": 4, "followed_up": 1, "connected": 2, "invited": 4}


@ON_ONE_ENGINE
def test_the_first_of_two_mails_says_that_it_proves_no_acceptance(app: App) -> None:
    report = take(app, LIST, PARTIAL)
    archive = report.files[1]
    assert [one.reason for one in archive.warnings] == ["no_connections_table"]
    assert (archive.found.accepted, archive.found.inferred) == (0, 5)
    take(app, COMPLETE)
    assert figures(app) == (11, 7, 4)


def test_messages_of_people_who_are_no_candidates_are_nowhere(app: App, workspace: Path) -> None:
    take(app, LIST, COMPLETE)
    kept = "".join(dumped(app.store))
    app.store.close()
    kept += "".join(file.read_bytes().decode("latin-1") for file in workspace.glob("outreach.db*"))
    assert "are you hiring?" not in kept.lower()
    assert "unsent third nudge" not in kept.lower()
    assert "sounds interesting! are you free" in kept.lower()


@ON_ONE_ENGINE
def test_replies_are_kept_in_their_own_words(app: App) -> None:
    take(app, LIST, COMPLETE)
    with app.store.read() as tx:
        wren = candidates.find(tx, "wren-hallowell").id
        (reply,) = events.effective(tx, candidates=[wren], kinds=[EventKind.REPLIED])
        jose = candidates.find(tx, "jose-perez").id
        assert jose not in messages.of_sender(tx, "mara")
    text = "Thanks for reaching out, but I'm happy where I am and not looking right now."
    assert reply.details["text"] == text
    assert reply.reply is None  # needs a look


def test_somebody_who_was_given_up_comes_back_when_an_archive_shows_the_acceptance(
    app: App,
) -> None:
    take(app, LIST, PARTIAL)
    with app.store.write() as tx:
        oona = candidates.find(tx, "oona-pelkonen").id
        (seen,) = enrollments.of_candidate(tx, oona)
        at = datetime(2026, 11, 1, tzinfo=UTC)
        events.append(
            tx, Event(EventKind.EXPIRED, at, at, "loop", enrollment=seen.id, candidate=oona)
        )
        enrollments.move(tx, seen, Stage.EXPIRED, closed_at=at)
    take(app, COMPLETE)
    with app.store.read() as tx:
        (now,) = enrollments.of_candidate(tx, oona)
    assert (now.stage, now.closed_at) == (Stage.CONNECTED, None)


@ON_ONE_ENGINE
def test_what_a_reply_means_is_said_of_the_day_it_came_and_is_no_claim(app: App) -> None:
    take(app, LIST, COMPLETE)
    with app.store.read() as tx:
        said = events.effective(tx, kinds=[EventKind.REPLIED])[0]
        person = candidates.load(tx, [said.candidate or 0])[said.candidate or 0]
    meant = Entry(EventKind.REPLIED, reply=ReplyClass.INTERESTED, details={CLASSES: said.id})
    (logged,) = touches.record(app, [person.handle], meant)
    assert logged.event.occurred_at == said.occurred_at
    before = told(app)
    assert [one.claims for one in claims(app)] == [[], []]
    take(app, COMPLETE)
    assert told(app) == before
    assert figures(app, graded=False) == (11, 7, 4)


def test_claims_are_proven_and_what_no_archive_shows_is_told(app: App) -> None:
    take(app, LIST)
    at = datetime(2026, 10, 8, 12, tzinfo=UTC)
    with app.store.write() as tx:
        for handle in ("greta-holm", "sam-otieno"):
            person = candidates.find(tx, handle).id
            seen = enrollments.enroll(tx, person, "compilers", "mara", {}, at)
            sent = Event(
                EventKind.SENT, at, at, "dana", candidate=person, campaign="compilers",
                sender="mara", enrollment=seen.id, channel=Channel.LINKEDIN_CONNECT, step="connect",
            )  # fmt: skip
            history.record(tx, sent)
    take(app, COMPLETE)
    (mara, _) = claims(app)
    assert (mara.count(Verdict.PROVEN), len(mara.claims)) == (1, 2)
    assert [mara.people[one.event.candidate or 0].handle for one in mara.contradicted] == [
        "sam-otieno"
    ]
    assert (mara.lag_days, mara.strangers) == (0, 1)
    assert mara.last_archive == datetime(2026, 11, 20, tzinfo=UTC)  # as its name says
    with app.store.read() as tx:
        greta = candidates.find(tx, "greta-holm").id
        (sent,) = events.effective(tx, candidates=[greta], kinds=[EventKind.SENT])
    assert (sent.evidence, sent.occurred_at) == (Evidence.PROVEN, at)


def test_each_part_of_an_archive_is_as_old_as_its_newest_row(app: App, tmp_path: Path) -> None:
    take(app, LIST)
    file = tmp_path / "Connections.csv"
    head = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
    row = "Nadia,Okwuosa,https://www.linkedin.com/in/nadia-okwuosa,,Example,Engineer,06 Nov 2026\n"
    file.write_text(head + row, encoding="utf-8")
    importing.import_files(app, [file], owner="mara")
    (mara, _) = claims(app)
    assert mara.last_archive == datetime(2026, 11, 6, tzinfo=UTC)


def test_an_acceptance_that_was_only_logged_proves_nothing_and_excuses_nothing(
    app: App, tmp_path: Path
) -> None:
    take(app, LIST)
    at = datetime(2026, 10, 8, 12, tzinfo=UTC)
    with app.store.write() as tx:
        person = candidates.find(tx, "sam-otieno").id
        seen = enrollments.enroll(tx, person, "compilers", "mara", {}, at)
        asked = Event(
            EventKind.SENT, at, at, "dana", candidate=person, campaign="compilers",
            sender="mara", enrollment=seen.id, channel=Channel.LINKEDIN_CONNECT, step="connect",
        )  # fmt: skip
        history.record(tx, asked)
    logged = app.at(datetime(2026, 10, 9, 9, tzinfo=UTC))
    touches.record(logged, ["sam-otieno"], Entry(EventKind.ACCEPTED))
    take(app, COMPLETE)  # Sam is in no table of it
    (mara, _) = claims(app)
    found = {one.event.kind: one.verdict for one in mara.claims}
    assert found == {EventKind.SENT: Verdict.CONTRADICTED, EventKind.ACCEPTED: Verdict.CONTRADICTED}
    with app.store.read() as tx:
        (accepted,) = events.effective(tx, candidates=[person], kinds=[EventKind.ACCEPTED])
    assert accepted.evidence is Evidence.CLAIMED


def stop(text: bytes) -> bytes:
    """Return the messages with another last word of Wren."""
    before = b"Thanks for reaching out, but I&#39;m happy where I am and not looking right now."
    assert before in text
    return text.replace(before, b"Please do not contact me again.")


def test_an_opt_out_in_an_archive_acts_at_once_and_in_any_order(app: App, tmp_path: Path) -> None:
    file = tmp_path / "Complete_LinkedInDataExport_11-21-2026.zip"
    with zipfile.ZipFile(COMPLETE) as archive, zipfile.ZipFile(file, "w") as copy:
        for name in archive.namelist():
            text = archive.read(name)
            copy.writestr(name, stop(text) if name.split("/")[-1] == "messages.csv" else text)
    report = take(app, LIST, file)
    assert sum(one.found.stopped for one in report.files) == 1
    with app.store.read() as tx:
        wren = candidates.find(tx, "wren-hallowell")
        (reply,) = events.effective(tx, candidates=[wren.id], kinds=[EventKind.REPLIED])
        assert suppressions.is_barred(tx, app.store, wren)
    assert reply.reply is ReplyClass.OPT_OUT
    take(app, file)
    with app.store.read() as tx:
        (again,) = events.effective(tx, candidates=[wren.id], kinds=[EventKind.REPLIED])
    assert again == reply


def test_a_reply_that_was_logged_without_words_stops_when_its_words_come(
    app: App, tmp_path: Path
) -> None:
    take(app, LIST)
    logged = app.at(datetime(2026, 10, 30, 9, tzinfo=UTC))
    touches.record(logged, ["wren-hallowell"], Entry(EventKind.REPLIED, campaign="compilers"))
    file = tmp_path / "messages.csv"
    with zipfile.ZipFile(COMPLETE) as archive:
        file.write_bytes(stop(archive.read("messages.csv")))
    importing.import_files(app, [file], owner="mara")
    with app.store.read() as tx:
        assert suppressions.is_barred(tx, app.store, candidates.find(tx, "wren-hallowell"))


OPAQUE = "https://www.linkedin.com/in/ACoAAB1xYzQ9wKlMnOpQrStUvWxYz0123456789"


@pytest.fixture
def request_by_id(tmp_path: Path) -> Path:
    """Return the file of one request, to Nadia Okwuosa under LinkedIn's own id."""
    file = tmp_path / "Invitations.csv"
    file.write_text(
        "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n"
        'Mara Testrup,Nadia Okwuosa,"10/5/26, 9:12 AM",,OUTGOING,'
        f"https://www.linkedin.com/in/mara-testrup-zz00,{OPAQUE}\n",
        encoding="utf-8",
    )
    return file


def held(app: App) -> dict[str, str]:
    plan = planning.plan_day(app, app.settings.senders["mara"], sample=None)
    return {one.handle: one.code for one in plan.held_back}


def test_a_request_by_opaque_id_holds_back_the_only_candidate_of_that_name(
    app: App, request_by_id: Path
) -> None:
    take(app, LIST, request_by_id)
    (doubt,) = who.suggested(app).doubts
    assert Reason.OPAQUE_ID in doubt.suggestion.evidence
    assert held(app)["nadia-okwuosa"] == "doubtful_double"
    who.confirm(app, doubt.suggestion.number)
    assert figures(app) == (1, 0, 0)


def test_a_request_by_opaque_id_holds_back_each_of_two_of_that_name(
    app: App, request_by_id: Path
) -> None:
    twin = request_by_id.with_name("list.csv")
    twin.write_text(
        "First Name,Last Name,LinkedIn URL,Company,Title,Skills\n"
        "Nadia,Okwuosa,https://www.linkedin.com/in/nadia-o-2,Thorn,Engineer,Compilers\n",
        encoding="utf-8",
    )
    take(app, LIST, twin, request_by_id)
    pairs = {one.suggestion.pair for one in who.suggested(app).doubts}
    assert len(pairs) == 2
    with app.store.read() as tx:
        everybody = [candidates.find(tx, one).id for one in ("nadia-okwuosa", "nadia-okwuosa-2")]
    assert all(any(one in pair for pair in pairs) for one in everybody)
    assert held(app)["nadia-okwuosa"] == "doubtful_double"
