"""What a link and a session consist of: random ids, signed for one purpose each.

Every key comes from the workspace's `secret.key` with the purpose as salt, so that what was signed
for one purpose is worth nothing for another. Nothing about anybody is in a token. The store keeps
digests only.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from hashlib import sha256

from itsdangerous import BadData, Signer, TimestampSigner, URLSafeTimedSerializer

LINK, SESSION, FORM = "review-link", "review-session", "review-form"
#: How long a link is told from something made up, though it opens nothing any more.
REMEMBERED = timedelta(days=366)
_LONGEST = 400  # characters of a token; a longer one was not made here


@dataclass(frozen=True, slots=True)
class Keys:
    """Makes and reads tokens; time is an argument."""

    key: bytes = field(repr=False)

    def new_link(self, at: datetime) -> str:
        """Return a link's token: 128 random bits, dated and signed."""
        return str(self._links(at).dumps(secrets.token_urlsafe(16)))

    def is_link(self, token: str, at: datetime, longest: timedelta = REMEMBERED) -> bool:
        """Say whether a token was made here, as a link, and no longer ago than this."""
        try:
            self._links(at).loads(token[:_LONGEST], max_age=int(longest.total_seconds()))
        except BadData:
            return False
        return True

    def new_session(self) -> str:
        """Return a session's id: 256 random bits."""
        return secrets.token_urlsafe(32)

    def seal(self, session: str, at: datetime) -> str:
        """Return the cookie that carries a session, dated, so that an idle one ends."""
        return _signer(self.key, SESSION, at).sign(session).decode("ascii")

    def unseal(self, cookie: str, at: datetime, idle: timedelta) -> str | None:
        """Return the session in a cookie; None for a cookie made elsewhere or left too long."""
        try:
            signer = _signer(self.key, SESSION, at)
            found = signer.unsign(cookie[:_LONGEST], max_age=int(idle.total_seconds()))
        except BadData:
            return None
        return found.decode("ascii")

    def form_token(self, session: str) -> str:
        """Return what a form of this session must bring back; another one each time."""
        return self._forms(session).sign(secrets.token_urlsafe(12)).decode("ascii")

    def is_form_token(self, token: str, session: str) -> bool:
        """Say whether a form was made for this very session."""
        return self._forms(session).validate(token[:_LONGEST])

    def _links(self, at: datetime) -> URLSafeTimedSerializer:
        how = {"digest_method": sha256, "key_derivation": "hmac"}
        salt = f"outreach.{LINK}"
        return URLSafeTimedSerializer(self.key, salt, signer=_at(at), signer_kwargs=how)

    def _forms(self, session: str) -> Signer:
        salt = f"outreach.{FORM}.{session}"
        return Signer(self.key, salt, key_derivation="hmac", digest_method=sha256)


def digest(token: str) -> str:
    """Return what the store keeps of a token: its SHA-256."""
    return sha256(token.encode("utf-8", "surrogatepass")).hexdigest()


def _signer(key: bytes, purpose: str, at: datetime) -> TimestampSigner:
    salt = f"outreach.{purpose}"
    return _at(at)(key, salt, key_derivation="hmac", digest_method=sha256)


def _at(moment: datetime) -> type[TimestampSigner]:
    class At(TimestampSigner):
        """Signs and checks as if it were this moment."""

        def get_timestamp(self) -> int:
            return int(moment.timestamp())

    return At
