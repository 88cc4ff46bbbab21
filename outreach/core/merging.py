"""Strong keys: which spellings mean one person.

They are the slug of a LinkedIn profile, LinkedIn's opaque member id, and the e-mail address; two
rows that share one are the same person. The weak key of name and company, which only proposes a
merge to a human, is in `core.weak_keys`. All of them are plain functions of the text, so that
the same spelling always gives the same key, and `None` means "this text identifies nobody".
"""

from __future__ import annotations

import re
import unicodedata
from urllib.parse import unquote


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


PROFILE = "https://www.linkedin.com/in/"

#: Opaque ids of members: profile (ACoAA), Sales Navigator (ACwAA), Recruiter (AEMAA).
_MEMBER_ID = re.compile(r"(?<![A-Za-z0-9_-])A(?:Co|Cw|EM)AA[A-Za-z0-9_-]{3,}")
_PLAIN_PROFILE = re.compile(
    r"(?:https?://)?(?:[a-z]{2,3}\.)?linkedin\.com/in/([a-z0-9]+(?:-[a-z0-9]+)*)/?"
)
_LINK = re.compile(
    r"(?:(?P<scheme>[a-z][a-z0-9+.-]*):(?=/))?/{0,3}(?P<host>[^/?#]*)(?P<path>[^?#]*)",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W_]+")
#: Pages of LinkedIn's own in the place of a profile: who looks, and who is gone.
NOBODYS = frozenset({"me", "unavailable", "unknown", "null", "undefined", "none"})
_NO_SLUG = re.compile(r"[\s/\\?#%<>\"@\x00-\x1f\x7f\ufffd]")
_AROUND = " \t\r\n\x0b\x0c\xa0\u200b\u200e\u200f\ufeff<>()[]\"'`,;"
#: Of telephones, of the notices that LinkedIn mails, and of China.
_SEGMENTS_BEFORE_IN = frozenset({"mwlite", "m", "mobile", "comm", "incareer"})
_HYPHENS = str.maketrans(dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2212", "-"))

#: Mailboxes that belong to a role, not to a person: they never identify anybody.
ROLE_MAILBOXES = _words(
    "abuse accounting accounts admin administration anfrage applications apply bewerbung billing "
    "booking buero career careers contact contacto contato contatti customer customerservice cv "
    "empleo empfang enquiries enquiry feedback finance hello help helpdesk hi hiring hola "
    "hostmaster hr human.resources humanresources info information inquiries it job jobs "
    "karriere kontakt kundenservice legal mail mailbox mailer-daemon marketing media news "
    "newsletter no-reply noreply do-not-reply donotreply office ops orders people personal "
    "personnel poczta post postmaster press presse privacy recepcion reception recruit recruiter "
    "recruiters recruiting recruitment recrutement resume resumes rh rrhh root sales secretariat "
    "security seleccion service services support talent team vendas ventas verkauf webmaster "
    "welcome work zentrale"
)
#: What people fill in where an address has to be, the name and the host in front of the first dot.
_FILLED_IN = frozenset(
    [(one, one) for one in ("test", "none", "no", "na", "example", "unknown", "noemail", "email")]
)
_GMAIL = frozenset({"gmail.com", "googlemail.com"})


def canonical_profile_url(raw: str) -> str | None:
    """Return `https://www.linkedin.com/in/<slug>`, or None for anything but a public profile.

    The slug is percent-decoded, NFC and lower-case; opaque member ids keep their case, which they
    need to be found. The host is compared, never searched for inside the text. Links to
    `/sales/`, `/talent/`, `/pub/`, `/company/`, short links and foreign hosts give None.
    """
    if not raw:
        return None
    plain = _PLAIN_PROFILE.fullmatch(raw)
    if plain and plain[1] not in NOBODYS:
        return f"{PROFILE}{plain[1]}"
    segments = _linkedin_path(raw.strip(_AROUND))
    if len(segments) >= 2 and segments[0].lower() in _SEGMENTS_BEFORE_IN:
        segments = segments[1:]
    if len(segments) < 2 or segments[0].lower() != "in":
        return None
    slug = _slug(segments[1])
    return f"{PROFILE}{slug}" if slug and slug not in NOBODYS else None


def member_id(raw: str) -> str | None:
    """Return LinkedIn's opaque id (`ACoAA…`, case kept) from a link, an URN or the bare id."""
    if "AA" not in raw:
        return None
    text = _decoded(raw.strip(_AROUND))
    if "://" in text and not _is_linkedin(text):
        return None
    found = _MEMBER_ID.search(text)
    return found[0] if found else None


def canonical_email(raw: str) -> str | None:
    """Return the address that two spellings of one mailbox share, or None.

    Lower-case, without `+tag`, without Gmail's dots. Role mailboxes (`info@`, `jobs@`) belong to
    nobody and give None, as does text that is no address.
    """
    local, at, domain = raw.strip().lower().rpartition("@")
    local = local.partition("+")[0] or local
    if not (at and local and domain):
        return None
    if domain in _GMAIL:
        local, domain = local.replace(".", ""), "gmail.com"
    if local in ROLE_MAILBOXES or not local or (local, domain.partition(".")[0]) in _FILLED_IN:
        return None
    return f"{local}@{domain}"


def _linkedin_path(text: str) -> list[str]:
    """Return the path segments of a LinkedIn address, or nothing for any other text."""
    text = text.replace("\\", "/")  # as browsers read it: evil.example\@linkedin.com is evil's
    if text.lower().startswith(("/in/", "in/")):
        return [part for part in re.split(r"[?#]", text)[0].split("/") if part]
    link = _LINK.match(text)
    if link is None or not _is_linkedin(text):
        return []
    return [part for part in link["path"].split("/") if part]


def _is_linkedin(text: str) -> bool:
    link = _LINK.match(text)
    if link is None or (link["scheme"] or "https").lower() not in {"http", "https"}:
        return False
    host = link["host"].rpartition("@")[2].partition(":")[0].rstrip(".").lower()
    return host == "linkedin.com" or host.endswith(".linkedin.com")


def _slug(segment: str) -> str | None:
    """Return the canonical slug of one path segment; None if it cannot be one."""
    decoded = _decoded(segment).translate(_HYPHENS)  # editors put in their own
    slug = unicodedata.normalize("NFC", decoded).strip(_AROUND + ".")
    if not slug or _NO_SLUG.search(slug):
        return None
    return slug if _MEMBER_ID.fullmatch(slug) else unicodedata.normalize("NFC", slug.lower())


def _decoded(text: str) -> str:
    """Undo percent-encoding, also when it was done twice or in Latin-1."""
    for _ in range(3):
        if "%" not in text:
            break
        try:
            text = unquote(text, errors="strict")
        except UnicodeDecodeError:
            text = unquote(text, encoding="latin-1")
    return text
