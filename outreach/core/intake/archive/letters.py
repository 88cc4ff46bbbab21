"""messages.csv: who wrote what to whom, once drafts, spam and advertisements are left out.

The file names no owner and no direction. It is read twice: first for who takes part in which
conversation (the owner is in nearly all of them, and three people make a group), then for the
messages. Recipients are counted by their links, since a name may hold a comma; where a file has no
links, a letter's other person is a name alone, which proves nobody.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import lru_cache
from operator import itemgetter
from typing import NamedTuple

from outreach.core.intake.archive.cells import (
    UNDATED,
    Header,
    Person,
    fault_of,
    name_key,
    person,
    read_moment,
    text_key,
)
from outreach.core.intake.archive.plain import plain
from outreach.core.intake.archive.who import Who
from outreach.core.intake.rows import BLANK_ROW, Rejected, Row

_YES = frozenset({"yes", "true", "1", "ja", "oui", "si", "sí"})
_DRAFTS = frozenset({"draft", "drafts"})
_SPAM = frozenset({"spam", "junk"})
_SPONSORED = frozenset({"sponsored conversation", "sponsored message", "sponsored inmail"})
SPAM = "spam"  #: why a letter is none
NOBODY = "no_counterpart"  #: nothing tells with whom
_NEARLY_ALL = 0.9  #: of the conversations have the owner in them


class Letter(NamedTuple):
    """One message between the owner and one other person."""

    row: int
    line: int
    at: datetime  #: UTC; UNDATED where none can be read
    other: Person
    is_incoming: bool
    is_inmail: bool
    is_group: bool
    conversation: str
    text: str  #: plain; "" when there was only an attachment
    has_attachment: bool
    subject: str = ""
    left_out: str = ""  #: why it counts for nothing; what it says may be a stop all the same

    @property
    def text_key(self) -> str:
        """Return what two writings of this text share."""
        return text_key(self.text)


class _Line(NamedTuple):
    """The cells of one row that are asked for."""

    conversation: str
    title: str
    sender: str
    sender_url: str
    to: str
    to_urls: str
    at: str
    subject: str
    content: str
    folder: str
    attachments: str
    is_draft: str
    is_conversation_draft: str

    @property
    def people(self) -> tuple[Person, tuple[Person, ...]]:
        """Return who wrote, and to whom, as far as links say."""
        return person(self.sender, self.sender_url), _recipients(self.to, self.to_urls)


@lru_cache(maxsize=1 << 16)  # each row is read twice, and people write to the same people
def _recipients(to: str, urls: str) -> tuple[Person, ...]:
    links = [one for one in re.split(r"[,;\s]+", urls) if one]
    name = to if len(links) < 2 else ""
    return tuple(person(name, link) for link in links) or (person(to, ""),)


@dataclass
class Conversations:
    """Who takes part in which conversation."""

    people: dict[str, set[str]] = field(default_factory=dict)  #: conversation → keys
    names: dict[str, dict[str, str]] = field(default_factory=dict)  #: conversation → key → name
    inmail: set[str] = field(default_factory=set)

    @classmethod
    def of(cls, header: Sequence[str], rows: Iterable[Row]) -> Conversations:
        """Read a whole table for its conversations."""
        found = cls()
        seen: set[int] = set()  # most rows of a conversation differ in words and time alone
        taking_part, whole = _picked(header, _TAKING_PART), _picked(header, _NAMES)
        for _row, cells in _filled(header, rows):
            if cells is None or (told := hash(taking_part(cells))) in seen:
                continue
            seen.add(told)
            line = _Line._make(whole(cells))
            if not _noise(line):
                found._add(line)
        return found

    def _add(self, line: _Line) -> None:
        sender, recipients = line.people
        everybody = [(key, one.name) for one in (sender, *recipients) if (key := one.key)]
        name = line.conversation or _nameless(key for key, _ in everybody)
        self.people.setdefault(name, set()).update([key for key, _ in everybody])
        self.names.setdefault(name, {}).update([said for said in everybody if said[1]])
        if _is_inmail(line.title, line.folder):
            self.inmail.add(name)

    @property
    def commonest(self) -> str:
        """Return the key of who is in nearly every conversation; "" when that is not clear."""
        count = Counter(key for keys in self.people.values() for key in keys)
        ranked = count.most_common(2)
        if not ranked or len(self.people) < 2:
            return ""
        key, often = ranked[0]
        is_alone = len(ranked) == 1 or ranked[1][1] < often
        return key if is_alone and often >= _NEARLY_ALL * len(self.people) else ""

    def has(self, keys: Iterable[str]) -> bool:
        """Say whether one of these people is in nearly every conversation."""
        wanted = set(keys)
        often = sum(not wanted.isdisjoint(found) for found in self.people.values())
        return bool(wanted) and len(self.people) > 0 and often >= _NEARLY_ALL * len(self.people)

    def is_group(self, name: str) -> bool:
        """Say whether three or more people take part."""
        return len(self.people.get(name, ())) > 2

    def other(self, name: str, ours: frozenset[str]) -> Person | None:
        """Return the only other person of a conversation, for rows without a link of theirs."""
        others = [key for key in self.people.get(name, ()) if key not in ours]
        if len(others) != 1:
            return None
        kind, _, value = others[0].partition(":")
        known = self.names.get(name, {}).get(others[0], "")
        return Person(known, value, "") if kind == "profile" else Person(known, "", value)


@dataclass
class LetterReader:
    """Reads the messages of one table for an owner."""

    header: Sequence[str]
    conversations: Conversations
    owner: Who
    today: date
    _keys: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        keys = {f"profile:{one}" for one in self.owner.profiles}
        known = {key for found in self.conversations.people.values() for key in found}
        if not keys & known and self.conversations.commonest:
            keys.add(self.conversations.commonest)  # the settings have another of their addresses
        self._keys = frozenset(keys)

    def read(self, rows: Iterable[Row]) -> Iterator[Letter | Rejected]:
        """Yield a message or the reason why a row is none."""
        picked = _picked(self.header, _NAMES)
        for (number, at, cells, fault), filled in _filled(self.header, rows):
            if fault or filled is None:
                yield Rejected(number, at, fault or BLANK_ROW, tuple(cells))
                continue
            found = self._letter(number, at, _Line._make(picked(filled)))
            if isinstance(found, str):
                yield Rejected(number, at, found, tuple(cells))
            else:
                yield found

    def _letter(self, row: int, at: int, line: _Line) -> Letter | str:
        reason = _noise(line)
        if reason not in ("", SPAM):
            return reason
        moment = read_moment(line.at) or UNDATED
        reason = reason or fault_of(moment, self.today)
        sender, recipients = line.people
        name = line.conversation or _nameless(
            key for one in (sender, *recipients) if (key := one.key)
        )
        is_ours = self._is_owner(sender)
        other = self._other(name, sender, recipients, is_ours=is_ours)
        if other is None:
            return reason or NOBODY
        is_group = self.conversations.is_group(name) or _names_several(line)
        return Letter(
            row, at, moment, other, not is_ours, name in self.conversations.inmail, is_group,
            line.conversation, plain(line.content), bool(line.attachments.strip()),
            plain(line.subject) if line.subject else "", reason,
        )  # fmt: skip

    def _other(
        self, name: str, sender: Person, recipients: Sequence[Person], *, is_ours: bool
    ) -> Person | None:
        if not is_ours and sender.key:
            return sender
        found = [one for one in recipients if is_ours and one.key and one.key not in self._keys]
        if found:
            return found[0]
        named = recipients[0] if is_ours else sender
        other = self.conversations.other(name, self._keys)
        if other is not None and (is_ours or name_key(other.name) == name_key(named.name)):
            return other
        return named if _is_somebody(named) else None

    def _is_owner(self, one: Person) -> bool:
        if one.key:
            return one.key in self._keys
        return name_key(one.name) in self.owner.names


def _is_somebody(one: Person) -> bool:
    """Say whether a name is a person's: a closed account is called LinkedIn Member, or alike."""
    words = name_key(one.name).split()
    return not one.key and bool(words) and "linkedin" not in words


def _names_several(line: _Line) -> bool:
    """Say whether names without links are of several people, and not of one with a degree."""
    names = line.to.split(",") if not line.to_urls.strip() else []
    return len(names) > 1 and all(len(name.split()) > 1 for name in names)


_NAMES = (
    "Conversation Id", "Conversation Title", "From", "Sender Profile Url", "To",
    "Recipient Profile Urls", "Date", "Subject", "Content", "Folder", "Attachments",
    "Is Message Draft", "Is Conversation Draft",
)  # fmt: skip


#: The columns that say who takes part, and in what kind of conversation.
_SAID = ("Date", "Subject", "Content", "Attachments")
_TAKING_PART = tuple(one for one in _NAMES if one not in _SAID)


def _filled(
    header: Sequence[str], rows: Iterable[Row]
) -> Iterator[tuple[Row, Sequence[str] | None]]:
    """Yield each row with its cells as `_picked` takes them; None for an empty row."""
    width = len(header)
    for row in rows:
        cells = row[2]
        is_blank = not any(map(str.strip, cells))
        # one empty cell more stands where a column is missing: its place is -1
        yield row, None if is_blank else [*cells, *("",) * (width - len(cells)), ""]


def _picked(
    header: Sequence[str], names: Iterable[str]
) -> Callable[[Sequence[str]], tuple[str, ...]]:
    """Return what takes the cells of these columns out of filled ones."""
    columns = Header(header)
    return itemgetter(*(columns.of(name) for name in names))


def _noise(line: _Line) -> str:
    """Return why a row is no message between people; "" when it is one."""
    flags = line.is_draft, line.is_conversation_draft
    return _filed(line.title, line.folder, *flags) or _advertised(line.sender_url)


@lru_cache(maxsize=1 << 12)  # nearly all rows have the same
def _filed(title: str, folder: str, is_draft: str, is_conversation_draft: str) -> str:
    folder, title = folder.strip().lower(), title.strip().lower()
    flags = (is_draft.strip().lower(), is_conversation_draft.strip().lower())
    if flags[0] in _YES or folder in _DRAFTS or (flags[1] in _YES and not is_draft):
        return "draft"
    if folder in _SPAM:
        return SPAM
    return "sponsored" if folder == "sponsored" or title in _SPONSORED else ""


def _advertised(sender_url: str) -> str:
    is_company = "/company/" in sender_url or "/showcase/" in sender_url
    return "sponsored" if is_company else ""


def _is_inmail(title: str, folder: str) -> bool:
    is_named = title.strip().lower().endswith("inmail")
    return is_named or folder.strip().lower() == "inmail"


def _nameless(keys: Iterable[str]) -> str:
    """Return what stands for the id of a conversation that has none: who takes part."""
    return "|".join(sorted(set(keys)))
