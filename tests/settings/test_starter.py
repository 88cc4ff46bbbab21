"""The settings a workspace starts with read back as what was told."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from outreach.core.reading.fields import Field
from outreach.core.senders import Account, Sender
from outreach.settings import Approvals, Settings, read
from outreach.settings.starter import starter
from outreach.settings.table import SETTINGS

SAM = Sender("sam-keller", "Sam Keller", "CEO", "Northgate Robotics", country="US")
TEXTS = st.text(st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp"])).map(str.strip)


@settings(deadline=None)
@given(
    st.builds(
        replace,
        st.just(SAM),
        name=TEXTS.filter(bool),
        title=TEXTS,
        company=TEXTS,
        account=st.sampled_from(Account),
    ),
    st.booleans(),
)
def test_the_starter_reads_back_as_what_was_told(sender: Sender, solo: bool) -> None:
    found, problems = read(starter(sender, solo=solo).encode(), "outreach.toml")
    assert problems == ()
    assert found == Settings(senders={"sam-keller": sender}, approvals=Approvals(solo=solo))


def test_the_starter_shows_every_setting() -> None:
    shown = starter(SAM)
    known = [field.key for field in _all(SETTINGS.fields) if field.kind.form != "never"]
    rare = {"imap", "archive", "password_env", "token_command", "gap_seconds", "max_age_days"}
    assert [key for key in known if key not in shown and key not in rare] == []


def test_the_starter_is_tidy_whatever_the_sender_is_called() -> None:
    shown = starter(replace(SAM, slug="jurgen-muller-ludenscheidt"))
    assert "[senders.jurgen-muller-ludenscheidt]  # in whose name" in shown
    assert "{{ privacy.notice }}" in shown


def test_what_is_commented_out_in_the_starter_is_right_too() -> None:
    lines = [line.removeprefix("# ") for line in starter(SAM).split("\n")[3:]]
    found, problems = read("\n".join(lines).encode(), "outreach.toml")
    assert problems == ()
    assert found is not None
    assert found.mail["sam-keller"].password_command == "pass mail/sam"


def _all(fields: tuple[Field, ...]) -> list[Field]:
    return [one for field in fields for one in (field, *_all(field.kind.fields))]
