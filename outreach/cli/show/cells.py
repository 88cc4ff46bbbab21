"""Text in terminal cells: widths of wide and combining characters, cutting, padding, wrapping."""

from __future__ import annotations

import os
import shutil
import sys
import unicodedata

_WIDE = frozenset("WF")
_COPIED = (
    "try:",
    "undo:",
    "fix: outreach ",
    "fix: pip ",
    "outreach ",
)  #: what begins a line that is copied as it stands
_INVISIBLE = frozenset(("Mn", "Me", "Cf", "Cc"))


def screen_width(most: int = 100) -> int:
    """Return how many columns the screen has, at most `most`."""
    asked = os.environ.get("COLUMNS", "")
    columns = (asked.isdecimal() and int(asked)) or shutil.get_terminal_size((80, 24)).columns
    return max(20, min(most, columns))


def width(text: str) -> int:
    """Return how many cells a text takes on the screen."""
    return sum(map(_cell, text)) if not text.isascii() else len(text)


def cut(text: str, cells: int) -> str:
    """Shorten a text to so many cells, with an ellipsis where something is missing."""
    if width(text) <= cells:
        return text
    used, kept = 1, []
    for character in text:
        used += _cell(character)
        if used > cells:
            break
        kept.append(character)
    return "".join(kept).rstrip() + "…"


def pad(text: str, cells: int) -> str:
    """Cut or fill a text to exactly so many cells."""
    short = cut(text, cells)
    return short + " " * (cells - width(short))


def folded(text: str, cells: int) -> list[str]:
    """Break a sentence between its words into lines of at most so many cells."""
    lines: list[str] = []
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and width(longer) <= cells:
            lines[-1] = longer
        else:
            lines.append(cut(word, cells))
    return lines


def fitted(line: str, columns: int) -> list[str]:
    """Break a line that is too long between its words, with its indent; a command stays whole."""
    words = line.lstrip()
    if width(line) <= columns or words.startswith(_COPIED):
        return [line]
    indent = line[: len(line) - len(words)]
    first, *rest = folded(words, columns - len(indent) - 2)
    return [f"{indent}{first}", *(f"{indent}  {one}" for one in rest)]


def read_by_people(text: str) -> str:
    """Return a text whose lines fit the screen; as it is where it goes to a file or a program."""
    if not (os.environ.get("COLUMNS") or sys.stdout.isatty()):
        return text
    columns = screen_width()
    return "\n".join(part for line in text.split("\n") for part in fitted(line, columns))


def plain(text: str) -> str:
    """Take out control and direction characters, so that a name cannot steer the terminal."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(c for c in text if c in "\n\t" or unicodedata.category(c) not in ("Cc", "Cf"))


def _cell(character: str) -> int:
    if unicodedata.category(character) in _INVISIBLE:
        return 0
    return 2 if unicodedata.east_asian_width(character) in _WIDE else 1
