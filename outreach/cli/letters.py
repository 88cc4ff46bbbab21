"""What a terminal cannot show is spelled with what it can; no letter makes a command fail.

Most terminals write UTF-8 and none of this is needed. Others (`LANG=C` of old, Latin-1, a pipe of
`PYTHONIOENCODING=ascii`) get `...` for an ellipsis and `Lukasz` for Łukasz, as `doctor` tells.
"""

from __future__ import annotations

import codecs
import os
import sys
import unicodedata
from collections.abc import Mapping, Sequence
from io import TextIOWrapper
from pathlib import Path
from types import MappingProxyType

_NEAREST = "nearest"
_ASCII = "nearest_ascii"  # Typer takes a stream in `ascii` for a mistake, and writes UTF-8 to it

_SIGNS: Mapping[str, str] = MappingProxyType(
    {
        "…": "...", "·": "-", "•": "*", "●": "*", "▲": "^", "✓": "+", "✗": "x", "→": "->",
        "↶": "<-", "›": ">", "–": "-", "—": "-", "−": "-", "‘": "'", "’": "'", "‚": ",",
        "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "└": "`", "│": "|", "─": "-",
        "░": ".", "█": "#", "€": "EUR", "£": "GBP", "§": "S.", "±": "+-", "×": "x",
        "≥": ">=", "≤": "<=", "ß": "ss", "ẞ": "SS", "æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE",
        "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ð": "d", "Ð": "D",
        "þ": "th", "Þ": "Th", "ı": "i", "\N{NO-BREAK SPACE}": " ",
        **dict.fromkeys("▁▂▃", "_"), **dict.fromkeys("▄▅▆▇▉▊▋▌", "#"), **dict.fromkeys("▍▎▏", "."),
    }
)  # fmt: skip


def settle() -> None:
    """Let standard output and errors write any text, and standard input read any.

    One that was closed (`>&-`) is there, and takes or gives nothing.
    """
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, Path(os.devnull).open(mode))  # noqa: SIM115  # until the end
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            _teach(stream)
    if isinstance(sys.stdin, TextIOWrapper):
        is_ascii = codecs.lookup(sys.stdin.encoding).name == "ascii"
        encoding = "utf-8" if is_ascii else sys.stdin.encoding
        sys.stdin.reconfigure(encoding=encoding, errors="replace")


def heard(arguments: Sequence[str]) -> list[str]:
    """Return what was typed as text, in UTF-8 where the system knows no letters.

    What names a file stays what the system calls it, and so does what is no UTF-8.
    """
    return [given if given.isascii() or Path(given).exists() else _text(given)
            for given in arguments]  # fmt: skip


def knows_all() -> bool:
    """Say whether standard output can show every letter."""
    return (sys.stdout.encoding or "").lower().replace("_", "-") in ("utf-8", "utf8")


def _text(given: str) -> str:
    try:
        return os.fsencode(given).decode()
    except UnicodeError:
        return given


def _teach(stream: TextIOWrapper) -> None:
    name = codecs.lookup(stream.encoding).name
    if name == "utf-8":
        stream.reconfigure(errors="replace")  # bytes of a file's name that are no text
        return
    codecs.register_error(_NEAREST, _nearest)
    codecs.register(lambda asked: _ascii() if asked == _ASCII else None)
    stream.reconfigure(encoding=_ASCII if name == "ascii" else stream.encoding, errors=_NEAREST)


def _ascii() -> codecs.CodecInfo:
    found = codecs.lookup("ascii")
    return codecs.CodecInfo(
        found.encode, found.decode, found.streamreader, found.streamwriter,
        found.incrementalencoder, found.incrementaldecoder, name=_ASCII,
    )  # fmt: skip


def _nearest(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    return "".join(map(_spelled, error.object[error.start : error.end])), error.end


def _spelled(letter: str) -> str:
    if letter in _SIGNS:
        return _SIGNS[letter]
    if unicodedata.category(letter).startswith("M"):  # an accent of its own
        return ""
    apart = unicodedata.normalize("NFKD", letter)
    return "".join(one for one in apart if one.isascii()) or "?"
