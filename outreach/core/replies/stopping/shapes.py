"""In what shapes one asks for quiet: which parts stand together, how near, and what undoes it."""

from __future__ import annotations

from dataclasses import dataclass

from outreach.core.replies.languages import PARTS

#: Words between two parts.
_NEAR = 3


@dataclass(frozen=True, slots=True)
class Shape:
    """Parts of one clause; in this order where a language keeps an order, in any elsewhere."""

    parts: tuple[int, ...]
    undone: frozenset[str] = frozenset()  #: by parts that stand around, see `matching`
    gap: int = _NEAR
    starts: bool = False  #: nothing but politeness in front, in its clause
    ends: bool = False  #: nothing but politeness behind
    is_whole: bool = False  #: and no other clause in its sentence
    is_free: bool = False  #: in any order in every language
    needed: int = 0  #: the parts together, as bits

    @property
    def is_firm(self) -> bool:
        """Say whether interest elsewhere in a reply does not soften it."""
        return self.undone.isdisjoint({"inviting", "after"})

    @property
    def is_for_good(self) -> bool:
        """Say whether interest softens it only when that is said later: politeness comes first."""
        return "after" in self.undone


def _shape(parts: str, undone: str = "", gap: int = _NEAR, where: str = "") -> Shape:
    bits = tuple(PARTS[one] for one in parts.split())
    needed = sum(set(bits))
    if needed & (PARTS["write"] | PARTS["mail"]):
        undone += " called"
    undone += " somebody"
    starts, ends, whole, free = (one in where for one in ("starts", "ends", "whole", "free"))
    return Shape(bits, frozenset(undone.split()), gap, starts, ends, whole, free, needed)


_FOR_GOOD = "until instead others another myself unless after why thought"
_PLAIN = "until instead others another myself unless inviting elsewhere why thought"
_CASE = "unless asks myself renewed denied"
_UNWANTED = "until unless instead elsewhere inviting another why thought"

_ENOUGH = "until unless myself elsewhere instead inviting thought"

SHAPES: tuple[Shape, ...] = (
    _shape("whole", "no works beside"),
    _shape("halt", "inviting", where="starts ends"),
    _shape("command", "inviting", where="starts ends whole"),
    _shape("forbid", "inviting untold", where="starts ends whole"),
    # do not write to me
    _shape("no write again", _FOR_GOOD, 5),
    _shape("again no write", _FOR_GOOD),
    _shape("no again write", _FOR_GOOD),
    _shape("no write me", _PLAIN),
    _shape("no write", _PLAIN, 2, "ends"),
    _shape("no send again", f"{_FOR_GOOD} thing", 4),
    _shape("no send more", f"{_FOR_GOOD} thing"),
    _shape("no send mail", _PLAIN),
    # stop writing
    _shape(
        "stop write", "myself others another until endless elsewhere inviting renewed instead why"
    ),
    _shape("why no stop write", "until elsewhere inviting", 5),
    _shape("stop send", "myself others until endless elsewhere inviting why thing", 2),
    _shape("stop mail", "myself another no elsewhere inviting", 4),
    # no more messages
    _shape("nomore mail", _ENOUGH, 2),
    _shape("none more mail", _ENOUGH, 2),
    _shape("none mail again", _ENOUGH, 2),
    _shape("none mail", _ENOUGH, 1, "starts ends"),
    _shape("nomore want get", _UNWANTED, 4, "free"),
    _shape("no get more", _ENOUGH, 5, "ends"),
    # I do not want to hear from you
    _shape("no want contacted", _UNWANTED, 5),
    _shape("want no contacted", _UNWANTED, 5),
    _shape("no keen contacted", _UNWANTED, 5),
    _shape("no again contacted", f"{_UNWANTED} myself"),
    _shape("averse contacted", _UNWANTED),
    _shape("averse hear", _UNWANTED),
    _shape("averse get mail", _UNWANTED),
    _shape("no want hear", _UNWANTED, 5),
    _shape("want no hear", _UNWANTED, 5),
    _shape("no keen hear", _UNWANTED, 5),
    _shape("no want get mail", _UNWANTED, 5),
    _shape("want no get mail", _UNWANTED, 5),
    _shape("no keen get mail", _UNWANTED, 5),
    _shape("no want get more", _UNWANTED, 5),
    _shape("no want more mail", _UNWANTED, 5),
    _shape("no want mail", _UNWANTED, 2),
    _shape("want none mail", _UNWANTED, 2),
    _shape("no want write me", _UNWANTED, 5),
    _shape("want no write me", _UNWANTED, 5),
    _shape("want no write again", "until unless after thought", 5),
    _shape("want you stop write", "until unless others another no"),
    _shape("want you stop", "until unless another no asks", where="ends"),
    # remove me
    _shape("erase me", f"{_CASE} from", 2),
    _shape("erase it", _CASE, 1, "starts ends"),
    _shape("erase my data", _CASE, 2),
    _shape("erase data", _CASE, 1, "starts ends free"),
    _shape("my data erase", _CASE),
    _shape("erase data me", _CASE, 4),
    _shape("no keep my data", _FOR_GOOD),
    _shape("no keep data me", _FOR_GOOD),
    _shape("keep none data me", _FOR_GOOD, 2),
    _shape("no add me listed", "until unless others inviting why", 4),
    _shape("stop add me listed", "myself others until no elsewhere"),
    _shape("off listed", "unless no", 2, "starts"),
    _shape("want gone listed", "unless no", 5),
    _shape("want erased", "unless no", 5),
    _shape("my data gone", _CASE, 5),
    _shape("my data no gone", "unless", 5, "free"),
    _shape("want last", "no", 5, "free"),
    _shape("last mail", "unless no", 2, "starts"),
    _shape("more mail spam", "unless no", 6, "free"),
    _shape("take me off", f"{_CASE} from", 2),
    _shape("take my data off", _CASE),
    _shape("erase yours", _CASE, 6),
    _shape("take me listed", _CASE, 4),
    _shape("take off listed", "unless asks", 2),
    _shape("take it off", _CASE, 0, "ends"),
    _shape("take my data listed", _CASE, 4),
    _shape("unsubscribe", "unless no works", where="starts"),
    _shape("unsubscribe me", "myself unless asks no works", 2),
    _shape("want unsubscribe", "unless no works"),
    _shape("let me peace", "no until"),
    # the law
    _shape("object consent", "asks works", 5),
    _shape("no agreed", "until others", 5),
    _shape("none agreed", "works", 2),
    _shape("right", "asks works", where="starts ends"),
    _shape("right ask", "asks works", 5, "free"),
    _shape("right want", "asks works", 5, "free"),
    _shape("law erase my", "asks works", 5, "free"),
    _shape("law erase me", "asks works", 5, "free"),
    _shape("law erase ask", "asks works", 5, "free"),
    _shape("law object", "asks works", 5, "free"),
    # I will report you
    _shape("report you", "asks no", 2),
    _shape("report spam", "asks no", 4),
    _shape("this spam", "asks no"),
)
