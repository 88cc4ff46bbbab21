"""The secret of a mailbox comes from where the settings say, and shows up nowhere else."""

from __future__ import annotations

import pytest

from outreach.core.errors import MailFailed, Phase
from outreach.mail import credentials
from outreach.settings import Mail

SENTINEL = "hunter2-sentinel"


def test_a_command_prints_it_on_its_first_line() -> None:
    found = credentials(Mail(password_command=f"printf '{SENTINEL}\\nand more'"))
    assert found is not None
    assert (found.secret, found.is_token) == (SENTINEL, False)
    assert SENTINEL not in repr(found)


def test_a_variable_holds_it() -> None:
    found = credentials(Mail(password_env="MAIL_PW"), {"MAIL_PW": SENTINEL})
    assert found is not None
    assert found.secret == SENTINEL


def test_a_token_is_known_as_one() -> None:
    found = credentials(Mail(token_command="echo abc"))
    assert found is not None
    assert found.is_token


def test_without_any_there_is_none() -> None:
    assert credentials(Mail()) is None


@pytest.mark.parametrize(
    "mail",
    [
        Mail(password_command=f"sh -c 'echo {SENTINEL}; exit 3'"),
        Mail(password_command="true"),
        Mail(password_command="/no/such/program"),
        Mail(password_command="an 'open quote"),
        Mail(password_env="MAIL_PW_THAT_IS_NOT_SET"),
    ],
)
def test_what_gives_nothing_is_told_without_what_it_printed(mail: Mail) -> None:
    with pytest.raises(MailFailed) as failure:
        credentials(mail, {})
    assert failure.value.phase is Phase.CREDENTIALS
    assert SENTINEL not in failure.value.what
