"""A message that a recruiter rewrote: which of its words now do what the marked ones did."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher

from outreach.core.rendering import problems
from outreach.core.rendering.fields import CLOSE, MARKS, OPEN
from outreach.core.rendering.text import Rendered, canonical, tidy, unsigned, usable, utf16_length
from outreach.core.words import Problem, Template

#: A mark needs one word where it had so many; what is left of a sentence by chance is no sentence.
_LEAST = 3
_TOKEN = re.compile(r"\w+|\s+|[^\w\s]")


def rewritten(template: Template, rendered: Rendered, text: str) -> tuple[Template, Rendered]:
    """Return an edited message as a text of its own, and as its person would get it.

    A mark goes around the words that stand where its own stood; one whose words are gone is gone.
    The rules can then judge it like any other text.
    """
    clean = tidy(canonical(text), template.language)
    own = Template(
        template.name, template.kind, template.purpose, template.language, clean, template.subject
    )
    spans = [_moved(rendered.raw, mark, clean) for mark in MARKS if OPEN[mark] in rendered.raw]
    marked = "".join(_marked(clean, spans))
    length = utf16_length(clean)
    return own, Rendered(clean, rendered.subject, length, raw=marked, is_rewritten=True)


def unsendable(own: Template) -> list[Problem]:
    """Return why an edited message cannot be sent whatever the rules say of it."""
    if not own.body.strip():
        return [Problem("Nothing is left of the text.", try_="write it again")]
    return problems(own) or [
        Problem(f"Line {number} has signs that no message may hold.", line=number, try_=_TYPE_IT)
        for number, line in enumerate(own.body.split("\n"), 1)
        if line.strip() and not usable(line)
    ]


_TYPE_IT = "type the line anew"
_Span = tuple[str, int, int]


def _moved(raw: str, mark: str, text: str) -> _Span:
    """Return where in an edited text the words of a mark are now: its first place counts."""
    before, _, rest = raw.partition(OPEN[mark])
    inside = rest.partition(CLOSE[mark])[0]
    first = len(_tokens(unsigned(before)))
    end = first + len(_tokens(unsigned(inside)))
    old, new = _tokens(unsigned(raw)), _tokens(text)
    ends = [0]
    for token in new:
        ends.append(ends[-1] + len(token))
    start, stop = _places(old, new, first, end)
    if _LEAST * _words(new[start:stop]) < _words(old[first:end]):
        return mark, 0, 0
    return mark, ends[start], ends[stop]


def _places(old: list[str], new: list[str], first: int, end: int) -> tuple[int, int]:
    """Return the tokens that took the place of some: the equal ones, and what replaced them."""
    taken = [
        place
        for kind, i1, i2, j1, j2 in SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
        if i1 < end and i2 > first and kind != "insert"
        for place in _overlap(kind, (i1, i2, j1, j2), first, end)
    ]
    return (min(taken), max(taken) + 1) if taken else (0, 0)


def _overlap(kind: str, block: tuple[int, int, int, int], first: int, end: int) -> range:
    i1, i2, j1, j2 = block
    if kind != "equal":
        return range(j1, j2)
    return range(j1 + max(i1, first) - i1, j1 + min(i2, end) - i1)


def _tokens(text: str) -> list[str]:
    return _TOKEN.findall(text)


def _words(tokens: list[str]) -> int:
    return sum(token[0].isalnum() for token in tokens)


def _marked(text: str, spans: list[_Span]) -> Iterator[str]:
    """Yield a text with the signs of its marks; they may overlap, each is looked for alone."""
    signs: dict[int, list[str]] = {}
    for mark, start, stop in spans:
        if start < stop:
            signs.setdefault(start, []).append(OPEN[mark])
            signs.setdefault(stop, []).insert(0, CLOSE[mark])
    last = 0
    for place in sorted(signs):
        yield text[last:place]
        yield from signs[place]
        last = place
    yield text[last:]
