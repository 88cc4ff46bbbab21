"""Identity: which spellings mean one person.

Strong keys are the slug of a LinkedIn profile, LinkedIn's opaque member id, and the e-mail address;
two rows that share one are the same person. The weak key (name and company) only proposes a merge
to a human. All of them are plain functions of the text, so the same spelling always gives the same
key, and `None` means "this text identifies nobody".
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from itertools import product
from urllib.parse import unquote

from outreach.core.text import fold
from outreach.core.words import Candidate


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
_NO_SLUG = re.compile(r"[\s/\\?#%<>\"@\x00-\x1f\x7f\ufffd]")
_AROUND = " \t\r\n\x0b\x0c\xa0\u200b\u200e\u200f\ufeff<>()[]\"'`,;"
_SEGMENTS_BEFORE_IN = frozenset({"mwlite", "m", "mobile"})

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
_GMAIL = frozenset({"gmail.com", "googlemail.com"})

#: Legal forms that companies write or leave out.
LEGAL_FORMS = _words(
    "ab ag aps as asa bhd bv bvba co company corp corporation doo dd eirl eood ev ood gbr ggmbh "
    "gmbh inc incorporated jsc kft kg kgaa kk lda limited llc llp lp ltd ltda mbh nv ohg oy oyj "
    "plc pjsc private pte pty pvt sa sae sal sas sasu sarl sc sca se sia slu sl snc sp spa spzoo "
    "sro srl tic ug uab zrt zoo"
)
_SPACED_FORMS = re.compile(
    r"\b(?:s a r l|s r l|s p a|s a s|s l u|s l|s a|b v|n v|l l c|k k|a s|a g)\b"
)

#: Everyday short names and the full name that both spellings fold to.
NICKNAMES = {
    short: full
    for full, shorts in {
        "alexander": "alex sasha sascha alejandro",
        "andrew": "andy drew",
        "anthony": "tony",
        "benjamin": "ben benny",
        "catherine": "cathy kate katie kathy katherine katharine kathryn",
        "charles": "charlie chuck",
        "christopher": "chris",
        "daniel": "dan danny",
        "david": "dave",
        "edward": "ed eddie ted",
        "elizabeth": "liz beth betty lisa eliza",
        "francisco": "paco pancho",
        "frederick": "fred freddy",
        "gregory": "greg",
        "james": "jim jimmy jamie",
        "jennifer": "jen jenny",
        "jessica": "jess",
        "johannes": "hannes",
        "john": "johnny jack",
        "jonathan": "jon",
        "jose": "pepe",
        "joseph": "joe",
        "joshua": "josh",
        "kenneth": "ken",
        "lawrence": "larry",
        "margaret": "maggie meg peggy",
        "matthew": "matt",
        "michael": "mike mick mickey micha",
        "nicholas": "nick nicolas",
        "patricia": "pat patty trish",
        "peter": "pete",
        "philip": "phil phillip",
        "rebecca": "becky",
        "richard": "rick rich dick",
        "robert": "rob bob bobby robbie",
        "ronald": "ron",
        "samuel": "sam",
        "stephen": "steve steven",
        "susan": "sue susie",
        "theodore": "theo",
        "thomas": "tom tommy",
        "timothy": "tim",
        "victoria": "vicky",
        "vincent": "vince",
        "william": "bill billy will willy",
    }.items()
    for short in shorts.split()
}


def canonical_profile_url(raw: str) -> str | None:
    """Return `https://www.linkedin.com/in/<slug>`, or None for anything but a public profile.

    The slug is percent-decoded, NFC and lower-case; opaque member ids keep their case, which they
    need to be found. The host is compared, never searched for inside the text. Links to
    `/sales/`, `/talent/`, `/pub/`, `/company/`, short links and foreign hosts give None.
    """
    if not raw:
        return None
    plain = _PLAIN_PROFILE.fullmatch(raw)
    if plain:
        return f"{PROFILE}{plain[1]}"
    segments = _linkedin_path(raw.strip(_AROUND))
    if len(segments) >= 2 and segments[0].lower() in _SEGMENTS_BEFORE_IN:
        segments = segments[1:]
    if len(segments) < 2 or segments[0].lower() != "in":
        return None
    slug = _slug(segments[1])
    return f"{PROFILE}{slug}" if slug else None


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
    if local in ROLE_MAILBOXES or not local:
        return None
    return f"{local}@{domain}"


NOTHING_ELSE = "nothing else"


def weak_key(first_name: str, last_name: str, company: str) -> str:
    """Return the folded name and company that may propose (never make) a merge; "" if too little.

    Many people have one name only. Short names fold to the full one, credentials after a comma and
    legal forms do not count.
    """
    first = _fold(first_name.partition(",")[0])
    last = _fold(last_name.partition(",")[0])
    firm = company_key(company)
    if not (firm and (first or last)):
        return ""
    head, _, rest = first.partition(" ")
    given = f"{NICKNAMES.get(head, head)} {rest}".strip()
    return f"{f'{given} {last}'.strip()}|{firm}"


@lru_cache(maxsize=1 << 15)
def company_key(company: str) -> str:
    """Return a company's name folded and without its legal forms; the folded name if only those."""
    folded = _fold(company)
    words = _SPACED_FORMS.sub(" ", folded).split()
    kept = [word for word in words if word not in LEGAL_FORMS]
    return " ".join(kept) or folded


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
    slug = unicodedata.normalize("NFC", _decoded(segment)).strip(_AROUND + ".")
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


@lru_cache(maxsize=1 << 15)  # an import asks for the same names and companies again and again
def _fold(text: str) -> str:
    """Return the words of a text without accents, marks and case."""
    return " ".join(_WORD.findall(fold(text)))


def same_spelling(key: str) -> str:
    """Return a name, or a key that begins with one, alike for two spellings: Müller, Mueller."""
    name, bar, company = key.partition("|")
    return f"{_DIGRAPHS.sub(_FIRST_LETTER, name)}{bar}{company}"


def spelled_out(name: str) -> str:
    """Return a name with two letters for each umlaut: Mueller for Müller."""
    return unicodedata.normalize("NFC", name).lower().translate(_UMLAUTS)


def spellings(first_name: str, last_name: str) -> set[str]:
    """Return a name as the keys of name and company may begin with it, whoever spelled it."""
    plain = weak_key(first_name, last_name, NOTHING_ELSE)
    other = weak_key(spelled_out(first_name), spelled_out(last_name), NOTHING_ELSE)
    names = {key.partition("|")[0] for key in (plain, other) if key}
    return {*names, *map(same_spelling, names)}


def name_identity(first_name: str, last_name: str) -> str:
    """Return `called:…`, alike for two spellings; "" unless both a first and a last name are known.

    It identifies nobody: it tells of whom a list may speak that says no more than a name.
    """
    if not (first_name and last_name):
        return ""
    key = weak_key(first_name, last_name, NOTHING_ELSE)
    return f"called:{same_spelling(key.partition('|')[0])}" if key else ""


def name_identity_beside(first_name: str, last_name: str, key: str) -> str:
    """Return the name's identity of somebody with a profile or member id; without, the name's own.

    It is alike for whoever is known by no id of that kind: who has another one is not meant.
    """
    name = name_identity(first_name, last_name)
    return f"{name}|{_kind(key.partition(':')[2])}" if name and key else name


def name_identities(
    first_name: str, last_name: str, profile: str | None, member: str | None
) -> list[str]:
    """Return every identity of a name that may mean somebody with this profile or member id."""
    name = name_identity(first_name, last_name)
    if not name:
        return []
    known = {_kind(key) for key in (profile, member) if key}
    return [name, *(f"{name}|{kind}" for kind in ("public", "opaque") if kind not in known)]


def _kind(key: str) -> str:
    return "opaque" if member_id(key) else "public"


_DIGRAPHS, _FIRST_LETTER = re.compile("([aou])e"), r"\1"
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "æ": "ae"})


def weak_key_of(person: Candidate) -> str:
    """Return the folded name and company (or position) of a candidate; "" if unknown."""
    names = (person.first_name, person.last_name)
    return weak_key(*names, person.company or person.position or nothing_else(*names))


def is_lent(weak: str, company: str | None, position: str | None) -> bool:
    """Say whether a key of name and company is of somebody of whom no company was ever told.

    It is that of another person of the name, who may be the same: it only proposes.
    """
    firm = weak.partition("|")[2]
    is_day = firm.replace(" ", "").isdigit()  # of a connection, beside the name
    return not (company or position or is_day) and firm != NOTHING_ELSE


def spelled_weak_keys(
    weak: str, first_name: str, last_name: str, company: str, position: str
) -> list[str]:
    """Return a key of name and company with umlauts written out; nothing where there are none."""
    firm = company or position
    if not weak or f"{first_name}{last_name}{firm}".isascii() or is_lent(weak, company, position):
        return []
    firm = firm or nothing_else(first_name, last_name)
    names = {(first_name, last_name), (spelled_out(first_name), spelled_out(last_name))}
    found = {weak_key(*name, at) for name, at in product(names, {firm, spelled_out(firm)})}
    return sorted(found - {weak, ""})


def nothing_else(first_name: str, last_name: str) -> str:
    """Return what stands for the company of somebody of whom only the name is known.

    A whole name tells somebody from others all the same; one name alone does not.
    """
    return NOTHING_ELSE if first_name and last_name else ""
