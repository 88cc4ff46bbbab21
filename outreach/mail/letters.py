"""A letter and the message it becomes; what could smuggle a header in is refused."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime, make_msgid

from outreach.core.errors import WrongUsage

# ends a line for some program on the way: none of it belongs in a header
_BREAKS = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029]")
# one address, and nothing that a lenient parser could read as another one
_ADDRESS = re.compile(
    r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[A-Za-z0-9-]{1,63}\.)+[A-Za-z0-9-]+"
)


@dataclass(frozen=True, slots=True)
class Letter:
    """One plain text from one person to one person."""

    from_name: str
    from_address: str
    to_name: str
    to_address: str
    subject: str
    text: str
    at: datetime

    def message(self) -> EmailMessage:
        """Return the message; WrongUsage for what is no address or would break a header."""
        made = EmailMessage(policy=SMTP)
        made["From"] = _address("sender", self.from_name, self.from_address)
        made["To"] = _address("recipient", self.to_name, self.to_address)
        made["Subject"] = _line("subject", self.subject)
        made["Date"] = format_datetime(self.at)
        made["Message-ID"] = make_msgid(domain=self.from_address.rpartition("@")[2])
        made["Auto-Submitted"] = "auto-generated"  # RFC 3834: no holiday notes in return, please
        made.set_content(self.text, cte="quoted-printable")
        return made


def _address(whose: str, name: str, address: str) -> Address:
    if not _ADDRESS.fullmatch(address):
        raise WrongUsage(
            f"The {whose}'s e-mail address is not one plain address.",
            where="outreach.toml",
            try_="outreach doctor",
        )
    return Address(_line(f"{whose}'s name", name), addr_spec=address)


def _line(what: str, text: str) -> str:
    if _BREAKS.search(text):
        raise WrongUsage(
            f"The {what} of the mail has a character that ends a line.",
            where="outreach.toml",
            try_="outreach doctor",
        )
    return text
