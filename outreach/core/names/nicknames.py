"""The name by which somebody says to be called: in quotes or brackets behind the first name."""

from __future__ import annotations

import re

from outreach.core.names.cleaning import bare
from outreach.core.names.families import SOUTH_CHINESE
from outreach.core.names.frequent import is_family, may_be_given
from outreach.core.names.shapes import CJK, is_initials
from outreach.core.names.words import CHINESE, CREDENTIALS, KOREAN, NO_PERSON, VIETNAMESE

_LONGEST = 15
_EAST = CHINESE | KOREAN | SOUTH_CHINESE | VIETNAMESE
#: `Chen "Jason" Haoyu`, `Li Na (Nina)`
_CALLED = re.compile(
    rf"(?<=[^\W\d_.])\.?\s+(?:[\"“”„«‚‘'](?P<quoted>[^\W\d_]{{2,{_LONGEST}}})[\"“”»’']"
    rf"|[(\[（](?P<bracketed>[^\W\d_]{{2,{_LONGEST}}})(?: [^\W\d_]+)?[)\]）])(?P<after>\s*\w)?"
)
_LATIN = re.compile(r"[A-Za-z\u00c0-\u024f]+")


def nickname(name: str) -> str:
    """Return what stands in quotes, or a given name in brackets; "" without such a name.

    Other words in brackets may be a name of birth, a language or a company. Behind the whole name
    people of the Far East give the name they use with others.
    """
    hit = _CALLED.search(name)
    said = (hit["quoted"] or hit["bracketed"]) if hit else ""
    if hit is None or not said[0].isupper() or not _LATIN.fullmatch(said):
        return ""
    if bare(said) in NO_PERSON or (said.isupper() and bare(said) in CREDENTIALS):
        return ""
    before = name[: hit.start()].split()
    if all(map(is_initials, before)):
        return ""
    is_sure = bool(hit["quoted"]) or _is_called(said, before, is_last=hit["after"] is None)
    return said if is_sure else ""


def _is_called(said: str, before: list[str], *, is_last: bool) -> bool:
    """Say whether a word in brackets is what somebody is called."""
    if is_last and len(before) > 1 and bare(before[0]) not in _EAST:
        return False
    if is_last and len(before) == 1 and not CJK.fullmatch(before[0]):
        return False
    is_short_form = any(said[:2].lower() == word[:2].lower() for word in before)
    return may_be_given(bare(said)) or (is_short_form and not is_family(bare(said)))
