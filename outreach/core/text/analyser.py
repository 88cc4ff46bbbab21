"""The analyser: text in, words out, the same for what is stored and for what is asked.

C, C++, C#, F#, .NET, ASP.NET, Node.js, R&D, CI/CD, e-commerce and Objective-C come out as words of
their own. Runs of Han and kana, which are written without spaces, come out as overlapping pairs.

A name such as Go, C or R is also an everyday word or letter. Where it stands as a language, as a
whole item of a list or beside "developer", it comes out marked (`go_`); in "go-to-market" or
"vitamin C" it does not. The other way round, the name of a skill is marked where it stands in a
phrase that means something else: `rust_` in "Rust Belt". `plain_tokens` marks nothing: it is for
names, companies and places.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache

from outreach.core.text.folding import fold
from outreach.core.text.homonyms import HOMONYMS, is_something_else
from outreach.core.text.spellings import (
    CONJUNCTIONS,
    ELISIONS,
    LEADS,
    LETTERED,
    NAMES,
    PAIRS,
    PAIRS_OVER_SLASH,
    ROLES,
    SAYINGS,
    SPELLINGS,
    STRONG_LEADS,
    TOOLS,
)

#: Raised whenever the same text would give other words; the store then rebuilds its index.
ANALYSER_VERSION = 7

MARK = "_"  # behind a name in its rarer sense; never part of an ordinary word
WALL = "_"  # alone: between the items of a list, so that no phrase reaches over it
LONGEST_WORD = 64

_GAP = ""  # between words that a sign parts without making them items: a comma, a slash
_NO_WORD = (_GAP, WALL)
_HAN = (  # Han, hiragana and katakana: written without spaces
    r"\u3005\u3006\u3041-\u3096\u3099-\u309f\u30a1-\u30fa\u30fc-\u30ff\u31f0-\u31ff"
    r"\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
)
_MARKS = r"\u0900-\u0dff\u0e00-\u0fff\u1000-\u109f\u1780-\u17ff"  # scripts whose vowels are marks
_WORD = rf"(?:(?![{_HAN}])[^\W_]|[{_MARKS}])+"
_START = "(?<![a-z0-9])"
_VERSIONED = re.compile(r"(?:python|java|php|html|css|angular|vue)(?=[0-9]+(?!\w))")  # Python3

_PIECE = re.compile(
    rf"""
    (?P<initials>{_START}[a-z](?:\.[a-z])+(?!\w)\.?)          # U.S.A.
  | (?P<degree>{_START}(?:ph\.d|[bm]\.(?:sc|tech|eng|ed))(?!\w))
  | (?P<dotnet>(?:{_START}|(?<=asp)|(?<=vb)|(?<=ado)|(?<=ml))\.net(?![a-z]))
  | (?P<plusplus>[a-z0-9]+\+\+)                               # C++
  | (?P<sharp>{_START}[a-z]\#(?![a-z]))                       # C#
  | (?P<plus>{_START}[a-z]\+(?!\w))                           # CompTIA A+
  | (?P<js>[a-z0-9]+\.js(?!\w))                               # Node.js
  | (?P<ampersand>{_START}[a-z]{{1,2}}(?:[&+][a-z]{{1,2}})+(?![\w+\#]))   # R&D, FP&A, I+D
  | (?P<letters>{_START}[a-z](?:[/|][a-z])+(?![\w+\#]))       # A/B, m/w/d
  | (?P<slash>{_START}[sz]/[a-z0-9]+)                         # S/4HANA, z/OS
  | (?P<hyphen>(?<![a-z0-9-])[a-z]-[a-z0-9]++(?![+\#]))       # e-commerce, T-SQL
  | (?P<digit>{_START}[0-9]+-[a-z](?!\w))                     # 3-D
  | (?P<versioned>{_START}{_VERSIONED.pattern})
  | (?P<han>[{_HAN}]+)
  | (?P<word>{_WORD}(?:'{_WORD})*)
  | (?P<wall>[;|•·∙●‣▪►｜；])
  | (?P<gap>[^\w\s.'-]|_|\.$|^-+$)
    """,
    re.VERBOSE,
)
_LETTER_AND_SIGN = re.compile(r"\b([a-z]) (\+\+|#)(?![a-z0-9])")
_LETTER_AND_LETTER = re.compile(r"\b([a-z]) & ([a-z])\b(?![+#])")
_LONE_SIGN = re.compile(f"[{_HAN}]")
_R_AND_D = re.compile(r"\br and d\b")
_SPELT_OTHERWISE = frozenset(first for first, _ in PAIRS) | SPELLINGS.keys()
_OF_TWO_SENSES = NAMES | HOMONYMS.keys() | {"golang"}
_SETTLED_LATER = _SPELT_OTHERWISE | _OF_TWO_SENSES


def tokens(text: str) -> tuple[str, ...]:
    """Return the words of a title, a headline or a skill, names of languages marked."""
    words = walled_tokens(text)
    return tuple([word for word in words if word != WALL]) if WALL in words else words


def is_phrase(text: str) -> bool:
    """Say whether some word of a text is the name of a skill but means something else there."""
    return any(word.removesuffix(MARK) in HOMONYMS for word in tokens(text) if MARK in word)


def walled_tokens(text: str) -> tuple[str, ...]:
    """Return the same words with a WALL between the items of a list: `Python | Go; SQL`."""
    return _analyse(text, marked=True)


def plain_tokens(text: str) -> tuple[str, ...]:
    """Return the words of a person's name, a company or a place; nothing is marked."""
    return tuple([word for word in _analyse(text, marked=False) if word != WALL])


def _analyse(text: str, *, marked: bool) -> tuple[str, ...]:
    folded = _joined(fold(text))
    if folded.isascii() and folded.replace(" ", "").isalpha() and len(folded) <= LONGEST_WORD:
        pieces = folded.split()  # nearly all titles, skills and names are words and nothing else
    else:
        pieces = []
        for chunk in folded.split():
            if chunk.isalpha() and chunk.isascii() and len(chunk) <= LONGEST_WORD:
                pieces.append(chunk)
            else:
                pieces += _pieces(chunk, marked)
    if not _SETTLED_LATER.isdisjoint(pieces):
        if not _SPELT_OTHERWISE.isdisjoint(pieces):
            pieces = _paired([SPELLINGS.get(piece, piece) for piece in pieces])
        if marked:
            pieces = [
                _settled(pieces, at) if piece in _OF_TWO_SENSES else piece
                for at, piece in enumerate(pieces)
            ]
    return tuple([piece for piece in pieces if piece]) if _GAP in pieces else tuple(pieces)


def _joined(text: str) -> str:
    """Bring together what belongs together over a space: C ++, R & D; lines part like commas."""
    if "\n" in text:
        text = text.replace("\n", " | ")
    if " +" in text or " #" in text:
        text = _LETTER_AND_SIGN.sub(r"\1\2", text)
    if "r and d" in text:
        text = _R_AND_D.sub("r&d", text)
    if " & " in text:
        text = _LETTER_AND_LETTER.sub(_initials, text)
    return text


def _initials(found: re.Match[str]) -> str:
    pair = (found[1], found[2])
    both_languages = NAMES.issuperset(pair) and pair != ("r", "d")
    return found[0] if both_languages else f"{found[1]}&{found[2]}"


@lru_cache(maxsize=1 << 15)
def _pieces(chunk: str, marked: bool) -> tuple[str, ...]:
    if chunk.isalnum() and chunk.isascii() and not _VERSIONED.match(chunk):
        return (chunk[:LONGEST_WORD],)
    found: list[str] = []
    for match in _PIECE.finditer(chunk):
        kind = match.lastgroup or "gap"
        found += _word(match[0], marked) if kind == "word" else _READERS[kind](match[0])
    return tuple([piece[:LONGEST_WORD] for piece in found])


def _word(text: str, marked: bool) -> Sequence[str]:
    if "'" not in text:
        return (text,)
    parts = text.split("'")
    # O'Neill is one word, but l'informatique must be found as informatique
    if marked and parts[0] in ELISIONS and len(parts[1]) > 2:
        return ("".join(parts[1:]),)
    return ("".join(parts),)


def _letters(text: str) -> Sequence[str]:
    letters = re.split(r"[/|]", text)
    if NAMES.issuperset(letters):  # C/R is a list of two languages, m/w/d and A/C are not
        return _parted(letters)
    return ("".join(letters),)


def _hyphened(text: str) -> Sequence[str]:
    letter, _, rest = text.partition("-")
    return (letter, rest) if letter in NAMES and rest in ROLES else (letter + rest,)


def _pairs_of(run: str) -> Sequence[str]:
    return [run[at : at + 2] for at in range(len(run) - 1)] or (run,)


def _parted(words: Sequence[str]) -> list[str]:
    return [piece for word in words for piece in (word, _GAP)][:-1]


_READERS: dict[str, Callable[[str], Sequence[str]]] = {
    "initials": lambda text: (text.replace(".", ""),),
    "degree": lambda text: (text.replace(".", ""),),
    "dotnet": lambda _: ("dotnet",),
    "plusplus": lambda text: (text[:-2] + "plusplus",),
    "sharp": lambda text: (text[:-1] + "sharp",),
    "plus": lambda text: (text[:-1] + "plus",),
    "js": lambda text: (text.replace(".", ""),),
    "ampersand": lambda text: (re.sub(r"[&+]", "and", text),),
    "letters": _letters,
    "slash": lambda text: (text.replace("/", ""),),
    "hyphen": _hyphened,
    "digit": lambda text: (text.replace("-", ""),),
    "versioned": lambda text: (text,),
    "han": _pairs_of,
    "wall": lambda _: (WALL,),
    "gap": lambda _: (_GAP,),
}


def _paired(pieces: list[str]) -> list[str]:
    out: list[str] = []
    for piece in pieces:
        before = out[-1] if out else _GAP
        if (before, piece) in PAIRS:
            out[-1] = PAIRS[before, piece]
        elif before in _NO_WORD and len(out) > 1 and (out[-2], piece) in PAIRS_OVER_SLASH:
            out[-2:] = [PAIRS[out[-2], piece]]
        else:
            out.append(piece)
    return out


def _settled(pieces: list[str], at: int) -> str:
    """Return the piece, marked if it is the name of a language here, or no skill here."""
    word = pieces[at]
    if word == "golang":
        return "go" + MARK
    if word in NAMES:
        return word + MARK if _is_language(pieces, at) else word
    return word + MARK if is_something_else(pieces, at, _GAP, WALL) else word


def _is_language(pieces: list[str], at: int) -> bool:
    before = pieces[at - 1] if at else _GAP
    behind = pieces[at + 1] if at + 1 < len(pieces) else _GAP
    ends_item = behind in _NO_WORD or behind in CONJUNCTIONS
    starts_item = before in _NO_WORD or before in CONJUNCTIONS
    if before in LETTERED or (pieces[at], behind) == ("go", "to") or _is_saying(pieces, at):
        return False
    return (
        (starts_item and ends_item)
        or behind in ROLES
        or before in STRONG_LEADS
        or (ends_item and before in LEADS)
        or _beside_tool(pieces, at)
    )


def _is_saying(pieces: list[str], at: int) -> bool:
    said = SAYINGS.get(pieces[at])
    return said is not None and _nearest(reversed(pieces[max(0, at - 2) : at])) in said


def _beside_tool(pieces: list[str], at: int) -> bool:
    left, right = reversed(pieces[max(0, at - 2) : at]), pieces[at + 1 : at + 3]
    return _nearest(left) in TOOLS or _nearest(right) in TOOLS


def _nearest(pieces: Iterable[str]) -> str:
    words = (piece for piece in pieces if piece not in _NO_WORD and piece not in CONJUNCTIONS)
    return next(words, _GAP)


def is_lone_sign(word: str) -> bool:
    """Say whether a word is one Han or kana sign, which stored pairs can only begin with."""
    return len(word) == 1 and _LONE_SIGN.match(word) is not None
