"""The name by which somebody says to be called: in quotes or brackets behind the first name."""

from __future__ import annotations

import re

from outreach.core.names.cleaning import bare
from outreach.core.names.families import SOUTH_CHINESE
from outreach.core.names.frequent import given_rather, is_family, may_be_given
from outreach.core.names.shapes import CJK, is_initials
from outreach.core.names.words import CHINESE, CREDENTIALS, KOREAN, NO_PERSON, TITLES, VIETNAMESE

_LONGEST = 15
_INITIALS = 2  #: letters
_LIGHT = 5  #: letters of a nickname
_FAMILY_RATHER = -2.0
_EAST = CHINESE | KOREAN | SOUTH_CHINESE | VIETNAMESE
#: `Chen "Jason" Haoyu`, `Li Na (Nina)`
_CALLED = re.compile(
    rf"(?<=[^\W\d_.])\.?\s+(?:[\"“”„«‚‘'](?P<quoted>[^\W\d_]{{2,{_LONGEST}}})[\"“”»’']"
    rf"|[(\[（](?P<bracketed>[^\W\d_]{{2,{_LONGEST}}})(?: [^\W\d_]+)?[)\]）])(?P<after>\s*\w)?"
)
_LATIN = re.compile(r"[A-Za-z\u00c0-\u024f]+")


_SAID = re.compile(
    r"\b(?:detto|detta|alias|aka|a\.k\.a\.|genannt|known as|goes by|called|call me)\s+"
    r"[\"“„«']?(?P<name>[^\W\d_]{2,15})\b"
)


def nickname(name: str) -> str:
    """Return what stands in quotes, or a given name in brackets; "" without such a name.

    Other words in brackets may be a name of birth, a language or a company. Behind the whole name
    people of the Far East give the name they use with others.
    """
    told = _SAID.search(name)
    if told and told["name"].istitle():
        return told["name"]
    hit = _CALLED.search(name)
    said = (hit["quoted"] or hit["bracketed"]) if hit else ""
    if hit is None or not said[0].isupper() or not _LATIN.fullmatch(said):
        return ""
    if bare(said) in NO_PERSON or (said.isupper() and bare(said) in CREDENTIALS):
        return ""
    is_sign = hit["bracketed"] and said.isupper() and len(said) > _INITIALS and not name.isupper()
    before = name[: hit.start()].split()
    if is_sign or all(map(is_initials, before)):  # `[LION]`
        return ""
    is_sure = bool(hit["quoted"]) or _is_called(said, before, is_last=hit["after"] is None)
    return said if is_sure else ""


def _is_called(said: str, before: list[str], *, is_last: bool) -> bool:
    """Say whether a word in brackets is what somebody is called."""
    short, is_far_eastern = bare(said), bare(before[0]) in _EAST or CJK.fullmatch(before[0])
    if len(before) == 1 and not is_far_eastern and _is_begun_by(short, bare(before[0])):
        return False
    is_short_form = any(_is_short_for(short, bare(word)) for word in before)
    if is_last and len(before) > 1 and not is_far_eastern:
        return _is_short_for(short, bare(before[0])) and not is_family(short)
    if is_last and len(before) == 1 and not is_far_eastern:
        return False
    is_behind_name = said.istitle() and before[-1][-1] != "." and bare(before[-1]) not in TITLES
    is_light = len(short) <= _LIGHT and given_rather(short) > _FAMILY_RATHER
    return (
        may_be_given(short)
        or (is_light and is_behind_name)
        or (is_short_form and not is_family(short))
    )


def _is_begun_by(said: str, word: str) -> bool:
    """Say whether the word in front is the short form: `Przemek (Przemysław)`, `Jo (Joanna)`."""
    return len(said) > len(word) > 1 and _is_short_for(word, said)


def _is_short_for(said: str, word: str) -> bool:
    """Say whether a name is short for another: `Seun` for Oluwaseun, `Ted` for Theodore."""
    letters = iter(word)
    is_within = said[:1] == word[:1] and all(letter in letters for letter in said)
    return said[:2] == word[:2] or said[:3] in word or is_within
