"""Find the shapes in a text, and leave out what is undone by the words around."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache, reduce
from itertools import pairwise
from operator import or_

from outreach.core.replies.languages import PARTS
from outreach.core.replies.stopping.clauses import Clause
from outreach.core.replies.stopping.lexicon import askings, parts_of
from outreach.core.replies.stopping.sentences import Reading, Text, Word
from outreach.core.replies.stopping.shapes import SHAPES, Shape
from outreach.core.replies.stopping.undoing import is_undone
from outreach.core.rules.phrases import Span

#: A reply of so many words, politeness aside, may be one word of command.
_ALONE_WORDS = 4
#: Of the words that the best language knows, another must know so many to have a say.
_SHARE = 0.7
#: What may stand beside a word of command: politeness, and what it is done to.
_SAYS_NOTHING = PARTS["polite"] | PARTS["it"]
_REMEMBERED = 8_192


@dataclass(frozen=True, slots=True, order=True)
class Stop:
    """Where a text asks never to be written to again, in its plain form: its lines joined."""

    span: Span
    is_firm: bool  #: a demand about data or the law, which interest elsewhere does not soften
    softened_from: int = 0  #: interest softens it that is told from this place on
    is_personal: bool = False  #: says for good that it is about the writer; no machine does


def asked_to_stop(text: Text) -> Stop | None:
    """Return where a text asks never to be written to again, in any language; None if nowhere."""
    known = [text.known(one) for one in text.readings]
    best = [max(counts) for counts in zip(*known, strict=True)]
    found: list[Stop] = []
    for reading, counts in zip(text.readings, known, strict=True):
        own = {at for at, count in enumerate(counts) if count >= _SHARE * best[at]}
        found += _stops(text.words, reading, own)
    firm = any(one.is_firm for one in found)
    spans = sorted((one.span for one in found), key=lambda span: (span[0], -span[1]))
    later = max((one.softened_from for one in found), default=0)
    personal = any(one.is_personal for one in found)
    return Stop(spans[0], firm, later, personal) if spans else None


def _stops(words: list[Word], reading: Reading, sentences: Collection[int]) -> Iterator[Stop]:
    """Give where one language asks it, in the sentences that no other language knows far better."""
    if _is_alone(reading.parts):
        yield Stop((words[0].start, words[-1].end), is_firm=True)
    for found in _clauses(words, reading) if sentences else ():
        if words[found.start].sentence not in sentences:
            continue
        known = reduce(or_, reading.parts[found.start : found.stop])
        shapes = _fitting(known)
        if not shapes:
            continue
        clause = _clause(words, reading, found)
        for shape in shapes:
            hits = (hit for hit in _hits(clause, shape) if not is_undone(clause, shape, hit))
            yield from (_stop(words, reading.language, shape, hit) for hit in hits)


@lru_cache(maxsize=_REMEMBERED)
def _fitting(known: int) -> tuple[Shape, ...]:
    """Return the shapes whose parts are all among these; few clauses have those of any."""
    return tuple(shape for shape in SHAPES if shape.needed & known == shape.needed)


def _stop(words: list[Word], language: int, shape: Shape, hit: range) -> Stop:
    span = words[hit.start].start, words[hit.stop - 1].end
    # `this address` stands for the writer, too, but machines say it
    own = (dict(parts_of(words[at].key)).get(language, 0) for at in hit)
    is_mine = any(bits & PARTS["me"] for bits in own)
    is_personal = is_mine and (shape.is_firm or shape.is_for_good)
    return Stop(span, shape.is_firm, span[1] if shape.is_for_good else 0, is_personal)


def _is_alone(parts: Sequence[int]) -> bool:
    """Say whether a text is a word of command and nothing else: `Unsubscribe please`."""
    telling = [one for one in parts if one & PARTS["alone"] or not one & _SAYS_NOTHING]
    is_command = all(one & PARTS["alone"] for one in telling)
    return bool(telling) and len(telling) <= _ALONE_WORDS and is_command


def _clauses(words: list[Word], reading: Reading) -> Iterator[range]:
    breaks = PARTS["breaks"]
    first = 0
    for at, (word, following) in enumerate(pairwise(words), start=1):
        if following.clause != word.clause or reading.parts[at] & breaks:
            yield range(first, at)
            first = at
    if words:
        yield range(first, len(words))


def _clause(words: list[Word], reading: Reading, found: range) -> Clause:
    is_ordered = askings()[reading.language].is_ordered
    sentence = _sentence(words, found.stop - 1)
    numbers = [word.clause for word in words]
    return Clause(reading.parts, found.start, found.stop, sentence, is_ordered, numbers)


def _sentence(words: list[Word], at: int) -> range:
    start = end = at
    while start > 0 and words[start - 1].sentence == words[at].sentence:
        start -= 1
    while end < len(words) and words[end].sentence == words[at].sentence:
        end += 1
    return range(start, end)


def _hits(clause: Clause, shape: Shape) -> Iterator[range]:
    find = _in_order if clause.is_ordered and not shape.is_free else _in_any_order
    for at in range(clause.first, clause.end):
        if clause.parts[at] & shape.parts[0]:
            hit = find(clause, shape, at)
            if hit:
                hit = _with_its_row(clause, shape, hit)
            if hit and _is_placed(clause, shape, hit):
                yield hit


def _with_its_row(clause: Clause, shape: Shape, hit: range) -> range:
    """Return the words with the rest of a row of words that have the last part together."""
    end = hit.stop
    while end < clause.end and clause.parts[end] & clause.parts[end - 1] & shape.needed:
        end += 1
    return range(hit.start, end)


def _in_order(clause: Clause, shape: Shape, at: int) -> range | None:
    last = _last(clause, shape.parts[1:], shape.gap, at)
    return None if last is None else range(at, last + 1)


def _last(clause: Clause, parts: tuple[int, ...], gap: int, at: int) -> int | None:
    """Return where the last part stands when the others stand between; each as near as can be."""
    if not parts:
        return at
    for one in range(at, min(at + gap + 2, clause.end)):
        if clause.parts[one] & parts[0]:
            last = _last(clause, parts[1:], gap, one)
            if last is not None:
                return last
    return None


def _in_any_order(clause: Clause, shape: Shape, at: int) -> range | None:
    """Return the words from the first to the last part, each the nearest to the shape's first."""
    first = last = at
    reach = (shape.gap + 1) * (len(shape.parts) - 1)
    near = sorted(range(clause.first, clause.end), key=lambda one: abs(one - at))
    for bit in shape.parts[1:]:
        other = next((one for one in near if clause.parts[one] & bit), None)
        if other is None or abs(other - at) > reach:
            return None
        first, last = min(first, other), max(last, other)
    return range(first, last + 1)


def _is_placed(clause: Clause, shape: Shape, hit: range) -> bool:
    before, after = range(clause.first, hit.start), range(hit.stop, clause.end)
    polite = PARTS["polite"]
    if shape.is_whole and not all(clause.parts[at] & polite for at in clause.beside()):
        return False
    is_first = not shape.starts or all(clause.parts[at] & polite for at in before)
    return is_first and (not shape.ends or all(clause.parts[at] & polite for at in after))
