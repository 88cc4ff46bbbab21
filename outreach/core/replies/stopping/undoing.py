"""What undoes a shape: a time, a case, a better way to write, somebody else who is meant."""

from __future__ import annotations

from collections.abc import Callable

from outreach.core.replies.stopping.clauses import Clause
from outreach.core.replies.stopping.shapes import Shape

_SUBJECT_WORDS = 2
_DENIED_WITHIN = 4  #: words
#: Words behind "or" from which on no more of the unwanted ways are named.
_NAMED_BEHIND = 3
#: Words behind "from" within which it is said from what.
_NAMED_WITHIN = 6
#: Words behind a demand within which it is said who else is to be left alone.
_OWNER_WITHIN = 4
#: Words behind its sentence within which a way is named that is better than calls.
_OFFERED_WITHIN = 6
#: Words in front of a wish within which it is said whose it is.
_WISHING_WITHIN = 2
#: Words in front of a bare "don't" within which it is told what.
_TOLD_WITHIN = 12


def is_undone(clause: Clause, shape: Shape, hit: range) -> bool:
    """Say whether a shape that stands in a clause is undone by the words around."""
    return any(_UNDOING[one](clause, hit) for one in shape.undone)


def _from_its_clause(clause: Clause) -> range:
    return range(clause.first, clause.sentence.stop)


def _before(clause: Clause, hit: range) -> range:
    return range(clause.first, hit.start)


def _is_told_of_myself(clause: Clause, hit: range) -> bool:
    """Say whether the writer speaks of what they do themselves: `I don't write code`."""
    start = clause.first if not clause.is_ordered else max(clause.first, hit.start - _SUBJECT_WORDS)
    return clause.has("myself", range(start, hit.start))


def _is_for_a_time(clause: Clause, hit: range) -> bool:
    return _is_limited(clause, hit, "until")


def _is_for_a_time_beside(clause: Clause, hit: range) -> bool:
    """Say whether a time is said beside words that say it all: `don't try later` has its own."""
    before, after = _before(clause, hit), range(hit.stop, clause.sentence.stop)
    is_before = clause.has("until", before) and not clause.has("told", before)
    return is_before or clause.has("until", after)


def _is_elsewhere(clause: Clause, hit: range) -> bool:
    """Say whether only one way to write is meant, and not several, for good."""
    rest = range(hit.stop, clause.sentence.stop)
    is_several = clause.end < clause.sentence.stop or clause.has("more", rest)
    if is_several and clause.has("again", rest):
        return False
    every = _last_of_all(clause, hit)
    if every is None:
        return _is_limited(clause, hit, "elsewhere")
    return clause.has("elsewhere", range(every + _NAMED_BEHIND, clause.sentence.stop))


def _is_rather_so(clause: Clause, hit: range) -> bool:
    """Say whether a better way to write is named, and no "or anything else" follows it."""
    every = _last_of_all(clause, hit)
    where = clause.sentence if every is None else range(every + 1, clause.sentence.stop)
    return clause.has("instead", (at for at in where if at not in _with_its_end(clause, hit)))


def _with_its_end(clause: Clause, hit: range) -> range:
    """Return the words with what ends the better way they begin: `not message me | on`."""
    end = hit.stop
    while end < clause.end and clause.has("instead", [end - 1]) and clause.has("instead", [end]):
        end += 1
    return range(hit.start, end)


def _is_asked_why(clause: Clause, hit: range) -> bool:
    """Say whether somebody only asks why it ended; `why won't you stop` is no such question."""
    start = hit.start
    while start > clause.first and clause.has("no", [start - 1]):
        start -= 1  # the rest of the denial that is asked about: `no longer`
    before = range(clause.first, start)
    return clause.has("why", before) and not any(
        clause.has("no", [at]) and not clause.has("why", [at]) for at in before
    )


def _is_not_ended(clause: Clause, hit: range) -> bool:
    """Say whether somebody cannot stop; who asks why another cannot wants it ended."""
    return clause.has("no", _before(clause, hit)) and not clause.has("why", _before(clause, hit))


def _last_of_all(clause: Clause, hit: range) -> int | None:
    """Return where it is last said that every way to write is meant."""
    behind = range(hit.start, clause.sentence.stop)
    return max((at for at in behind if clause.has("everywhere", [at])), default=None)


def _is_limited(clause: Clause, hit: range, part: str) -> bool:
    """Say whether a part stands behind, or in front where nothing is told of an earlier day."""
    before = range(clause.first, hit.start)
    is_before = clause.has(part, before) and not clause.has("told", before)
    return is_before or clause.has(part, range(hit.start, clause.sentence.stop))


def _is_of_others(clause: Clause, hit: range) -> bool:
    """Say whether somebody else is to be left alone, and not the writer too."""
    near = range(hit.start, min(hit.stop + _OWNER_WITHIN, clause.end))
    if clause.has("me", near):
        return False
    owned = range(hit.stop, min(hit.stop + 1, clause.end))
    is_owned = clause.has("my", owned) and not clause.has("data", range(hit.stop, near.stop))
    return is_owned or clause.has("others", near)


def _is_of_things(clause: Clause, hit: range) -> bool:
    """Say whether papers are not to be sent, and nothing is said of messages."""
    rest = range(hit.start, clause.end)
    return clause.has("thing", rest) and not clause.has("mail", rest)


def _is_denied(clause: Clause, hit: range) -> bool:
    """Say whether the demand itself is denied: `please don't delete my data`."""
    behind = 0 if clause.is_ordered else _DENIED_WITHIN
    first = max(clause.first, hit.start - _DENIED_WITHIN)
    return clause.has("no", range(first, min(hit.stop + behind, clause.end)))


def _is_from_elsewhere(clause: Clause, hit: range) -> bool:
    """Say whether somebody wants to be removed from something that is no list: from a meeting."""
    after = range(hit.stop, min(hit.stop + 1, clause.end))
    if not clause.has("out_of", after):
        return False
    return not clause.has("listed", range(hit.stop, min(hit.stop + _NAMED_WITHIN, clause.end)))


def _is_only_called(clause: Clause, hit: range) -> bool:
    """Say whether only calls are unwanted, and to be written to is named as better."""
    ways = [at for at in hit if clause.has("write", [at]) or clause.has("mail", [at])]
    end = min(clause.sentence.stop + _OFFERED_WITHIN, len(clause.parts))
    is_of_calls = bool(ways) and all(clause.has("call", [at]) for at in ways)
    return is_of_calls and any(
        clause.has("rather", [at]) and _offers_to_write(clause, clause.numbers[at], end)
        for at in [*range(clause.sentence.start, clause.first), *range(clause.end, end)]
    )


def _offers_to_write(clause: Clause, number: int, end: int) -> bool:
    """Say whether another clause, by its number, has a word for writing and denies nothing."""
    others = [*range(clause.sentence.start, clause.first), *range(clause.end, end)]
    said = [at for at in others if clause.numbers[at] == number]
    is_denied = any(clause.has(part, said) for part in ("no", "none", "stop", "erase", "report"))
    written = [at for at in said if not clause.has("call", [at])]
    return not is_denied and any(clause.has(part, written) for part in ("write", "mail"))


def _is_wish_of_another(clause: Clause, hit: range) -> bool:
    """Say whether somebody else wishes it, and not for the writer too."""
    near = range(max(clause.first + 1, hit.start - _WISHING_WITHIN), hit.start)
    is_theirs = any(clause.has("somebody", [at]) and clause.has("my", [at - 1]) for at in near)
    is_wished = clause.has("want", range(near.start, hit.stop))
    return is_theirs and is_wished and not clause.has("me", range(hit.start, clause.end))


#: What undoes a shape, by the part that does it.
_UNDOING: dict[str, Callable[[Clause, range], bool]] = {
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
    "called": _is_only_called,
    "somebody": _is_wish_of_another,
    "untold": lambda clause, hit: (
        not any(
            clause.has(part, range(max(0, hit.start - _TOLD_WITHIN), hit.start))
            for part in ("write", "send", "mail", "contacted")
        )
    ),
    "works": lambda clause, _: clause.has("works", range(clause.first, clause.end)),
    "from": _is_from_elsewhere,
    "why": _is_asked_why,
    "endless": _is_not_ended,
    "thought": lambda clause, hit: clause.has("thought", range(clause.sentence.start, hit.start)),
    "thing": _is_of_things,
    "asks": lambda clause, hit: clause.has("asks", _before(clause, hit)),
    "no": lambda clause, hit: clause.has("no", _before(clause, hit)),
}
