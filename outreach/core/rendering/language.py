"""The language of texts: a corner of Jinja2, inside its immutable sandbox.

The sandbox alone is no solution (so its own documentation says), and the cheapest attack on it is
simply a large number. Therefore a text is parsed here, every node of its tree is compared with
what is allowed (`checking`), and only a clean tree is compiled (`compiling`). Tokens carry line
and column in one number, so that each node of the tree can say where it stands.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping

from jinja2 import StrictUndefined, TemplateSyntaxError, nodes
from jinja2.ext import Extension
from jinja2.filters import do_title
from jinja2.lexer import Lexer
from jinja2.parser import Parser
from jinja2.sandbox import ImmutableSandboxedEnvironment

from outreach.core.rendering.fields import CLOSE, MARKS, MAX_VALUE_BYTES, OPEN

MAX_TAG_TOKENS = 80
MAX_DEPTH = 12

_COLUMNS = 1 << 20  # more than a source has characters: line and column share one number
_LONE_TAG = re.compile(r"^([ \t]*\{%-?[^%\n]*?[^%\n-]) *%\}[ \t]*\n", re.MULTILINE)


class Missing(str):
    """A value that is not there: false in `if`, and a sign in the text where it is printed."""

    __slots__ = ("used",)
    used: str  #: the sign that tells that the way out was taken

    def __bool__(self) -> bool:
        """Say no: `{% if candidate.company %}` on a missing value is simply false."""
        return False


def _way_out(value: str, text: str, _also_blank: bool = True) -> str:
    return text + value.used if isinstance(value, Missing) else value


def _passing(change: Callable[[str], str]) -> Callable[[str], str]:
    def changed(value: str) -> str:
        if isinstance(value, Missing):
            return value
        found = change(value)
        # some letters become three in capitals: a value never outgrows what a value may be
        return found if len(found.encode("utf-8", "replace")) <= MAX_VALUE_BYTES else value

    return changed


FILTERS: Mapping[str, Callable[..., str]] = {
    "fallback": _way_out,
    "default": _way_out,
    "title": _passing(do_title),
    "capitalize": _passing(str.capitalize),
    "lower": _passing(str.lower),
    "upper": _passing(str.upper),
    "trim": _passing(str.strip),
    "first": _passing(lambda value: value[:1]),
}


class Positions(Lexer):
    """Jinja's lexer, with each token's column beside its line, and a bound on nesting."""

    def tokeniter(
        self, source: str, name: str | None, filename: str | None = None, state: str | None = None
    ) -> Iterator[tuple[int, str, str]]:
        """Give Jinja's tokens with their places; what could exhaust the parser is refused."""
        at, bounds = 0, _Bounds()
        try:
            for _, kind, value in super().tokeniter(source, name, filename, state):
                while at < len(source) and not source.startswith(value, at):
                    at += 1  # white space that `{%-` swallowed
                place = _place(source, at)
                bounds.check(kind, value, place)
                yield place, kind, value
                at += len(value)
        except TemplateSyntaxError as error:
            error.lineno = max(error.lineno, _place(source, at))
            raise


class _Bounds:
    """How deep the parser would have to go; it recurses, and Python's stack is short."""

    def __init__(self) -> None:
        self.in_tag = self.brackets = self.blocks = 0
        self.before = ""

    def check(self, kind: str, value: str, place: int) -> None:
        """Refuse a token that is out of bounds."""
        if kind in ("integer", "float"):
            raise TemplateSyntaxError("Numbers are not part of the language of texts", place)
        if kind == "raw_begin":
            raise TemplateSyntaxError("{% raw %} is not part of the language of texts", place)
        if kind in ("variable_begin", "block_begin", "data"):
            self.in_tag = self.brackets = 0
        self.in_tag += 1
        if kind == "operator":
            self.brackets += (value in "([{") - (value in ")]}")
        if kind == "name" and self.before == "block_begin":
            self.blocks += _opens(value)
        if self.in_tag > MAX_TAG_TOKENS or max(self.brackets, self.blocks) > MAX_DEPTH:
            raise TemplateSyntaxError("This is nested too deep, or too long for one tag", place)
        self.before = self.before if kind == "whitespace" else kind


def _opens(tag: str) -> int:
    if tag in ("else", "elif"):
        return 0
    return -1 if tag.startswith("end") else 1


def _place(source: str, at: int) -> int:
    line = source.count("\n", 0, at) + 1
    return line * _COLUMNS + at - source.rfind("\n", 0, at)


def place_of(node: nodes.Node) -> int:
    """Return where a node stands; Jinja gives some only inside."""
    places = (one.lineno for one in (node, *node.find_all(nodes.Node)))
    return next((place for place in places if place), _COLUMNS + 1)


def line_and_column(place: int) -> tuple[int, int]:
    """Return the line and column of a place."""
    return divmod(place, _COLUMNS)


class MarkTags(Extension):
    """`{% who %}…{% endwho %}` and its kin: content unchanged, between two signs."""

    tags = set(MARKS)  # noqa: RUF012  # Jinja declares it on the instance

    def parse(self, parser: Parser) -> list[nodes.Node]:
        """Give the content as it is, between the two signs of its mark."""
        tag = next(parser.stream)
        content = parser.parse_statements((f"name:end{tag.value}",), drop_needle=True)
        return [_sign(OPEN[tag.value], tag.lineno), *content, _sign(CLOSE[tag.value], tag.lineno)]


def _sign(character: str, place: int) -> nodes.Output:
    return nodes.Output([nodes.TemplateData(character, lineno=place)], lineno=place)


class Language(ImmutableSandboxedEnvironment):
    """The sandbox, with nothing in it but what texts may use."""

    def __init__(self) -> None:
        super().__init__(undefined=StrictUndefined, extensions=[MarkTags], autoescape=False)
        self.globals.clear()
        self.tests.clear()
        self.filters = dict(FILTERS)
        self._positions = Positions(self)

    @property
    def lexer(self) -> Lexer:
        """Return the lexer that knows columns."""
        return self._positions

    def tree(self, source: str) -> nodes.Template:
        """Return the syntax tree of a text, raising Jinja's TemplateSyntaxError.

        A tag that stands alone on its line leaves no empty line behind: the line's end moves into
        the tag, so that the lines keep their numbers.
        """
        return self.parse(_LONE_TAG.sub(r"\1\n%}", source))


LANGUAGE = Language()
