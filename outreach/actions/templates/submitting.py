"""Submit a text: freeze its words and its worst case over the real people, for the approvers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass

from outreach.actions.templates.audience import worst_case
from outreach.actions.templates.uses import approvers_of, users_of
from outreach.actions.templates.viewing import in_file, problems_of
from outreach.app import App
from outreach.core.approvals import REQUEST_CHANGES, TextHistory, decisions_on, fingerprint
from outreach.core.errors import NothingToDo, Refused
from outreach.core.rules import ERROR, RULES_VERSION, WARN
from outreach.core.words import Problem, Template, TemplateVersion
from outreach.core.worst_case import WorstCase
from outreach.store import templates
from outreach.store.templates import Request


@dataclass(frozen=True, slots=True)
class Submitted:
    """A text in review: its version, its worst case, and who has to decide."""

    version: TemplateVersion
    worst_case: WorstCase
    problems: tuple[Problem, ...]  #: warnings and advice that did not block it
    campaigns: tuple[str, ...]
    approvers: tuple[str, ...]


def submit(
    app: App, name: str, *, reasons: Mapping[str, str] | None = None, hold_too_long: bool = False
) -> Submitted:
    """Snapshot the file as the next version and ask the approvers of every campaign that uses it.

    `reasons` says why a warning stands, by rule. `hold_too_long` lets a text pass that is too
    long for some people, who are then held back. Raises Refused with everything that blocks it,
    and NothingToDo when these very words are in review or approved already.
    """
    file = app.library.template_file(name)
    template = app.library.template(name)
    campaigns = users_of(app, name, template)
    why = reasons or {}
    found = problems_of(app, template, campaigns)
    _refuse_errors(name, in_file(found, name, file.body_line))
    worst = worst_case(app, template, campaigns)
    found = in_file([*found, *_too_long(worst, hold_too_long)], name, file.body_line)
    _refuse_errors(name, found)
    _refuse_unexplained(name, found, why)
    return Submitted(
        version=_keep(app, template, Request(asdict(worst), dict(why), RULES_VERSION)),
        worst_case=worst,
        problems=tuple(found),
        campaigns=tuple(campaign.slug for campaign in campaigns),
        approvers=approvers_of(name, campaigns),
    )


def _too_long(found: WorstCase, is_accepted: bool) -> list[Problem]:
    if not found.over_limit:
        return []
    people = f"{found.over_limit} of {found.people} people"
    said = f"{people} would get more than {found.limit} characters, the longest {found.longest}."
    if is_accepted:
        return [Problem(f"{said} They are held back.", severity="info", rule="T03")]
    way_out = "Shorten it, or --hold-too-long: those people are then held back."
    return [Problem(said, try_=way_out, rule="T03")]


def _refuse_errors(name: str, problems: Sequence[Problem]) -> None:
    blocking = [one for one in problems if one.severity == ERROR]
    if blocking:
        raise Refused(
            f"'{name}' cannot be submitted: {_many(len(blocking))} in the way.",
            blocking,
            try_=f"outreach templates check {name}",
        )


def _refuse_unexplained(name: str, problems: Sequence[Problem], why: Mapping[str, str]) -> None:
    unexplained = [
        one for one in problems if one.severity == WARN and not why.get(one.rule, "").strip()
    ]
    if unexplained:
        flag = " ".join(
            f'--reason {rule}="…"' for rule in dict.fromkeys(p.rule for p in unexplained)
        )
        raise Refused(
            f"'{name}' has warnings; each needs one written reason.",
            unexplained,
            try_=f"outreach templates submit {name} {flag}",
        )


def _many(count: int) -> str:
    return "one rule is" if count == 1 else f"{count} rules are"


def _keep(app: App, template: Template, request: Request) -> TemplateVersion:
    with app.store.write() as tx:
        _stop_if_known(templates.history(tx, template.name), template)
        return templates.submit(tx, template, author=app.user, at=app.now, request=request)


def _stop_if_known(history: TextHistory, template: Template) -> None:
    newest = history.newest
    if newest is None or newest.retired_at or newest.fingerprint != fingerprint(template):
        return
    said = decisions_on(newest, history.decisions)
    if said and said[-1].decision == REQUEST_CHANGES:
        return  # the same words once more, after all
    raise NothingToDo(
        f"These words of '{template.name}' were submitted as v{newest.version} already.",
        where=f"templates/{template.name}.j2",
        try_=f"outreach templates review {template.name}",
    )
