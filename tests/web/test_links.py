"""A link opens once, for the right person, in time, by a button and not by being looked at."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path

import pytest

from outreach.actions import links
from outreach.actions.links import Keys
from tests.web.desk import Desk, desk


def test_looking_at_a_link_shows_a_button_and_changes_nothing(office: Desk) -> None:
    token = office.link()
    before = office.database()
    scanner = office.browser()
    for _ in range(3):
        answer = scanner.client.get("/open", params={"link": token})
        assert (answer.status_code, "Open the review" in answer.text) == (200, True)
    assert office.database() == before
    assert not scanner.client.cookies


def test_the_button_opens_exactly_that_review(office: Desk) -> None:
    browser = office.browser()
    answer = browser.open(office.link())
    assert answer.status_code == 303
    assert browser.look().status_code == 200
    other = browser.client.get(f"/review/{browser.number + 1}")
    assert other.status_code == 403


def test_a_link_opens_once(office: Desk) -> None:
    token = office.link()
    assert office.browser().open(token).status_code == 303
    second = office.browser()
    assert second.open(token).status_code == 410
    assert second.client.get("/open", params={"link": token}).status_code == 410
    assert not second.client.cookies


def test_of_several_who_press_at_once_one_gets_in(office: Desk) -> None:
    token = office.link()
    with ThreadPoolExecutor(6) as pool:
        codes = list(pool.map(lambda _: office.browser().open(token).status_code, range(6)))
    assert sorted(codes) == [303, *[410] * 5]


def test_a_link_runs_out(office: Desk) -> None:
    token = office.link()
    office.clock.wait(hours=71, minutes=59)
    assert office.browser().client.get("/open", params={"link": token}).status_code == 200
    office.clock.wait(minutes=1)
    late = office.browser()
    assert late.open(token).status_code in (403, 410)
    assert late.client.get("/open", params={"link": token}).status_code in (403, 410)


def test_a_fresh_link_ends_the_one_before_and_what_it_opened(office: Desk) -> None:
    lost, unopened = office.reviewer(), office.link()
    fresh = office.link()
    assert lost.look().status_code == 410
    assert office.browser().open(unopened).status_code == 410
    assert office.browser().open(fresh).status_code == 303


def test_submitting_again_ends_links_that_were_not_opened(office: Desk) -> None:
    token = office.link()
    office.submit("I met you", "I saw you")
    links.make(office.app, "hello", office.clock())
    assert office.browser().open(token).status_code == 410


@pytest.mark.parametrize("at", range(0, 80, 7))
def test_a_link_with_one_character_changed_opens_nothing(office: Desk, at: int) -> None:
    token = office.link()
    at %= len(token) - 1
    other = "A" if token[at] != "A" else "B"
    browser = office.browser()
    assert browser.open(f"{token[:at]}{other}{token[at + 1 :]}").status_code == 403
    assert not browser.client.cookies


def test_what_was_signed_for_another_purpose_opens_nothing(office: Desk) -> None:
    keys = Keys(office.app.store.key)
    for token in (keys.seal("session", office.clock()), keys.form_token("session"), "", "x" * 9999):
        assert office.browser().open(token).status_code == 403


def test_a_link_of_another_workspace_opens_nothing(office: Desk) -> None:
    foreign = Keys(b"0" * 32).new_link(office.clock())
    assert office.browser().open(foreign).status_code == 403
    known = Keys(office.app.store.key).new_link(office.clock())  # ours, but never handed out
    assert office.browser().open(known).status_code == 403


def test_somebody_who_is_no_approver_any_more_sees_nothing(office: Desk) -> None:
    rosa = office.reviewer()
    file = office.app.workspace / "campaigns" / "compilers.yaml"
    file.write_text(file.read_text().replace("[rosa-diaz]", "[sam-keller]"))
    assert rosa.look().status_code == 410


def test_what_a_link_opened_ends_with_the_day_and_when_it_is_left_alone(office: Desk) -> None:
    idle, busy = office.reviewer(), office.browser()
    office.submit("Thanks for", "Thank you for", name="job")
    busy.open(office.link("job"))
    for _ in range(7):
        office.clock.wait(hours=1, minutes=45)
        last = busy.look()
    assert last.status_code == 410  # twelve hours are over
    assert idle.look().status_code == 403  # nobody looked for two hours
    assert office.clock() - timedelta(hours=13) < office.site.clock()


def test_several_reviews_are_open_beside_each_other(office: Desk) -> None:
    rosa = office.reviewer()
    first = rosa.address
    office.submit("Thanks for", "Thank you for", name="job")
    rosa.open(office.link("job"))
    assert rosa.client.get(first).status_code == rosa.look().status_code == 200
    assert "hello" in rosa.client.get(first).text


def test_behind_a_proxy_the_cookie_is_bound_to_the_host_and_to_https(tmp_path: Path) -> None:
    office = desk(tmp_path / "o", public_url="https://outreach.example.com")
    browser = office.browser(Host="outreach.example.com")
    cookie = browser.open(office.link()).headers["set-cookie"]
    assert cookie.startswith(f"__Host-review-{browser.number}=")
    for attribute in ("HttpOnly", "Path=/", "SameSite=strict", "Secure", "Max-Age=43200"):
        assert attribute in cookie
    assert "Domain" not in cookie
    here = office.browser()
    plain = here.open(office.link()).headers["set-cookie"]
    assert plain.startswith("review-")
    assert "Secure" not in plain
