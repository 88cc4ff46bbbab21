"""Remark on a text or on one line of it, and say that a remark is settled: it decides nothing."""

from __future__ import annotations

from dataclasses import dataclass

from outreach.actions.templates.word import (
    Word,
    in_review,
    other_words,
    remark,
    version_seen,
    with_comment,
)
from outreach.app import App
from outreach.core.approvals import TextHistory
from outreach.core.errors import NotFound, NothingToDo, WrongUsage
from outreach.core.words import Comment, Template
from outreach.store import comments, templates


@dataclass(frozen=True, slots=True)
class Remarked:
    """A remark as it stands now, open or settled."""

    comment: Comment
    recorded_by: str


def comment(app: App, name: str, word: Word) -> Remarked:
    """Record a remark on the newest version, or on the version whose fingerprint is given.

    Anybody may remark: approvers, the author who answers, whoever works on the campaign.
    """
    said = with_comment(word)
    with app.store.write() as tx:
        history = templates.history(tx, name)
        in_review(name, history)
        version = version_seen(history, said)
        if version is None:
            raise other_words(history, said)
        _stop_if_no_line(version.template, said.line)
        made = comments.add(tx, remark(app, version, said))
    return Remarked(made, made.recorded_by)


def resolve(app: App, name: str, number: int, word: Word | None = None) -> Remarked:
    """Record that a remark is settled; NothingToDo when it was before."""
    said = word or Word()
    with app.store.write() as tx:
        history = templates.history(tx, name)
        newest = in_review(name, history)
        known = _known(name, history, number)
        settled = comments.resolve(tx, known, remark(app, newest, said))
    return Remarked(settled, said.recorder(app))


def _known(name: str, history: TextHistory, number: int) -> Comment:
    known = next((one for one in history.comments if one.id == number), None)
    if known is None:
        open_ones = [str(one.id) for one in history.comments if not one.resolved_by]
        raise NotFound(
            f"There is no comment {number} on '{name}'.",
            where=f"open comments: {', '.join(open_ones) or 'none'}",
            try_=f"outreach templates review {name}",
        )
    if known.resolved_by:
        raise NothingToDo(
            f"Comment {number} is settled already, by {known.resolved_by}.",
            where=f"{name} v{known.version}",
            try_=f"outreach templates review {name}",
        )
    return known


def _stop_if_no_line(template: Template, line: int | None) -> None:
    last = len(template.body.rstrip("\n").split("\n"))
    first = 1 if template.subject is None else 0
    if line is not None and not first <= line <= last:
        raise WrongUsage(
            f"'{template.name}' has no line {line}: its text has the lines {first} to {last}.",
            where="--line",
            try_=f"outreach templates review {template.name}",
        )
