"""An approver looks through the people and leaves out who does not fit; no way to reach anybody."""

from __future__ import annotations

from pathlib import Path

from outreach.actions import candidates
from outreach.core.words import Stage
from outreach.store import candidates as store
from outreach.store import enrollments
from tests.cast import CAST, extras, opened
from tests.web.desk import Browser, Desk, desk

LIST = "/people"


def stage(office: Desk, number: int) -> Stage | None:
    with office.app.store.read() as tx:
        found = enrollments.of_candidate(tx, number)
    return found[-1].stage if found else None


def leave_out(rosa: Browser, handle: str, reason: str = "") -> int:
    rosa.look(LIST)
    return rosa.post(f"{LIST}/{handle}", campaign="compilers", reason=reason).status_code


def test_everybody_it_would_go_to_is_there_without_a_way_to_reach_them(rosa: Browser) -> None:
    page = rosa.look(LIST).text
    for words in ("Ada Lovelace", "Grace Hopper", "José Ng", "Analytical Engines", "3 people"):
        assert words in page
    for way in ("@example.com", "linkedin.com", "mailto:"):
        assert way not in page


def test_who_is_left_out_is_rejected_for_this_role_by_the_approver(
    office: Desk, rosa: Browser
) -> None:
    assert leave_out(rosa, "ada-lovelace", "too senior") == 303
    assert stage(office, 1) is Stage.REJECTED
    assert "Not this person, said Rosa Diaz: “too senior”" in rosa.look(LIST).text
    events = candidates.look(office.app, "ada-lovelace").events
    assert ("rejected", "rosa-diaz") in [(one.kind, one.actor) for one in events]


def test_the_approver_brings_them_back(office: Desk, rosa: Browser) -> None:
    leave_out(rosa, "ada-lovelace")
    rosa.look(LIST)
    assert rosa.post(f"{LIST}/ada-lovelace", campaign="compilers", fits="true").status_code == 303
    assert stage(office, 1) is Stage.IDENTIFIED
    assert "Not this person, said" not in rosa.look(LIST).text


def test_the_recruiter_brings_them_back_too(office: Desk, rosa: Browser) -> None:
    leave_out(rosa, "ada-lovelace")
    done = candidates.bring_back(opened(office.app.workspace, user="dana"), "ada-lovelace")
    assert (done.event.actor, stage(office, 1)) == ("dana", Stage.IDENTIFIED)


def test_pressing_twice_changes_nothing_more(office: Desk, rosa: Browser) -> None:
    leave_out(rosa, "ada-lovelace")
    assert leave_out(rosa, "ada-lovelace") == 303
    assert "Not recorded" not in rosa.look(LIST).text or stage(office, 1) is Stage.REJECTED
    rosa.post(f"{LIST}/ada-lovelace", campaign="compilers", fits="true")
    again = rosa.post(f"{LIST}/ada-lovelace", campaign="compilers", fits="true")
    assert (again.status_code, stage(office, 1)) == (303, Stage.IDENTIFIED)


def test_with_script_only_the_row_comes_back(office: Desk, rosa: Browser) -> None:
    rosa.look(LIST)
    token = rosa.hidden("token")
    answer = rosa.client.post(
        f"{rosa.address}{LIST}/jose-ng",
        data={"token": token, "campaign": "compilers", "reason": "<b>no</b>"},
        headers={"HX-Request": "true"},
    )
    assert answer.text.startswith('<li class="listed out" id="person-jose-ng"')
    assert "&lt;b&gt;no&lt;/b&gt;" in answer.text
    assert stage(office, 3) is Stage.REJECTED


def test_only_people_on_the_list_can_be_judged(office: Desk, rosa: Browser) -> None:
    rosa.look(LIST)
    assert rosa.post(f"{LIST}/nobody", campaign="compilers").status_code == 404
    rosa.look(LIST)
    assert rosa.post(f"{LIST}/ada-lovelace", campaign="secret").status_code == 404
    assert rosa.look(f"{LIST}?campaign=secret").status_code == 404


def test_a_campaign_of_other_approvers_is_not_shown(office: Desk, rosa: Browser) -> None:
    first = office.app.workspace / "campaigns" / "compilers.yaml"
    other = first.read_text().replace("[rosa-diaz]", "[sam-keller]")
    first.with_name("linkers.yaml").write_text(other)
    assert "linkers" not in rosa.look(LIST).text
    assert rosa.look(f"{LIST}?campaign=linkers").status_code == 404


def test_long_lists_come_in_pages_of_25_and_can_be_searched(tmp_path: Path) -> None:
    office = desk(tmp_path / "many", (*CAST, *extras(60)))
    rosa = office.reviewer()
    assert rosa.look(LIST).text.count('class="listed') == 25
    assert "Page 1 of 3" in rosa.page
    assert rosa.look(f"{LIST}?page_number=3").text.count('class="listed') == 13
    assert rosa.look(f"{LIST}?page_number=99").text.count('class="listed') == 13
    found = rosa.look(f"{LIST}?name=jose NG").text
    assert ("José Ng" in found, found.count('class="listed')) == (True, 1)
    assert "Nobody." in rosa.look(f"{LIST}?name=zzz").text


def test_who_asked_to_be_left_alone_is_not_on_the_list(office: Desk, rosa: Browser) -> None:
    with office.app.store.write() as tx:
        store.set_bars(tx, {1: "suppressed"})
    assert "Ada Lovelace" not in rosa.look(LIST).text
    rosa.look(LIST)
    assert rosa.post(f"{LIST}/ada-lovelace", campaign="compilers").status_code == 404


def test_people_can_still_be_looked_through_after_deciding(office: Desk, rosa: Browser) -> None:
    rosa.decide("approve")
    assert leave_out(rosa, "ada-lovelace") == 303
    assert stage(office, 1) is Stage.REJECTED


def test_a_script_that_is_refused_loads_the_page_that_says_why(office: Desk, rosa: Browser) -> None:
    rosa.look(LIST)
    fields = {"token": rosa.hidden("token"), "campaign": "compilers"}
    office.clock.wait(hours=3)
    path = f"{rosa.address}{LIST}/ada-lovelace"
    answer = rosa.client.post(path, data=fields, headers={"HX-Request": "true"})
    assert (answer.status_code, answer.headers["hx-refresh"]) == (403, "true")
    assert "hx-refresh" not in rosa.client.post(path, data=fields).headers


def test_no_number_is_too_large_to_be_refused(office: Desk, rosa: Browser) -> None:
    for number in ("0", "-1", "9" * 30, "1e3", "%00"):
        assert rosa.client.get(f"/review/{number}").status_code in (400, 403, 404)
    for query in (f"page_number={'9' * 30}", "page_number=x", "page_number=-5"):
        assert rosa.look(f"{LIST}?{query}").status_code in (200, 400)
