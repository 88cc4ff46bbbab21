"""What somebody says about a text, and whether it is about the words that are in review."""

from __future__ import annotations

import getpass
import re
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from outreach.app import App
from outreach.core.approvals import TextHistory
from outreach.core.changes import by_line, changes
from outreach.core.errors import Blocked, LinkRefused, NotFound, TextChanged, WrongUsage
from outreach.core.links import Ending, ReviewLink
from outreach.core.words import Comment, Evidence, TemplateVersion
from outreach.store import comments, links

if TYPE_CHECKING:
    from sqlalchemy.engine import Connection

_FINGERPRINT = re.compile(r"[0-9a-f]{8,64}")


@dataclass(frozen=True, slots=True)
class Through:
    """The opened link through which a decision comes; the decision ends it."""

    link: ReviewLink
    at: datetime  #: the real time


@dataclass(frozen=True, slots=True)
class Word:
    """What somebody says about a text, and of which words they say it."""

    approver: str = ""  #: default: the user
    fingerprint: str = ""  #: 8 digits or more of what was looked at; "" for the newest
    comment: str = ""
    previews: tuple[int, ...] = ()  #: people whose message was looked at
    evidence: Evidence = Evidence.CLAIMED  #: how the approver was known: PROVEN by a signed link
    recorded_by: str = ""  #: default: the user, or the login name where both are the same
    line: int | None = None  #: of the body, that the comment is about; 0 is the subject
    through: Through | None = None

    def recorder(self, app: App) -> str:
        """Return who typed it."""
        if self.recorded_by:
            return self.recorded_by
        return app.user if app.user != (self.approver or app.user) else self.login

    @property
    def login(self) -> str:
        """Return the login name that typed it; through a signed link nobody logs in."""
        return getpass.getuser() if self.evidence is Evidence.CLAIMED else ""


def with_comment(word: Word) -> Word:
    """Return a word that says something; WrongUsage for one that says nothing."""
    if not word.comment.strip():
        raise WrongUsage("Say what should change.", try_='add --comment "say plant, not shop"')
    return word


def in_review(name: str, history: TextHistory) -> TemplateVersion:
    """Return the version that can be decided about: the newest, unless it is retired."""
    newest = history.newest
    if newest is None:
        raise NotFound(
            f"'{name}' was never submitted.",
            where=f"templates/{name}.j2",
            try_=f"outreach templates submit {name}",
        )
    if newest.retired_at is not None:
        raise Blocked(
            f"'{name}' v{newest.version} is retired.",
            code="retired",
            where=f"templates/{name}.j2",
            try_=f"outreach templates submit {name}",
        )
    return newest


def kept_for_other_words(app: App, tx: Connection, history: TextHistory, word: Word) -> bool:
    """Say whether a word is not about the newest version; keep it as a comment on its own."""
    seen = version_seen(history, word)
    if seen == history.newest:
        return False
    if seen is not None and word.comment.strip():
        comments.add(tx, remark(app, seen, word))
    return True


def other_words(history: TextHistory, word: Word) -> TextChanged:
    """Return the refusal of a word about words that are not in review, with what changed."""
    newest, seen = history.versions[-1], version_seen(history, word)
    name = newest.template.name
    is_kept = seen is not None and word.comment.strip()
    kept = f"Your words are kept as a comment on v{seen.version}" if seen and is_kept else ""
    return TextChanged(
        f"'{name}' has changed since you looked (now {newest.fingerprint[:8]}). "
        f"{kept or 'Nothing was recorded'}; read it again.",
        by_line(changes(seen.template.body if seen else "", newest.template.body)),
        kept=word.comment,
        where=f"{name} v{newest.version}",
        try_=f"outreach templates review {name}",
    )


def end_link(tx: Connection, word: Word) -> None:
    """End the link that a decision came through; LinkRefused when it was over before.

    In the transaction of the decision: of two forms sent at once, only one is recorded.
    """
    if word.through is None or links.close(tx, word.through.link, Ending.DECIDED, word.through.at):
        return
    seen = word.through.link
    raise over(next(one for one in links.of(tx, seen.template) if one.id == seen.id))


def over(link: ReviewLink) -> LinkRefused:
    """Return the refusal of a word that comes through a link whose time is over."""
    if link.ending is Ending.DECIDED:
        what = "You have decided about this text already; what you said first counts."
    else:
        what = "A newer link has taken the place of this one; nothing was recorded."
    return LinkRefused(
        what,
        code=(link.ending or Ending.REPLACED).value,
        number=link.id,
        try_=f"outreach templates show {link.template}",
    )


def version_seen(history: TextHistory, word: Word) -> TemplateVersion | None:
    """Return the newest version with the fingerprint that was looked at; None for an unknown one.

    Raises WrongUsage for what is no fingerprint.
    """
    wanted = word.fingerprint.strip().lower()
    if wanted and not _FINGERPRINT.fullmatch(wanted):
        name = history.versions[-1].template.name
        raise WrongUsage(
            f"'{word.fingerprint[:70]}' is no fingerprint: give its first 8 digits or more.",
            where="--fingerprint",
            try_=f"outreach templates show {name}",
        )
    newest_first = reversed(history.versions)
    return next((one for one in newest_first if one.fingerprint.startswith(wanted)), None)


def remark(app: App, version: TemplateVersion, word: Word) -> Comment:
    """Return a comment on a version, ready to be kept."""
    return Comment(
        template=version.template.name,
        version=version.version,
        fingerprint=version.fingerprint,
        author=word.approver or app.user,
        comment=word.comment.strip(),
        at=app.now,
        line=word.line,
        evidence=word.evidence,
        recorded_by=word.recorder(app),
    )
