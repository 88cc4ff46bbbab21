"""Forgetting: shown first, done at once, everywhere, never undone."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from outreach.actions import backups, candidates, doctor, planning, privacy, reports
from outreach.actions.candidates import Facts
from outreach.actions.importing import import_files
from outreach.actions.touches import Entry, Naming, next_card, record, settle, undo
from outreach.app import App
from outreach.core.errors import Blocked, ChangedMeanwhile, NotFound
from outreach.core.words import EventKind, ReplyClass
from outreach.store import audit, events
from tests import cast

ADA = "ada-lovelace"
GRACE = "grace-hopper"


def sent(app: App, person: str) -> None:
    record(app, [person], Entry(EventKind.SENT))


def replied(app: App, person: str, said: str) -> None:
    record(app, [person], Entry(EventKind.REPLIED, reply=ReplyClass.INTERESTED, note=said))


def held(app: App, *lines: str) -> App:
    """Return the same office with lines in [privacy]."""
    file = app.workspace / "outreach.toml"
    text = file.read_text(encoding="utf-8")
    file.write_text("\n".join([text, "[privacy]", *lines, ""]), encoding="utf-8")
    return app.reread(app.now)


def test_what_goes_and_what_stays_is_told_before_anything_is_done(office: App) -> None:
    sent(office, ADA)
    seen = privacy.preview(office, ADA)
    assert {one.table: one.rows for one in seen.going if one.stays} == {
        "enrollment": 1, "event": 1, "touch": 1,
    }  # fmt: skip
    assert candidates.look(office, ADA).person == seen.person


def test_the_figures_stay_and_the_plan_goes_on_without_them(shared_office: App) -> None:
    sent(shared_office, ADA)
    before = planning.plan_day(shared_office, shared_office.settings.senders["sam-keller"])
    done = privacy.forget(shared_office, ADA)
    assert (done.count, done.is_clean) == (1, True)
    after = planning.plan_day(shared_office, shared_office.settings.senders["sam-keller"])
    used = {name: one.used for name, one in before.budgets.items()}
    assert {name: one.used for name, one in after.budgets.items()} == used
    with pytest.raises(NotFound):
        candidates.look(shared_office, ADA)
    with shared_office.store.read() as tx:
        assert audit.verify(tx) == []
        entry = audit.last_by(tx, "dana", "forget")
    assert entry is not None
    assert set(entry.payload or {}) == {"candidates", "after"}


def test_a_message_after_a_stop_caps_the_score_also_when_they_are_forgotten(office: App) -> None:
    record(office, [ADA], Entry(EventKind.STOP))
    with office.store.write() as tx:
        (stop,) = events.effective(tx, kinds=[EventKind.STOP])
        at = office.now + timedelta(hours=1)
        sent_on = replace(stop, kind=EventKind.SENT_OUTSIDE, sender="sam-keller", occurred_at=at)
        events.append(tx, replace(sent_on, recorded_at=at, enrollment=None, details={}))
    later = office.at(office.now + timedelta(hours=2))
    breached_on = reports.pillar(later).habits.breached_on
    assert breached_on is not None
    privacy.forget(later, ADA)
    assert reports.pillar(later).habits.breached_on == breached_on


def test_nobody_waits_for_an_answer_who_was_forgotten(office: App) -> None:
    for person in (ADA, GRACE):
        sent(office, person)
        replied(office, person, "When could I begin?")
    privacy.forget(office, ADA)
    (role,) = reports.stats(office, "compilers").roles
    assert role.waiting.unanswered == 1
    assert role.cohort is not None
    assert role.cohort.replied_ever == 2  # what happened still counts


def test_forgetting_is_not_undone_and_not_passed_over(office: App) -> None:
    candidates.note(office, GRACE, "met at PyCon")
    sent(office, ADA)
    privacy.forget(office, ADA)
    with pytest.raises(Blocked, match="not taken back"):
        undo(office)
    (undone,) = undo(office, past_stops=True)
    assert undone.candidate is not None
    assert undone.candidate.handle == GRACE


def test_what_was_done_since_is_taken_back_as_ever(office: App) -> None:
    privacy.forget(office, ADA)
    candidates.note(office, GRACE, "met at PyCon")
    assert undo(office)[0].event.kind is EventKind.NOTED
    with pytest.raises(Blocked, match="not taken back"):
        undo(office)


def test_a_card_in_hand_ends_with_its_person(office: App) -> None:
    card = next_card(office)
    person = card.person
    privacy.forget(office, person.handle)
    with pytest.raises(ChangedMeanwhile, match="forgotten"):
        settle(office, card.touch, Entry(EventKind.SENT))


def test_a_legal_hold_keeps_a_person_or_all_of_a_campaign(office: App) -> None:
    sent(office, GRACE)
    app = held(office, f'legal_hold = ["{ADA}", "compilers"]')
    for person in (ADA, GRACE):
        assert privacy.preview(app, person).hold
        with pytest.raises(Blocked, match="legal hold"):
            privacy.forget(app, person)
    privacy.forget(app, "jose-ng")


def test_who_was_forgotten_is_not_added_imported_or_made_of_somebody_else(office: App) -> None:
    privacy.forget(office, ADA)
    with pytest.raises(Blocked, match="forgotten"):
        candidates.add(office, [cast.ADA.profile_url or ""], Facts("Ada Lovelace"))
    with pytest.raises(Blocked, match="forgotten"):
        candidates.edit(office, GRACE, {"email": "ada@example.com"})
    file = office.workspace / "again.csv"
    file.write_text("Name,Email\nA. L.,ada@example.com\nNew One,new@example.com\n")
    for dry_run in (True, False):
        (told,) = import_files(office, [file], dry_run=dry_run).files
        assert (told.forgotten, told.added) == (1, 1)
    (again,) = import_files(office, [file]).files
    assert (again.seen_before, again.forgotten) == (office.now, 1)


@pytest.mark.parametrize("names", [("Brandstätter", "Brandstaetter"), ("Mueller", "Müller")])
def test_who_was_forgotten_stays_out_in_both_spellings_and_by_the_bare_name(
    shared_office: App, names: tuple[str, str]
) -> None:
    app, (was, now) = shared_office, names
    with app.store.write() as tx:
        cast.change(tx, cast.GRACE, first_name="Anke", last_name=was, company="Kiesel GmbH")
    privacy.forget(app, GRACE)
    file = app.workspace / "again.csv"
    rows = [f"Anke {name},{firm}" for name in names for firm in ("Kiesel", "")]
    file.write_text("\n".join(["Name,Company", *rows, f"Anke {now},Sand AG"]), encoding="utf-8")
    (told,) = import_files(app, [file]).files
    assert (told.forgotten, told.added) == (4, 1)
    for name in names:
        with pytest.raises(Blocked, match="forgotten here on request"):
            record(app, [ADA], Entry(EventKind.REFERRAL, naming=Naming(f"Anke {name}")))


@pytest.mark.parametrize("names", [("Anke", "Dr. Anke"), ("Anke B.", "Anke"), ("Dr. Anke", "Anke")])
def test_who_was_forgotten_stays_out_with_a_title_and_without(
    shared_office: App, names: tuple[str, str]
) -> None:
    app, (was, now) = shared_office, names
    with app.store.write() as tx:
        cast.change(tx, cast.GRACE, first_name=was, last_name="Ruiz", company="Kiesel GmbH")
    privacy.forget(app, GRACE)
    file = app.workspace / "again.csv"
    file.write_text(f"First Name,Last Name,Company\n{now},Ruiz,Kiesel\n{now},Ruiz,\n")
    (told,) = import_files(app, [file]).files
    assert (told.forgotten, told.added) == (2, 0)


def test_files_that_name_them_are_deleted_or_told_and_copies_are_told(office: App) -> None:
    folder = office.workspace
    kept = folder / "inbox" / "done" / "2026-03-02T140000-people.csv"
    kept.parent.mkdir(parents=True)
    kept.write_bytes("Vorname;Nachname\nAda;Lovelace\n".encode("utf-16"))
    other = kept.with_name("others.csv")
    other.write_text("https://www.linkedin.com/in/ada-lovelace-2\n", encoding="utf-8")
    own = folder / "my list.csv"
    own.write_text("x,ADA@example.com\n", encoding="utf-8")
    copy = backups.backup(office)
    seen = privacy.preview(office, ADA).traces
    assert (seen.read, seen.others, seen.copies) == ((kept,), (own,), (copy,))
    assert seen.gone_on == office.now.date() + timedelta(days=35)
    privacy.forget(office, ADA)
    assert (kept.exists(), other.exists(), own.exists()) == (False, True, True)


def test_a_file_of_the_inbox_that_nobody_has_read_is_told_and_stays(office: App) -> None:
    inbox = office.workspace / "inbox"
    waiting = inbox / "exclude" / "works-council.csv"
    refused = inbox / "refused" / "2026-03-02T140000-people.csv"
    for file in (waiting, refused):
        file.parent.mkdir(parents=True)
        file.write_text("Name,Email\nAda Lovelace,\nLena Voss,lena@example.com\n", encoding="utf-8")
    seen = privacy.preview(office, ADA).traces
    assert (seen.read, seen.others) == ((), (waiting, refused))
    privacy.forget(office, ADA)
    assert (waiting.exists(), refused.exists()) == (True, True)


def test_copies_from_before_an_upgrade_are_deleted_in_time_too(office: App) -> None:
    copy = office.workspace / "outreach.db.before-0040-from-0010"
    copy.write_bytes(b"old")
    assert copy in privacy.preview(office, ADA).traces.copies
    backups.backup(office.at(office.lease_now() + timedelta(days=40)))
    assert not copy.exists()


def test_no_byte_of_anything_that_happened_is_left(office: App) -> None:
    sent(office, ADA)
    candidates.note(office, ADA, "loves zitherquartz")
    replied(office, ADA, "zitherquartz says hello")
    candidates.edit(office, ADA, {"headline": "Zitherquartz maker"})
    candidates.edit(office, ADA, {"headline": "Maker"})
    privacy.forget(office, ADA)
    content = b"".join(
        file.read_bytes() for file in office.workspace.rglob("*") if file.is_file()
    ).lower()
    for word in (b"zitherquartz", b"lovelace", b"ada@example.com", b"analytical"):
        assert word not in content


def test_the_doctor_tells_whom_to_tell(office: App) -> None:
    def health(app: App) -> dict[str, str]:
        return {one.name: one.says for one in doctor.look_over(app)}

    assert "nothing tells people" in health(office)["privacy"]
    app = held(office, 'url = "https://northgate.example/privacy"')
    assert "privacy" not in health(app)
    late = replace(app, now=app.now + timedelta(days=40))
    assert "3 people must be told" in health(late)["privacy"]
    assert "3 of them overdue" in health(late)["privacy"]


def test_the_rows_of_events_stay_in_their_order(office: App) -> None:
    sent(office, ADA)
    replied(office, ADA, "hello")
    privacy.forget(office, ADA)
    with office.store.read() as tx:
        kinds = [one.kind for one in events.effective(tx, campaign="compilers")]
    assert kinds == [EventKind.SENT, EventKind.REPLIED]


def test_a_request_of_an_archive_to_somebody_forgotten_is_not_kept(office: App) -> None:
    privacy.forget(office, ADA)
    file = office.workspace / "Invitations.csv"
    header = "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl"
    sam = "https://www.linkedin.com/in/sam-keller-example"
    rows = [
        f'{name},"{whom}","2/3/26, 9:14 AM",,OUTGOING,{sam},https://www.linkedin.com/in/{slug}'
        for name, whom, slug in (("Sam Keller", "Ada Lovelace", ADA), ("Sam Keller", "X Y", "xy"))
    ]
    file.write_text("\n".join([header, *rows, ""]), encoding="utf-8")
    (told,) = import_files(office, [file], owner="sam-keller").files
    assert (told.accepted, told.kept) == (2, 1)
