"""What somebody with bad luck or bad intent does with a link, and what must not come of it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path

import pytest

from outreach.actions import templates
from outreach.actions.links import Keys
from outreach.actions.templates import Through, Word
from outreach.core.errors import LinkRefused
from outreach.core.links import Ending
from outreach.core.words import Approval, Evidence
from outreach.store import links
from outreach.store import templates as store
from outreach.web.app import make_pages
from outreach.web.throttle import FREE
from tests.cast import CAST, extras
from tests.web.desk import Browser, Desk, desk


def decisions(office: Desk) -> Sequence[Approval]:
    with office.app.store.read() as tx:
        return store.history(tx, "hello").decisions[1:]  # the first made version 1 live


def word(office: Desk, browser: Browser) -> Word:
    with office.app.store.read() as tx:
        link = next(one for one in links.of(tx, "hello") if one.id == browser.number)
    return Word(
        approver=link.approver,
        fingerprint=link.fingerprint,
        comment="say shop",
        evidence=Evidence.PROVEN,
        recorded_by=link.approver,
        through=Through(link, office.clock()),
    )


def test_a_decision_and_the_end_of_its_link_are_one_thing(office: Desk, rosa: Browser) -> None:
    said = word(office, rosa)
    templates.request_changes(office.app, "hello", said)
    with pytest.raises(LinkRefused) as refusal:
        templates.request_changes(office.app, "hello", said)
    assert (refusal.value.code, len(decisions(office))) == ("decided", 1)
    with pytest.raises(LinkRefused):
        templates.approve(office.app, "hello", said)
    assert [one.decision for one in decisions(office)] == ["request_changes"]
    with office.app.store.read() as tx:
        assert links.of(tx, "hello")[-1].ending is Ending.DECIDED


def test_a_link_that_was_renewed_while_the_form_was_under_way_decides_nothing(
    office: Desk, rosa: Browser
) -> None:
    said = word(office, rosa)
    office.link()
    with pytest.raises(LinkRefused) as refusal:
        templates.approve(office.app, "hello", said)
    assert (refusal.value.code, decisions(office)) == ("replaced", ())


def test_two_tabs_say_two_things_and_the_first_counts(office: Desk, rosa: Browser) -> None:
    rosa.look()
    fields = {"token": rosa.hidden("token"), "fingerprint": rosa.hidden("fingerprint")}
    first = rosa.client.post(rosa.address, data={**fields, "decision": "approve"})
    second = rosa.client.post(
        rosa.address, data={**fields, "decision": "request_changes", "comment": "no"}
    )
    assert (first.status_code, second.status_code) == (303, 410)
    assert [one.decision for one in decisions(office)] == ["approve"]
    assert f'href="{rosa.address}"' in second.text  # there is a way to what was said


def test_somebody_who_tries_links_at_random_locks_nobody_out(office: Desk) -> None:
    stranger, rosa = office.browser(), office.browser()  # behind one address
    for _ in range(FREE + 20):
        stranger.open("made-up")
    assert stranger.open("made-up").status_code == 429
    token = office.link()
    assert rosa.client.get("/open", params={"link": token}).status_code == 200
    assert rosa.open(token).status_code == 303


def test_a_link_that_ran_out_long_ago_is_told_as_that(office: Desk) -> None:
    token = office.link()
    for hours in (72, 1, 24 * 30):
        office.clock.wait(hours=hours)
        answer = office.browser().client.get("/open", params={"link": token})
        assert answer.status_code == 410
        assert "has run out" in answer.text
    assert not office.site.throttle.wait("testclient", office.clock())


def test_a_link_from_the_future_is_none_of_ours(office: Desk) -> None:
    token = Keys(office.app.store.key).new_link(office.clock() + timedelta(days=1))
    assert office.browser().open(token).status_code == 403


def test_a_text_withdrawn_while_it_is_read_says_so(office: Desk, rosa: Browser) -> None:
    rosa.look()
    fields = {"token": rosa.hidden("token"), "fingerprint": rosa.hidden("fingerprint")}
    templates.retire(office.app, "hello", "not any more")
    page = rosa.look()
    assert "This text was withdrawn" in page.text
    assert "Submit review" not in page.text
    for choice in ("approve", "request_changes", "comment"):
        answer = rosa.client.post(rosa.address, data={**fields, "decision": choice})
        assert (answer.status_code, decisions(office)) == (409, ())
        assert "This text was withdrawn" in answer.text


def test_whoever_is_left_out_on_a_later_page_leaves_the_reader_there(tmp_path: Path) -> None:
    office = desk(tmp_path / "many", (*CAST, *extras(60)))
    rosa = office.reviewer()
    rosa.look("/people?page_number=2")
    found = re.search(r'action="/review/\d+(/people/[a-z0-9-]+)"', rosa.page)
    assert found
    back = {name: rosa.hidden(name) for name in ("campaign", "page_number", "name")}
    answer = rosa.post(found[1], **back)
    assert answer.status_code == 303
    assert "page_number=2" in answer.headers["location"]


def test_the_page_says_who_asks_whom_in_whose_name(office: Desk) -> None:
    rosa = office.browser()
    token = office.link()
    first = rosa.client.get("/open", params={"link": token}).text
    assert "Dana" in first
    assert "Rosa Diaz" in first
    rosa.open(token)
    page = " ".join(re.sub(r"<[^>]+>", "", rosa.look().text).split())
    assert "Dana asks you, Rosa Diaz," in page
    assert not re.search(r"[a-z]\.[A-Z]", page)  # a blank after each sentence


def test_why_a_warning_stands_is_shown_where_only_the_whole_list_gives_it(office: Desk) -> None:
    page = office.reviewer().look().text
    assert "as agreed" in page


def test_whoever_asks_only_for_the_head_gets_it(office: Desk) -> None:
    token = office.link()
    before = office.database()
    for path in (f"/open?link={token}", "/nothing"):
        asked = office.browser().client.request("HEAD", path)
        looked = office.browser().client.get(path)
        assert (asked.status_code, asked.text) == (looked.status_code, "")
    assert office.database() == before


def test_nothing_is_recorded_for_a_collector(office: Desk) -> None:
    told = make_pages(office.site)._telemetry
    assert not (told["tracing"] or told["metrics"] or told["logs"] or told["auto_configure"])
