"""Who does what a skill names: the demand planner of demand planning, the Grafikdesignerin."""

from __future__ import annotations

from collections.abc import Iterator
from types import MappingProxyType

#: The last word of an activity → what those are called who do it.
_LAST_WORDS = MappingProxyType(
    {
        "accounting": ("accountant",),
        "administration": ("administrator",),
        "analysis": ("analyst",),
        "analytics": ("analyst",),
        "architecture": ("architect",),
        "auditing": ("auditor",),
        "audit": ("auditor",),
        "assembly": ("assembler",),
        "buying": ("buyer",),
        "coaching": ("coach",),
        "consulting": ("consultant",),
        "coordination": ("coordinator",),
        "design": ("designer",),
        "development": ("developer",),
        "editing": ("editor",),
        "engineering": ("engineer",),
        "forwarding": ("forwarder",),
        "management": ("manager",),
        "marketing": ("marketer", "marketeer"),
        "modeling": ("modeler",),
        "operation": ("operator",),
        "planning": ("planner",),
        "programming": ("programmer",),
        "recruiting": ("recruiter",),
        "recruitment": ("recruiter",),
        "science": ("scientist",),
        "scheduling": ("scheduler",),
        "testing": ("tester",),
        "therapy": ("therapist",),
        "trading": ("trader",),
        "training": ("trainer",),
        "writing": ("writer",),
    }
)
#: The end of a German word for an activity → the ends of the words for who does it.
_ENDINGS = MappingProxyType(
    {
        "beratung": ("berater", "beraterin"),
        "buchhaltung": ("buchhalter", "buchhalterin"),
        "controlling": ("controller", "controllerin"),
        "design": ("designer", "designerin"),
        "einkauf": ("einkäufer", "einkäuferin"),
        "entwicklung": ("entwickler", "entwicklerin"),
        "gestaltung": ("gestalter", "gestalterin"),
        "leitung": ("leiter", "leiterin"),
        "management": ("manager", "managerin"),
        "pflege": ("pfleger", "pflegerin"),
        "planung": ("planer", "planerin"),
        "technik": ("techniker", "technikerin"),
        "therapie": ("therapeut", "therapeutin"),
        "verwaltung": ("verwalter", "verwalterin"),
    }
)
#: The first word of an activity in a Romance language or Polish → who does it.
_FIRST_WORDS = MappingProxyType(
    {
        "desarrollo": ("desarrollador", "desarrolladora"),
        "desenvolvimento": ("desenvolvedor", "desenvolvedora"),
        "développement": ("développeur", "développeuse"),
        "diseño": ("diseñador", "diseñadora"),
        "engenharia": ("engenheiro", "engenheira"),
        "gestión": ("gestor", "gestora"),
        "gestão": ("gestor", "gestora"),
        "ingegneria": ("ingegnere",),
        "ingeniería": ("ingeniero", "ingeniera"),
        "inżynieria": ("inżynier",),
        "sviluppo": ("sviluppatore", "sviluppatrice"),
    }
)


def agents(activity: str) -> Iterator[str]:
    """Yield what people are called who do what some words name; nothing for other words."""
    words = activity.lower().split()
    if not words:
        return
    before, last = words[:-1], words[-1]
    for one in _LAST_WORDS.get(last, ()) if before else ():
        yield " ".join([*before, one])
    for end, others in _ENDINGS.items():
        if last.endswith(end) and len(last) - len(end) > 2:
            yield from (" ".join([*before, last.removesuffix(end) + one]) for one in others)
    for one in _FIRST_WORDS.get(words[0], ()) if len(words) > 1 else ():
        yield " ".join([one, *words[1:]])
