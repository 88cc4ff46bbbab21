"""Tell tables apart by their header, and by the file name where headers lie.

LinkedIn's archive holds a dozen tables about people; only its connections are people we may write
to. An address book, chats with LinkedIn's assistant and the owner's own profile look alike and are
recognised here, each with the sentence that says why it is left alone.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from outreach.core.intake.headers import Columns, compact
from outreach.core.intake.spellings import Field


class Kind(StrEnum):
    """What a table is; the words of `outreach.import/1`."""

    CONNECTIONS = "connections"
    CANDIDATES = "candidates"
    INVITATIONS = "invitations"
    MESSAGES = "messages"
    OWN_PROFILE = "own_profile"
    NOTES = "notes"
    IGNORED = "ignored"


@dataclass(frozen=True, slots=True)
class Sort:
    """The kind of a table, who wrote it where that is known, and why it is skipped, if it is."""

    kind: Kind
    producer: str = ""  #: `linkedin`, `google_contacts`, `outlook_contacts` or ""
    skipped: str = ""  #: a short code; "" when something is read from it
    because: str = ""  #: the whole sentence for `skipped`

    @property
    def is_people(self) -> bool:
        """Say whether its rows are people to import."""
        return self.kind in (Kind.CONNECTIONS, Kind.CANDIDATES)


_CHATS = "these are chats with LinkedIn's assistant, not with people"
_BOOK = "this is the phone's address book, not the connections; import Connections.csv instead"
_OWN = "this describes the owner of the account, not people to write to"

#: Header (every one of these columns) → what it is. The first that fits counts.
_SIGNATURES: tuple[tuple[frozenset[str], Sort], ...] = tuple(
    (frozenset(compact(name) for name in names.split(",")), sort)
    for names, sort in (
        (
            "Conversation Id,From,Date",
            Sort(Kind.MESSAGES, "linkedin"),
        ),
        (
            "From,To,Sent At,Direction",
            Sort(Kind.INVITATIONS, "linkedin"),
        ),
        (
            "Source,FirstName,LastName,Companies,Emails,PhoneNumbers",
            Sort(Kind.IGNORED, "linkedin", "address_book", f"Skipped: {_BOOK}."),
        ),
        (
            "First Name,Last Name,Maiden Name,Headline,Geo Location",
            Sort(Kind.OWN_PROFILE, "linkedin"),
        ),
        (
            "Email Address,Confirmed,Primary,Updated On",
            Sort(Kind.OWN_PROFILE, "linkedin"),
        ),
        (
            "Company Name,Title,Started On,Finished On",
            Sort(Kind.IGNORED, "linkedin", "own_positions", f"Skipped: {_OWN}."),
        ),
        (
            "Connection First Name,Connection Last Name,Note",
            Sort(Kind.NOTES, "linkedin"),
        ),
    )
)

_OTHER_TABLES = (
    "ad_targeting|ads_clicked|articles|causes_you_care_about|certifications|comments|"
    "company_follows|courses|education|endorsement_(?:given|received)_info|"
    "events|hashtag_follows|"
    "honors|inferences_about_you|instantreposts|jobs?_\\w+|languages|learning|logins|member_follows|"
    "organizations|patents|phonenumbers|phone_numbers|positions|private_identity_asset|projects|"
    "publications|reactions|receipts\\w*|recommendations_(?:given|received)|registration|rich_?media|"
    "rich_media|saved_\\w+|savedjobalerts|search_?queries|securitychallenges|security_challenges|"
    "services_marketplace\\w*|shares|skills|test_scores|verifications|volunteering|votes|whatsapp_\\w+"
)

#: File name without case, spaces and member number → what it is, whatever its header says.
_NAMES: tuple[tuple[re.Pattern[str], Sort], ...] = (
    (
        re.compile(
            r"(?:guide|learning_?coach|learning_role_play|role_?play|coach)_?messages(?:_\w+)?"
        ),
        Sort(Kind.IGNORED, "linkedin", "assistant_log", f"Skipped: {_CHATS}."),
    ),
    (
        re.compile(r"(?:imported_?)?contacts"),
        Sort(Kind.IGNORED, "linkedin", "address_book", f"Skipped: {_BOOK}."),
    ),
    (
        re.compile(rf"(?:{_OTHER_TABLES})(?:_\d+)?"),
        Sort(Kind.IGNORED, "linkedin", "other_table", f"Skipped: {_OWN}."),
    ),
)
#: Names that people also give to lists of their own, so a header with people in it wins.
_NOT_BY_NAME_ALONE = frozenset({"address_book", "other_table"})

#: Skipped in an archive without a look inside: the header would lie, or be of no use.
ALWAYS_BY_NAME = frozenset({"assistant_log", "address_book", "other_table"})

_LEGACY_EXPORT = re.compile(r"linkedin_connections_export\w*|connections(?:_?\d+)?")


def sort_of(columns: Columns, file_name: str) -> Sort | None:
    """Return what a table with these columns is; None when the columns name nobody."""
    keys = [compact(name) for name in columns.header]
    named = sort_by_name(file_name)
    if named and (named.skipped not in _NOT_BY_NAME_ALONE or not _is_about_people(columns)):
        return named
    for signature, sort in _SIGNATURES:
        if signature <= set(keys):
            return sort
    return _people(columns, keys, file_name) if columns.identifies else None


def sort_by_name(file_name: str) -> Sort | None:
    """Return what the file's name says it is; None when the name says nothing."""
    stem = _stem(file_name)
    return next((sort for pattern, sort in _NAMES if pattern.fullmatch(stem)), None)


def is_signature(header: Sequence[str]) -> bool:
    """Say whether a row is the header of a table that names nobody but is known."""
    keys = {compact(name) for name in header}
    return any(signature <= keys for signature, _ in _SIGNATURES)


def _people(columns: Columns, keys: Sequence[str], file_name: str) -> Sort:
    """Return connections or candidates, with the program that wrote them where it shows."""
    legacy = _LEGACY_EXPORT.fullmatch(_stem(file_name)) or _is_legacy_outlook(keys)
    if columns.where(Field.CONNECTED_ON) or legacy:
        return Sort(Kind.CONNECTIONS, "linkedin")
    if any(key.startswith("email1") for key in keys) and _has(keys, "labels", "groupmembership"):
        return Sort(Kind.CANDIDATES, "google_contacts")
    if _has(keys, "businessstreet") and _has(keys, "emailaddress", "email2address"):
        return Sort(Kind.CANDIDATES, "outlook_contacts")
    return Sort(Kind.CANDIDATES)


def _is_legacy_outlook(keys: Sequence[str]) -> bool:
    """Recognise LinkedIn's export before 2018: Outlook's columns, with the address up front."""
    start = [compact(name) for name in ("First Name", "Middle Name", "Last Name", "Suffix")]
    return list(keys[1:6]) == [*start, compact("E-mail Address")]


def _is_about_people(columns: Columns) -> bool:
    """Say whether a table is certainly a list of people: names, and where to find them."""
    names = columns.where(Field.LAST_NAME) or columns.where(Field.FULL_NAME)
    found = columns.where(Field.PROFILE_URL) or columns.where(Field.EMAIL)
    return bool(names and found) and not is_signature(columns.header)


def _has(keys: Sequence[str], *wanted: str) -> bool:
    return any(key in wanted for key in keys)


def _stem(file_name: str) -> str:
    """Return a file's name without folder, ending, numbers, and with underscores for spaces."""
    stem = re.sub(r"(?:\.\w{1,4})+$", "", re.split(r"[/\\]", file_name)[-1].strip().lower())
    stem = re.sub(r"\s*\(\d+\)$", "", stem)  # a browser's second download: `Connections (1).csv`
    return re.sub(r"^\d+_", "", re.sub(r"[\s-]+", "_", stem))
