"""Weak keys: name and company, folded, which only propose to a human that two people are one.

A name counts without what one file writes around it and the next leaves out: titles, credentials,
middle names, brackets. All are plain functions of the text: the same spelling gives the same key,
and "" means that too little is known. `core.merging` has the strong keys.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from itertools import product

from outreach.core.merging import member_id
from outreach.core.text import fold
from outreach.core.words import Candidate


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_WORD = re.compile(r"[^\W_]+")
_BRACKETS = re.compile(r"\([^)]*\)|\[[^\]]*\]")
#: `Berg, van den`, and the name that somebody was born with: `(geb. Brandner)`.
_PARTICLES_BEHIND = re.compile(r"^([^,]+), *((?:(?:van|von|vom|zu|de|del|den|der|di|da|dos) ?)+)$")
_BORN = re.compile(r"\((?:geb\.?|geborene|n[ée]e|born|roz\.?|z domu) +([^)]+)\)", re.IGNORECASE)
#: One letter, or several with a full stop each: K, K., J.R.
_INITIALS = re.compile(r"[A-Za-z\u00c0-\u024f]|(?:[A-Za-z\u00c0-\u024f]\.-?)+")

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

NOTHING_ELSE = "nothing else"


def weak_key(first_name: str, last_name: str, company: str) -> str:
    """Return the folded name and company that may propose (never make) a merge; "" if too little.

    Many people have one name only. Short names fold to the full one; titles, middle names,
    initials, credentials after a comma and legal forms do not count, nor does whether a name is
    written as one word or two, or in which column it stands where that is sure: Bianchi, Matteo.
    """
    return _as_they_stand(*_in_order(first_name, last_name), company)


def _as_they_stand(first: str, last: str, company: str) -> str:
    family = _family(last)
    given = _called(first, family) if len(family) > 1 else _given(first)
    return _key(_full(given).replace(" ", ""), family.replace(" ", ""), company)


def older_keys(first_name: str, last_name: str, company: str) -> set[str]:
    """Return the keys of before middle names fell away, and before that titles and initials did.

    The list of those never to be written to has hashes of each.
    """
    older = _key(_full(_given(first_name)), _family(last_name), company)
    return {older, written_key(first_name, last_name, company)}


def written_key(first_name: str, last_name: str, company: str) -> str:
    """Return the key with every title, initial and middle name as it was written."""
    first, last = first_name.partition(",")[0], last_name.partition(",")[0]
    return _key(_full(_fold(first)), _fold(last), company)


def _key(first: str, last: str, company: str) -> str:
    firm = company_key(company)
    return f"{f'{first} {last}'.strip()}|{firm}" if firm and (first or last) else ""


def _full(given: str) -> str:
    """Return given names with the full name in place of a short one: Robert for Bob."""
    head, _, rest = given.partition(" ")
    return f"{NICKNAMES.get(head, head)} {rest}".strip()


def called(first_name: str) -> str:
    """Return the folded given name that somebody goes by, the full one of a short one."""
    return _full(_called(first_name, "")).replace(" ", "")


def _in_order(first_name: str, last_name: str) -> tuple[str, str]:
    """Return given and family name, also of `Bianchi, Matteo` in one column or exchanged in two."""
    found = None
    if first_name and last_name:
        if _is_rather_family(first_name):
            from outreach.core.names.columns import turned

            found = turned(first_name, last_name)
    elif "," in first_name or "," in last_name:
        from outreach.core.names import split

        found = split(first_name or last_name)
    is_whole = found is not None and found.first and found.last
    return (found.first, found.last) if found and is_whole else (first_name, last_name)


@lru_cache(maxsize=1 << 15)
def _is_rather_family(first_name: str) -> bool:
    from outreach.core.names.columns import is_rather_family

    return is_rather_family(first_name)


@lru_cache(maxsize=1 << 15)  # an import asks for the same names and companies again and again
def _given(first_name: str) -> str:
    """Return given names folded, without titles in front and initials behind: Dr. Anna K."""
    return _fold(" ".join(_given_names(first_name)))


@lru_cache(maxsize=1 << 15)
def _called(first_name: str, family: str) -> str:
    """Return the given name that somebody goes by, folded: John for John Fitzgerald.

    In the Far East all syllables are one name.
    """
    names = _given_names(first_name)
    if len(names) < 2 or _is_short(names):
        return _fold(" ".join(names))
    from outreach.core.names.compounds import given_words
    from outreach.core.names.syllables import FAMILIES_OF_THE_EAST

    count = len(names) if family in FAMILIES_OF_THE_EAST else given_words(names)
    return _fold(" ".join(names[:count]))


def _given_names(first_name: str) -> list[str]:
    if first_name.isalpha():
        return [first_name]
    from outreach.core.names.parts import without_titles  # who has one plain name needs no tables

    words = without_titles(_plain(first_name).split())
    behind = [word for word in words[1:] if not _INITIALS.fullmatch(word)]
    return [*words[:1], *(words[1:] if _is_short(words) else behind)]


@lru_cache(maxsize=1 << 15)
def _family(last_name: str) -> str:
    """Return a family name folded, without initials in front: K. Müller."""
    if last_name.isalpha():
        return _fold(last_name)
    words = _plain(_PARTICLES_BEHIND.sub(r"\2 \1", last_name)).split()
    while len(words) > 1 and _INITIALS.fullmatch(words[0]) and words[0].isupper():
        del words[0]
    return _fold(" ".join(words))


def _plain(name: str) -> str:
    """Return a name without credentials after a comma and without brackets."""
    text = name.partition(",")[0]
    return _BRACKETS.sub(" ", text) if _WORD.search(_BRACKETS.sub(" ", text)) else text


def _is_short(words: list[str]) -> bool:
    """Say whether somebody is called by initials, each of which counts: J. R."""
    return bool(words) and _INITIALS.fullmatch(words[0]) is not None


@lru_cache(maxsize=1 << 15)
def company_key(company: str) -> str:
    """Return a company's name folded and without its legal forms; the folded name if only those."""
    folded = _fold(company)
    words = _SPACED_FORMS.sub(" ", folded).split()
    kept = [word for word in words if word not in LEGAL_FORMS]
    return " ".join(kept) or folded


@lru_cache(maxsize=1 << 15)
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
    plain = _as_they_stand(first_name, last_name, NOTHING_ELSE)
    other = _as_they_stand(spelled_out(first_name), spelled_out(last_name), NOTHING_ELSE)
    names = {key.partition("|")[0] for key in (plain, other) if key}
    return {*names, *map(same_spelling, names)}


def name_identity(first_name: str, last_name: str) -> str:
    """Return `called:…`, alike for two spellings; "" unless both a first and a last name are known.

    It identifies nobody: it tells of whom a list may speak that says no more than a name.
    """
    if not (first_name and last_name):
        return ""
    key = weak_key(first_name, last_name, NOTHING_ELSE)
    return _identity(key) if key else ""


def _identity(key: str) -> str:
    return f"called:{same_spelling(key.partition('|')[0])}"


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
    known = {_kind(key) for key in (profile, member) if key}
    kinds = [kind for kind in ("public", "opaque") if kind not in known]
    names = name_spellings(first_name, last_name)
    return [*names, *(f"{name}|{kind}" for name in names for kind in kinds)]


def name_spellings(first_name: str, last_name: str) -> list[str]:
    """Return the identity of a name, and those it had while middle names, then titles counted."""
    name = name_identity(first_name, last_name)
    if not name:
        return []
    older = map(_identity, older_keys(first_name, last_name, NOTHING_ELSE))
    return [name, *sorted({*older} - {name})]


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
    """Return a key of name and company in other spellings, nothing where there are none.

    Umlauts written out, and the name with what does not count any more: titles, middle names.
    """
    if not weak or is_lent(weak, company, position):
        return []
    firm = company or position
    firms, spelled = {weak.partition("|")[2]}, (spelled_out(first_name), spelled_out(last_name))
    keys = older_keys(first_name, last_name, NOTHING_ELSE)
    if born := _BORN.search(last_name):
        keys.add(weak_key(first_name, born[1], NOTHING_ELSE))
    if not f"{first_name}{last_name}{firm}".isascii():
        keys |= {weak_key(*name, NOTHING_ELSE) for name in ((first_name, last_name), spelled)}
        firms |= {company_key(spelled_out(firm))} - {""}
    names = {key.partition("|")[0] for key in keys}
    return sorted({f"{name}|{at}" for name, at in product(names, firms)} - {weak})


def nothing_else(first_name: str, last_name: str) -> str:
    """Return what stands for the company of somebody of whom only the name is known.

    A whole name tells somebody from others all the same; one name alone does not.
    """
    return NOTHING_ELSE if first_name and last_name else ""
