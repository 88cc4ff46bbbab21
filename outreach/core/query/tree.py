"""The query as a tree of frozen values, whatever it was written in: a query or a campaign's target.

Leaves are settled when the tree is made: which words, as the analyser sees them, in which fields of
a person. So the evaluator in Python and both databases ask exactly the same thing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum


class Field(StrEnum):
    """What of a person can be searched; the value is the name people see."""

    TITLE = "title"
    SKILLS = "skills"
    HEADLINE = "headline"
    COMPANY = "company"
    LOCATION = "location"
    NAME = "name"


#: Where a word without a field is looked for. Never in names: a name is no qualification.
ANYWHERE = (Field.TITLE, Field.SKILLS, Field.HEADLINE, Field.COMPANY, Field.LOCATION)
#: Where a campaign's skills are looked for.
SKILL_FIELDS = (Field.SKILLS, Field.TITLE, Field.HEADLINE)


@dataclass(frozen=True, slots=True)
class Phrase:
    """These words next to each other in one of these fields; `prefix`: the last one only begins."""

    fields: tuple[Field, ...]
    words: tuple[str, ...]
    prefix: bool = False
    synonym: str = ""  #: the other name that this looks for; "" for what was said itself


@dataclass(frozen=True, slots=True)
class Close:
    """Two words in one of these fields, in any order, with at most `between` words between."""

    fields: tuple[Field, ...]
    first: str
    second: str
    between: int


@dataclass(frozen=True, slots=True)
class Words:
    """A leaf: what was written, and the forms of which any one is enough."""

    clause: str  #: as written, with its field: `title:"data engineer"`
    said: str  #: the words alone: `data engineer`
    forms: tuple[Phrase | Close, ...]


@dataclass(frozen=True, slots=True)
class Tag:
    """A leaf: a mark that the analyser put on the person, such as a country."""

    clause: str  #: as written: `countries: DE`; "" when it is nothing to tell
    tag: str
    field: Field = Field.LOCATION  #: where the mark comes from
    others: tuple[str, ...] = ()  #: more marks, of which any one is enough too

    @property
    def marks(self) -> tuple[str, ...]:
        """Return every mark, of which one is enough."""
        return (self.tag, *self.others)


@dataclass(frozen=True, slots=True)
class Not:
    """Everybody whom the part does not match."""

    part: Node


@dataclass(frozen=True, slots=True)
class And:
    """Whoever matches every part; without parts: everybody."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Or:
    """Whoever matches one of the parts; without parts: nobody."""

    parts: tuple[Node, ...]
    #: the first part says it all, and the others are only told where it does not hold
    is_one_name: bool = field(default=False, compare=False)


Node = Words | Tag | Not | And | Or


def all_of(*parts: Node) -> Node:
    """Return the parts joined by AND, flat, without needless levels."""
    flat = [inner for part in parts for inner in (part.parts if isinstance(part, And) else (part,))]
    return flat[0] if len(flat) == 1 else And(tuple(flat))


def any_of(*parts: Node) -> Node:
    """Return the parts joined by OR, flat, without needless levels."""
    flat: list[Node] = []
    for part in parts:
        flat += part.parts if isinstance(part, Or) and not part.is_one_name else (part,)
    return flat[0] if len(flat) == 1 else Or(tuple(flat))


def split(parts: Sequence[Node]) -> tuple[list[Node], list[Node]]:
    """Part what must be found from what must not, which comes without its negation."""
    wanted: list[Node] = [part for part in parts if not isinstance(part, Not)]
    return wanted, [part.part for part in parts if isinstance(part, Not)]


def other_names(node: Node) -> dict[str, tuple[str, ...]]:
    """Return what is also looked for, by what was said: `{"k8s": ("Kubernetes", "kube")}`."""
    match node:
        case Words():
            names = dict.fromkeys(
                form.synonym for form in node.forms if isinstance(form, Phrase) and form.synonym
            )
            return {node.said: tuple(names)} if names else {}
        case Not():
            return other_names(node.part)
        case And() | Or():
            found: dict[str, tuple[str, ...]] = {}
            for part in node.parts:
                found |= other_names(part)
            return found
        case _:
            return {}
