"""Find the line of each key of a TOML file.

`tomllib` says what a file means but not where; `tomlkit` keeps the layout but no positions either
(python-poetry/tomlkit issue 55). A text that `tomllib` accepts is known to be right, and to scan a
right text for its keys takes a tokeniser and three rules.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from typing import NamedTuple

Path = tuple[str | int, ...]


def lines(text: str) -> Mapping[Path, int]:
    """Return the line of each key and list item of a right TOML text, by its path."""
    return _Scan(text).document()


_TOKEN = re.compile(
    r"""(?P<space>[ \t]+|\#[^\n]*)
    | (?P<text>\"{3}(?:[^"\\]|\\.|"{1,2}(?!"))*"{3,5} | '{3}(?:[^']|'{1,2}(?!'))*'{3,5}
      | "(?:[^"\\\n]|\\.)*" | '[^'\n]*')
    | (?P<mark>[\[\]{}=,.\n])
    | (?P<bare>[^\s\[\]{}=,."'\#]+)""",
    re.VERBOSE | re.DOTALL,
)


class _Token(NamedTuple):
    kind: str
    text: str
    line: int


class _Scan:
    """Walk over the tokens of a right text and note where keys and items stand."""

    def __init__(self, text: str) -> None:
        self.found: dict[Path, int] = {}
        self._tokens = [*_tokens(text), _Token("end", "", 0)]
        self._at = 0
        self._counts: dict[Path, int] = {}  # of arrays of tables

    def document(self) -> dict[Path, int]:
        here: Path = ()
        while self._peek().kind != "end":
            if self._skip("\n"):
                continue
            here = self._header() if self._peek().text == "[" else self._pair(here)
        return self.found

    def _header(self) -> Path:
        """Read `[a.b]` or `[[a.b]]` and return where its keys belong."""
        self._skip("[")
        many = self._skip("[")
        path = self._noted(self._key(), many=many)
        while self._skip("]"):
            pass
        return path

    def _noted(self, keys: list[tuple[str, int]], *, many: bool) -> Path:
        path: Path = ()
        for number, (key, line) in enumerate(keys, start=1):
            path = (*path, key)
            self.found.setdefault(path, line)
            if many and number == len(keys):
                self._counts[path] = self._counts.get(path, -1) + 1
            if path in self._counts:
                path = (*path, self._counts[path])
                self.found.setdefault(path, line)
        return path

    def _pair(self, here: Path) -> Path:
        path = here
        for key, line in self._key():
            path = (*path, key)
            self.found.setdefault(path, line)
        self._skip("=")
        self._value(path)
        return here

    def _key(self) -> list[tuple[str, int]]:
        keys = []
        while self._peek().kind in ("bare", "text"):
            token = self._next()
            keys.append((_plain(token), token.line))
            if not self._skip("."):
                break
        return keys

    def _value(self, path: Path) -> None:
        if self._peek().text == "[":
            self._list(path)
        elif self._peek().text == "{":
            self._inline(path)
        else:
            while self._peek().text not in (",", "]", "}", "\n", ""):
                self._next()

    def _list(self, path: Path) -> None:
        self._skip("[")
        number = 0
        while not self._skip("]"):
            if self._skip("\n") or self._skip(","):
                continue
            self.found[(*path, number)] = self._peek().line
            self._value((*path, number))
            number += 1

    def _inline(self, path: Path) -> None:
        self._skip("{")
        while not self._skip("}"):
            if not (self._skip("\n") or self._skip(",")):
                self._pair(path)

    def _peek(self) -> _Token:
        return self._tokens[self._at]

    def _next(self) -> _Token:
        self._at += 1
        return self._tokens[self._at - 1]

    def _skip(self, mark: str) -> bool:
        token = self._peek()
        is_there = token.kind == "mark" and token.text == mark
        self._at += is_there
        return is_there


def _tokens(text: str) -> list[_Token]:
    tokens = []
    line = 1
    for found in _TOKEN.finditer(text):
        kind = found.lastgroup or ""
        if kind != "space":
            tokens.append(_Token(kind, found[0], line))
        line += found[0].count("\n")
    return tokens


def _plain(token: _Token) -> str:
    if token.kind == "bare":
        return token.text
    return next(iter(tomllib.loads(f"{token.text} = 1")))
