"""Checks of marks: exactly that they are there, and roughly that their words mean what they say."""

from __future__ import annotations

from collections.abc import Iterator

from outreach.core.rendering import MARKS
from outreach.core.rules.phrases import Folded, fold
from outreach.core.rules.rule import WARN, Check, Finding, Specimen
from outreach.core.rules.wording import FIELD


def marked(mark: str, missing: str, severity: str = "") -> Check:
    """Return the check that something is printed between the tags of a mark."""

    def check(specimen: Specimen) -> Iterator[Finding]:
        if mark not in specimen.rendered.marks:
            try_ = f"{{% {mark} %}}…{{% end{mark} %}} around the words that do."
            yield Finding(missing, try_, severity)

    return check


def plausible(mark: str, sound: str, *spaces: str) -> Check:
    """Return the check that marked words sound like what the mark says; a rough one.

    A value of one of the namespaces is proof enough; otherwise one of the phrases of the list
    `sound` must stand there, beside any pleasantries.
    """

    def check(specimen: Specimen) -> Iterator[Finding]:
        said = specimen.wording.marks.get(mark, "")
        phrases: str = getattr(specimen.words.marks, sound)
        if not said or not phrases or sounds_like(specimen, said, phrases):
            return
        if not (FIELD in said and set(spaces) & _spaces(specimen)):
            shown = " ".join(said.replace(FIELD, "…").split())[:60]
            yield Finding(
                f"“{shown}” is marked {mark}, but hardly {MARKS[mark]}.",
                f"Mark the words that do, or write them: {mark} {MARKS[mark]}.",
                WARN,
            )

    return check


def sounds_like(specimen: Specimen, said: str, phrases: str) -> bool:
    """Say whether words have any of the phrases once the pleasantries are taken out."""
    folded = fold(said)
    for start, end in sorted(Folded(folded).spans(specimen.words.marks.pleasantries), reverse=True):
        folded = f"{folded[:start]} {folded[end:]}"
    return Folded(folded).has(phrases)


def _spaces(specimen: Specimen) -> set[str]:
    return {name.partition(".")[0] for name in specimen.wording.printed}
