"""The allow-list: every node of a text's syntax tree is one that texts may use, or is refused."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from difflib import get_close_matches
from functools import lru_cache

from jinja2 import TemplateSyntaxError, nodes

from outreach.core.rendering.fields import FIELDS, MAX_VALUE_BYTES, OPEN, SIGNS
from outreach.core.rendering.language import FILTERS, LANGUAGE, line_and_column, place_of
from outreach.core.rendering.text import canonical
from outreach.core.words import Problem, Template

MAX_SOURCE_BYTES = 20_000
MAX_OUTPUT_BYTES = 100_000
#: As each value is of 2 kB at most, no text prints more than its own 20 kB and 40 values.
MAX_PRINTED = (MAX_OUTPUT_BYTES - MAX_SOURCE_BYTES) // MAX_VALUE_BYTES
_UNFIT = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ue000-\uf8ff\ufffd]"
)
_PRIVATE = re.compile("[\ue000-\uf8ff\U000f0000-\U0010ffff]")
_OFFSET = re.compile(r" at \d+$")
_BRACE = re.compile("[{}]")
READ_MORE = "outreach rules show T00"

_REFUSED: Mapping[type[nodes.Node], str] = {
    nodes.For: "A loop ({% for %})",
    nodes.Call: "A call (…)",
    nodes.Getitem: "An index […]",
    nodes.Compare: "A comparison",
    nodes.BinExpr: "Arithmetic",
    nodes.And: "A condition (and)",
    nodes.Or: "A condition (or)",
    nodes.Not: "A condition (not)",
    nodes.UnaryExpr: "Arithmetic",
    nodes.Concat: "Joining with ~",
    nodes.Test: "A test (is …)",
    nodes.Const: "Words in quotes",
    nodes.Literal: "A list or table",
    nodes.Filter: "A filter",
    nodes.Assign: "Setting a name ({% set %})",
    nodes.AssignBlock: "Setting a name ({% set %})",
    nodes.With: "Setting a name ({% with %})",
    nodes.Macro: "A macro",
    nodes.CallBlock: "A call ({% call %})",
    nodes.FilterBlock: "A filter over a block",
    nodes.Block: "A block ({% block %})",
    nodes.Extends: "Another file ({% extends %})",
    nodes.Include: "Another file ({% include %})",
    nodes.Import: "Another file ({% import %})",
    nodes.FromImport: "Another file ({% from %})",
    nodes.Scope: "Changing how text is escaped",
}


@dataclass
class Findings:
    """What a walk through one text found: its problems, and what it uses."""

    problems: list[Problem] = field(default_factory=list)
    printed: dict[str, None] = field(default_factory=dict)  # in reading order
    tested: dict[str, None] = field(default_factory=dict)
    with_way_out: dict[str, None] = field(default_factory=dict)
    marks: dict[str, None] = field(default_factory=dict)
    prints: int = 0
    open_marks: list[str] = field(default_factory=list)  # at this point of the walk

    def refuse(self, message: str, try_: str, node: nodes.Node) -> None:
        """Note a problem at the place of a node."""
        self.problems.append(_problem(message, try_, *line_and_column(place_of(node))))


@lru_cache(maxsize=256)
def look(template: Template) -> Findings:
    """Return what is found in a template; problems have their place in the body. Only to read."""
    found = Findings()
    if template.subject is not None:
        read(template.subject, found)
        found.problems = [_in_subject(problem) for problem in found.problems]
    read(template.body, found)
    return found


def _in_subject(problem: Problem) -> Problem:
    return replace(problem, message=f"In the subject: {problem.message}", line=None, column=None)


def read(source: str, found: Findings) -> nodes.Template | None:
    """Return the tree of one source, noting what is found; None when it cannot be read."""
    source = canonical(source)
    if flaw := _unreadable(source):
        found.problems.append(flaw)
        return None
    try:
        tree = LANGUAGE.tree(source)
    except TemplateSyntaxError as error:
        message = _sentence(_OFFSET.sub("", error.message or "this cannot be read"))
        found.problems.append(_problem(message, READ_MORE, *line_and_column(error.lineno)))
        return None
    _walk(tree, found)
    if found.prints > MAX_PRINTED:
        found.refuse(f"More than {MAX_PRINTED} fields are printed.", "Print fewer.", tree)
    return tree


def _unreadable(source: str) -> Problem | None:
    if len(source.encode("utf-8", "replace")) > MAX_SOURCE_BYTES:
        return _problem("The text is over 20 kB.", "Shorten it: nobody reads that.")
    if private := _PRIVATE.search(source):
        line = source.count("\n", 0, private.start()) + 1
        column = private.start() - source.rfind("\n", 0, private.start())
        return _problem("A private character stands here.", "Type the words again.", line, column)
    return None


def _sentence(words: str) -> str:
    return f"{words[:1].upper()}{words[1:].rstrip('.')}."


def _problem(
    message: str, try_: str, line: int | None = None, column: int | None = None, rule: str = "T00"
) -> Problem:
    return Problem(message, line=line, column=column, try_=try_, rule=rule)


def _walk(node: nodes.Node, found: Findings) -> None:
    check = _ALLOWED.get(type(node))
    if check is None:
        found.refuse(
            f"{_name_of(node)} is not part of the language of texts.",
            READ_MORE,
            node,
        )
        return
    for child in check(node, found):
        _walk(child, found)


def _name_of(node: nodes.Node) -> str:
    kinds = (_REFUSED[kind] for kind in type(node).__mro__ if kind in _REFUSED)
    return next(kinds, f"“{type(node).__name__}”")


def _children(node: nodes.Node, _found: Findings) -> Iterator[nodes.Node]:
    return node.iter_child_nodes()


def _output(node: nodes.Node, found: Findings) -> Iterator[nodes.Node]:
    assert isinstance(node, nodes.Output)
    for child in node.nodes:
        found.prints += not isinstance(child, nodes.TemplateData)
        yield child


def _data(node: nodes.Node, found: Findings) -> tuple[()]:
    assert isinstance(node, nodes.TemplateData | nodes.Const)
    text = node.data if isinstance(node, nodes.TemplateData) else node.value
    if not isinstance(text, str):
        found.refuse("Only quoted words can stand here.", 'Write "…" around it.', node)
    elif isinstance(node, nodes.TemplateData) and text in SIGNS:
        _mark(SIGNS[text], text == OPEN[SIGNS[text]], node, found)
    else:
        _characters(text, node, found)
    return ()


def _mark(mark: str, opens: bool, node: nodes.Node, found: Findings) -> None:
    if not opens:
        found.open_marks.remove(mark)
        return
    if mark in found.open_marks:
        found.refuse(f"{{% {mark} %}} stands inside itself.", "Close the first one before.", node)
    elif mark == "personal" and mark in found.marks:
        found.refuse("There is a second personal line.", "Keep one {% personal %}.", node)
    found.open_marks.append(mark)
    found.marks[mark] = None


def _characters(text: str, node: nodes.Node, found: Findings) -> None:
    if brace := _BRACE.search(text):
        _refuse_at(brace, "A stray brace would reach people.", "Mend or drop it.", node, found)
    if unfit := _UNFIT.search(text):
        message = f"An invisible character (U+{ord(unfit.group()):04X}) would reach people."
        _refuse_at(unfit, message, "Type the words again, without pasting.", node, found)


def _refuse_at(
    hit: re.Match[str], message: str, try_: str, node: nodes.Node, found: Findings
) -> None:
    line, column = line_and_column(place_of(node))
    before = hit.string[: hit.start()]
    start = 0 if "\n" in before else (column or 1) - 1
    place = (line + before.count("\n"), start + len(before) - before.rfind("\n"))
    found.problems.append(_problem(message, try_, *place, rule="T02"))


def _field(node: nodes.Node, found: Findings) -> tuple[()]:
    if name := name_of(node):
        found.printed[name] = None
    else:
        _refuse_field(node, found)
    return ()


def name_of(node: nodes.Node) -> str | None:
    """Return the field that a node reads, such as `candidate.company`; None for anything else."""
    if isinstance(node, nodes.Getattr) and isinstance(node.node, nodes.Name):
        space, name = node.node.name, node.attr
        return f"{space}.{name}" if name in FIELDS.get(space, ()) else None
    return None


def _refuse_field(node: nodes.Node, found: Findings) -> None:
    written = _written(node)
    space, _, name = written.rpartition(".")
    if space in FIELDS:
        near = get_close_matches(name, FIELDS[space], 1)
        known = [f"{space}.{one}" for one in near or FIELDS[space]]
    else:
        known = [f"{space}.{written}" for space in FIELDS if written in FIELDS[space]]
    try_ = f"{{{{ {' }}, {{ '.join(known)} }}}}" if known else READ_MORE
    while isinstance(node, nodes.Getattr):
        node = node.node  # the field begins where its namespace stands
    found.refuse(f"There is no field “{written}”.", try_, node)


def _written(node: nodes.Node) -> str:
    if isinstance(node, nodes.Getattr):
        return f"{_written(node.node)}.{node.attr}"
    return node.name if isinstance(node, nodes.Name) else "…"


def _filter(node: nodes.Node, found: Findings) -> Iterator[nodes.Node]:
    assert isinstance(node, nodes.Filter)
    if node.name not in FILTERS or node.node is None:
        near = get_close_matches(node.name, FILTERS, 1) or FILTERS
        found.refuse(f"There is no filter “{node.name}”.", f"Use {', '.join(near)}.", node)
        return
    takes_text = node.name in ("fallback", "default")
    if node.kwargs or node.dyn_args or node.dyn_kwargs or not _fits(node.args, takes_text):
        example = f'{node.name}("your team")' if takes_text else node.name
        found.refuse(f"The filter {node.name} is not used like that.", f"Write {example}.", node)
        return
    operand = _operand(node)
    if takes_text and operand:
        found.with_way_out[operand] = None
    yield node.node
    yield from node.args[:1]


def _fits(arguments: list[nodes.Expr], takes_text: bool) -> bool:
    if not takes_text or not arguments:
        return not takes_text and not arguments
    first, *more = arguments
    blank = isinstance(first, nodes.Const) and not str(first.value).strip()
    # `default("x", true)` is how Jinja says "or when it is blank"; here that goes without saying
    return (
        not blank
        and all(isinstance(one, nodes.Const) and one.value is True for one in more[:1])
        and len(more) <= 1
    )


def _operand(node: nodes.Node) -> str | None:
    while isinstance(node, nodes.Filter) and node.node is not None:
        node = node.node
    return name_of(node)


def _if(node: nodes.Node, found: Findings) -> Iterator[nodes.Node]:
    assert isinstance(node, nodes.If)
    _test(node.test, found)
    yield from (*node.body, *node.elif_, *node.else_)


def _choice(node: nodes.Node, found: Findings) -> Iterator[nodes.Node]:
    assert isinstance(node, nodes.CondExpr)
    _test(node.test, found)
    yield node.expr1
    if node.expr2 is None:
        found.refuse("An “if” in a field needs an “else”.", "Use {% if %}…{% endif %}.", node)
    else:
        yield node.expr2


def _test(node: nodes.Node, found: Findings) -> None:
    if isinstance(node, nodes.And | nodes.Or | nodes.Not):
        for child in node.iter_child_nodes():
            _test(child, found)
    elif name := name_of(node):
        found.tested[name] = None
    elif isinstance(node, nodes.Name | nodes.Getattr):
        _refuse_field(node, found)
    else:
        found.refuse(
            f"{_name_of(node)} cannot be asked for.", "Ask for a field: {% if role.pay %}.", node
        )


_Check = Callable[[nodes.Node, Findings], Iterator[nodes.Node] | tuple[()]]
_ALLOWED: Mapping[type[nodes.Node], _Check] = {
    nodes.Template: _children,
    nodes.Output: _output,
    nodes.TemplateData: _data,
    nodes.Const: _data,
    nodes.Name: _field,
    nodes.Getattr: _field,
    nodes.Filter: _filter,
    nodes.If: _if,
    nodes.CondExpr: _choice,
}
