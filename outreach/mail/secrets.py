"""The password or token of a mailbox: asked for when it is needed, kept nowhere, never shown."""

from __future__ import annotations

import os
import shlex
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass, field

from outreach.core.errors import MailFailed, Phase
from outreach.settings import Mail

_SECONDS = 60  # a password manager may ask its owner first


@dataclass(frozen=True, slots=True)
class Credentials:
    """What a mail server is told to let us in."""

    secret: str = field(repr=False)
    is_token: bool = False  #: an access token for XOAUTH2, not a password


def credentials(mail: Mail, environ: Mapping[str, str] = os.environ) -> Credentials | None:
    """Return the secret of a mailbox; None where the settings name none.

    Raises MailFailed when the command or variable that the settings name gives nothing.
    """
    if mail.token_command:
        return Credentials(_printed(mail.token_command, "token_command"), is_token=True)
    if mail.password_command:
        return Credentials(_printed(mail.password_command, "password_command"))
    if mail.password_env:
        return Credentials(_variable(mail.password_env, environ))
    return None


def _variable(name: str, environ: Mapping[str, str]) -> str:
    if not environ.get(name):
        raise MailFailed(
            f"The variable {name}, which should hold the mail password, is not set.",
            phase=Phase.CREDENTIALS,
            where="password_env in outreach.toml",
            try_=f"export {name}=…",
        )
    return environ[name]


def _printed(command: str, key: str) -> str:
    try:
        done = subprocess.run(  # noqa: S603  # the operator's own command, without a shell
            shlex.split(command), capture_output=True, text=True, timeout=_SECONDS, check=False
        )
    except (OSError, ValueError, subprocess.TimeoutExpired) as error:
        raise _unusable(f"could not be run ({type(error).__name__})", key) from error
    first = done.stdout.partition("\n")[0].strip()
    if done.returncode or not first:
        raise _unusable(f"ended with {done.returncode} and printed nothing usable", key)
    return first


def _unusable(what: str, key: str) -> MailFailed:
    return MailFailed(
        f"The command that prints the mail secret {what}.",
        phase=Phase.CREDENTIALS,
        where=f"{key} in outreach.toml",
        try_="run that command yourself; it has to print the secret on its first line",
    )
