"""Find the shapes in a text, and leave out what is undone by the words around."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache, reduce
from itertools import pairwise
from operator import or_

from outreach.core.replies.languages import PARTS
from outreach.core.replies.stopping.lexicon import askings, parts_of
from outreach.core.replies.stopping.sentences import Reading, Text, Word
from outreach.core.replies.stopping.shapes import SHAPES, Shape
from outreach.core.rules.phrases import Span

#: A reply of so many words, politeness aside, may be one word of command.
_ALONE_WORDS = 4
_SUBJECT_WORDS = 2
#: Of the words that the best language knows, another must know so many to have a say.
_SHARE = 0.7
#: What may stand beside a word of command: politeness, and what it is done to.
_SAYS_NOTHING = PARTS["polite"] | PARTS["it"]
_DENIED_WITHIN = 4  #: words
#: Words behind "or" from which on no more of the unwanted ways are named.
_NAMED_BEHIND = 3
#: Words behind "from" within which it is said from what.
_NAMED_WITHIN = 6
#: Words behind a demand within which it is said who else is to be left alone.
_OWNER_WITHIN = 4
_REMEMBERED = 8_192


@dataclass(frozen=True, slots=True)
class _Clause:
    """One clause as one language reads it."""

    parts: Sequence[int]  #: of all words of the text
    first: int
    end: int
    sentence: range
    is_ordered: bool

    def others(self) -> list[int]:
        """Return all words of the text but those of this clause."""
        return [*range(self.first), *range(self.end, len(self.parts))]

    def beside(self) -> list[int]:
        """Return the words of its sentence that are in other clauses."""
        return [at for at in self.sentence if not self.first <= at < self.end]

    def has(self, part: str, where: Iterable[int]) -> bool:
        """Say whether any of these words has a part."""
        bit = PARTS[part]
        return any(self.parts[at] & bit for at in where)


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
            hits = (hit for hit in _hits(clause, shape) if not _is_undone(clause, shape, hit))
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


def _clause(words: list[Word], reading: Reading, found: range) -> _Clause:
    is_ordered = askings()[reading.language].is_ordered
    sentence = _sentence(words, found.stop - 1)
    return _Clause(reading.parts, found.start, found.stop, sentence, is_ordered)


def _sentence(words: list[Word], at: int) -> range:
    start = end = at
    while start > 0 and words[start - 1].sentence == words[at].sentence:
        start -= 1
    while end < len(words) and words[end].sentence == words[at].sentence:
        end += 1
    return range(start, end)


def _hits(clause: _Clause, shape: Shape) -> Iterator[range]:
    find = _in_order if clause.is_ordered and not shape.is_free else _in_any_order
    for at in range(clause.first, clause.end):
        if clause.parts[at] & shape.parts[0]:
            hit = find(clause, shape, at)
            if hit:
                hit = _with_its_row(clause, shape, hit)
            if hit and _is_placed(clause, shape, hit):
                yield hit


def _with_its_row(clause: _Clause, shape: Shape, hit: range) -> range:
    """Return the words with the rest of a row of words that have the last part together."""
    end = hit.stop
    while end < clause.end and clause.parts[end] & clause.parts[end - 1] & shape.needed:
        end += 1
    return range(hit.start, end)


def _in_order(clause: _Clause, shape: Shape, at: int) -> range | None:
    last = _last(clause, shape.parts[1:], shape.gap, at)
    return None if last is None else range(at, last + 1)


def _last(clause: _Clause, parts: tuple[int, ...], gap: int, at: int) -> int | None:
    """Return where the last part stands when the others stand between; each as near as can be."""
    if not parts:
        return at
    for one in range(at, min(at + gap + 2, clause.end)):
        if clause.parts[one] & parts[0]:
            last = _last(clause, parts[1:], gap, one)
            if last is not None:
                return last
    return None


def _in_any_order(clause: _Clause, shape: Shape, at: int) -> range | None:
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


def _is_placed(clause: _Clause, shape: Shape, hit: range) -> bool:
    before, after = range(clause.first, hit.start), range(hit.stop, clause.end)
    polite = PARTS["polite"]
    if shape.is_whole and not all(clause.parts[at] & polite for at in clause.beside()):
        return False
    is_first = not shape.starts or all(clause.parts[at] & polite for at in before)
    return is_first and (not shape.ends or all(clause.parts[at] & polite for at in after))


def _is_undone(clause: _Clause, shape: Shape, hit: range) -> bool:
    return any(_UNDOING[one](clause, hit) for one in shape.undone)


def _from_its_clause(clause: _Clause) -> range:
    return range(clause.first, clause.sentence.stop)


def _before(clause: _Clause, hit: range) -> range:
    return range(clause.first, hit.start)


def _is_told_of_myself(clause: _Clause, hit: range) -> bool:
    """Say whether the writer speaks of what they do themselves: `I don't write code`."""
    start = clause.first if not clause.is_ordered else max(clause.first, hit.start - _SUBJECT_WORDS)
    return clause.has("myself", range(start, hit.start))


def _is_for_a_time(clause: _Clause, hit: range) -> bool:
    return _is_limited(clause, hit, "until")


def _is_for_a_time_beside(clause: _Clause, hit: range) -> bool:
    """Say whether a time is said beside words that say it all: `don't try later` has its own."""
    before, after = _before(clause, hit), range(hit.stop, clause.sentence.stop)
    is_before = clause.has("until", before) and not clause.has("told", before)
    return is_before or clause.has("until", after)


def _is_elsewhere(clause: _Clause, hit: range) -> bool:
    """Say whether only one way to write is meant, and not several, for good."""
    rest = range(hit.stop, clause.sentence.stop)
    is_several = clause.end < clause.sentence.stop or clause.has("more", rest)
    if is_several and clause.has("again", rest):
        return False
    every = _last_of_all(clause, hit)
    if every is None:
        return _is_limited(clause, hit, "elsewhere")
    return clause.has("elsewhere", range(every + _NAMED_BEHIND, clause.sentence.stop))


def _is_rather_so(clause: _Clause, hit: range) -> bool:
    """Say whether a better way to write is named, and no "or anything else" follows it."""
    every = _last_of_all(clause, hit)
    where = clause.sentence if every is None else range(every + 1, clause.sentence.stop)
    return clause.has("instead", (at for at in where if at not in _with_its_end(clause, hit)))


def _with_its_end(clause: _Clause, hit: range) -> range:
    """Return the words with what ends the better way they begin: `not message me | on`."""
    end = hit.stop
    while end < clause.end and clause.has("instead", [end - 1]) and clause.has("instead", [end]):
        end += 1
    return range(hit.start, end)


def _is_asked_why(clause: _Clause, hit: range) -> bool:
    """Say whether somebody only asks why it ended; `why won't you stop` is no such question."""
    start = hit.start
    while start > clause.first and clause.has("no", [start - 1]):
        start -= 1  # the rest of the denial that is asked about: `no longer`
    before = range(clause.first, start)
    return clause.has("why", before) and not any(
        clause.has("no", [at]) and not clause.has("why", [at]) for at in before
    )


def _is_not_ended(clause: _Clause, hit: range) -> bool:
    """Say whether somebody cannot stop; who asks why another cannot wants it ended."""
    return clause.has("no", _before(clause, hit)) and not clause.has("why", _before(clause, hit))


def _last_of_all(clause: _Clause, hit: range) -> int | None:
    """Return where it is last said that every way to write is meant."""
    behind = range(hit.start, clause.sentence.stop)
    return max((at for at in behind if clause.has("everywhere", [at])), default=None)


def _is_limited(clause: _Clause, hit: range, part: str) -> bool:
    """Say whether a part stands behind, or in front where nothing is told of an earlier day."""
    before = range(clause.first, hit.start)
    is_before = clause.has(part, before) and not clause.has("told", before)
    return is_before or clause.has(part, range(hit.start, clause.sentence.stop))


def _is_of_others(clause: _Clause, hit: range) -> bool:
    """Say whether somebody else is to be left alone, and not the writer too."""
    near = range(hit.start, min(hit.stop + _OWNER_WITHIN, clause.end))
    if clause.has("me", near):
        return False
    owned = range(hit.stop, min(hit.stop + 1, clause.end))
    is_owned = clause.has("my", owned) and not clause.has("data", range(hit.stop, near.stop))
    return is_owned or clause.has("others", near)


def _is_of_things(clause: _Clause, hit: range) -> bool:
    """Say whether papers are not to be sent, and nothing is said of messages."""
    rest = range(hit.start, clause.end)
    return clause.has("thing", rest) and not clause.has("mail", rest)


def _is_denied(clause: _Clause, hit: range) -> bool:
    """Say whether the demand itself is denied: `please don't delete my data`."""
    behind = 0 if clause.is_ordered else _DENIED_WITHIN
    first = max(clause.first, hit.start - _DENIED_WITHIN)
    return clause.has("no", range(first, min(hit.stop + behind, clause.end)))


def _is_from_elsewhere(clause: _Clause, hit: range) -> bool:
    """Say whether somebody wants to be removed from something that is no list: from a meeting."""
    after = range(hit.stop, min(hit.stop + 1, clause.end))
    if not clause.has("out_of", after):
        return False
    return not clause.has("listed", range(hit.stop, min(hit.stop + _NAMED_WITHIN, clause.end)))


#: What undoes a shape, by the part that does it.
_UNDOING: dict[str, Callable[[_Clause, range], bool]] = {
    "until": _is_for_a_time,
    "beside": _is_for_a_time_beside,
    "inviting": lambda clause, _: clause.has("inviting", clause.others()),
    "after": lambda clause, hit: clause.has("inviting", range(hit.stop, len(clause.parts))),
    "instead": _is_rather_so,
    "elsewhere": _is_elsewhere,
    "myself": _is_told_of_myself,
    "others": _is_of_others,
    "another": lambda clause, hit: clause.has("another", range(clause.sentence.start, hit.start)),
    "unless": lambda clause, hit: clause.has("unless", range(hit.start, clause.sentence.stop)),
    "denied": _is_denied,
    "renewed": lambda clause, _: clause.has("renewed", _from_its_clause(clause)),
    "works": lambda clause, _: clause.has("works", range(clause.first, clause.end)),
    "from": _is_from_elsewhere,
    "why": _is_asked_why,
    "endless": _is_not_ended,
    "thought": lambda clause, hit: clause.has("thought", range(clause.sentence.start, hit.start)),
    "thing": _is_of_things,
    "asks": lambda clause, hit: clause.has("asks", _before(clause, hit)),
    "no": lambda clause, hit: clause.has("no", _before(clause, hit)),
}
