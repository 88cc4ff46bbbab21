"""Submit a text: freeze its words and its worst case over the real people, for the approvers."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, field

from outreach.actions.templates.audience import Progress, worst_case
from outreach.actions.templates.uses import approvers_of, unasked_senders, use_of, users_of
from outreach.actions.templates.viewing import in_file, problems_of
from outreach.app import App
from outreach.core.approvals import REQUEST_CHANGES, TextHistory, decisions_on, fingerprint
from outreach.core.campaigns import Campaign
from outreach.core.errors import NothingToDo, Refused, WrongUsage
from outreach.core.rules import ERROR, RULES, RULES_VERSION, WARN, check_audience
from outreach.core.words import Problem, Template, TemplateVersion
from outreach.core.worst_case import WorstCase
from outreach.store import templates
from outreach.store.templates import Request

Explain = Callable[[Problem], str]  #: asks for the reason why a warning stands; "" gives none


@dataclass(frozen=True, slots=True)
class Submitted:
    """A text in review: its version, its worst case, and who has to decide."""

    version: TemplateVersion
    worst_case: WorstCase
    problems: tuple[Problem, ...]  #: warnings and advice that did not block it
    campaigns: tuple[str, ...]
    approvers: tuple[str, ...]
    reasons: Mapping[str, str] = field(default_factory=dict)  #: rule → why its warning stands
    unasked: tuple[str, ...] = ()  #: senders whose name it carries and who need not approve it


def submit(
    app: App,
    name: str,
    *,
    reasons: Mapping[str, str] | None = None,
    hold_too_long: bool = False,
    explain: Explain | None = None,
    progress: Progress | None = None,
) -> Submitted:
    """Snapshot the file as the next version and ask the approvers of every campaign that uses it.

    `reasons` says why a warning stands, by rule; `explain` is asked for those that are not in it.
    `hold_too_long` lets a text pass that is too long for some people, who are then held back.
    `progress` hears how far it is. Raises Refused with everything that blocks it, and NothingToDo
    when these very words are in review or approved.
    """
    file = app.library.template_file(name)
    template = app.library.template(name)
    campaigns = users_of(app, name, template)
    with app.store.read() as tx:
        _stop_if_known(templates.history(tx, name), template)
    found = problems_of(app, template, campaigns)
    _refuse_errors(name, in_file(found, name, file.body_line))
    worst = worst_case(app, template, campaigns, progress)
    over_all = [*_too_long(worst, hold_too_long), *_over_everybody(app, template, campaigns, worst)]
    found = in_file(
        [*found, *over_all, *_in_some([*found, *over_all], worst)], name, file.body_line
    )
    _refuse_errors(name, found)
    why = _explained(found, reasons or {}, explain)
    _refuse_unexplained(name, found, why, "--hold-too-long " if hold_too_long else "")
    return Submitted(
        version=_keep(app, template, Request(asdict(worst), why, RULES_VERSION)),
        worst_case=worst,
        problems=tuple(found),
        campaigns=tuple(campaign.slug for campaign in campaigns),
        approvers=approvers_of(name, campaigns),
        reasons=why,
        unasked=unasked_senders(name, campaigns),
    )


def _over_everybody(
    app: App, template: Template, campaigns: Sequence[Campaign], worst: WorstCase
) -> list[Problem]:
    uses = [use_of(app, campaign, template.name) for campaign in campaigns]
    found = (check_audience(template, worst, use, app.settings.rules) for use in uses)
    return list({one.rule: one for each in found for one in each}.values())


def _in_some(found: Sequence[Problem], worst: WorstCase) -> list[Problem]:
    """Return what the rules found in real messages only: those people wait, the others do not."""
    told = {one.rule for one in found}
    return [
        Problem(
            f"{rule} finds fault with {many} of {worst.looked_at} real messages.",
            try_="outreach templates preview",
            severity="info",
            rule=rule,
        )
        for rule, many in worst.findings.items()
        if rule not in told
    ]


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


def _explained(
    problems: Sequence[Problem], reasons: Mapping[str, str], explain: Explain | None
) -> dict[str, str]:
    """Return the reason for each warning, by rule, as far as one was given."""
    given = {rule.strip().upper(): words.strip() for rule, words in reasons.items()}
    if unknown := [rule for rule in given if rule not in RULES]:
        raise WrongUsage(
            f"There is no rule '{unknown[0][:20]}' that a reason could be for.",
            where="--reason",
            try_="outreach rules list",
        )
    for one in problems:
        if explain and one.severity == WARN and not given.get(one.rule):
            given[one.rule] = explain(one).strip()
    return given


def _refuse_unexplained(
    name: str, problems: Sequence[Problem], why: Mapping[str, str], given: str
) -> None:
    unexplained = [one for one in problems if one.severity == WARN and not why.get(one.rule)]
    if unexplained:
        flag = " ".join(
            f'--reason {rule}="…"' for rule in dict.fromkeys(p.rule for p in unexplained)
        )
        raise Refused(
            f"'{name}' has warnings; each needs one written reason.",
            unexplained,
            try_=f"outreach templates submit {name} {given}{flag}",
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
