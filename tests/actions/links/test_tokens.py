"""A token is worth something for one purpose, in one workspace, for a time."""

from __future__ import annotations

import base64
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from outreach.actions.links import Keys

NOW = datetime(2026, 3, 2, 14, tzinfo=UTC)
KEYS = Keys(b"k" * 32)
LONGEST = timedelta(hours=72)


def test_a_link_is_known_until_it_is_too_old() -> None:
    token = KEYS.new_link(NOW)
    assert KEYS.is_link(token, NOW + LONGEST, LONGEST)
    assert not KEYS.is_link(token, NOW + LONGEST + timedelta(seconds=1), LONGEST)
    assert not KEYS.is_link(token, NOW - timedelta(minutes=1), LONGEST)  # from the future


def test_no_two_are_alike_and_nothing_of_anybody_is_in_them() -> None:
    made = {KEYS.new_link(NOW) for _ in range(100)}
    assert len(made) == 100
    payload = next(iter(made)).partition(".")[0]
    inside = base64.urlsafe_b64decode(payload + "=" * (-len(payload) % 4)).decode()
    assert len(inside.strip('"')) == 22  # 128 random bits


def test_each_purpose_and_each_workspace_has_its_own_key() -> None:
    others = Keys(b"o" * 32)
    session = KEYS.new_session()
    sealed, form, link = KEYS.seal(session, NOW), KEYS.form_token(session), KEYS.new_link(NOW)
    for token in (sealed, form, others.new_link(NOW)):
        assert not KEYS.is_link(token, NOW, LONGEST)
    for token in (link, form, session, others.seal(session, NOW)):
        assert KEYS.unseal(token, NOW, LONGEST) is None
    for token in (link, sealed, session, others.form_token(session), KEYS.form_token("another")):
        assert not KEYS.is_form_token(token, session)


def test_a_session_left_alone_ends() -> None:
    session = KEYS.new_session()
    cookie = KEYS.seal(session, NOW)
    assert KEYS.unseal(cookie, NOW + timedelta(hours=1), timedelta(hours=2)) == session
    assert KEYS.unseal(cookie, NOW + timedelta(hours=3), timedelta(hours=2)) is None


def test_a_form_token_is_another_one_on_each_page() -> None:
    session = KEYS.new_session()
    assert KEYS.form_token(session) != KEYS.form_token(session)
    assert KEYS.is_form_token(KEYS.form_token(session), session)


@given(st.text(max_size=500))
def test_nothing_that_was_not_made_here_is_taken(anything: str) -> None:
    session = "session"
    assert not KEYS.is_link(anything, NOW, LONGEST)
    assert KEYS.unseal(anything, NOW, LONGEST) is None
    assert not KEYS.is_form_token(anything, session)


def test_keys_never_show() -> None:
    assert "kkk" not in repr(KEYS)
