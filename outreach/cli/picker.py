"""Pick from a list in the terminal: type to narrow, space to mark, Enter to save, Esc to leave."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from outreach.cli.keys import BACK, DOWN, END, ENTER, ESCAPE, UP, Keyboard
from outreach.cli.show.cells import cut, screen_width

T = TypeVar("T")

VISIBLE_ROWS = 10
_UP, _CLEAR_BELOW = "\x1b[{}A", "\x1b[J"


@dataclass
class Picker(Generic[T]):
    """What is on the list, what was typed, and what is marked."""

    rows: Sequence[T]
    label: Callable[[T], str]
    title: str
    typed: str = ""
    at: int = 0
    marked: set[int] = field(default_factory=set)

    def narrowed(self) -> list[int]:
        """Return the rows that hold everything that was typed, by number."""
        from outreach.core.text import fold

        words = fold(self.typed).split()
        labels = [fold(self.label(row)) for row in self.rows]
        return [n for n, label in enumerate(labels) if all(word in label for word in words)]

    def press(self, key: str) -> None:
        """Take one key: a mark, a move, or a letter that narrows the list."""
        shown = self.narrowed()
        self.at = max(0, min(self.at, len(shown) - 1))
        if key == " " and shown:
            self.marked ^= {shown[self.at]}
        elif key in (UP, DOWN):
            self.at = max(0, min(self.at + (1 if key == DOWN else -1), len(shown) - 1))
        elif key == BACK:
            self.typed, self.at = self.typed[:-1], 0
        elif len(key) == 1:
            self.typed, self.at = self.typed + key, 0

    def paste(self, text: str) -> None:
        """Narrow the list by what was pasted: a name, an address."""
        self.typed, self.at = self.typed + text, 0

    def chosen(self) -> list[T]:
        """Return what is marked; when nothing is and one row is left, that one."""
        shown = self.narrowed()
        numbers = sorted(self.marked) or (shown if len(shown) == 1 else [])
        return [self.rows[number] for number in numbers]

    def lines(self, columns: int) -> list[str]:
        """Return the list as it stands on the screen."""
        shown = self.narrowed()
        at = min(self.at, max(0, len(shown) - 1))
        first = max(0, min(at - VISIBLE_ROWS // 2, len(shown) - VISIBLE_ROWS))
        found = [self.title, f"> {self.typed}"]
        for place in range(first, min(len(shown), first + VISIBLE_ROWS)):
            number = shown[place]
            mark = "x" if number in self.marked else " "
            cursor = "›" if place == at else " "
            found.append(f"{cursor} [{mark}] {self.label(self.rows[number])}")
        if len(shown) > VISIBLE_ROWS:
            found.append(f"  … {len(shown)} in all")
        return [cut(line, columns - 1) for line in found]


def pick(rows: Sequence[T], label: Callable[[T], str], title: str) -> list[T]:
    """Let a person pick rows; empty when they leave without."""
    picker = Picker(rows, label, title)
    with Keyboard(pasted=picker.paste) as keyboard:
        drawn = 0
        while True:
            lines = picker.lines(screen_width())
            back = _UP.format(drawn) if drawn else ""
            sys.stdout.write(f"{back}\r{_CLEAR_BELOW}" + "\n".join(lines) + "\n")
            sys.stdout.flush()
            drawn = len(lines)
            key = keyboard.key()
            if key in (ESCAPE, END):
                return []
            if key == ENTER and (found := picker.chosen()):
                return found
            picker.press(key)
