"""A log says what was asked and how it went, and nothing of anybody."""

from __future__ import annotations

import logging
from dataclasses import replace
from pathlib import Path

import pytest

from tests.cast import ADA, GRACE
from tests.web.desk import desk

SENTINEL = "Sentinelle"


def test_no_link_name_or_word_is_ever_logged(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    ada = replace(
        ADA, first_name=SENTINEL, greeting_name=SENTINEL, handle=SENTINEL.lower(), company=SENTINEL
    )
    office = desk(tmp_path / "o", (ada, GRACE))
    rosa = office.browser()
    token = office.link()
    rosa.client.get("/open", params={"link": token})
    rosa.open(token)
    rosa.open(token)
    rosa.look(f"?person={SENTINEL.lower()}")
    rosa.look(f"/people?name={SENTINEL}")
    rosa.post(f"/people/{SENTINEL.lower()}", campaign="compilers", reason=SENTINEL)
    rosa.decide("comment", SENTINEL)
    rosa.client.get(f"/no/such/{SENTINEL}/{token}")
    rosa.client.get("/open%0d%0aInjected")
    rosa.decide("approve", SENTINEL)
    ours = [one for one in caplog.records if one.name.startswith(("outreach", "uvicorn"))]
    told = "\n".join(one.getMessage() for one in ours)
    secrets = (token, rosa.client.cookies[f"review-{rosa.number}"], SENTINEL, SENTINEL.lower())
    for secret in (*secrets, "rosa", "testclient", "127.0.0.1"):
        assert secret not in told
    assert "GET /review/{number}/people 200" in told
    assert "POST /review/{number}/people/{handle} 303" in told
    assert "GET (no such page) 404" in told
    assert all("\n" not in one.getMessage() for one in ours)


def test_an_error_is_told_by_kind_and_place_only(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    office = desk(tmp_path / "o")
    rosa = office.reviewer()
    file = office.app.workspace / "outreach.toml"
    file.write_text(f"][ {SENTINEL}")
    answer = rosa.look()
    assert answer.status_code == 500
    told = "\n".join(one.getMessage() for one in caplog.records if one.name == "outreach.web")
    assert "GET /review/{number} 500" in told
    assert SENTINEL not in told + answer.text
