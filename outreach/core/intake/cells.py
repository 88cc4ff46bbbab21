"""Clean the text of a cell, never guess: what a person would read stays, artefacts go.

A cell keeps its letters, accents, emoji and even its formulas (`=1+1` is text here; exports
neutralise it). It loses what nobody typed: mojibake, invisible and control characters, doubled
spaces, HTML entities, and words with which programs write "nothing".
"""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Callable, Sequence

from outreach.core.intake.spellings import listed

REMEMBERED = 50_000  #: cells remembered per kind; keeps memory flat on files of any size
_REPEATED = 40  #: letters; longer cells are not worth remembering

# UTF-8 read as Windows-1252: each letter has become two or three of these.
_TAIL = "\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ"
_MOJIBAKE = re.compile(
    f"[ÃÂÄÅ][{_TAIL}]|â[€‚„†ˆ][{_TAIL}]|ð[{_TAIL}]{{3}}|(?:[ÐÑÎÏ×ØÙ][{_TAIL}]){{2,}}|(?:[ã-é][{_TAIL}]{{2}}){{2,}}"
)

_BETWEEN = "~"  #: printable, and hardly ever beside a space
_EDGES = (" ", "'")
_INNER_EDGES = (f" {_BETWEEN}", f"{_BETWEEN} ", f"{_BETWEEN}'")
# zero-width joiners are part of the spelling in Persian, Indic scripts and emoji, not elsewhere
_INVISIBLE = re.compile(
    "[\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b\u200e\u200f\u202a-\u202e"
    "\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb\ud800-\udfff\U000e0000-\U000e0fff"
    "\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f]"
    "|(?<![\u0590-\U0010ffff])[\u200c\u200d]|[\u200c\u200d](?![\u0590-\U0010ffff])"
)
_SPACES = re.compile(r"[\s\x1c-\x1f\u2800]+")
_ENTITY = re.compile(r"&(?:amp|lt|gt|quot|apos|nbsp|#\d{2,6}|#x[0-9a-fA-F]{2,5});")
_NEUTRALISED = re.compile(r"'[=+\-@\t\r＝＋－＠]")

#: What programs write for "nothing", in any case.
NOTHING = listed(
    "- -- --- – — . ? * n/a #n/a na n.a. nan null (null) <null> none (none) nil undefined [object "
    "(blank) #value! #ref! #name? #null! #div/0! k.a. s/o n.d."
) | {"not available", "not provided", "keine angabe", "no data", "[object object]"}
_LONGEST_NOTHING = max(map(len, NOTHING))

#: The same for names, letter for letter: `Null`, `NA` and `Nan` are surnames.
NOTHING_IN_NAMES = listed(
    "- -- --- – — . ? * n/a N/A #N/A NaN nan null NULL (null) <null> none None (none) nil "
    "undefined Undefined UNDEFINED"
)


class Cells(dict[str, str]):
    """Raw cell → clean cell, worked out once per spelling."""

    def __init__(
        self, clean: Callable[[str], str], nothing: frozenset[str], spell: Callable[[str], str]
    ) -> None:
        """`nothing` are the words that `clean` takes for an empty cell, compared as `spell`ed."""
        super().__init__()
        self._clean = clean
        self._nothing = nothing
        self._spell = spell
        self._mended: set[str] = set()  # among the remembered
        self._mended_now: set[str] = set()  # among those too long to remember

    def column(self, raw: Sequence[str]) -> list[str]:
        """Return the clean cells of a column.

        Most columns need no cleaning, which shows at once when all cells are looked at as one.
        """
        if _is_plain(_BETWEEN.join(raw)) and self._nothing.isdisjoint(map(self._spell, raw)):
            return list(raw)
        return list(map(self.__getitem__, raw))

    def __missing__(self, raw: str) -> str:
        clean = self._clean(raw)
        is_kept = len(raw) <= _REPEATED  # longer ones, headlines, are hardly ever seen twice
        if is_kept and len(self) >= REMEMBERED:
            self.clear()
            self._mended.clear()
        if is_kept:
            self[raw] = clean
        if not raw.isascii() and is_broken(raw):
            (self._mended if is_kept else self._mended_now).add(raw)
        return clean

    def mended(self) -> set[str]:
        """Return the raw cells whose mojibake was repaired, and forget the long ones."""
        mended = self._mended | self._mended_now
        self._mended_now.clear()
        return mended


def text_cells() -> Cells:
    """Return a memory of clean texts."""
    return Cells(text, NOTHING, str.casefold)


def name_cells() -> Cells:
    """Return a memory of clean names."""
    return Cells(name, NOTHING_IN_NAMES, str)


def text(raw: str) -> str:
    """Return a cell as text on one line; "" when it says nothing."""
    clean = tidy(raw)
    return "" if len(clean) <= _LONGEST_NOTHING and clean.casefold() in NOTHING else clean


def name(raw: str) -> str:
    """Return a cell as a name; people may be called Null, NA or Nan."""
    clean = tidy(raw)
    return "" if clean in NOTHING_IN_NAMES else clean


def link(raw: str) -> str:
    """Return a cell as a link or id, with nothing but its surroundings cleaned."""
    clean = tidy(raw, first_only=False)
    return "" if clean.casefold() in NOTHING else clean


def tidy(raw: str, *, first_only: bool = True) -> str:
    """Return the visible text: mended, NFC, without invisible characters, single spaces.

    Google joins several values by ` ::: `; texts keep the first, `first_only=False` keeps all.
    """
    if not raw or _is_plain(raw):
        return raw
    clean = unicodedata.normalize("NFC", repair(raw))
    if "&" in clean:
        clean = _ENTITY.sub(lambda found: html.unescape(found[0]), clean)
    clean = _SPACES.sub(" ", _INVISIBLE.sub("", clean)).strip()
    if first_only and ":::" in clean:
        clean = clean.partition(":::")[0].strip()
    return clean[1:] if _NEUTRALISED.match(clean) else clean


def _is_plain(raw: str) -> bool:
    """Say whether nothing of a text needs a closer look; true of cells joined by `_BETWEEN`, too.

    Only signs that need one are looked for: `&amp;`, `:::`, an apostrophe or a space at an edge.
    """
    return (
        raw.isascii()
        and raw.isprintable()
        and "  " not in raw
        and ":::" not in raw
        and not raw.startswith(_EDGES)
        and not raw.endswith(" ")
        and not any(edge in raw for edge in _INNER_EDGES)
        and not ("&" in raw and _ENTITY.search(raw))
    )


def repair(raw: str) -> str:
    """Return the text as it was before UTF-8 was read as Windows-1252, where that happened."""
    if raw.isascii():
        return raw
    return _MOJIBAKE.sub(_repaired, raw)


def is_broken(raw: str) -> bool:
    """Say whether a text holds mojibake that `repair` would mend."""
    return not raw.isascii() and repair(raw) != raw


def _repaired(found: re.Match[str]) -> str:
    try:
        return b"".join(map(_cp1252_byte, found[0])).decode()
    except UnicodeError:
        return found[0]


def _cp1252_byte(character: str) -> bytes:
    """Return the byte behind a character; the five bytes Windows-1252 leaves free are C1 there."""
    try:
        return character.encode("cp1252")
    except UnicodeEncodeError:
        return character.encode("latin-1")


#: Between skills: comma, semicolon, bar, bullets and line breaks, but not inside parentheses.
_BREAKS = ",;|\n\r\t•·‣▪、，；"
_BREAK = re.compile(f"[{_BREAKS}]|:::")
_SKILL_BREAK = re.compile(rf"(?:{_BREAK.pattern})(?![^()]*\))")
_LONG_LIST = 10_000  #: letters; looking for parentheses from each comma takes their square
_BREAK_INSIDE = re.compile(rf"\([^()~]*[{_BREAKS}]")
_UNUSUAL = ("[", ":::")
_SLASHED_SKILLS = listed(
    "a/b a/b-testing a/b testing ai/ml ml/ai as/400 b2b/b2c c/c++ c/al ci/cd db/2 gnu/linux "
    "html/css i/o js/ts os/2 os/390 pl/sql pl/1 r/3 r/python s/4hana s/4 tcp/ip t/sql ui/ux "
    "ux/ui z/os"
)


def skill_column(raw: Sequence[str], known: Cells) -> list[tuple[str, ...]]:
    """Return the skills each cell lists, each once, in order; `known` remembers clean texts.

    Separators are `, ; |`, bullets and line breaks; a slash only when it is the cell's one
    separator and the parts are no known pair (`C/C++`, `CI/CD`).
    """
    joined = _BETWEEN.join(raw)
    breaks = [sign for sign in _BREAKS if sign in joined]
    if any(sign in joined for sign in _UNUSUAL) or _BREAK_INSIDE.search(joined) or len(breaks) > 1:
        return [_skills(cell, known) if cell else () for cell in raw]
    clean, sign = known.__getitem__, "".join(breaks) or ","  # one in the whole column
    return [
        tuple(dict.fromkeys(filter(None, map(clean, cell.split(sign)))))
        if sign in cell
        else (_skills(cell, known) if cell else ())
        for cell in raw
    ]


def skills(raw: str) -> tuple[str, ...]:
    """Return the skills one cell lists, as `skill_column` does."""
    return _skills(raw, text_cells())


def _skills(raw: str, known: Cells) -> tuple[str, ...]:
    breaks = _SKILL_BREAK if "(" in raw and len(raw) < _LONG_LIST else _BREAK
    parts = [known[part] for part in breaks.split(raw)]
    if raw.startswith("["):
        parts = [part.strip("[]'\" ") for part in parts]
    found = _slashed(parts[0]) if len(parts) == 1 else parts
    return tuple(dict.fromkeys(filter(None, found)))


def _slashed(whole: str) -> list[str]:
    parts = [part.strip() for part in whole.split("/")]
    if len(parts) == 1 or whole.casefold() in _SLASHED_SKILLS or not all(parts):
        return [whole]
    spaced = " / " in whole
    long = all(len(part) >= 3 for part in parts)
    return parts if spaced or long or len(parts) > 2 else [whole]
