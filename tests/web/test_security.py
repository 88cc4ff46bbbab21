"""What is in front of every page: tried on every route there is, those to come too."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from fastapi.routing import APIRoute

from outreach.actions import templates
from outreach.web import assets
from outreach.web.app import ROUTERS
from outreach.web.security import HEADERS, MOST_BYTES
from tests.cast import ADA, GRACE
from tests.web.desk import Browser, Desk, desk

EVIL = (
    {"Sec-Fetch-Site": "cross-site"},
    {"Sec-Fetch-Site": "same-site"},
    {"Sec-Fetch-Site": "none"},
    {"Sec-Fetch-Site": "", "Origin": "https://evil.example"},
    {"Sec-Fetch-Site": "cross-site", "Origin": "http://127.0.0.1:8440"},
)


def routes(method: str) -> Iterator[str]:
    """Yield the path of every route of a method."""
    for router in ROUTERS:
        for route in router.routes:
            assert isinstance(route, APIRoute)
            if method in (route.methods or ()):
                yield route.path


def filled(path: str, number: int) -> str:
    values = {
        "number": str(number),
        "comment": "1",
        "handle": "ada-lovelace",
        "tag": assets.assets()["outreach.css"].tag,
        "name": "outreach.css",
    }
    return re.sub(r"\{(\w+)\}", lambda found: values[found[1]], path)


def everything(rosa: Browser) -> dict[str, str]:
    """Return fields with which every form would be complete."""
    rosa.look()
    return {
        "token": rosa.hidden("token"),
        "fingerprint": rosa.hidden("fingerprint"),
        "decision": "approve",
        "comment": "fine",
        "campaign": "compilers",
    }


def test_there_are_routes_to_try() -> None:
    assert len(list(routes("POST"))) >= 6
    assert len(list(routes("GET"))) >= 4


def test_no_form_is_taken_without_the_token_of_this_session(office: Desk, rosa: Browser) -> None:
    office.submit("Thanks for", "Thank you for", name="job")
    other = office.reviewer("job")
    other.look()
    before = office.database()
    tokens = ("", "x", other.hidden("token"), rosa.client.cookies[f"review-{rosa.number}"])
    for path in routes("POST"):
        for token in tokens:
            fields = {**everything(rosa), "token": token, "link": token}
            answer = rosa.client.post(filled(path, rosa.number), data=fields)
            assert (answer.status_code, path) == (403, path)
        bare = rosa.client.post(filled(path, rosa.number))
        assert (bare.status_code, path) == (403, path)
    assert office.database() == before


@pytest.mark.parametrize("headers", EVIL, ids=str)
def test_no_form_is_taken_from_elsewhere(
    office: Desk, rosa: Browser, headers: dict[str, str]
) -> None:
    fields = {**everything(rosa), "link": office.link(approver="rosa-diaz")}
    before = office.database()
    told = {name: value for name, value in headers.items() if value}
    if not headers["Sec-Fetch-Site"]:
        del rosa.client.headers["Sec-Fetch-Site"]
    for path in routes("POST"):
        answer = rosa.client.post(filled(path, rosa.number), data=fields, headers=told)
        assert (answer.status_code, path) == (403, path)
    assert office.database() == before


def test_without_a_session_nothing_is_shown_or_taken(office: Desk, rosa: Browser) -> None:
    fields = {**everything(rosa), "link": ""}
    stranger = office.browser()
    for method in ("GET", "POST"):
        for path in routes(method):
            if path.startswith("/review"):
                asked = {"data": fields} if method == "POST" else {}
                answer = stranger.client.request(method, filled(path, rosa.number), **asked)
                assert (answer.status_code, path) == (403, path)
                assert "hello" not in answer.text


def test_an_old_browser_that_tells_nothing_is_trusted_by_its_token(
    office: Desk, rosa: Browser
) -> None:
    del rosa.client.headers["Sec-Fetch-Site"]
    rosa.client.headers["Origin"] = "null"  # as sent where the page sends no referrer
    assert rosa.decide("approve").status_code == 303


def test_looking_changes_no_row(office: Desk, rosa: Browser) -> None:
    token = office.link()
    rosa.open(token)
    before = office.database()
    for path in routes("GET"):
        for query in ("", f"?link={token}", "?person=ada-lovelace&again=true", "?name=a"):
            answer = rosa.client.get(filled(path, rosa.number) + query)
            assert answer.status_code < 500
    assert office.database() == before


def test_every_answer_carries_the_headers(office: Desk, rosa: Browser) -> None:
    client = rosa.client
    huge = {"comment": "x" * (MOST_BYTES + 1)}
    answers = {
        200: client.get(rosa.address),
        303: client.post("/open", data={"link": office.link()}),
        304: client.get(
            assets.address("outreach.css"),
            headers={"If-None-Match": f'"{assets.assets()["outreach.css"].tag}"'},
        ),
        400: client.get("/", headers={"Host": "evil.example"}),
        403: client.get("/review/99"),
        404: client.get("/docs"),
        405: client.put("/open"),
        410: office.browser().open(_used(office)),
        413: client.post(rosa.address, data=huge),
        415: client.post(rosa.address, json={"decision": "approve"}),
        422: office.reviewer().decide(""),
    }
    for status, answer in answers.items():
        assert answer.status_code == status
        for name, value in HEADERS.items():
            assert answer.headers[name] == value
        assert "server" not in answer.headers
        assert answer.headers["cache-control"].startswith("public" if status == 304 else "no-store")


def _used(office: Desk) -> str:
    token = office.link()
    office.browser().open(token)
    return token


def test_what_nobody_expected_is_a_plain_page(office: Desk, rosa: Browser) -> None:
    for broken in ("outreach.toml", "campaigns/compilers.yaml"):
        (office.app.workspace / broken).write_text("][ sentinel-of-a-secret")
        answer = rosa.look()
        assert answer.status_code in (410, 500)
        assert "sentinel-of-a-secret" not in answer.text
        assert answer.headers["referrer-policy"] == "no-referrer"
        assert "Traceback" not in answer.text
    assert answer.status_code == 500


def test_https_is_asked_for_only_where_it_was_used(tmp_path: Path) -> None:
    office = desk(tmp_path / "o", public_url="https://outreach.example.com")
    answer = office.browser(Host="outreach.example.com").client.get("/open")
    assert answer.headers["strict-transport-security"].startswith("max-age=")
    assert "strict-transport-security" not in office.browser().client.get("/open").headers


@pytest.mark.parametrize("path", ["/docs", "/redoc", "/openapi.json", "/", "/review", "/static/"])
def test_nothing_is_told_of_how_it_is_made(office: Desk, path: str) -> None:
    assert office.browser().client.get(path).status_code == 404


@pytest.mark.parametrize(
    "host", ["evil.example", "127.0.0.1.evil.example", "", "localhost@evil.example", "[::2]:8440"]
)
def test_only_names_of_this_site_are_answered(office: Desk, host: str) -> None:
    answer = office.browser().client.get("/open", headers={"Host": host})
    assert answer.status_code == 400
    for good in ("localhost:8440", "127.0.0.1", "[::1]:8440", "LOCALHOST"):
        assert office.browser().client.get("/open", headers={"Host": good}).status_code == 403


def test_a_body_that_lies_about_its_size_is_cut_off(office: Desk, rosa: Browser) -> None:
    def endless() -> Iterator[bytes]:
        for _ in range(100):
            yield b"comment=" + b"x" * 4_096

    kind = {"Content-Type": "application/x-www-form-urlencoded"}
    answer = rosa.client.post(rosa.address, content=endless(), headers=kind)
    assert answer.status_code == 413


XSS = (
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "'-alert(1)-'",
    "</textarea><svg/onload=alert(1)>",
    "javascript:alert(1)",
    "{{7*7}}<b>",
    "<!--<script>",
    "\u2028<i>\u202e",
)


@pytest.mark.parametrize("attack", XSS)
def test_what_people_are_called_and_say_is_only_ever_text(tmp_path: Path, attack: str) -> None:
    ada = replace(
        ADA,
        first_name=attack,
        last_name=attack,
        greeting_name=attack,
        company=attack,
        position=attack,
        headline=attack,
    )
    office = desk(tmp_path / "o", (ada, GRACE))
    rosa = office.reviewer()
    rosa.decide("comment", attack)
    rosa.look()
    rosa.post("/comments", line="1", comment=attack)
    rosa.look("/people")
    rosa.post("/people/grace-hopper", campaign="compilers", reason=attack)
    pages = [rosa.look().text, rosa.look("?person=ada-lovelace").text, rosa.look("/people").text]
    pages.append(rosa.look(f"/people?name={attack}").text)
    pages.append(rosa.decide("", attack).text)
    pages.append(office.browser().client.get("/open", params={"link": attack}).text)
    for page in pages:
        for mark in ("<script>alert", "<img", "<svg", "<b>", "<!--", "<i>", 'href="javascript'):
            assert mark not in page
    assert templates.show(office.app, "hello").history.comments


@pytest.mark.parametrize("attack", XSS)
def test_words_of_a_text_are_only_ever_text(office: Desk, attack: str) -> None:
    body = attack.replace("{", "").replace("\u202e", "").replace("\u2028", "")
    try:
        office.submit("I met you", f"I met you {body}")
    except Exception as refusal:
        assert type(refusal).__name__ == "Refused"  # the rules do not even let it be submitted
        return
    page = office.reviewer().look().text
    for mark in ("<script>alert", "<img", "<svg", "<b>", "<!--"):
        assert mark not in page
