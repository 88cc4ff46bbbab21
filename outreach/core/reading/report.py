"""Collect what is wrong in one file, so that all of it is told at once, in reading order."""

from __future__ import annotations

from outreach.core.words import Problem


class Report:
    """The problems of one file, and the lines of its keys as far as they were read.

    Keys are named by their path: `target.area.within`, `sequence.2.after`.
    """

    def __init__(self, file: str) -> None:
        self.file = file
        self._problems: list[Problem] = []
        self._lines: dict[str, int] = {}
        self._told: set[str] = set()

    def add(
        self,
        at: str,
        message: str,
        try_: str,
        *,
        line: int | None = None,
        column: int | None = None,
        severity: str = "error",
    ) -> None:
        """Note a problem at a key; without `line` at the line of the nearest key that is known."""
        self._told.add(at)
        where = self.line(at) if line is None else line
        problem = Problem(message, self.file, where, try_, severity, column=column)
        self._problems.append(problem)

    def found(self, at: str, line: int) -> None:
        """Remember on which line a key stands."""
        self._lines.setdefault(at, line)

    def has(self, at: str) -> bool:
        """Say whether the file has this key."""
        return at in self._lines

    def is_told(self, at: str) -> bool:
        """Say whether this key or one below it is wrong already: one mistake, one message."""
        return any(told == at or told.startswith(f"{at}.") for told in self._told)

    def told_in(self, at: str) -> frozenset[str]:
        """Return the keys of a table that are wrong, known to the table or not."""
        inside_it = (told[len(at) + 1 :] for told in self._told if told.startswith(f"{at}."))
        return frozenset(key.partition(".")[0] for key in inside_it)

    def beside(self) -> Report:
        """Return a report without problems that knows the same lines, for a later check."""
        other = Report(self.file)
        other._lines = self._lines
        other._told = set(self._told)
        return other

    def line(self, at: str) -> int | None:
        """Return the line of a key, or of the nearest key around it."""
        while at and at not in self._lines:
            at = at.rpartition(".")[0]
        return self._lines.get(at)

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Return all problems in reading order."""
        return tuple(sorted(self._problems, key=lambda problem: problem.line or 0))

    @property
    def is_sound(self) -> bool:
        """Say whether nothing in the file is an error; warnings may be there."""
        return all(problem.severity != "error" for problem in self._problems)


def inside(at: str, key: str | int) -> str:
    """Return the path of a key in the table or list at a path."""
    return f"{at}.{key}" if at else str(key)
