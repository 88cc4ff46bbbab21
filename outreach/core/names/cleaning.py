"""Take off a name what is not name: emoji, pronouns, taglines, brackets, odd case."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from outreach.core.names.words import (
    LEGAL_FORMS,
    NO_PERSON,
    NOBODY,
    PARTICLES,
    STRONG_PARTICLES,
    VIETNAMESE,
)
from outreach.core.text import fold

_PRONOUNS = re.compile(
    r"\W*\b(?:he|she|they|ze|xe|ey|it|er|sie|dey|il|elle|iel|el|él|ella|elle|lui|lei|hij|zij|ele|ela|"
    r"any|all|hen|hon|han)\s?[/|]\s?(?:him|her|hers|his|them|theirs?|they|she|he|hir|xem|em|ihm|ihr|"
    r"sie|er|lui|elle|il|ella|él|el|lei|hem|haar|zij|hij|ela|ele|any|pronouns?|dem|hen|honom|henne)"
    r"(?:\s?[/|]\s?\w+)*\b\W*",
    re.IGNORECASE,
)
_BRACKETS = re.compile(r"\([^)]*\)?|\[[^\]]*\]?|\{[^}]*\}?|（[^）]*）?|【[^】]*】?|<[^>]*>?")
_QUOTED = re.compile(r"(?<!\w)[\"“”„«»‚‘'](\w[^\"“”„«»]*?)[\"“”«»’'](?!\w)")
_TAGLINE = re.compile(
    r"\s[-–—−~:]+\s.*|\s+is (?i:hiring|recruiting|looking)\b.*|"
    r"\s*[|•·●▪►➤/\\@#*_=+;:→✦★☆│‖｜].*|\s-\S.*$|\s\bat\s[A-Z].*",
    re.DOTALL,
)
#: A name of birth or another name, told in words.
_BORN = re.compile(
    r"[,;(\s]+(?:née|né|nee|geb\.?|geborene|geboren|nata|nacida|z domu|født|född|roz\.|born)\s.*",
    re.IGNORECASE | re.DOTALL,
)
_HASHTAG = re.compile(r"(?:^|\s)#\w+")
_CONTACT = re.compile(r"\S+@\S+\.\S+|(?:https?://|\bwww\.)\S+", re.IGNORECASE)
_GLUED_TITLE = re.compile(
    r"\b((?i:dr|prof|mr|mrs|ms|er|eng|engr|adv|ing))\.(?=[A-ZÀ-ÖØ-Þ][^\W\d_])"
)
#: A name in front of which stand only titles and initials: `J.W. (Jan Willem) de Boer`.
_CALLED = re.compile(
    r"^(?:[^\W\d_]{1,5}\.[\s-]*)+[(\[](?=\w*[a-zß-ÿ])([^\W\d_]{2,}(?: [^\W\d_]{2,})?)[)\]]"
)
#: The given name in quotes or brackets, and one more word: `"Ravi" Shankar`.
_WRAPPED = re.compile(r"^[\"“„«'(\[]([^\W\d_]{2,})[\"”“»')\]]\s+([^\W\d_]+)$")
_FRONT_BRACKET = re.compile(r"^[(\[][^)\]]*[)\]](?=\s*\w)")
#: Work behind a comma says nothing against a person in front of it.
_JOB = re.compile(
    r"(?<=\w\w),\s*(?:head|lead|director|manager|founder|vp|ceo|cto|hr)\b.*", re.IGNORECASE
)
_MARIA = re.compile(r"\bM\.?ª\.?")
#: Titles of Portugal and Spain: `Eng.º`, `Dr.ª`.
_RAISED_TITLE = re.compile(r"\b((?i:eng|dr|prof|sr|arq|enf))\.?[ºª]\.?\s*")
#: No name begins so: `The Kubernetes Plumber`; but `The Anh Nguyen`.
_ALIAS = re.compile(r"\s*the\s+\w", re.IGNORECASE)
#: Letters and spaces only; "at" and "is" may begin a tagline.
_UNDECORATED = re.compile(r"(?!.*\b(?:at|is)\b)[A-Za-z]+(?: [A-Za-z]+)*")
#: What somebody looks for, or a hello, in front of the name.
_STATUS = re.compile(
    r"^\W*(?:(?:#?open\s?to\s?work|(?:we['’]?re |now )?hiring|available|looking for work)\s*"
    r"[:|,!-]+"
    r"|(?:hi|hello|hey)\W+(?:i['’]?m|i am|this is)\s)\s*(?=\w)",
    re.IGNORECASE,
)
#: A slogan in front of the name: `Lord of the Stack | Jeremy Pickersgill`.
_SLOGAN = re.compile(
    r"^[^|]*\b(?:of|the|for|to|your|with|in|at)\b[^|]*\|\s*"
    r"(?=[^\W\d_]+(?: [^\W\d_][\w'-]+){1,2}\s*$)"
)
_WRITTEN_WITH_SLASH = re.compile(
    r"^\s*(?:W/(?:ro|rt|o)\.?|(?:Eng|Dr|Arch|Ing|M|WP|RA|StB)/(?:StB|WP|RA)?)\s+", re.IGNORECASE
)
#: María cut short, in front of the name by which one is called: `Ma. Cristina`, `Ma. del Carmen`.
_MA = re.compile(r"^\s*Ma\.\s+(?=[^\W\d_]{2,}\.?\s+\S)")
_MA_LINKED = re.compile(r"\bMa\.\s+(?=del?\s)")
_KATAKANA_DOT = "・"
_ADDRESS = re.compile(r"[^\s@]@[^\s@]+\.|://|\bwww\.", re.IGNORECASE)
_APOSTROPHES = str.maketrans({"`": "'", "´": "'", "ʼ": "’", "＇": "'"})
_WORDS = re.compile(r"[^\W_]+")
_VOWEL = re.compile(r"[^b-df-hj-np-tv-xz]")  # anything but a Latin consonant
_SYMBOLS = frozenset({"So", "Sk", "Sm", "Sc", "Cs", "Co", "Cn", "Cf", "Cc"})
#: Capitals that only Turkish has, and how it makes its two letters i small.
_OF_TURKEY, _TURKISH = frozenset("İŞĞ"), str.maketrans("İI", "iı")
_KEPT = frozenset("'’`´ʼ-‐‑.,|•·●▪►/\\@#~=+;:*_()[]{}<>\"&" + "\u200c\u200d")


def tidy(name: str) -> str:
    """Return the name without decoration, on one line, in the case of names; "" if none is left."""
    return " ".join(mended(undecorated(name).split()))


def mended(words: list[str], *, shouted: bool | None = None) -> list[str]:
    """Return the words in the case of names.

    `shouted` says that the whole name is in capitals, so that a short word is no set of initials;
    left out, the words themselves tell.
    """
    loud = " ".join(words).isupper() if shouted is None else shouted
    last = len(words) - 1
    return [
        word.lower()
        if 0 < at < last and _is_particle(word, loud)
        else mend_case(word, shouted=loud)
        for at, word in enumerate(words)
    ]


def is_nobody(name: str) -> bool:
    """Say whether a text is no person's name: `LinkedIn Member`, an address, a company."""
    name = _SLOGAN.sub("", _STATUS.sub("", name.strip()))
    name = _without_firm(_JOB.sub("", _FRONT_BRACKET.sub("", without_extras(name))))
    if _ADDRESS.search(name):
        return True
    folded = _WORDS.findall(fold(_TAGLINE.sub("", name)))
    if _ALIAS.match(name) and VIETNAMESE.isdisjoint(folded):
        return True
    return not folded or " ".join(folded) in NOBODY or not NO_PERSON.isdisjoint(folded)


def _without_firm(name: str) -> str:
    """Return what stands in front of a comma, where a person does: `Ann Lee, Voltly Inc`."""
    head, _, tail = name.partition(",")
    words = _WORDS.findall(fold(tail))
    is_person = len(head.split()) > 1 and len(words) > 1
    return head if is_person and words[0] not in LEGAL_FORMS else name


@lru_cache(maxsize=8_192)
def bare(word: str) -> str:
    """Return a word as the lists write it: folded, letters and digits only."""
    return "".join(_WORDS.findall(fold(word)))


def mend_case(word: str, *, shouted: bool) -> str:
    """Return a word in the case of names when it is all small, all capitals or jumbled."""
    if word.isalpha() and word.istitle():
        return word
    letters = "".join(mark for mark in word if mark.isalpha())
    if not letters or "." in word[:-1]:
        return word
    if letters.islower() or _is_jumbled(word):
        return _titled(word)
    if letters.isupper() and (len(letters) > 3 or (shouted and _VOWEL.search(fold(letters)))):
        return _titled(word)
    return word


def _is_particle(word: str, shouted: bool) -> bool:
    """Say whether a word is a particle like `von`, which keeps its small letters."""
    return fold(word) in (STRONG_PARTICLES if shouted else PARTICLES) and (
        shouted or word.islower()
    )


def _is_jumbled(word: str) -> bool:
    """Say whether capitals stand where no name has them: `dAnNy`, `DEvItO`."""
    parts = re.split(r"[-'’]", word)
    return any(_jumbled_part(part) for part in parts)


def _jumbled_part(part: str) -> bool:
    inner = sum(mark.isupper() for mark in part[1:])
    return (inner > 0 and part[:1].islower()) or (inner > 1 and not part.isupper())


def _titled(word: str) -> str:
    return re.sub(r"[^\W\d_]+", lambda found: _titled_part(found[0], word, found.start()), word)


def _titled_part(part: str, word: str, start: int) -> str:
    """Return one part of a word in title case: McDonald, O'Brien, but Bob's keeps its s."""
    low = (part.translate(_TURKISH) if _OF_TURKEY.intersection(part) else part).lower()
    if start and word[start - 1] in "'’" and len(part) == 1:
        return low
    if low.startswith("mc") and len(low) > 3:
        return f"Mc{low[2:].capitalize()}"
    return (part[:1] if low[:1] in "ıi" and part[:1] in "Iİ" else low[:1].title()) + low[1:]


def undecorated(name: str) -> str:
    """Return the name as written, without brackets, pronouns, taglines, quotes, emoji."""
    if _UNDECORATED.fullmatch(name):
        return " ".join(name.split())
    name = _RAISED_TITLE.sub(r"\1. ", _MARIA.sub("María", without_extras(name)))
    name = _STATUS.sub("", _SLOGAN.sub("", name))
    flat = unicodedata.normalize("NFKC", _without_symbols(name)).translate(_APOSTROPHES)
    flat = _WRITTEN_WITH_SLASH.sub("", _BORN.sub("", flat))
    flat = _MA.sub("", _MA_LINKED.sub("María ", flat))
    flat = _WRAPPED.sub(r"\1 \2", _CALLED.sub(r"\1", flat.strip()))
    flat = _GLUED_TITLE.sub(r"\1. ", flat)
    flat = _PRONOUNS.sub(" ", _BRACKETS.sub(" ", flat))
    flat = _TAGLINE.sub("", f"{_QUOTED.sub(' ', flat)}")
    return " ".join(flat.split()).strip(" ,;-–—!?&'\"")


def without_extras(name: str) -> str:
    """Return the name without addresses, hashtags, and a tagline that a picture sets off.

    A text that is nothing else stays as it is: it names nobody.
    """
    if name.isalpha() or _UNDECORATED.fullmatch(name):
        return name
    bare_name = _HASHTAG.sub(" ", _CONTACT.sub(" ", name))
    name = bare_name if len(_WORDS.findall(bare_name)) > 1 else name
    before = next(filter(str.strip, _at_pictures(name)), name)
    return before if len(_WORDS.findall(before)) > 1 else name


def _at_pictures(name: str) -> list[str]:
    """Return what stands between pictures."""
    return "".join("\n" if _is_picture(mark) else mark for mark in name).split("\n")


def _is_picture(mark: str) -> bool:
    return mark > "\u2190" and mark not in _KEPT and unicodedata.category(mark) == "So"


def _without_symbols(name: str) -> str:
    """Drop emoji, flags, ® and the like before they turn into letters (🅰, ™)."""
    return "".join(
        mark
        if mark.isalnum() or mark in _KEPT or mark == _KATAKANA_DOT or not _is_symbol(mark)
        else " "
        for mark in name
        if mark not in "®™℠©\ufe0e\ufe0f"
    )


def _is_symbol(mark: str) -> bool:
    return unicodedata.category(mark) in _SYMBOLS or "\U0001f000" <= mark <= "\U0001ffff"
