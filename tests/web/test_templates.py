"""An approver reads a text, tries it, remarks on it and decides about exactly these words."""

from __future__ import annotations

import re
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from outreach import tables
from outreach.actions import templates
from outreach.core.words import Approval, Channel, Event, EventKind, Evidence
from outreach.core.worst_case import WorstCase
from outreach.store import audit, enrollments, events
from outreach.store import templates as store
from outreach.store.engine import Store
from outreach.web.reviews import finding
from tests.cast import GRACE, add, change, extras, opened
from tests.web.desk import Browser, Desk, desk

touch = tables.Touch.metadata.tables["touch"]


def decisions(office: Desk, name: str = "hello") -> list[Approval]:
    with office.app.store.read() as tx:
        return store.decisions(tx, name)


def test_the_page_shows_all_that_is_needed_to_decide(rosa: Browser) -> None:
    page = rosa.look().text
    for words in (
        "Are these words right?",
        "Sam Keller",  # in whose name
        "3 people",
        "<del>",
        "<ins>",
        ", I run Northgate Robotics.",
        "The longest",
        "of 300",
        "What the rules say",
        "Its record so far",
        "approved version 1",
        "Approve this exact text",
    ):
        assert words in page


def test_an_approval_is_proven_and_says_what_was_looked_at(office: Desk, rosa: Browser) -> None:
    rosa.look()
    seen = re.findall(r'name="seen" value="(\d+)"', rosa.page)
    answer = rosa.client.post(
        rosa.address,
        data={
            "token": rosa.hidden("token"),
            "fingerprint": rosa.hidden("fingerprint"),
            "decision": "approve",
            "comment": "good",
            "seen": seen,
        },
    )
    assert answer.status_code == 303
    made = decisions(office)[-1]
    assert (made.approver, made.decision, made.evidence) == (
        "rosa-diaz",
        "approve",
        Evidence.PROVEN,
    )
    assert (made.version, made.comment, made.recorded_by) == (2, "good", "rosa-diaz")
    assert made.previews == tuple(map(int, seen))
    assert templates.show(office.app, "hello").live == {"compilers": 2}
    with office.app.store.read() as tx:
        assert audit.verify(tx) == []


def test_what_is_proven_counts_where_only_proof_does(office: Desk) -> None:
    file = office.app.workspace / "outreach.toml"
    file.write_text(f'{file.read_text()}\n[approvals]\nevidence = "proven"\n')
    office.app = office.app.reread(office.app.now)
    assert templates.show(office.app, "hello").live == {}  # what was typed for Rosa is not enough
    office.reviewer().decide("approve")
    assert templates.show(office.app, "hello").live == {"compilers": 2}


def test_after_deciding_the_page_says_what_happens_next(office: Desk, rosa: Browser) -> None:
    rosa.decide("approve")
    page = rosa.look().text
    assert "You approved these exact words" in page
    assert "It may be sent from now on" in page
    assert "Submit review" not in page
    assert "Submit review" not in rosa.look("?again=true").text


def test_a_session_that_decided_can_decide_no_more(office: Desk, rosa: Browser) -> None:
    rosa.look()
    token, shown = rosa.hidden("token"), rosa.hidden("fingerprint")
    rosa.decide("request_changes", "say met, not found")
    fields = {"token": token, "fingerprint": shown, "decision": "approve"}
    assert rosa.client.post(rosa.address, data=fields).status_code == 410
    assert [one.decision for one in decisions(office)][-1] == "request_changes"


def test_pressing_twice_records_one_approval(office: Desk, rosa: Browser) -> None:
    rosa.look()
    fields = {
        "token": rosa.hidden("token"),
        "fingerprint": rosa.hidden("fingerprint"),
        "decision": "approve",
    }
    with ThreadPoolExecutor(4) as pool:
        codes = list(
            pool.map(lambda _: rosa.client.post(rosa.address, data=fields).status_code, range(4))
        )
    assert set(codes) <= {303, 410}
    assert [one.version for one in decisions(office)] == [1, 2]


def test_changes_are_asked_for_with_words(office: Desk, rosa: Browser) -> None:
    answer = rosa.decide("request_changes")
    assert (answer.status_code, len(decisions(office))) == (422, 1)
    assert "Not recorded." in answer.text
    assert 'value="request_changes" required checked' in answer.text
    assert rosa.decide("request_changes", "say shop").status_code == 303
    assert decisions(office)[-1].comment == "say shop"
    assert "You asked for changes" in rosa.look().text


def test_a_choice_has_to_be_made(office: Desk, rosa: Browser) -> None:
    for choice in ("", "burn"):
        answer = rosa.decide(choice, "kept words")
        assert answer.status_code == 422
        assert ">kept words</textarea>" in answer.text
    assert len(decisions(office)) == 1


def test_a_comment_decides_nothing_and_can_be_answered_and_settled(
    office: Desk, rosa: Browser
) -> None:
    rosa.decide("comment", "on the whole fine")
    rosa.look()
    rosa.post("/comments", line="2", comment="who is met?")
    page = rosa.look().text
    assert "on the whole fine" in page
    assert page.index('id="line-2"') < page.index("who is met?")
    number = re.search(r"/comments/(\d+)/resolve", page[page.index("who is met?") :])
    assert number
    assert rosa.post(f"/comments/{number[1]}/resolve").status_code == 303
    assert "settled by Rosa Diaz" in rosa.look().text
    assert rosa.post(f"/comments/{number[1]}/resolve").status_code == 303  # pressed twice
    assert len(decisions(office)) == 1
    assert rosa.decide("approve").status_code == 303


def test_a_remark_on_no_line_or_without_words_is_told(rosa: Browser) -> None:
    rosa.look()
    assert rosa.post("/comments", line="99", comment="where?").status_code == 422
    assert rosa.post("/comments", line="1", comment="  ").status_code == 422
    assert rosa.post("/comments/999/resolve").status_code == 404


def test_a_stale_form_is_refused_with_the_new_words_and_what_was_typed(
    office: Desk, rosa: Browser
) -> None:
    rosa.look()
    token, shown = rosa.hidden("token"), rosa.hidden("fingerprint")
    office.submit("I met you", "I saw you")
    fields = {"token": token, "fingerprint": shown, "decision": "approve"}
    answer = rosa.client.post(rosa.address, data={**fields, "comment": "I like “met”"})
    assert answer.status_code == 409
    assert len(decisions(office)) == 1
    for words in ("has changed since you opened it", "<del>met</del>", "<ins>saw</ins>"):
        assert words in answer.text
    assert ">I like “met”</textarea>" in answer.text
    assert 'value="approve" required checked' not in answer.text


def test_after_a_stale_form_the_new_words_can_be_approved_at_once(
    office: Desk, rosa: Browser
) -> None:
    rosa.look()
    office.submit("I met you", "I saw you")
    stale = rosa.post(decision="approve", fingerprint=rosa.hidden("fingerprint"), comment="")
    assert stale.status_code == 409
    moved = re.search(r'action="/review/(\d+)" id="decide"', stale.text)
    assert moved
    old, rosa.number, rosa.page = rosa.address, int(moved[1]), stale.text
    answer = rosa.post(decision="approve", fingerprint=rosa.hidden("fingerprint"))
    assert (answer.status_code, decisions(office)[-1].version) == (303, 3)
    assert rosa.client.get(old).status_code == 200  # it says that there is a newer version


def test_whoever_looks_again_after_an_edit_is_told_and_goes_on_by_a_button(
    office: Desk, rosa: Browser
) -> None:
    office.submit("I met you", "I saw you")
    before = office.database()
    page = rosa.look().text
    assert "The text has changed" in page
    assert "Submit review" not in page
    assert office.database() == before
    answer = rosa.post("/next")
    rosa.number = int(answer.headers["location"].rpartition("/")[2])
    assert "version 3" in rosa.look().text
    assert rosa.decide("approve").status_code == 303
    assert decisions(office)[-1].version == 3


def test_a_session_decides_about_its_own_version_only(office: Desk, rosa: Browser) -> None:
    office.submit("I met you", "I saw you")
    newest = templates.show(office.app, "hello").newest
    assert newest is not None
    rosa.look()
    answer = rosa.post(decision="approve", fingerprint=newest.fingerprint)
    assert (answer.status_code, len(decisions(office))) == (409, 1)


def test_a_made_up_fingerprint_is_refused(office: Desk, rosa: Browser) -> None:
    rosa.look()
    answer = rosa.post(decision="approve", fingerprint="0" * 64, comment="typed")
    assert (answer.status_code, len(decisions(office))) == (409, 1)
    assert ">typed</textarea>" in answer.text


def test_a_text_withdrawn_meanwhile_cannot_be_approved(office: Desk, rosa: Browser) -> None:
    rosa.look()
    token, shown = rosa.hidden("token"), rosa.hidden("fingerprint")
    templates.retire(office.app, "hello", "not any more")
    fields = {"token": token, "fingerprint": shown, "decision": "approve"}
    assert rosa.client.post(rosa.address, data=fields).status_code in (403, 409)
    assert len(decisions(office)) == 1


def test_the_author_cannot_approve_their_own_words(office: Desk) -> None:
    mine = opened(office.app.workspace, user="rosa-diaz")
    office.app = mine
    office.submit("I met you", "I saw you")
    browser = office.reviewer()
    assert "somebody else has to approve them" in browser.look().text
    answer = browser.decide("approve")
    assert (answer.status_code, len(decisions(office))) == (403, 1)


def test_it_can_be_tried_on_anybody_it_would_go_to_and_on_nobody_else(
    office: Desk, rosa: Browser
) -> None:
    assert "Picked by you" in rosa.look("?person=grace-hopper").text
    with office.app.store.write() as tx:
        change(tx, replace(GRACE, skills=("Cooking",)))  # not what the campaign looks for
    for person in ("grace-hopper", "nobody-at-all", "ada@example.com"):
        assert "Picked by you" not in rosa.look(f"?person={person}").text


def test_a_long_comment_is_cut_and_not_refused(office: Desk, rosa: Browser) -> None:
    rosa.decide("comment", "x" * 20_000)
    with office.app.store.read() as tx:
        made = store.history(tx, "hello").comments[-1]
    assert len(made.comment) == 4_000


def test_roles_of_other_approvers_are_not_shown(office: Desk) -> None:
    first = office.app.workspace / "campaigns" / "compilers.yaml"
    other = first.read_text().replace("[rosa-diaz]", "[sam-keller]")
    other = other.replace("Compiler engineer, Reston", "A secret role")
    other = other.replace("skills: {any: [compilers, llvm, C++]", "skills: {any: [C++]")
    first.with_name("a-secret.yaml").write_text(other)
    rosa = office.reviewer()
    page = rosa.look().text
    assert "A secret role" not in page
    assert "José" not in page  # whom the other role would write to first
    assert "Compiler engineer, Reston" in page


def test_the_whole_way_on_postgresql_whatever_is_typed(
    postgresql_store: Store, tmp_path: Path
) -> None:
    url = postgresql_store.engine.url.render_as_string(hide_password=False)
    office = desk(tmp_path / "office", database=url)
    rosa = office.reviewer()
    nasty = "a\x00b\x0b\ud7ff\U0001f600"
    assert rosa.look("?person=%00ada").status_code == 200
    assert rosa.look("/people?name=%00").status_code == 200
    rosa.look("/people")
    assert rosa.post("/people/%00", campaign="compilers").status_code == 404
    rosa.look("/people")
    assert rosa.post("/people/jose-ng", campaign="compilers", reason=nasty).status_code == 303
    assert rosa.decide("comment", nasty).status_code == 303
    assert rosa.decide("approve", nasty).status_code == 303
    assert decisions(office)[-1].comment == "ab\ud7ff\U0001f600"
    assert "You approved" in rosa.look().text
    office.app.store.close()


def send(office: Desk, many: int, accepted: int, weeks: int, first: int) -> None:
    """Let the approved version go out to so many people, so many weeks ago."""
    at = office.app.now - timedelta(weeks=weeks)
    with office.app.store.write() as tx:
        version = store.history(tx, "hello").versions[0]
        people = extras(many, first)
        add(tx, people)
        for number, one in enumerate(people):
            kept = enrollments.enroll(tx, one.id, "compilers", "sam-keller", {}, at)
            message = {
                "id": f"t{one.id}", "enrollment_id": kept.id, "step": "connect", "attempt": 1,
                "channel": Channel.LINKEDIN_CONNECT, "state": "sent", "due_at": at, "sent_at": at,
                "template": "hello", "fingerprint": version.fingerprint,
            }  # fmt: skip
            tx.execute(touch.insert().values(**message, off_template=False))
            asked = Event(
                EventKind.SENT, at, at, "dana", candidate=one.id, campaign="compilers",
                sender="sam-keller", enrollment=kept.id, channel=Channel.LINKEDIN_CONNECT,
                step="connect", template="hello", touch=f"t{one.id}",
            )  # fmt: skip
            events.append(tx, asked)
            if number < accepted:
                events.append(tx, replace(asked, kind=EventKind.ACCEPTED, channel=None))


def test_how_a_text_did_is_drawn_and_that_it_falls_is_said(office: Desk, rosa: Browser) -> None:
    drawn = f"{rosa.address}/record.svg"
    assert drawn not in rosa.look().text  # it was never sent
    assert office.browser().client.get(drawn).status_code == 403
    send(office, 100, 50, weeks=12, first=100)
    send(office, 40, 0, weeks=6, first=300)
    page = rosa.look().text
    assert drawn in page
    assert "&#39;hello&#39; is accepted less than before" in page
    picture = rosa.client.get(drawn)
    assert picture.headers["content-type"] == "image/svg+xml"
    assert "50 of 140" in picture.text
    assert "version 1" in picture.text


def test_a_warning_over_everybody_tells_what_was_found_and_not_what_is_asked_for() -> None:
    worst = WorstCase(people=70, distinct=49)
    assert finding("T09", worst) == ("Only 49 of 70 messages (70 %) differ in more than the name.")
