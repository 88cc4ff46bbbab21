"""Nobody is kept longer than the settings say; it is told before, and done by the loop."""

from __future__ import annotations

import json
from datetime import timedelta

import pytest

from outreach.actions import candidates, chores, doctor, privacy
from outreach.actions.importing import import_files
from outreach.actions.privacy.forgetting import IN_TIME, erase
from outreach.actions.touches import Entry, next_card, record, settle, undo
from outreach.app import App
from outreach.core.errors import NothingToDo
from outreach.core.intake.archive.cells import UNDATED
from outreach.core.words import EventKind
from outreach.store import audit, events, imports, notices, requests, suppressions
from outreach.store import candidates as people
from outreach.store.imports import ImportRun
from tests import cast
from tests.actions.privacy.test_forgetting import ADA, GRACE, held, replied, sent

JOSE = "jose-ng"


def later(app: App, days: int) -> App:
    return app.at(app.now + timedelta(days=days))


def handles(app: App) -> list[str]:
    return [one.person.handle for one in privacy.due(app)]


def test_who_never_answered_goes_after_six_months_and_who_did_after_two_years(office: App) -> None:
    sent(office, ADA)
    replied(office, ADA, "hello")
    sent(later(office, 21), GRACE)  # a Monday again
    assert handles(later(office, 183)) == []
    assert handles(later(office, 184)) == [JOSE]
    assert handles(later(office, 205)) == [JOSE, GRACE]
    assert handles(later(office, 731)) == [JOSE, GRACE, ADA]


def test_a_note_is_no_contact_and_a_pause_keeps_until_its_day(office: App) -> None:
    candidates.note(later(office, 100), ADA, "interesting")
    candidates.snooze(office, GRACE, "2027-06-01")
    assert handles(later(office, 190)) == [ADA, JOSE]
    assert handles(later(office, 456)) == [ADA, JOSE, GRACE]


def test_the_loop_tells_of_files_that_still_name_who_was_forgotten(office: App) -> None:
    list(privacy.keep_no_longer(later(office, 190)))
    waiting = office.workspace / "inbox" / "people.csv"
    waiting.parent.mkdir(exist_ok=True)
    waiting.write_text("Name\nAda Lovelace\n", encoding="utf-8")
    told = list(privacy.keep_no_longer(later(office, 240)))
    assert told[-1].endswith("for you to delete: inbox/people.csv")
    assert waiting.exists()


def test_words_of_others_lose_a_name_in_the_transaction_that_erases_it(office: App) -> None:
    candidates.note(office, GRACE, "knows Ada Lovelace from school")

    def noted() -> str:
        with office.store.read() as tx:
            (note,) = events.effective(tx, kinds=[EventKind.NOTED])
        return str(note.details)

    with pytest.raises(KeyboardInterrupt), office.store.write() as tx:
        erase(office, tx, [people.find(tx, ADA)], IN_TIME)
        raise KeyboardInterrupt  # the loop is stopped before anything is kept
    assert "Ada Lovelace" in noted()
    with office.store.write() as tx:
        erase(office, tx, [people.find(tx, ADA)], IN_TIME)
    assert "Lovelace" not in noted()


def test_a_legal_hold_keeps_its_people(office: App) -> None:
    sent(office, ADA)
    app = held(office, f'legal_hold = ["compilers", "{GRACE}"]')
    assert handles(later(app, 400)) == [JOSE]


def test_a_hold_on_nobody_is_a_problem(office: App) -> None:
    app = held(office, f'legal_hold = ["compilers", "{GRACE}", "compiler"]')
    assert privacy.unknown_holds(app) == ["compiler"]


def test_old_requests_to_people_who_never_came_in_are_dropped(office: App) -> None:
    asked = [
        requests.Asked("profile:https://x/a", "A B", office.now - timedelta(days=days), "")
        for days in (900, 10)
    ]
    with office.store.write() as tx:
        requests.keep(tx, "sam-keller", asked, None)
    list(privacy.keep_no_longer(office))
    with office.store.write() as tx:
        assert requests.keep(tx, "sam-keller", asked, None) == 1


def test_a_request_without_a_date_is_dropped_by_when_it_came(shared_office: App) -> None:
    app = shared_office
    with app.store.write() as tx:
        for days in (900, 10):
            came = app.now - timedelta(days=days)
            run = ImportRun(f"{days}.csv", "", "invitations", "sam-keller", "dana", came)
            asked = requests.Asked(f"profile:https://x/{days}", "A B", UNDATED, "")
            requests.keep(tx, "sam-keller", [asked], imports.begin(tx, run).id)
    list(privacy.keep_no_longer(app))
    with app.store.read() as tx:
        left = [one.invited for one in requests.waiting_for(tx)]
    assert left == ["profile:https://x/10"]


def test_whose_time_is_over_is_named_by_nobody_else_any_more(shared_office: App) -> None:
    replied(shared_office, ADA, "Ask Grace Hopper, grace was my boss.")
    candidates.note(later(shared_office, 300), ADA, "still asks about Grace Hopper")
    with shared_office.store.read() as tx:
        before = audit.verify(tx)
    app = later(shared_office, 400)
    assert GRACE in handles(app)
    assert ADA not in handles(app)
    privacy.forget_due(app)
    with app.store.read() as tx:
        ada = people.find(tx, ADA)
        words = [str(one.details) for one in events.of_candidate(tx, ada.id)]
        assert audit.verify(tx) == before
    assert words
    assert not any("Grace Hopper" in one for one in words)
    assert any("grace was my boss" in one for one in words)


def test_the_loop_announces_a_week_before_it_first_erases(shared_office: App) -> None:
    def told(days: int) -> list[str]:
        app = shared_office.reread(shared_office.now + timedelta(days=days))
        return [one.says for one in chores.keep_no_longer(app)]

    assert told(100) == []
    assert told(200)[0].startswith("3 people were kept long enough; from 2026-09-25 on")
    assert told(200) == []  # once a day
    soon = {one.name: one.says for one in doctor.look_over(later(shared_office, 203))}
    assert "from 2026-09-25 on the loop forgets them" in soon["retention"]
    assert len(told(206)) == 1
    assert told(207) == ["3 people were kept long enough and forgotten"]
    assert handles(later(shared_office, 207)) == []
    assert told(208) == []


def test_who_asked_to_stop_keeps_only_the_hash_and_the_others_nothing(office: App) -> None:
    record(office, [ADA], Entry(EventKind.STOP))
    app = later(office, 400)
    assert privacy.forget_due(app).count == 3
    urls = [one.profile_url or "" for one in (cast.ADA, cast.GRACE)]
    for url, name in zip(urls, (cast.ADA.name, cast.GRACE.name), strict=True):
        candidates.add(app, [url], candidates.Facts(name))
    with app.store.read() as tx:
        bars = [
            [bar.bar for bar in suppressions.bars_of(tx, app.store, one)]
            for one in (candidates.look(app, url).person for url in urls)
        ]
    assert bars == [["suppressed"], []]


def test_a_message_that_tells_what_is_kept_stops_the_clock_until_it_is_taken_back(
    shared_office: App,
) -> None:
    app = held(shared_office, 'url = "https://northgate.example/privacy"')
    sent(app, ADA)
    record(app, [ADA], Entry(EventKind.ACCEPTED))
    late = later(app, 27)
    assert [one.person.handle for one in privacy.clocks(late).people] == [ADA, GRACE, JOSE]
    with app.store.write() as tx:
        notices.keep(tx, cast.GRACE.id, notices.Notice(app.now, "message", "dana", "m1"))
        assert not notices.keep(tx, cast.GRACE.id, notices.Notice(app.now, "x", "dana"))
        people.set_bars(tx, {cast.JOSE.id: suppressions.CALLED})  # perhaps not meant: is told
    assert [one.person.handle for one in privacy.clocks(late).people] == [ADA, JOSE]
    with app.store.write() as tx:
        notices.take_back(tx, "m1")
    assert (privacy.clocks(late).total, privacy.clocks(late).overdue) == (3, 0)


def test_every_deadline_is_known_also_those_that_are_far_away(shared_office: App) -> None:
    now = privacy.clocks(shared_office)
    assert (now.total, now.people, now.later) == (0, (), 3)
    assert [one.person.handle for one in now.later_people] == [ADA, GRACE, JOSE]
    assert {one.by - shared_office.now.date() for one in now.later_people} == {timedelta(days=31)}
    assert len(privacy.clocks(shared_office, most_later=1).later_people) == 1
    sent(shared_office, ADA)
    late = privacy.clocks(later(shared_office, 27))
    assert (late.total, late.later) == (3, 0)  # nobody is in both


def test_who_was_told_otherwise_is_recorded_once(shared_office: App) -> None:
    privacy.inform(shared_office, ADA, "at the fair")
    with pytest.raises(NothingToDo):
        privacy.inform(shared_office, ADA, "again")
    found = privacy.sources_of(shared_office, ADA)
    assert found.notice is not None
    assert (found.notice.how, found.inform_by) == ("at the fair", None)


def test_a_message_that_went_out_with_the_notice_told_it_until_it_is_taken_back(
    office: App,
) -> None:
    card = next_card(office)
    words = (card.touch.text or "").split(".")[0]
    app = held(office, f"notice = {json.dumps(words)}")

    def told() -> bool:
        return privacy.sources_of(app, card.person.handle).notice is not None

    assert not told()
    settle(app, card.touch, Entry(EventKind.SENT))
    assert told()
    undo(app)
    assert not told()


def test_a_message_of_an_archive_tells_it_as_well(office: App) -> None:
    app = held(office, 'url = "https://northgate.example/privacy"')
    sam, ada = "https://www.linkedin.com/in/sam-keller-example", cast.ADA.profile_url
    header = (
        "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,"
        "DATE,SUBJECT,CONTENT,FOLDER,ATTACHMENTS,IS MESSAGE DRAFT,IS CONVERSATION DRAFT"
    )
    words = "Hi Ada. Your rights: https://northgate.example/privacy"
    at = "2026-02-27 10:05:33 UTC"
    row = f"2-x,,Sam Keller,{sam},Ada Lovelace,{ada},{at},,{words},INBOX,,No,No"
    file = app.workspace / "messages.csv"
    file.write_text(f"{header}\n{row}\n", encoding="utf-8")
    assert import_files(app, [file], owner="sam-keller").files[0].kept == 1
    notice = privacy.sources_of(app, ADA).notice
    assert notice is not None
    assert (notice.at.date().isoformat(), notice.how) == ("2026-02-27", "message")
